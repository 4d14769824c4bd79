import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/days';
import type { LoggedInteraction } from '../../src/domain/interaction';
import { LogByPerson } from '../../src/domain/log-by-person';
import { means, personNamed } from '../../src/domain/naming';
import type { Partner, PartnerPerson } from '../../src/domain/partner';
import type { Reference } from '../../src/domain/reference';
import { day, link, plain } from '../support/contributions';
import { entryWith } from '../support/occasions';
import { oddPerson, oddPersons, oddReferences } from '../support/odd-names';
import { entry, meeting, partner } from '../support/partners';

const anna: PartnerPerson = { name: 'Anna Schmidt', path: 'People/Anna Schmidt.md', aliases: ['Frau Schmidt'], facts: null };
const uwe: PartnerPerson = { name: 'Uwe Wittekind', path: null, aliases: [], facts: null };

/** A partner with these two. */
function kroeger(...entries: readonly LoggedInteraction[]): Partner {
  return { ...partner(null, {}, ...entries), persons: [anna, uwe] };
}

describe('the log by person', () => {
  const call = entryWith('Anna Schmidt', '2026-11-02');
  const own = { ...entry('2026-11-05'), path: 'People/Anna Schmidt.md' };
  const other = { ...entry('2026-11-06'), persons: [plain('Jonas Kröger')] };
  const attempt = entryWith('Anna Schmidt', '2026-11-07', 'attempt');

  it('has the entries whose line names the person, or that stand in their own note', () => {
    expect([...new LogByPerson(kroeger(call, own, other)).with(anna)]).toEqual([own, call]);
  });

  it('knows them by first or last name, as long as nobody else is called so', () => {
    const asked = { ...entry('2026-11-03'), persons: [plain('Anna')] };
    const log = new LogByPerson(kroeger(asked));
    expect([[...log.with(anna)], [...log.with(uwe)]]).toEqual([[asked], []]);
    const lind: PartnerPerson = { ...uwe, name: 'Anna Lind' };
    expect([...new LogByPerson({ ...kroeger(asked), persons: [anna, lind] }).with(anna)]).toEqual([]);
    // Who has moved on is none of the partner's persons.
    expect([...new LogByPerson({ ...kroeger(asked), persons: [uwe] }).with(anna)]).toEqual([asked]);
  });

  it('has the contacts between two days; attempts are none', () => {
    const log = new LogByPerson(kroeger(call, own, other, attempt));
    expect(log.contactsWith(anna, day('2026-11-01'), day('2026-11-30'))).toEqual([own, call]);
    expect(log.contactsWith(anna, day('2026-11-03'), day('2026-11-04'))).toEqual([]);
  });

  it('has what another partner tells of the person, and what both tell once', () => {
    const elsewhere = { ...entryWith('Anna Schmidt', '2026-11-04'), path: 'Other.md' };
    const log = new LogByPerson({ ...kroeger(call), elsewhere: [{ path: 'People/Anna Schmidt.md', lines: [elsewhere, call] }] });
    expect(log.contactsWith(anna)).toEqual([elsewhere, call]);
    expect([...log.with(anna)]).toEqual([call]);
  });

  it('goes no further back than to the newest contact where no more is asked for', () => {
    const older = entryWith('Anna Schmidt', '2026-09-01');
    const toCome = { ...meeting('2026-12-01'), persons: [link('Anna Schmidt')] };
    expect(new LogByPerson(kroeger(toCome, attempt, own, call, older)).newestContactsWith(anna, day('2026-11-23'))).toEqual([toCome, own]);
  });
});

describe('the log by person is the same as looking at every entry for each person', () => {
  const entries = fc.array(fc.record({ day: fc.integer({ min: 0, max: 9 }), channel: fc.constantFrom('call', 'attempt', null), path: fc.constantFrom('Partner.md', 'People/Anna Schmidt.md', 'Other.md'), persons: fc.array(oddReferences, { maxLength: 3 }) }), { maxLength: 12 });
  const logOf = (said: readonly { readonly day: number; readonly channel: string | null; readonly path: string; readonly persons: readonly Reference[] }[]): LoggedInteraction[] =>
    said.map((each) => ({ ...entry('2026-11-23'), ...each })).sort((one, other) => other.day - one.day);

  /** By what the words mean, entry by entry. */
  function isWith(told: LoggedInteraction, person: PartnerPerson, all: readonly PartnerPerson[]): boolean {
    if (person.path !== null && told.path === person.path) return true;
    const among = [person, ...all.filter(({ path, name }) => path !== person.path || name !== person.name)];
    return told.persons.some((reference) => means(reference, person) || personNamed(reference, among) === person);
  }

  it('whoever is named, by whatever name, and however far back', () => {
    const days = fc.constantFrom(-Infinity, 0, 3, 5, 9);
    fc.assert(
      fc.property(oddPersons, fc.array(fc.tuple(oddPerson, days), { maxLength: 6 }), entries, (all, asked, said) => {
        const kept = { ...partner(null, {}, ...logOf(said)), persons: all };
        const log = new LogByPerson(kept);
        const expected = (who: PartnerPerson, from: Day): LoggedInteraction[] => kept.interactions.filter((told) => told.day >= from && isWith(told, who, all));
        for (const [who, from] of asked) {
          // Only the beginning may be asked for, and several at once.
          const [first] = log.with(who);
          expect(first).toEqual(expected(who, -Infinity)[0]);
          expect([...log.with(who, from)]).toEqual(expected(who, from));
        }
        const together = all.map((who) => log.with(who));
        const found = all.map((): LoggedInteraction[] => []);
        for (let isMore = true; isMore; ) {
          isMore = false;
          together.forEach((each, at) => {
            const { value } = each.next();
            if (value === undefined) return;
            found[at]?.push(value);
            isMore = true;
          });
        }
        expect(found).toEqual(all.map((who) => expected(who, -Infinity)));
      }),
      { numRuns: 30000 },
    );
  });

  it('and the newest contacts are those that matter of all', () => {
    fc.assert(
      fc.property(oddPersons, entries, entries, fc.integer({ min: 0, max: 9 }), (all, said, told, today) => {
        const elsewhere = all.flatMap(({ path }) => (path === null ? [] : [{ path, lines: logOf(told) }]));
        const log = new LogByPerson({ ...partner(null, {}, ...logOf(said)), persons: all, elsewhere });
        for (const person of all) {
          const whole = log.contactsWith(person);
          const newest = log.newestContactsWith(person, today);
          const firstBefore = whole.find((each) => each.day < today) ?? null;
          expect(newest.filter((each) => each.day >= today)).toEqual(whole.filter((each) => each.day >= today));
          expect(newest.find((each) => each.day < today) ?? null).toEqual(firstBefore);
        }
      }),
      { numRuns: 300 },
    );
  });
});
