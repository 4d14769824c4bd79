import type { CountedContribution } from './counted-contribution';
import type { Contribution } from '../domain/contribution';
import type { LoggedInteraction } from '../domain/interaction';
import type { Reference } from '../domain/reference';

/** The notes that one partner is put together from, with their links resolved. */
export interface PartnerSources {
  readonly note: CountedContribution;
  /** For each entry of `contacts` in its order: the note it leads to, or `null`. */
  readonly contacts: readonly (CountedContribution | null)[];
  /** The paths behind `contacts`, of notes that are no person's as well. */
  readonly contactPaths: readonly (string | null)[];
  /** The keys of the names in `contacts` that lead to no note. */
  readonly contactNames: readonly string[];
  /** The notes of persons who name this partner as theirs. */
  readonly employees: ReadonlySet<CountedContribution>;
  /** The notes of persons who name this partner as a former one. */
  readonly formerEmployees: ReadonlySet<CountedContribution>;
  /** The path of the note that a person's note names as successor, or `null`. */
  readonly successorOf: (person: Contribution) => string | null;
  /** The paths of the persons who are with other partners as well, and the notes of these. */
  readonly shared: { readonly persons: ReadonlySet<string>; readonly partners: readonly CountedContribution[] };
  /** The notes of cooperations with this partner. */
  readonly cooperations: readonly CountedContribution[];
  /** The notes of meetings and the daily notes that name the partner or one of its persons. */
  readonly journals: readonly CountedContribution[];
  /** The note that somebody named in a journal means, `null` for a name without one. */
  readonly meantIn: (journal: Contribution, reference: Reference) => string | null;
  /** Whether a cooperation names this partner before all others. */
  readonly isFirstIn: (cooperation: Contribution) => boolean;
  /** The paths of the partners that a cooperation's line names, by person or link. */
  readonly partnersNamed: (cooperation: Contribution, interaction: LoggedInteraction) => ReadonlySet<string>;
}

/** The note of somebody in `contacts` or among the present or former employees, by its path. */
export function staffNote({ contacts, employees, formerEmployees }: PartnerSources, path: string): CountedContribution | null {
  for (const notes of [contacts, employees, formerEmployees]) {
    for (const note of notes) if (note?.path === path) return note;
  }
  return null;
}
