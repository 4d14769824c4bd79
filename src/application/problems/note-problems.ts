import type { Clock } from '../ports/clock';
import type { IndexKeeper } from '../index-keeper';
import { lastContactOf } from '../../domain/contact';
import type { Contribution } from '../../domain/contribution';
import { datedProblemsOf } from '../../domain/dated-problems';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { Problem, ProblemPlace } from '../../domain/problem';
import { meantDay } from '../../notes/values/meant-day';

/** What can be done about a problem where its meaning is certain: the day written as it is read, or an entry for a contact that has none. */
export type ProblemFix = { readonly kind: 'write-day'; readonly day: Day } | { readonly kind: 'log'; readonly day: Day };

export interface ListedProblem extends Problem {
  readonly fix: ProblemFix | null;
}

/** What was not understood in one note, in the order in which it stands there. */
export interface ProblemGroup {
  readonly path: string;
  readonly name: string;
  readonly problems: readonly ListedProblem[];
}

interface Looked {
  readonly partner: Partner | null;
  readonly today: Day;
  readonly group: ProblemGroup | null;
}

/** Everything in the notes that was not understood, by note. A note is looked at again when it, its partner or the day changed. */
export class NoteProblems {
  private looked = new WeakMap<Contribution, Looked>();

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly clock: Clock,
  ) {}

  /** The notes with problems, by name. */
  groups(): readonly ProblemGroup[] {
    const today = this.clock.today();
    return [...this.keeper.current.notes()].flatMap((note) => this.groupOf(note, today) ?? []).sort((one, other) => one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1));
  }

  count(): number {
    return this.groups().reduce((sum, { problems }) => sum + problems.length, 0);
  }

  private groupOf(note: Contribution, today: Day): ProblemGroup | null {
    const partner = this.keeper.current.partner(note.path);
    const known = this.looked.get(note);
    if (known !== undefined && known.partner === partner && known.today === today) return known.group;
    const problems = problemsOf(note, partner, today);
    const group = problems.length === 0 ? null : { path: note.path, name: note.name, problems };
    this.looked.set(note, { partner, today, group });
    return group;
  }
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
