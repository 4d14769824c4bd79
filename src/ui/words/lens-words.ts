import type { NoteLens } from '../../application/note-lens';
import { appliedCadenceInWords } from './cadence-words';
import { dueInWords } from './card-words';
import type { WordContext } from './contact-words';
import { rowInWords } from './reason-words';
import { textOf } from './sentence';

/** One of the facts in the line above a note. */
export interface LensFact {
  readonly text: string;
  /** Whether it says that it is high time. */
  readonly isLate: boolean;
}

/** What the line above a note says: "Running", "next contact in 3 days", "every 6 weeks"; before the schedule what calls for contact now. */
export function lensFacts(lens: NoteLens, context: WordContext): LensFact[] {
  const { texts } = context;
  const phase = lens.phase === 'former' ? texts.card.former : texts.phase[lens.phase];
  const due = lens.provisional ? null : (occasionOf(lens, context) ?? dueInWords(lens, context));
  const says = lens.standing.state !== 'former' && lens.standing.state !== 'paused';
  const cadence = says ? appliedCadenceInWords(lens.cadence, lens.path, texts) : null;
  const said = new Set([phase, due, cadence].filter((fact) => fact !== null));
  return [...said].map((text) => ({ text, isLate: text === due && lens.standing.state === 'overdue' }));
}

/** Why the due pane shows somebody now who would not be due by the schedule; `null` where it does not. */
function occasionOf({ row, standing }: NoteLens, context: WordContext): string | null {
  const isDue = standing.state === 'due' || standing.state === 'overdue';
  if (row === null || isDue || (row.group !== 'now' && row.group !== 'occasions')) return null;
  return textOf(rowInWords(row, context));
}
