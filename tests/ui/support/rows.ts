import type { DueBoard, DueGroup, DueRow } from '../../../src/application/due/due-row';
import { foldForSearch } from '../../../src/application/search-words';
import { dayOf, type Day } from '../../../src/domain/days';
import type { LoggedInteraction } from '../../../src/domain/interaction';
import type { LastContact, PartnerPerson } from '../../../src/domain/partner';

/** A day that exists. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const result = dayOf(year, month, dayOfMonth);
  if (result === null) throw new Error(`There is no ${year}-${month}-${dayOfMonth}`);
  return result;
}

/** The Monday on which these tests take place. */
export const TODAY = day(2026, 11, 23);

export function person(name: string, path: string | null = `People/${name}.md`): PartnerPerson {
  return { name, path, aliases: [], facts: null };
}

export function interaction(changes: Partial<LoggedInteraction> = {}): LoggedInteraction {
  return { path: 'Partners/Messebau Kröger.md', source: 'log', line: 12, day: day(2026, 8, 30), time: null, channel: 'call', direction: 'with', persons: [reference('Anna Schmidt')], text: '', ...changes };
}

export function reference(name: string): LoggedInteraction['persons'][number] {
  return { target: name, label: name, linked: true };
}

export function lastContact(changes: Partial<LoggedInteraction> = {}): LastContact {
  const counted = interaction(changes);
  return { day: counted.day, interaction: counted };
}

/** A row as it stands overdue by 42 days; what matters to a test is given. */
export function row(changes: Partial<DueRow> = {}): DueRow {
  const name = changes.name ?? 'Messebau Kröger';
  const path = changes.path ?? `Partners/${name}.md`;
  const last = changes.last === undefined ? lastContact({ path }) : changes.last;
  const state = changes.state ?? 'overdue';
  const persons = changes.persons ?? [person('Anna Schmidt')];
  const topics = (changes.topics ?? []).flatMap((topic) => ('text' in topic ? topic.text : []));
  return {
    path,
    name,
    aliases: [],
    state,
    group: 'now',
    lateness: state === 'overdue' || state === 'due' ? state : null,
    occasionDay: null,
    isForToday: false,
    dueDay: TODAY - 42,
    daysPast: 42,
    urgency: 1,
    pausedUntil: null,
    reasons: [
      { kind: 'cadence', cadence: { cadence: { kind: 'window', from: { amount: 6, unit: 'week' }, to: null }, origin: { kind: 'partner' }, since: null, start: null, end: null }, last, since: null },
    ],
    last,
    person: persons[0] ?? null,
    persons,
    partner: { email: [], phone: [] },
    topics: [],
    phase: 'dormant',
    kinds: [],
    owners: [],
    tags: [],
    provisional: false,
    searchText: foldForSearch([name, ...(changes.aliases ?? []), ...persons.map((each) => each.name), ...(changes.kinds ?? []), ...topics, last?.interaction?.text ?? ''].join('\n')),
    ...changes,
  };
}

export function rows(count: number, changes: Partial<DueRow> = {}): DueRow[] {
  return Array.from({ length: count }, (_, index) => row({ name: `Partner ${index + 1}`, ...changes }));
}

export function board(changes: Partial<DueBoard> = {}): DueBoard {
  const groups = changes.groups ?? [];
  const count = groups.reduce((sum, group) => sum + group.rows.length + group.alsoDue.length, 0);
  return { today: TODAY, groups, gatherings: [], partnerCount: count, dueCount: 0, next: null, quietUntil: null, reading: false, ...changes };
}

export function group(id: DueGroup['id'], groupRows: readonly DueRow[], alsoDue: readonly DueRow[] = []): DueGroup {
  return { id, rows: groupRows, alsoDue };
}
