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

/** A run of the triage: what is answered in it is taken back together. */
export interface TriageRun {
  date(path: string, answer: TriageAnswer): Promise<Failure | null>;
  undoAll(): Promise<void>;
}

/** Dates partners whom nobody has logged a contact with yet, one key each and one undo for all. */
export class Triage {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly clock: Clock,
    private readonly rules: () => WritingRules,
  ) {}

  /** Begins a run of its own, such as that of a pane that was opened: nothing answered before it is taken back with it. */
  begin(): TriageRun {
    const group = Symbol('triage');
    return { date: (path, answer) => this.date(group, path, answer), undoAll: () => this.actions.undoGroup(group) };
  }

  private date(group: symbol, path: string, answer: TriageAnswer): Promise<Failure | null> {
    const day = dayOfAnswer(answer, this.clock.today());
    const name = this.keeper.current.partner(path)?.name ?? path;
    return this.actions.announceFailure(this.actions.performInGroup(group, [name], [{ kind: 'edit', path, edit: lastContactEdit(day, this.rules().language) }]));
  }
}
