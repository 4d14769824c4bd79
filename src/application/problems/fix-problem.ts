import type { Failure } from '../ports/announcement';
import type { NoteActions } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import type { IndexKeeper } from '../index-keeper';
import type { NoteLanguage } from '../../domain/channel';
import type { Day } from '../../domain/days';
import type { Problem } from '../../domain/problem';
import { propertyLine } from '../../notes/property-line';
import { dayFixEdit } from '../../notes/writing/day-fix';

/** Leads to the place of a problem, and puts right what can only mean one thing. */
export class FixProblem {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly language: () => NoteLanguage,
  ) {}

  /** The line of a problem, counted from 0; `null` where it is in no line. */
  async lineOf(path: string, { place }: Problem): Promise<number | null> {
    if (place.kind === 'note') return null;
    if (place.kind === 'line') return place.line;
    const text = (await this.source.read(path))?.text ?? null;
    return text === null ? null : propertyLine(text, place.name);
  }

  /** Writes the day that a value can only mean. */
  writeDay(path: string, problem: Problem, day: Day): Promise<Failure | null> {
    const name = this.keeper.current.contribution(path)?.name ?? path;
    return this.actions.announceFailure(
      this.actions.perform([name], [{ kind: 'edit', path, edit: dayFixEdit(problem, day, this.language()) }], () => ({ kind: 'day-written', name, day })),
    );
  }
}
