import type { Failure } from '../ports/announcement';
import type { NoteActions } from '../logging/note-actions';
import type { NoteSource } from '../ports/note-source';
import type { IndexKeeper } from '../index-keeper';
import type { Problem } from '../../domain/problem';
import type { WritingRules } from '../../domain/rules';
import { propertyLine } from '../../notes/property-line';
import { dayFixEdit } from '../../notes/writing/day-fix';
import { EditRefused } from '../../notes/writing/edit-refused';
import { linkFixEdit } from '../../notes/writing/link-fix';
import type { Edit } from '../../notes/writing/text-change';
import type { ListedProblem, ListedSuggestion } from './found-in-note';

/** Leads to the place of a problem, and puts right what can only mean one thing. */
export class FixProblem {
  constructor(
    private readonly actions: NoteActions,
    private readonly keeper: IndexKeeper,
    private readonly source: NoteSource,
    private readonly rules: () => WritingRules,
  ) {}

  /** The line of a problem, counted from 0; `null` where it is in no line. */
  async lineOf(path: string, { place }: Problem): Promise<number | null> {
    if (place.kind === 'note') return null;
    if (place.kind === 'line') return place.line;
    const text = (await this.source.read(path))?.text ?? null;
    return text === null ? null : propertyLine(text, place.name);
  }

  /** Writes what a value can only mean in the form that is expected. */
  putRight(path: string, problem: ListedProblem): Promise<Failure | null> {
    const edit = this.editOf(problem);
    if (edit === null) return Promise.resolve(null);
    const name = this.keeper.current.contribution(path)?.name ?? path;
    const { fix } = problem;
    return this.actions.announceFailure(
      this.actions.perform([name], [{ kind: 'edit', path, edit }], () => (fix?.kind === 'write-day' ? { kind: 'day-written', name, day: fix.day } : { kind: 'links-quoted', name })),
    );
  }

  /** Follows suggestions in one action with one undo. A note in which one cannot be followed stays as it is, and stays listed. */
  followAll(suggestions: readonly ListedSuggestion[]): Promise<Failure | null> {
    const followed = new Set<ListedSuggestion>();
    const steps = suggestions.flatMap((suggestion) => {
      const edit = this.editOf(suggestion.problem);
      return edit === null ? [] : [{ kind: 'edit' as const, path: suggestion.path, edit: unlessRefused(edit, () => followed.add(suggestion)) }];
    });
    const names = [...new Set(suggestions.map(({ name }) => name))];
    return this.actions.announceFailure(this.actions.perform(names, steps, () => ({ kind: 'suggestions-followed', count: followed.size, left: suggestions.length - followed.size })));
  }

  private editOf(problem: ListedProblem): Edit | null {
    if (problem.fix?.kind === 'write-day') return dayFixEdit(problem, problem.fix.day, this.rules());
    return problem.fix?.kind === 'quote-links' ? linkFixEdit(problem) : null;
  }
}

/** The edit, or nothing to write where it is refused. */
function unlessRefused(edit: Edit, onWritten: () => unknown): Edit {
  return (text) => {
    try {
      const changes = edit(text);
      if (changes !== null) onWritten();
      return changes;
    } catch (error) {
      if (error instanceof EditRefused) return null;
      throw error;
    }
  };
}
