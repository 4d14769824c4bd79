import type { Contribution } from '../domain/contribution';
import type { Reference } from '../domain/reference';
import { journalLinksOf, namedInJournal, NO_JOURNAL, type JournalLinks } from './journal-links';
import { nameKey } from './names';

/** The links of one note that say what belongs together, resolved to paths. */
export interface NoteLinks {
  /** Of a person's note: the partners it names. */
  readonly employers: readonly string[];
  /** Of a person's note: the partners the person left. */
  readonly formerEmployers: readonly string[];
  /** Of a person's note: who follows the person. */
  readonly successor: string | null;
  /** Of a cooperation's note: its partners. */
  readonly cooperators: readonly string[];
  /** Of a partner's note: the persons in `contacts`, `null` for those without a note; in their order. */
  readonly contacts: readonly (string | null)[];
  /** Of a partner's note: the keys of the names in `contacts` that lead to no note. */
  readonly contactNames: readonly string[];
  /** Of a journal: whom it names. */
  readonly journal: JournalLinks;
}

export const NO_LINKS: NoteLinks = { employers: [], formerEmployers: [], successor: null, cooperators: [], contacts: [], contactNames: [], journal: NO_JOURNAL };

/** Resolves the links of a note; what leads nowhere is left out, but for contacts by name only. */
export function linksOf(contribution: Contribution, resolve: (reference: Reference) => string | null): NoteLinks {
  const found = (references: readonly Reference[]): string[] => [
    ...new Set(references.map(resolve).filter((path): path is string => path !== null)),
  ];
  const listed = contribution.partner?.contacts ?? [];
  const contacts = listed.map(resolve);
  const successor = contribution.person?.successor ?? null;
  return {
    employers: found(contribution.person?.partners ?? []),
    formerEmployers: found(contribution.person?.formerPartners ?? []),
    successor: successor === null ? null : resolve(successor),
    cooperators: found(contribution.cooperation?.partners ?? []),
    contacts,
    contactNames: listed.filter((_, position) => contacts[position] === null).map((reference) => nameKey(reference.target)),
    journal: journalLinksOf(contribution, resolve),
  };
}

/** The names by which a note refers to others, as keys: when one of them changes its meaning, the note is linked anew. */
export function referredNames(contribution: Contribution): Set<string> {
  const references = [
    ...(contribution.person?.partners ?? []),
    ...(contribution.person?.formerPartners ?? []),
    ...(contribution.person?.successor ? [contribution.person.successor] : []),
    ...(contribution.cooperation?.partners ?? []),
    ...(contribution.partner?.contacts ?? []),
    ...namedInJournal(contribution),
    // A line in a cooperation's note counts for the partners it names.
    ...(contribution.cooperation === null ? [] : contribution.interactions.flatMap((interaction) => interaction.persons)),
  ];
  return new Set(references.map((reference) => nameKey(reference.target)));
}
