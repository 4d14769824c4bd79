import { describe, expect, it } from 'vitest';
import type { DueRow, Topic } from '../../../src/application/due/due-row';
import type { Partner } from '../../../src/domain/partner';
import { boardRow } from '../../support/board-rows';
import { day, link } from '../../support/contributions';
import { cooperation, entryWith, personAt, task } from '../../support/occasions';
import { entry, partner } from '../../support/partners';

const TODAY = '2026-11-23';
const rowOn = (one: Partner, iso = TODAY): DueRow => {
  const row = boardRow(one, day(iso));
  if (row === null) throw new Error('There is no row.');
  return row;
};
const kinds = (row: DueRow): string[] => row.reasons.map((reason) => (reason.kind === 'agreement' ? reason.what : reason.kind));

const spoken = partner('6 weeks', { contacts: [link('Anna Schmidt')] }, entryWith('Anna Schmidt', '2026-11-20'));
const overdue = partner('2 weeks', { contacts: [link('Anna Schmidt')] }, entryWith('Anna Schmidt', '2026-09-28'));
const born = (iso: string) => personAt('Anna Schmidt', { birthday: { year: 1984, month: Number(iso.slice(0, 2)), day: Number(iso.slice(3)) } });

describe('the reasons of a row', () => {
  it('stand by what matters most: what passes for good, then what is agreed, then the mere length of time', () => {
    const row = rowOn({
      ...overdue,
      persons: [born('11-24')],
      tasks: [task('Quote', '2026-11-20')],
      cooperations: [cooperation({ end: '2026-11-10' }), cooperation({}, { noticeBy: '2026-11-30', review: '2026-11-28' })],
    });
    expect(kinds(row)).toEqual(['notice', 'promise', 'costing', 'review', 'birthday', 'cadence']);
  });

  it('begin with a birthday that is today', () => {
    const row = rowOn({ ...overdue, persons: [born('11-23')], cooperations: [cooperation({ end: '2026-11-10' })] });
    expect(kinds(row)).toEqual(['birthday', 'costing', 'cadence']);
  });

  it('end with when somebody will be due who is not due yet', () => {
    expect(kinds(rowOn({ ...spoken, persons: [born('11-24')] }))).toEqual(['birthday', 'cadence']);
  });
});

describe('where a row stands', () => {
  it('with what is to be done now: in "Now", whenever the next contact is due', () => {
    const row = rowOn({ ...spoken, cooperations: [cooperation({ end: '2026-11-10' })] });
    expect([row.state, row.group, row.lateness]).toEqual(['waiting', 'now', 'due']);
  });

  it('with nothing but a birthday: in "Occasions", where nothing presses', () => {
    const row = rowOn({ ...spoken, persons: [born('11-24')] });
    expect([row.group, row.lateness, row.occasionDay]).toEqual(['occasions', null, day('2026-11-24')]);
  });

  it('late by a promise or an agreement whose day has passed', () => {
    expect(rowOn({ ...spoken, tasks: [task('Quote', '2026-11-22')] }).lateness).toBe('overdue');
    expect(rowOn({ ...spoken, tasks: [task('Quote', '2026-11-23')] }).lateness).toBe('due');
    expect(rowOn({ ...spoken, cooperations: [cooperation({}, { review: '2026-11-01' })] }).lateness).toBe('overdue');
  });

  it('never folded away with what is dated today, or with a notice of the coming week', () => {
    const isForToday = (changes: Partial<Partner>): boolean => rowOn({ ...spoken, ...changes }).isForToday;
    expect(isForToday({ tasks: [task('Quote', '2026-11-23')] })).toBe(true);
    expect(isForToday({ tasks: [task('Quote', '2026-11-20')] })).toBe(false);
    expect(isForToday({ cooperations: [cooperation({}, { noticeBy: '2026-11-30' })] })).toBe(true);
    expect(isForToday({ cooperations: [cooperation({}, { noticeBy: '2026-12-01' })] })).toBe(false);
    expect(isForToday({ cooperations: [cooperation({}, { review: '2026-11-25' })] })).toBe(false);
    expect(isForToday({})).toBe(false);
  });

  it('nowhere, with somebody for whom there is no occasion', () => {
    const asNeeded = { ...partner('as needed', {}, entry('2026-11-20')), persons: [{ ...born('12-24'), path: 'Partner.md' }] };
    expect(boardRow(asNeeded, day(TODAY))).toBeNull();
    expect(boardRow(asNeeded, day('2026-12-20'))?.group).toBe('occasions');
  });
});

describe('whom to speak to next', () => {
  const persons = [personAt('Anna Schmidt', {}), personAt('Lena Vogt', {}), born('11-23')];

  it('the first in `contacts` who is still there', () => {
    expect(rowOn({ ...overdue, persons }).person?.name).toBe('Anna Schmidt');
    const departures = [{ person: persons[0] ?? born('01-01'), left: day('2026-10-01'), successor: null }];
    expect(rowOn({ ...overdue, persons: persons.slice(0, 2), departures }).person?.name).toBe('Lena Vogt');
  });

  it('a successor who was not introduced yet', () => {
    const [anna = born('01-01'), lena = born('01-01')] = persons;
    const departures = [{ person: anna, left: day('2026-10-01'), successor: lena }];
    expect(rowOn({ ...overdue, persons: [personAt('Jonas Kröger', {}), lena], departures }).person?.name).toBe('Lena Vogt');
  });

  it('whose birthday it is, from the day on', () => {
    const jonas = personAt('Jonas Kröger', { birthday: { year: null, month: 11, day: 23 } });
    const both = { ...spoken, facts: { ...spoken.facts, contacts: [link('Anna Schmidt'), link('Jonas Kröger')] }, persons: [personAt('Anna Schmidt', {}), jonas] };
    expect(rowOn(both, '2026-11-22').person?.name).toBe('Anna Schmidt');
    expect(rowOn(both, '2026-11-23').person?.name).toBe('Jonas Kröger');
    expect(rowOn(both, '2026-11-25').person?.name).toBe('Jonas Kröger');
  });
});

describe('what to talk about', () => {
  const topics = (changes: Partial<Partner>): Topic['kind'][] => rowOn({ ...spoken, ...changes }).topics.map(({ kind }) => kind);

  it('what is open between us first, then what somebody looks for', () => {
    const talkative = {
      facts: { ...spoken.facts, needs: ['milling'], offers: ['a press'], nextOpportunity: day('2027-03-01') },
      interactions: [{ ...entry('2026-11-20'), text: 'fits' }],
      tasks: [task('Ask about the fair', null), task('Quote', '2026-11-27')],
      cooperations: [cooperation({ start: '2026-02-01', end: '2026-12-10' }), cooperation({ status: 'idea' })],
    };
    expect(topics(talkative)).toEqual(['costing', 'task', 'task', 'need', 'opportunity', 'offer', 'idea', 'last-text']);
    expect(rowOn({ ...spoken, ...talkative }).topics[1]).toMatchObject({ text: 'Quote', due: day('2026-11-27') });
  });

  it('costs while a cooperation closes and when they were never settled; in between they are a reason', () => {
    expect(topics({ cooperations: [cooperation({ start: '2026-02-01', end: '2026-12-10' })] })).toEqual(['costing']);
    expect(topics({ cooperations: [cooperation({ end: '2026-11-10' })] })).toEqual([]);
    expect(topics({ cooperations: [cooperation({ end: '2025-11-10' })] })).toEqual(['costing']);
  });

  it('at the second of several partners, what is a reason at the first', () => {
    const joint = (course: object, agreement: object) => [cooperation(course, agreement, { isFirst: false })];
    expect(topics({ cooperations: joint({}, { review: '2026-11-28' }) })).toEqual(['agreement']);
    expect(topics({ cooperations: joint({ end: '2026-11-10' }, {}) })).toEqual(['costing']);
    expect(topics({ cooperations: joint({}, {}), tasks: [task('Hours', '2026-11-20', 'Cooperations/Fair stand.md')] })).toEqual(['task']);
    expect(kinds(rowOn({ ...spoken, cooperations: joint({ end: '2026-11-10' }, { review: '2026-11-28' }) }))).toEqual(['cadence']);
  });

  it('an opportunity to come, unless it is a reason already', () => {
    expect(topics({ facts: { ...spoken.facts, nextOpportunity: day('2027-03-01') } })).toEqual(['opportunity']);
    const soon = rowOn({ ...spoken, interactions: [entry('2026-08-03')], facts: { ...spoken.facts, nextOpportunity: day('2026-12-01') } });
    expect([kinds(soon).includes('opportunity'), soon.topics]).toEqual([true, []]);
  });

  it('only the first few of many tasks, the soonest first', () => {
    const many = Array.from({ length: 30 }, (_, index) => task(`Task ${index}`, index < 28 ? null : '2026-12-24'));
    const shown = rowOn({ ...spoken, tasks: many }).topics.map((topic) => ('text' in topic ? topic.text : ''));
    expect(shown).toEqual(['Task 28', 'Task 29', 'Task 0', 'Task 1', 'Task 2']);
  });
});
