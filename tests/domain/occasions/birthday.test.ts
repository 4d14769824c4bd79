import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, daysInMonth, isWeekend, moveToMonday } from '../../../src/domain/days';
import { findBirthdays } from '../../../src/domain/occasions/birthday';
import type { Birthday, PersonFacts } from '../../../src/domain/contribution';
import type { LoggedInteraction } from '../../../src/domain/interaction';
import { day, link } from '../../support/contributions';
import { entryWith, occasionRules, personAt, shown } from '../../support/occasions';
import { DUE_RULES, entry, partner } from '../../support/partners';

const born = (iso: string): Birthday => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return { year: year ?? null, month: month ?? 0, day: dayOfMonth ?? 0 };
};
const withAnna = (birthday: Birthday, facts: Partial<PersonFacts> = {}, ...entries: LoggedInteraction[]) => ({
  ...partner(null, { contacts: [link('Anna Schmidt')] }, ...entries),
  persons: [personAt('Anna Schmidt', { birthday, ...facts })],
});

describe('a birthday', () => {
  it('is shown from 7 days before to 3 after', () => {
    expect(shown(findBirthdays, withAnna(born('1984-11-24')))).toEqual(['2026-11-17 – 2026-11-27', '2027-11-17 – 2027-11-27']);
  });

  it('is shown on the day after a weekend at the latest, whatever the settings say', () => {
    // 28 November 2026 is a Saturday, the 30th a Monday.
    const rules = occasionRules({ birthday: { before: 0, after: 0 } });
    expect(shown(findBirthdays, withAnna(born('1984-11-28')), rules)[0]).toBe('2026-11-28 – 2026-11-30');
    expect(shown(findBirthdays, withAnna(born('1984-11-24')), rules)[0]).toBe('2026-11-24 – 2026-11-24');
  });

  it('says the day, and the age where the year is known', () => {
    const reasonOf = (birthday: Birthday) => findBirthdays(withAnna(birthday), day('2026-11-20'), DUE_RULES)[0]?.reason;
    expect(reasonOf(born('1984-11-24'))).toMatchObject({ day: day('2026-11-24'), turns: 42 });
    expect(reasonOf({ year: null, month: 11, day: 24 })).toMatchObject({ day: day('2026-11-24'), turns: null });
  });

  it('on 29 February is kept on the 28th of other years', () => {
    expect(shown(findBirthdays, withAnna(born('1988-02-29')), DUE_RULES, '2027-01-01', '2028-12-31')).toEqual(['2027-02-21 – 2027-03-03', '2028-02-22 – 2028-03-03']);
  });

  it('is known around the turn of the year', () => {
    expect(shown(findBirthdays, withAnna(born('1984-01-02')), DUE_RULES, '2026-07-01', '2027-06-30')).toEqual(['2026-12-26 – 2027-01-05']);
    expect(shown(findBirthdays, withAnna(born('1984-12-31')), DUE_RULES, '2026-07-01', '2027-06-30')).toEqual(['2026-12-24 – 2027-01-03']);
    expect(findBirthdays(withAnna(born('1984-01-02')), day('2026-12-31'), DUE_RULES)[0]?.reason).toMatchObject({ day: day('2027-01-02'), turns: 43 });
  });
});

describe('a birthday is done with', () => {
  const dayBefore = '2026-11-17 – 2026-11-23';
  const until = (...entries: LoggedInteraction[]) => shown(findBirthdays, withAnna(born('1984-11-24'), {}, ...entries), DUE_RULES, '2026-01-01', '2026-12-31');

  it('by a contact that names the person on the day or after', () => {
    expect(until(entryWith('Anna Schmidt', '2026-11-24'))).toEqual([dayBefore]);
    expect(until(entryWith('Anna Schmidt', '2026-11-26', 'chat'))).toEqual(['2026-11-17 – 2026-11-25']);
  });

  it('by a line in the note of the person', () => {
    expect(until({ ...entry('2026-11-24'), path: 'People/Anna Schmidt.md' })).toEqual([dayBefore]);
  });

  it('by a card or letter of the week before', () => {
    expect(until(entryWith('Anna Schmidt', '2026-11-20', 'card'))).toEqual(['2026-11-17 – 2026-11-19']);
    expect(until(entryWith('Anna Schmidt', '2026-11-17', 'letter'))).toEqual([]);
  });

  it.each([
    ['a card that was sent earlier', entryWith('Anna Schmidt', '2026-11-16', 'card')],
    ['a call before the day: nobody is congratulated early', entryWith('Anna Schmidt', '2026-11-23')],
    ['a contact with somebody else', entryWith('Jonas Kröger', '2026-11-24')],
    ['an attempt', entryWith('Anna Schmidt', '2026-11-24', 'attempt')],
    ['last year’s card', entryWith('Anna Schmidt', '2025-11-24', 'card')],
  ])('not by %s', (_, line) => {
    expect(until(line)).toEqual(['2026-11-17 – 2026-11-27']);
  });
});

describe('whose birthday it is', () => {
  const unlisted = { ...withAnna(born('1984-11-24')), facts: partner(null).facts };

  it('those in `contacts`, and everybody by a setting', () => {
    expect(shown(findBirthdays, unlisted)).toEqual([]);
    expect(shown(findBirthdays, unlisted, occasionRules({ everyBirthday: true }))).toHaveLength(2);
  });

  it('a partner who is a person themselves', () => {
    const nora = { ...partner(null), persons: [{ ...personAt('Nora', { birthday: born('1988-02-28') }), path: 'Partner.md' }] };
    expect(shown(findBirthdays, nora, DUE_RULES, '2026-01-01', '2026-12-31')).toEqual(['2026-02-21 – 2026-03-03']);
  });

  it('nobody who has left, or will have by then', () => {
    const anna = withAnna(born('1984-11-24'));
    const leaving = (iso: string) => shown(findBirthdays, { ...anna, departures: anna.persons.map((person) => ({ person, left: day(iso), successor: null })) }, DUE_RULES, '2026-01-01', '2026-12-31');
    expect(leaving('2026-11-23')).toEqual([]);
    expect(leaving('2026-11-25')).toEqual(['2026-11-17 – 2026-11-25']);
    expect(leaving('2026-12-31')).toEqual(['2026-11-17 – 2026-11-27']);
  });
});

const anyBirthday = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }), year: fc.option(fc.integer({ min: 1930, max: 2010 })) })
  .filter((birthday) => birthday.day <= daysInMonth(2000, birthday.month));

it('comes once a year, for as many days as the settings say, and longer only for a weekend', () => {
  const lead = fc.record({ before: fc.integer({ min: 0, max: 60 }), after: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(anyBirthday, lead, fc.integer({ min: day('1990-01-01'), max: day('2090-01-01') }), (birthday, times, start) => {
      const anna = withAnna(birthday);
      const rules = occasionRules({ birthday: times });
      const days = new Map<number, number>();
      for (let today = start; today < start + 366; today += 1) {
        const [occasion, another] = findBirthdays(anna, today, rules);
        expect(another).toBeUndefined();
        if (occasion === undefined) continue;
        const { month, day: dayOfMonth } = dateOf(occasion.day);
        expect(month).toBe(birthday.month);
        expect([birthday.day, 28]).toContain(dayOfMonth);
        expect(today).toBeGreaterThanOrEqual(occasion.day - times.before);
        expect(today).toBeLessThanOrEqual(Math.max(occasion.day + times.after, isWeekend(occasion.day) ? moveToMonday(occasion.day) : occasion.day));
        days.set(occasion.day, (days.get(occasion.day) ?? 0) + 1);
      }
      // Whatever the stretch of a year, it holds the shown days of one birthday altogether, or of two in part.
      const all = [...days.values()].reduce((sum, count) => sum + count, 0);
      expect(all).toBeGreaterThanOrEqual(times.before + times.after);
    }),
    { numRuns: 60 },
  );
});
