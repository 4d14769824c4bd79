import { departuresOf } from './departures';
import { nodesIn } from './edges';
import { elsewhereOf } from './elsewhere';
import { mergeInteractions } from './merge-interactions';
import type { NoteGraph } from './note-graph';
import { isOurs, oursByName, type OurNode, type NoteNode } from './note-node';
import { personByName, personOf } from './person-of';
import { isEmployed, staffOf, worksElsewhere, type Staff } from './staff';
import type { Contribution, PartnerFacts } from '../domain/contribution';
import type { Partner, PartnerCooperation, PartnerPerson, PartnerTask } from '../domain/partner';
import type { DueRules, GroupCadence } from '../domain/rules';
import { NOTHING } from '../domain/nothing';

/** What of the settings a partner is put together with: the cadences of tags and folders. */
export type GroupCadences = Pick<DueRules, 'groupCadences'>;

/** Puts one partner, or a person without one, together from its notes: the same for a single change as for a rebuild. */
export function assemble(graph: NoteGraph, partner: OurNode, facts: PartnerFacts, rules: GroupCadences): Partner {
  const { note } = partner;
  const staff = staffOf(partner);
  const cooperations = oursByName(partner.cooperations);
  const persons = personsOf(partner, staff, facts);
  const present = new Set([partner, ...presentPersons(partner, staff), ...cooperations]);
  const tellers = new Set([...present, ...staff.former, ...journalsNaming(graph, partner, staff)]);
  return {
    kind: note.partner === null ? 'person' : 'partner',
    path: note.path,
    name: note.name,
    aliases: note.aliases,
    tags: note.tags,
    facts,
    persons,
    departures: departuresOf(partner, staff, persons),
    interactions: mergeInteractions(graph, partner, tellers),
    elsewhere: elsewhereOf(graph, partner, persons),
    cooperations: cooperationsOf(partner, cooperations, facts),
    tasks: tasksIn(present),
    groupCadence: groupCadenceOf(note, rules),
    provisional: isProvisional(tellers),
  };
}

/** The notes of the persons who are with the partner. */
function presentPersons(partner: OurNode, { contacts, employees }: Staff): OurNode[] {
  const present: OurNode[] = [];
  for (const person of contacts) if (person !== null && person !== partner && isEmployed(person, partner)) present.push(person);
  for (const person of employees) if (person !== partner) present.push(person);
  return present;
}

function personsOf(partner: OurNode, { contacts, employees }: Staff, facts: PartnerFacts): readonly PartnerPerson[] {
  const persons = new Map<OurNode | string, PartnerPerson>();
  facts.contacts.forEach((reference, position) => {
    const node = contacts[position] ?? null;
    if (node !== null && worksElsewhere(node, partner)) return;
    const key = node ?? reference.label;
    if (!persons.has(key)) persons.set(key, node === null ? personByName(reference) : personOf(node.note));
  });
  for (const node of employees) if (!persons.has(node)) persons.set(node, personOf(node.note));
  if (partner.note.person !== null && !persons.has(partner)) persons.set(partner, personOf(partner.note));
  return persons.size === 0 ? NOTHING : [...persons.values()];
}

/** The partner's own undertaking, where its note tells of one, and every cooperation that names the partner. */
function cooperationsOf(partner: OurNode, cooperations: readonly OurNode[], { undertaking }: PartnerFacts): readonly PartnerCooperation[] {
  if (undertaking === null && cooperations.length === 0) return NOTHING;
  const { name, path } = partner.note;
  const own: readonly PartnerCooperation[] = undertaking === null ? NOTHING : [{ name, path, isFirst: true, ...undertaking }];
  // A list that grew entry by entry has room for more, and every partner keeps one.
  return own.concat(cooperations.flatMap((cooperation) => cooperationOf(cooperation, firstIn(cooperation) === partner) ?? []));
}

function cooperationOf({ note: { name, path, cooperation } }: OurNode, isFirst: boolean): PartnerCooperation | null {
  if (cooperation === null) return null;
  const { kind, course, cadence, agreement, ourBenefit, theirBenefit } = cooperation;
  return { name, path, isFirst, kind, course, cadence, agreement, ourBenefit, theirBenefit };
}

/** The partner that is reminded of a cooperation: the first one named with whom there still is a partnership. */
function firstIn({ links }: OurNode): NoteNode | null {
  return links.cooperators.find(({ isCurrentPartner }) => isCurrentPartner) ?? null;
}

function tasksIn(present: Iterable<OurNode>): readonly PartnerTask[] {
  const tasks: PartnerTask[] = [];
  for (const { note } of present) for (const { text, due, line } of note.tasks) tasks.push({ text, due, line, path: note.path });
  return tasks.length === 0 ? NOTHING : tasks.slice();
}

/** The journals that name a partner, or anybody who is or was with it. */
function journalsNaming(graph: NoteGraph, partner: OurNode, { employees, former }: Staff): OurNode[] {
  const journals: OurNode[] = [];
  const add = (tellers: Iterable<NoteNode>): void => {
    for (const teller of tellers) if (isOurs(teller) && teller.note.journal !== null) journals.push(teller);
  };
  add(nodesIn(partner.mentionedBy));
  for (const contact of partner.links.contacts) if (contact !== null) add(nodesIn(contact.mentionedBy));
  for (const person of employees) add(nodesIn(person.mentionedBy));
  for (const person of former) add(nodesIn(person.mentionedBy));
  for (const name of partner.links.contactNames) add(graph.mentionedByName.get(name));
  return journals;
}

function isProvisional(tellers: Iterable<OurNode>): boolean {
  for (const { note } of tellers) if (!note.complete) return true;
  return false;
}

function groupCadenceOf(note: Contribution, { groupCadences }: GroupCadences): GroupCadence | null {
  const belongs = (group: GroupCadence): boolean =>
    group.by === 'tag'
      ? note.tags.some((tag) => isNested(tag.toLowerCase(), group.tag.toLowerCase()))
      : isNested(note.path.toLowerCase(), group.folder.toLowerCase());
  return groupCadences.find(belongs) ?? null;
}

function isNested(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}
