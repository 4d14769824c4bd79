import type { Failure } from '../ports/announcement';
import type { Clock } from '../ports/clock';
import type { IndexKeeper } from '../index-keeper';
import type { NoteActions } from './note-actions';
import { addMonths, type Day } from '../../domain/days';
import type { WritingRules } from '../../domain/rules';
import { lastContactEdit } from '../../notes/writing/contact-edit';

/** How long ago the last contact was, as somebody remembers it. */
export type TriageAnswer = 'week' | 'month' | 'quarter' | 'longer';

/**
 * The day that stands for an answer: the middle of the time it names, so that nobody comes due too early or
 * too late; "longer ago" is half a year.
 */
export function dayOfAnswer(answer: TriageAnswer, today: Day): Day {
  switch (answer) {
    case 'week':
      return today - 3;
    case 'month':
      return today - 15;
    case 'quarter':
      return today - 45;
    case 'longer':
      return addMonths(today, -6);
  }
}

/** Actions of the triage are taken back together. */
const GROUP = 'triage';

/** Dates partners whom nobody has logged a contact with yet, one key each and one undo for all. */
export class Triage {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly clock: Clock,
    private readonly rules: () => WritingRules,
  ) {}

  date(path: string, answer: TriageAnswer): Promise<Failure | null> {
    const day = dayOfAnswer(answer, this.clock.today());
    const name = this.keeper.current.partner(path)?.name ?? path;
    return this.actions.announceFailure(this.actions.performInGroup(GROUP, [name], [{ kind: 'edit', path, edit: lastContactEdit(day, this.rules().language) }]));
  }

  undoAll(): Promise<void> {
    return this.actions.undoGroup(GROUP);
  }
}
