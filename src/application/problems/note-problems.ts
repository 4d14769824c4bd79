import type { Clock } from '../ports/clock';
import type { Pacing } from '../ports/pacing';
import type { IndexKeeper } from '../index-keeper';
import { guarded } from '../keeping/guarded';
import { Slices } from '../keeping/slices';
import type { Follower } from '../keeping/news';
import type { Contribution } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import { SUGGESTION_CODES, type SuggestionCode } from '../../domain/problem';
import type { RelationshipIndex } from '../../index/relationship-index';
import { foundIn, type ListedSuggestion, type NoteSuggestions, type ProblemGroup } from './found-in-note';

/** Everything in the notes that could be written better in the same way. */
export interface SuggestionGroup {
  readonly code: SuggestionCode;
  readonly suggestions: readonly ListedSuggestion[];
}

/** The index whose problems are known, and the day. */
interface KnownProblems {
  readonly index: RelationshipIndex;
  readonly today: Day;
  /** The notes that nobody has looked at yet. */
  readonly others: Iterable<Contribution>;
}

/** Everything in the notes that was not understood, by note, or could be written better. A note is looked at again when it, its partner or the day changed. */
export class NoteProblems implements Follower {
  /** `null` until somebody asks. */
  private known: KnownProblems | null = null;
  private readonly byNote = new Map<string, ProblemGroup>();
  private readonly suggestedIn = new Map<string, NoteSuggestions>();
  /** What is known, by name. */
  private sorted: readonly ProblemGroup[] | null = null;
  private sortedSuggestions: readonly SuggestionGroup[] | null = null;
  /** What has to be looked at again before the next answer. */
  private readonly changed = new Set<string>();

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly clock: Clock,
    private readonly pacing: Pacing,
  ) {
    keeper.addFollower(this);
  }

  /** Somebody is about to ask: what has to be looked at for it is looked at before, by slices. */
  async makeReady(): Promise<void> {
    const known = this.begin();
    const slices = new Slices(this.pacing);
    // Once another day or index has begun, whoever was told of it makes ready for that.
    const lookAt = (path: string): void => {
      if (known === this.known) this.lookAt(path, known);
    };
    await slices.forEach(known.others, ({ path }) => lookAt(path));
    await slices.forEach(this.changed, lookAt);
  }

  /** The notes with problems, by name. */
  groups(): readonly ProblemGroup[] {
    this.lookAtAll();
    this.sorted ??= [...this.byNote.values()].sort(byName);
    return this.sorted;
  }

  /** What was understood and could be written better, by kind and by note; no problems. */
  suggestions(): readonly SuggestionGroup[] {
    this.lookAtAll();
    this.sortedSuggestions ??= byKind([...this.suggestedIn.values()].sort(byName));
    return this.sortedSuggestions;
  }

  count(): number {
    this.lookAtAll();
    let count = 0;
    for (const { problems } of this.byNote.values()) count += problems.length;
    return count;
  }

  follow(changed: ReadonlySet<string>): void {
    if (this.known === null) return;
    // All notes were read anew: whoever asks next begins with that index, and the one before is let go.
    if (this.known.index !== this.keeper.current) return this.forget();
    for (const path of changed) this.changed.add(path);
  }

  private lookAtAll(): void {
    const known = this.begin();
    for (const { path } of known.others) this.lookAt(path, known);
    for (const path of this.changed) this.lookAt(path, known);
  }

  /** With another index, and on another day, all notes have to be looked at. */
  private begin(): KnownProblems {
    const index = this.keeper.current;
    const today = this.clock.today();
    if (this.known?.index === index && this.known.today === today) return this.known;
    this.forget();
    return (this.known = { index, today, others: index.notes() });
  }

  private forget(): void {
    this.known = null;
    this.byNote.clear();
    this.suggestedIn.clear();
    this.sorted = null;
    this.sortedSuggestions = null;
    this.changed.clear();
  }

  private lookAt(path: string, { index, today }: KnownProblems): void {
    this.changed.delete(path);
    guarded(() => {
      const { problems, suggestions } = foundIn(index.contribution(path), index.partner(path), today);
      if (replace(this.byNote, path, problems)) this.sorted = null;
      if (replace(this.suggestedIn, path, suggestions)) this.sortedSuggestions = null;
    });
  }
}

/** Whether there was something to replace. */
function replace<T>(all: Map<string, T>, path: string, found: T | null): boolean {
  if (found === null) return all.delete(path);
  all.set(path, found);
  return true;
}

function byKind(notes: readonly NoteSuggestions[]): readonly SuggestionGroup[] {
  return SUGGESTION_CODES.flatMap((code) => {
    const suggestions = notes.flatMap((note) => note.suggestions.filter(({ problem }) => problem.code === code));
    return suggestions.length === 0 ? [] : [{ code, suggestions }];
  });
}

function byName(one: { readonly name: string; readonly path: string }, other: { readonly name: string; readonly path: string }): number {
  return one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1);
}
