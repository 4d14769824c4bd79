import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../../../src/domain/contribution';
import { formatDay } from '../../../src/domain/days';
import { attendeesOf, eventDays, isSettled, isShown, type FindMet } from '../../../src/domain/gatherings/event';
import type { LoggedInteraction } from '../../../src/domain/interaction';
import type { Partner, PartnerPerson } from '../../../src/domain/partner';
import type { Reference } from '../../../src/domain/reference';
import { day, link, NOTHING_SAID_OF_PERSON } from '../../support/contributions';
import { entry, partner } from '../../support/partners';

const LEAD = { before: 14, after: 14 };

function facts(said: Partial<EventFacts> = {}): EventFacts {
  return { start: day('2026-12-02'), end: day('2026-12-05'), place: null, kind: null, partners: [], persons: [], linked: [], notMet: [], ...said };
}

function called(name: string, persons: readonly PartnerPerson[] = [], ...entries: readonly LoggedInteraction[]): Partner {
  return { ...partner(null, {}, ...entries), path: `${name}.md`, name, persons, departures: persons.flatMap((each) => (each.facts?.left == null ? [] : [{ person: each, left: each.facts.left, successor: null }])) };
}

/** Whom the event's names mean: partners by their name, persons by theirs. */
function among(...partners: readonly Partner[]): FindMet {
  return ({ target }: Reference) => partners.flatMap((each) => {
    const person = each.persons.find(({ name }) => name === target) ?? null;
    return person !== null || each.name === target ? [{ partner: each, person }] : [];
  });
}

function person(name: string, left: string | null = null): PartnerPerson {
  return { name, path: `${name}.md`, aliases: [], facts: { ...NOTHING_SAID_OF_PERSON, left: left === null ? null : day(left) } };
}

/** The partners one meets at the event, with persons and with how it stands. */
function attendees(said: Partial<EventFacts>, today: string, ...partners: readonly Partner[]): string[] {
  const event = facts(said);
  const days = eventDays(event, LEAD);
  if (days === null) throw new Error('The event has no date.');
  return attendeesOf(event, days, day(today), among(...partners)).map((each) => {
    const who = [each.partner.name, ...each.persons.map(({ name }) => name)].join(' + ');
    return `${who}: ${isSettled(each) ? (each.met === null ? 'not met' : `met ${formatDay(each.met.day)}`) : 'open'}`;
  });
}

describe('when an event is shown', () => {
  const fair = eventDays(facts(), LEAD);

  it.each([
    ['2026-11-17', false],
    ['2026-11-18', true],
    ['2026-12-05', true],
    ['2026-12-19', true],
    ['2026-12-20', false],
  ])('on %s: %s', (today, expected) => {
    expect(fair !== null && isShown(fair, day(today))).toBe(expected);
  });

  it('over New Year, too', () => {
    const party = eventDays(facts({ start: day('2026-12-30'), end: day('2027-01-02') }), LEAD);
    expect(party).toEqual({ start: day('2026-12-30'), end: day('2027-01-02'), from: day('2026-12-16'), until: day('2027-01-16') });
  });

  it('lasts a day where no end is named, or one before the beginning', () => {
    expect(eventDays(facts({ end: null }), LEAD)?.end).toBe(day('2026-12-02'));
    expect(eventDays(facts({ end: day('2026-11-02') }), LEAD)?.end).toBe(day('2026-12-02'));
  });

  it('is not, without a date', () => {
    expect(eventDays(facts({ start: null, end: null }), LEAD)).toBeNull();
  });
});

describe('whom one meets there', () => {
  const anna = person('Anna');
  const kröger = called('Kröger', [anna, person('Jonas')]);
  const brandt = called('Brandt', [person('Heiko')]);

  it('are the partners it names, those of its persons, and those its text links, each once', () => {
    expect(attendees({ partners: [link('Brandt')], persons: [link('Anna')], linked: [link('Kröger'), link('Brandt'), link('A shopping list')] }, '2026-11-23', kröger, brandt)).toEqual(['Brandt: open', 'Kröger + Anna: open']);
  });

  it('are both partners of a person with two', () => {
    expect(attendees({ persons: [link('Anna')] }, '2026-11-23', kröger, called('Verein', [anna]))).toEqual(['Kröger + Anna: open', 'Verein + Anna: open']);
  });

  it('is nobody who left before', () => {
    const gone = called('Hafen', [person('Jörg', '2026-12-01')]);
    expect(attendees({ persons: [link('Jörg')] }, '2026-11-23', gone)).toEqual([]);
    expect(attendees({ partners: [link('Hafen')], persons: [link('Jörg')] }, '2026-11-23', gone)).toEqual(['Hafen: open']);
    expect(attendees({ persons: [link('Jörg')] }, '2026-11-23', called('Hafen', [person('Jörg', '2026-12-02')]))).toEqual(['Hafen + Jörg: open']);
  });
});

describe('who is settled', () => {
  const on = (channel: string | null, iso: string, today = '2026-12-10'): string[] => attendees({ partners: [link('Kröger')] }, today, called('Kröger', [], entry(iso, channel)));

  it.each([
    ['a talk at the fair', 'fair', '2026-12-03', 'met 2026-12-03'],
    ['any other contact on its first day', 'call', '2026-12-02', 'met 2026-12-02'],
    ['a visit on its last day', 'visit', '2026-12-05', 'met 2026-12-05'],
    ['a line without a channel', null, '2026-12-04', 'met 2026-12-04'],
    ['the day before it', 'fair', '2026-12-01', 'open'],
    ['the day after it', 'fair', '2026-12-06', 'open'],
    ['somebody who was not reached', 'attempt', '2026-12-03', 'open'],
    ['a mere note', 'note', '2026-12-03', 'open'],
  ])('%s', (_, channel, iso, expected) => {
    expect(on(channel, iso)).toEqual([`Kröger: ${expected}`]);
  });

  it('nobody, by what is written for a day to come', () => {
    expect(on('fair', '2026-12-04', '2026-12-03')).toEqual(['Kröger: open']);
  });

  it('whoever was not met, by partner or person', () => {
    const kröger = called('Kröger', [person('Anna')]);
    const partners = [link('Kröger')];
    expect(attendees({ partners, notMet: [link('Kröger')] }, '2026-12-10', kröger)).toEqual(['Kröger: not met']);
    expect(attendees({ partners, notMet: [link('Anna')] }, '2026-12-10', kröger)).toEqual(['Kröger: not met']);
  });
});
