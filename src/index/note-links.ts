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

const NOTHING: readonly never[] = [];

/** The links of every note that has none. */
export const NO_LINKS: NoteLinks = { employers: NOTHING, formerEmployers: NOTHING, successor: null, cooperators: NOTHING, contacts: NOTHING, contactNames: NOTHING, journal: NO_JOURNAL };

/** Resolves the links of a note; what leads nowhere is left out, but for contacts by name only. */
export function linksOf(contribution: Contribution, resolve: (reference: Reference) => string | null): NoteLinks {
  const { partner, person, cooperation } = contribution;
  const listed = partner?.contacts ?? NOTHING;
  const contacts: readonly (string | null)[] = listed.length === 0 ? NOTHING : listed.map(resolve);
  const successor = person?.successor ?? null;
  const links: NoteLinks = {
    employers: found(person?.partners, resolve),
    formerEmployers: found(person?.formerPartners, resolve),
    successor: successor === null ? null : resolve(successor),
    cooperators: found(cooperation?.partners, resolve),
    contacts,
    contactNames: contacts.includes(null) ? listed.filter((_, position) => contacts[position] === null).map(({ target }) => nameKey(target)) : NOTHING,
    journal: journalLinksOf(contribution, resolve),
  };
  return Object.values(links).every((value, position) => value === NO_LINK_VALUES[position]) ? NO_LINKS : links;
}

const NO_LINK_VALUES: readonly unknown[] = Object.values(NO_LINKS);

function found(references: readonly Reference[] | undefined, resolve: (reference: Reference) => string | null): readonly string[] {
  if (references === undefined || references.length === 0) return NOTHING;
  const paths: string[] = [];
  for (const reference of references) {
    const path = resolve(reference);
    if (path !== null && !paths.includes(path)) paths.push(path);
  }
  // A copy has no room for more, as a list that grew has.
  return paths.length === 0 ? NOTHING : paths.slice();
}

/** The names by which a note refers to others, as keys: when one of them changes its meaning, the note is linked anew. */
export function referredNames(contribution: Contribution): Set<string> {
  const names = new Set<string>();
  for (const list of referenceLists(contribution)) {
    for (const { target } of list) names.add(nameKey(target));
  }
  return names;
}

/** All that a note refers to, in lists of which each has its meaning by its place. */
function referenceLists(contribution: Contribution): (readonly Reference[])[] {
  const { partner, person, cooperation, interactions } = contribution;
  const lists = [
    person?.partners ?? NOTHING,
    person?.formerPartners ?? NOTHING,
    person?.successor ? [person.successor] : NOTHING,
    cooperation?.partners ?? NOTHING,
    partner?.contacts ?? NOTHING,
    namedInJournal(contribution),
  ];
  // A line in a cooperation's note counts for the partners it names.
  if (cooperation !== null) for (const { persons } of interactions) if (persons.length > 0) lists.push(persons);
  return lists;
}

/**
 * Whether a note refers to the same others as before, and is to them what it was: then it keeps its links, and only
 * what it tells has changed. So it is for most edits, as when a contact is logged.
 */
export function refersAlike(before: Contribution, now: Contribution): boolean {
  if (roleOf(before) !== roleOf(now) || before.journal !== now.journal) return false;
  if (!isSame(before.aliases, now.aliases, (one, other) => one === other)) return false;
  return isSame(referenceLists(before), referenceLists(now), (some, others) => isSame(some, others, (one, other) => one.target === other.target));
}

/** What a note is to those it refers to. Nobody is reminded of a cooperation with a former partner. */
function roleOf({ partner, person, cooperation }: Contribution): number {
  return (partner === null ? 0 : partner.former ? 1 : 2) + (person === null ? 0 : 3) + (cooperation === null ? 0 : 6);
}

function isSame<T>(some: readonly T[], others: readonly T[], isAlike: (one: T, other: T) => boolean): boolean {
  return some.length === others.length && some.every((one, at) => isAlike(one, others[at] as T));
}
