import type { PersonFacts } from '../domain/contribution';
import type { Day } from '../domain/days';
import { hasEdge } from './edges';
import { oursByName, type OurNode, type NoteNode } from './note-node';
import { NOTHING } from '../domain/nothing';

/** The persons of a partner, by the notes that speak of them. */
export interface Staff {
  /** For each entry of `contacts` in its order: the note of the person it leads to, or `null`. */
  readonly contacts: readonly (OurNode | null)[];
  /** Whose notes name the partner as theirs, by name. */
  readonly employees: readonly OurNode[];
  /** Whose notes name the partner as a former one, by name. */
  readonly former: readonly OurNode[];
}

export function staffOf(partner: NoteNode): Staff {
  const { isPartner, links } = partner;
  return {
    contacts: links.contacts.map((node) => (node !== null && isPerson(node) ? node : null)),
    employees: isPartner ? oursByName(partner.employees) : NOTHING,
    former: isPartner ? oursByName(partner.formerEmployees) : NOTHING,
  };
}

/** Whether a note is that of a person in `contacts`, or of one who is or was with the partner by their own note. */
export function isStaff(partner: NoteNode, node: NoteNode): node is OurNode {
  return isPerson(node) && (hasEdge(node.listedBy, partner) || namesPartner(node, partner) || namesFormer(node, partner));
}

/** Whether a person is with the partner by their own note, or by `contacts` where their own note names no partner that is one. */
export function isEmployed(person: NoteNode, partner: NoteNode): boolean {
  if (namesPartner(person, partner)) return true;
  const { note, listedBy } = person;
  return note !== null && note.person !== null && note.partner === null && !hasEmployer(person) && hasEdge(listedBy, partner);
}

/** Whether a person's note names a partner as theirs that is one. */
export function hasEmployer({ links }: NoteNode): boolean {
  return links.employers.some(({ isPartner }) => isPartner);
}

/** Whether a person's note names the partner as theirs. */
export function namesPartner(person: NoteNode, partner: NoteNode): boolean {
  return partner.isPartner && hasEdge(partner.employees, person);
}

/** Whether a person's note names other partners, and not this one, now or formerly: it counts for more than `contacts`. */
export function worksElsewhere(person: NoteNode, partner: NoteNode): boolean {
  return partner.isPartner && hasEmployer(person) && !hasEdge(partner.employees, person) && !hasEdge(partner.formerEmployees, person);
}

/** Whether a person's note names the partner as a former one. */
export function namesFormer(person: NoteNode, partner: NoteNode): boolean {
  return partner.isPartner && hasEdge(partner.formerEmployees, person);
}

/** Whether a person was with the partner on a day, as the person's note says. */
export function wasWith(node: NoteNode, partner: NoteNode, day: Day): boolean {
  const person = node.note?.person ?? null;
  if (person === null) return false;
  return (isThere(person, day) && isEmployed(node, partner)) || (wasFormerly(person, day) && namesFormer(node, partner));
}

function isPerson(node: NoteNode): node is OurNode {
  return node.note !== null && node.note.person !== null;
}

function isThere({ joined, left }: PersonFacts, day: Day): boolean {
  return (joined === null || joined <= day) && (left === null || day <= left);
}

function wasFormerly(person: PersonFacts, day: Day): boolean {
  const last = lastDayAtFormer(person);
  return last !== null && day <= last;
}

/**
 * The last day at a former partner: the one before joining the present one or, where there is none, the day of
 * leaving. Of several former partners nobody knows which it was when, so there is none.
 */
export function lastDayAtFormer({ partners, formerPartners, joined, left }: PersonFacts): Day | null {
  if (formerPartners.length !== 1) return null;
  if (partners.length === 0) return left;
  return joined === null ? null : joined - 1;
}
