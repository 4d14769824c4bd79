import type { Clock } from '../ports/clock';
import type { IndexKeeper } from '../index-keeper';
import type { Slices } from '../keeping/slices';
import type { Follower } from '../keeping/news';
import type { Day } from '../../domain/days';
import { SUGGESTION_CODES, type SuggestionCode } from '../../domain/problem';
import type { RelationshipIndex } from '../../index/relationship-index';
import { foundIn, type FoundInNote, type ListedSuggestion, type NoteSuggestions, type ProblemGroup } from './found-in-note';

/** Everything in the notes that could be written better in the same way. */
export interface SuggestionGroup {
  readonly code: SuggestionCode;
  readonly suggestions: readonly ListedSuggestion[];
}

/** When so many changed and nobody asked, all notes are looked at as soon as somebody does. */
const MANY = 10_000;

/** The index whose problems are known, and the day. */
interface KnownProblems {
  readonly index: RelationshipIndex;
  readonly today: Day;
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
  ) {
    keeper.addFollower(this);
  }

  /** The notes with problems, by name. */
  groups(): readonly ProblemGroup[] {
    this.lookAtChanges();
    this.sorted ??= [...this.byNote.values()].sort(byName);
    return this.sorted;
  }

  /** What was understood and could be written better, by kind and by note; no problems. */
  suggestions(): readonly SuggestionGroup[] {
    this.lookAtChanges();
    this.sortedSuggestions ??= byKind([...this.suggestedIn.values()].sort(byName));
    return this.sortedSuggestions;
  }

  count(): number {
    this.lookAtChanges();
    let count = 0;
    for (const { problems } of this.byNote.values()) count += problems.length;
    return count;
  }

  follow(changed: ReadonlySet<string>): void {
    if (this.known === null) return;
    for (const path of changed) this.changed.add(path);
    if (this.changed.size <= MANY) return;
    this.begin(null);
    this.changed.clear();
  }

  async prepare(index: RelationshipIndex, changed: ReadonlySet<string>, slices: Slices): Promise<() => void> {
    const { known } = this;
    if (known === null) return () => this.follow(changed);
    const found = new Map<string, FoundInNote>();
    const isOther = known.index !== index;
    const now = isOther ? { index, today: known.today } : known;
    if (isOther) await slices.forEach(index.notes(), ({ path }) => found.set(path, lookAt(path, now)));
    else await slices.forEach(changed, (path) => found.set(path, lookAt(path, now)));
    return () => {
      if (known !== this.known) return this.follow(changed);
      if (isOther) this.begin(now);
      for (const [path, each] of found) this.put(path, each);
    };
  }

  private lookAtChanges(): void {
    const index = this.keeper.current;
    const today = this.clock.today();
    if (this.known?.index === index && this.known.today === today) {
      for (const path of this.changed) this.put(path, lookAt(path, this.known));
    } else {
      const known = { index, today };
      this.begin(known);
      for (const { path } of index.notes()) this.put(path, lookAt(path, known));
    }
    this.changed.clear();
  }

  private begin(known: KnownProblems | null): void {
    this.known = known;
    this.byNote.clear();
    this.suggestedIn.clear();
    this.sorted = null;
    this.sortedSuggestions = null;
  }

  private put(path: string, { problems, suggestions }: FoundInNote): void {
    if (replace(this.byNote, path, problems)) this.sorted = null;
    if (replace(this.suggestedIn, path, suggestions)) this.sortedSuggestions = null;
  }
}

/** Whether there was something to replace. */
function replace<T>(all: Map<string, T>, path: string, found: T | null): boolean {
  if (found === null) return all.delete(path);
  all.set(path, found);
  return true;
}

function lookAt(path: string, { index, today }: KnownProblems): FoundInNote {
  return foundIn(index.contribution(path), index.partner(path), today);
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
