import type { CountedContribution } from './counted-contribution';
import { isEmployed } from './counting';
import { departuresOf } from './departures';
import { mergeInteractions } from './merge-interactions';
import { byName, personNamed, personOf } from './person-of';
import type { PartnerSources } from './partner-sources';
import type { Contribution, PartnerFacts } from '../domain/contribution';
import { means } from '../domain/naming';
import type { CountedInteraction, Partner, PartnerCooperation, PartnerPerson } from '../domain/partner';
import type { DueRules, GroupCadence } from '../domain/rules';

export type CadenceRules = Pick<DueRules, 'groupCadences'>;

/** Puts one partner, or a person without one, together from its notes: the same for a single change as for a rebuild. */
export function assemble(sources: PartnerSources, facts: PartnerFacts, rules: CadenceRules): Partner {
  const { note } = sources;
  const persons = personsOf(sources, facts);
  const present = [note, ...presentPersonsOf(sources), ...sources.cooperations];
  const counted = [...new Set([...present, ...sources.formerEmployees, ...sources.journals])];
  return {
    kind: note.partner === null ? 'person' : 'partner',
    path: note.path,
    name: note.name,
    aliases: note.aliases,
    tags: note.tags,
    facts,
    persons,
    departures: departuresOf(sources, persons),
    interactions: mergeInteractions(sources, counted),
    elsewhere: elsewhereOf(sources, persons),
    cooperations: cooperationsOf(sources, facts),
    tasks: present.flatMap(({ path, tasks }) => tasks.map((task) => ({ ...task, path }))),
    groupCadence: groupCadenceOf(note, rules),
    provisional: counted.some((contribution) => !contribution.complete),
  };
}

/** What other partners' notes tell of contacts with persons who are with both, by name or link. */
function elsewhereOf({ shared }: PartnerSources, persons: readonly PartnerPerson[]): CountedInteraction[] {
  if (shared.partners.length === 0) return [];
  const withBoth = persons.filter(({ path }) => path !== null && shared.persons.has(path));
  return [...shared.partners].sort(byName).flatMap(({ interactions }) => interactions.filter(({ persons: named }) => named.some((reference) => withBoth.some((person) => means(reference, person)))));
}

/** The notes of the persons who are with the partner. */
function presentPersonsOf(sources: PartnerSources): CountedContribution[] {
  const { note, contacts, employees } = sources;
  const listed = contacts.filter((contact): contact is CountedContribution => contact !== null && isEmployed(sources, contact));
  return [...new Set([...listed, ...employees])].filter((person) => person.path !== note.path);
}

function personsOf({ note, contacts, employees }: PartnerSources, facts: PartnerFacts): PartnerPerson[] {
  const persons = new Map<string, PartnerPerson>();
  const add = (person: PartnerPerson): void => {
    const key = person.path ?? `name:${person.name}`;
    if (!persons.has(key)) persons.set(key, person);
  };
  facts.contacts.forEach((reference, position) => {
    const contact = contacts[position] ?? null;
    add(contact === null ? personNamed(reference) : personOf(contact));
  });
  for (const employee of [...employees].sort(byName)) add(personOf(employee));
  if (note.person !== null) add(personOf(note));
  return [...persons.values()];
}

/** The partner's own undertaking, where its note tells of one, and every cooperation that names the partner. */
function cooperationsOf({ note, cooperations, isFirstIn }: PartnerSources, facts: PartnerFacts): PartnerCooperation[] {
  const { undertaking } = facts;
  const own = undertaking === null ? [] : [{ name: note.name, path: note.path, isFirst: true, ...undertaking }];
  const others = [...cooperations].sort(byName).flatMap((contribution): PartnerCooperation[] => {
    const { name, path, cooperation } = contribution;
    if (cooperation === null) return [];
    const { kind, course, cadence, agreement, ourBenefit, theirBenefit } = cooperation;
    return [{ name, path, isFirst: isFirstIn(contribution), kind, course, cadence, agreement, ourBenefit, theirBenefit }];
  });
  return [...own, ...others];
}

function groupCadenceOf(note: Contribution, rules: CadenceRules): GroupCadence | null {
  const belongs = (group: GroupCadence): boolean =>
    group.by === 'tag'
      ? note.tags.some((tag) => isNested(tag.toLowerCase(), group.tag.toLowerCase()))
      : isNested(note.path.toLowerCase(), group.folder.toLowerCase());
  return rules.groupCadences.find(belongs) ?? null;
}

function isNested(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}
