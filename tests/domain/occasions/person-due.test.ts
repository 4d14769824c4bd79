import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/days';
import { standingOf } from '../../../src/domain/due';
import { LogByPerson } from '../../../src/domain/log-by-person';
import { asPartner, findPersonsDue } from '../../../src/domain/occasions/person-due';
import type { PersonFacts } from '../../../src/domain/contribution';
import { parseCadence } from '../../../src/notes/values/cadence-value';
import { day, link } from '../../support/contributions';
import { entryWith, personAt, shown } from '../../support/occasions';
import { DUE_RULES, entry, meeting, partner } from '../../support/partners';

const halfYearly = { cadence: parseCadence('half-yearly') };
const institute = (facts: Partial<PersonFacts>, ...entries: Parameters<typeof partner>[2][]) => ({
  ...partner('2 weeks', {}, ...entries),
  persons: [personAt('Henrike Sommer', facts), personAt('Paul Okafor', {})],
});

describe('a person with a cadence of their own', () => {
  it('is due by the contacts that name them, whoever else was spoken with', () => {
    const spoken = institute(halfYearly, entryWith('Henrike Sommer', '2026-06-17'), entryWith('Paul Okafor', '2026-11-20'), entry('2026-11-21'));
    expect(shown(findPersonsDue, spoken)).toEqual(['2026-12-17 – on']);
    expect(findPersonsDue(spoken, day('2026-12-20'), DUE_RULES)).toMatchObject([
      { reason: { kind: 'person-due', person: { name: 'Henrike Sommer' }, dueDay: day('2026-12-17'), last: { day: day('2026-06-17') } }, from: day('2026-12-17') },
    ]);
  });

  it('is met in their own note as well', () => {
    const own = { ...entry('2026-09-01'), path: 'People/Henrike Sommer.md' };
    expect(shown(findPersonsDue, institute(halfYearly, entryWith('Henrike Sommer', '2026-06-17'), own))).toEqual(['2027-03-01 – on']);
  });

  it('is not met by an attempt', () => {
    expect(shown(findPersonsDue, institute(halfYearly, entryWith('Henrike Sommer', '2026-06-17'), entryWith('Henrike Sommer', '2026-12-18', 'attempt')))).toEqual(['2026-12-17 – on']);
  });

  it('is never due while nobody knows when they last spoke', () => {
    expect(shown(findPersonsDue, institute(halfYearly, entryWith('Paul Okafor', '2026-06-17')))).toEqual([]);
    expect(shown(findPersonsDue, institute({ ...halfYearly, joined: day('2026-06-17') }))).toEqual(['2026-12-17 – 2027-06-16']);
  });

  it('is not due any more after leaving', () => {
    const spoken = institute(halfYearly, entryWith('Henrike Sommer', '2026-06-17'));
    const departures = spoken.persons.slice(0, 1).map((person) => ({ person, left: day('2026-12-18'), successor: null }));
    expect(shown(findPersonsDue, { ...spoken, departures })).toEqual(['2026-12-17 – 2026-12-18']);
  });

  it('may have a plan and no cadence', () => {
    const planned = { nextContact: day('2026-11-25') };
    expect(shown(findPersonsDue, institute(planned, entryWith('Henrike Sommer', '2026-06-17')))).toEqual(['2026-11-25 – on']);
    expect(shown(findPersonsDue, institute(planned, entryWith('Henrike Sommer', '2026-11-27')))).toEqual(['2026-11-25 – 2026-11-26']);
  });
});

it('has no second reason for a partner who is a person', () => {
  const nora = { ...institute({}), persons: [{ ...personAt('Nora', halfYearly), path: 'Partner.md' }] };
  expect(shown(findPersonsDue, { ...nora, interactions: [entry('2026-01-07')] })).toEqual([]);
});

describe('how a person stands', () => {
  const cadences = fc.constantFrom('weekly', '2-4 weeks', 'half-yearly', 'every 2 weeks on friday', 'monthly on the 1st monday').map(parseCadence);
  const days = fc.integer({ min: -120, max: 60 }).map((after) => formatDay(day('2026-11-23') + after));
  const entries = fc.array(fc.record({ iso: days, channel: fc.constantFrom('call', 'attempt', 'note', null), isMeeting: fc.boolean(), isWithHer: fc.boolean() }), { maxLength: 12 });

  it('follows from the newest contact alone as from all of them, in a series of appointments as well', () => {
    fc.assert(
      fc.property(cadences, fc.option(days, { nil: null }), fc.option(days, { nil: null }), entries, (cadence, plan, joined, said) => {
        expect(cadence).not.toBeNull();
        const told = said.map(({ iso, channel, isMeeting, isWithHer }) => ({ ...(isMeeting ? meeting(iso) : entry(iso, channel)), persons: isWithHer ? [link('Henrike Sommer')] : [] }));
        const kept = institute({ cadence, nextContact: plan === null ? null : day(plan), joined: joined === null ? null : day(joined) }, ...told);
        const [person] = kept.persons;
        if (person === undefined) throw new Error('Nobody is there.');
        const today = day('2026-11-23');
        const log = new LogByPerson(kept);
        const alone = asPartner(person, kept, log, today);
        const standing = standingOf(alone, today, DUE_RULES);
        expect(standing).toEqual(standingOf({ ...alone, interactions: log.contactsWith(person) }, today, DUE_RULES));
      }),
      { numRuns: 30000 },
    );
  });
});
