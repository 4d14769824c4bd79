import type { Clock } from '../ports/clock';
import type { IndexKeeper } from '../index-keeper';
import type { Slices } from '../keeping/slices';
import type { Follower } from '../keeping/news';
import { lastContactOf } from '../../domain/contact';
import type { Contribution } from '../../domain/contribution';
import { datedProblemsOf } from '../../domain/dated-problems';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { RelationshipIndex } from '../../index/relationship-index';
import { SUGGESTION_CODES, type Problem, type ProblemPlace, type Suggestion, type SuggestionCode } from '../../domain/problem';
import { readDay } from '../../notes/values/day-value';
import { meantDay } from '../../notes/values/meant-day';

/** What can be done about a problem where its meaning is certain: the day written as it is read, an entry for a contact that has none, quotes around links. */
export type ProblemFix = { readonly kind: 'write-day'; readonly day: Day } | { readonly kind: 'log'; readonly day: Day } | { readonly kind: 'quote-links' };

export interface ListedProblem extends Problem {
  readonly fix: ProblemFix | null;
}

/** What was not understood in one note, in the order in which it stands there. */
export interface ProblemGroup {
  readonly path: string;
  readonly name: string;
  readonly problems: readonly ListedProblem[];
}

/** One value of a note that was understood and could be written better. */
export interface ListedSuggestion {
  readonly path: string;
  readonly name: string;
  readonly problem: ListedProblem;
}

/** Everything in the notes that could be written better in the same way. */
export interface SuggestionGroup {
  readonly code: SuggestionCode;
  readonly suggestions: readonly ListedSuggestion[];
}

/** The index whose problems are known, and the day. */
interface KnownProblems {
  readonly index: RelationshipIndex;
  readonly today: Day;
}

/** Everything in the notes that was not understood, by note. A note is looked at again when it, its partner or the day changed. */
export class NoteProblems implements Follower {
  /** `null` until somebody asks. */
  private known: KnownProblems | null = null;
  private readonly byNote = new Map<string, ProblemGroup>();
  /** What is known, by name. */
  private sorted: readonly ProblemGroup[] | null = null;
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
    const notes = [...this.keeper.current.notes()].filter(({ suggestions }) => suggestions.length > 0).sort(byName);
    return SUGGESTION_CODES.flatMap((code) => {
      const suggestions = notes.flatMap((note) => note.suggestions.filter((each) => each.code === code).map((each) => listed(note, each)));
      return suggestions.length === 0 ? [] : [{ code, suggestions }];
    });
  }

  count(): number {
    this.lookAtChanges();
    let count = 0;
    for (const { problems } of this.byNote.values()) count += problems.length;
    return count;
  }

  follow(changed: ReadonlySet<string>): void {
    for (const path of changed) this.changed.add(path);
  }

  async prepare(index: RelationshipIndex, changed: ReadonlySet<string>, slices: Slices): Promise<() => void> {
    const { known } = this;
    if (known === null) return () => this.follow(changed);
    const found = new Map<string, ProblemGroup | null>();
    const isOther = known.index !== index;
    const now = isOther ? { index, today: known.today } : known;
    if (isOther) await slices.forEach(index.notes(), ({ path }) => found.set(path, groupOf(path, now)));
    else await slices.forEach(changed, (path) => found.set(path, groupOf(path, now)));
    return () => {
      if (known !== this.known) return this.follow(changed);
      if (isOther) this.begin(now);
      for (const [path, group] of found) this.put(path, group);
    };
  }

  private lookAtChanges(): void {
    const index = this.keeper.current;
    const today = this.clock.today();
    if (this.known?.index === index && this.known.today === today) {
      for (const path of this.changed) this.put(path, groupOf(path, this.known));
    } else {
      const known = { index, today };
      this.begin(known);
      for (const { path } of index.notes()) this.put(path, groupOf(path, known));
    }
    this.changed.clear();
  }

  private begin(known: KnownProblems): void {
    this.known = known;
    this.byNote.clear();
    this.sorted = null;
  }

  private put(path: string, group: ProblemGroup | null): void {
    if (group !== null) this.byNote.set(path, group);
    else if (!this.byNote.delete(path)) return;
    this.sorted = null;
  }
}

function groupOf(path: string, { index, today }: KnownProblems): ProblemGroup | null {
  const note = index.contribution(path);
  if (note === null) return null;
  const problems = problemsOf(note, index.partner(path), today);
  return problems.length === 0 ? null : { path, name: note.name, problems };
}

function byName(one: { readonly name: string; readonly path: string }, other: { readonly name: string; readonly path: string }): number {
  return one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1);
}

function listed({ path, name }: Contribution, suggestion: Suggestion): ListedSuggestion {
  return { path, name, problem: { ...suggestion, fix: suggestedFix(suggestion) } };
}

function suggestedFix({ code, value }: Suggestion): ProblemFix | null {
  if (code === 'link-as-list') return { kind: 'quote-links' };
  const day = readDay(value);
  return 'value' in day ? { kind: 'write-day', day: day.value } : null;
}

/** Before a note and those it goes with are read, nothing that depends on their logs is known. */
function problemsOf(note: Contribution, partner: Partner | null, today: Day): ListedProblem[] {
  const isRead = note.complete && partner?.provisional !== true;
  return [...note.problems, ...(isRead ? datedProblemsOf(note, partner, today) : [])]
    .map((problem) => ({ ...problem, fix: fixOf(problem, partner, today) }))
    .sort((one, other) => positionOf(one.place) - positionOf(other.place));
}

function fixOf({ code, value }: Problem, partner: Partner | null, today: Day): ProblemFix | null {
  if (code === 'day-unreadable') {
    const day = meantDay(value);
    return day === null ? null : { kind: 'write-day', day };
  }
  const last = code !== 'last-contact-by-property' || partner === null ? null : lastContactOf(partner, today);
  return last === null ? null : { kind: 'log', day: last.day };
}

/** The note as a whole, its properties in the order in which they are read, and its lines. */
function positionOf(place: ProblemPlace): number {
  return place.kind === 'note' ? -2 : place.kind === 'property' ? -1 : place.line;
}
