import type { Contribution } from '../domain/contribution';
import { calledBy, nameKey } from '../domain/folded-name';
import type { Reference } from '../domain/reference';
import type { NoteNode } from './note-node';
import { NOTHING } from '../domain/nothing';

/** Who is meant by somebody named in a note: a note, or the key of a name without one. */
export type Meant = NoteNode | string;

/** The links of one note that say what belongs together, followed to the notes they mean. */
export interface NoteLinks {
  /** Of a person's note: the partners it names. */
  readonly employers: readonly NoteNode[];
  /** Of a person's note: the partners the person left. */
  readonly formerEmployers: readonly NoteNode[];
  /** Of a person's note: who follows the person. */
  readonly successor: NoteNode | null;
  /** Of a cooperation's note: its partners. */
  readonly cooperators: readonly NoteNode[];
  /** Of a partner's note: the persons in `contacts`, `null` for those without a note; in their order. */
  readonly contacts: readonly (NoteNode | null)[];
  /** Of a partner's note: the keys of the names in `contacts` that lead to no note. */
  readonly contactNames: readonly string[];
  /** Of a journal and of a cooperation's log: who is meant by each of those of whom it tells; in their order. */
  readonly meant: readonly Meant[];
}

/** The links of every note that has none. */
export const NO_LINKS: NoteLinks = { employers: NOTHING, formerEmployers: NOTHING, successor: null, cooperators: NOTHING, contacts: NOTHING, contactNames: NOTHING, meant: NOTHING };

/** Follows the links of a note; what leads nowhere is left out, but for contacts by name only. */
export function linksOf(note: Contribution, resolve: (reference: Reference) => NoteNode | null): NoteLinks {
  const { partner, person, cooperation } = note;
  const listed = partner === null ? NOTHING : partner.contacts;
  const told = toldOf(note);
  if (listed.length === 0 && person === null && cooperation === null && told.length === 0) return NO_LINKS;
  const contacts: readonly (NoteNode | null)[] = listed.length === 0 ? NOTHING : listed.map(resolve);
  return {
    employers: person === null ? NOTHING : found(person.partners, resolve),
    formerEmployers: person === null ? NOTHING : found(person.formerPartners, resolve),
    successor: person === null || person.successor === null ? null : resolve(person.successor),
    cooperators: cooperation === null ? NOTHING : found(cooperation.partners, resolve),
    contacts,
    contactNames: contacts.includes(null) ? listed.filter((_, position) => contacts[position] === null).map(calledBy) : NOTHING,
    meant: told.length === 0 ? NOTHING : told.map((reference) => resolve(reference) ?? calledBy(reference)),
  };
}

function found(references: readonly Reference[], resolve: (reference: Reference) => NoteNode | null): readonly NoteNode[] {
  const [only] = references;
  if (only === undefined) return NOTHING;
  if (references.length === 1) {
    const node = resolve(only);
    return node === null ? NOTHING : [node];
  }
  const nodes = new Set<NoteNode>();
  for (const reference of references) {
    const node = resolve(reference);
    if (node !== null) nodes.add(node);
  }
  return [...nodes];
}

/** Those of whom a note tells something: everybody in a journal, or, as long as it has not been read, all it may name; and whoever stands in the lines of a cooperation. */
function toldOf({ journal, cooperation, interactions, mentions }: Contribution): readonly Reference[] {
  if (journal === null && cooperation === null) return NOTHING;
  if (interactions.length === 0) return mentions;
  return [...mentions, ...interactions.flatMap(({ persons }) => persons)];
}

/** All notes to which the links of a note lead. */
export function nodesLinked({ employers, formerEmployers, successor, cooperators, contacts, meant }: NoteLinks): readonly NoteNode[] {
  const ends = [...employers, ...formerEmployers, successor, ...cooperators, ...contacts, ...meant];
  return ends.filter((end) => end !== null && typeof end !== 'string');
}

/** Whether the same notes are meant in the same places. */
export function isSameLinks(one: NoteLinks, other: NoteLinks): boolean {
  return (
    isSame(one.employers, other.employers) &&
    isSame(one.formerEmployers, other.formerEmployers) &&
    one.successor === other.successor &&
    isSame(one.cooperators, other.cooperators) &&
    isSame(one.contacts, other.contacts) &&
    isSame(one.contactNames, other.contactNames) &&
    isSame(one.meant, other.meant)
  );
}

/**
 * The keys of the names by which a note refers to others: when one of them changes its meaning, the note is linked anew.
 * They are without folders, as nobody knows yet what is one.
 */
export function referredNames(note: Contribution): readonly string[] {
  const names: string[] = [];
  for (const list of referenceLists(note)) for (const { target } of list) names.push(nameKey(target));
  return names;
}

/** All that a note refers to, in lists of which each has its meaning by its place. */
function referenceLists(note: Contribution): readonly (readonly Reference[])[] {
  const { partner, person, cooperation } = note;
  const lists: (readonly Reference[])[] = [];
  if (person !== null) lists.push(person.partners, person.formerPartners, person.successor === null ? NOTHING : [person.successor]);
  if (cooperation !== null) lists.push(cooperation.partners);
  if (partner !== null) lists.push(partner.contacts);
  const told = toldOf(note);
  if (told.length > 0) lists.push(told);
  return lists;
}

/**
 * Whether a note refers to the same others as before, and is to them what it was: then it keeps its links, and only
 * what it tells has changed. So it is for most edits, as when a contact is logged.
 */
export function refersAlike(before: Contribution, now: Contribution): boolean {
  if (roleOf(before) !== roleOf(now) || before.journal !== now.journal) return false;
  if (!isSame(before.aliases, now.aliases)) return false;
  return isSame(referenceLists(before), referenceLists(now), (some, others) => some === others || isSame(some, others, (one, other) => one.target === other.target && one.linked === other.linked));
}

/** What a note is to those it refers to. Nobody is reminded of a cooperation with a former partner. */
function roleOf({ partner, person, cooperation }: Contribution): number {
  return (partner === null ? 0 : partner.former ? 1 : 2) + (person === null ? 0 : 3) + (cooperation === null ? 0 : 6);
}

function isSame<T>(some: readonly T[], others: readonly T[], isAlike: (one: T, other: T) => boolean = Object.is): boolean {
  return some.length === others.length && some.every((one, at) => isAlike(one, others[at] as T));
}
