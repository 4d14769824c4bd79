import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePartner, type BoardContext } from '../../../src/application/due/placed-partner';
import { Seating } from '../../../src/application/due/seating';
import type { DueRow, GroupId } from '../../../src/application/due/due-row';
import type { Day } from '../../../src/domain/days';
import type { Partner } from '../../../src/domain/partner';
import type { DueRules } from '../../../src/domain/rules';
import { parseCadence } from '../../../src/notes/values/cadence-value';
import { arbitraryPartner, arbitraryRules, FIRST_DAY } from '../../support/arbitrary-partners';
import { day } from '../../support/contributions';
import { cooperation } from '../../support/occasions';
import { DUE_RULES, partner } from '../../support/partners';

const GROUPS: readonly GroupId[] = ['now', 'occasions', 'coming-up', 'no-contact-yet', 'paused'];

/** Whatever somebody may see of a row. */
function seen(row: DueRow | null): unknown {
  if (row === null) return null;
  const { path, name, state, group, lateness, occasionDay, isForToday, dueDay, daysPast, urgency, pausedUntil, reasons, last, person, persons, topics, phase, kinds } = row;
  return { path, name, state, group, lateness, occasionDay, isForToday, dueDay, daysPast, urgency, pausedUntil, reasons, last, person, persons, topics, phase, kinds };
}

function shown(seating: Seating, partners: readonly Partner[]): unknown {
  return {
    partnerCount: seating.partnerCount,
    dueCount: seating.dueCount,
    groups: GROUPS.map((id) => seating.group(id).map((row) => row.path)),
    later: seating.withoutGroup().map(({ path }) => path),
    next: seating.waiting.first?.path ?? null,
    rows: partners.map(({ path }) => seen(seating.row(path))),
  };
}

function context(today: Day, rules: DueRules, putOff: boolean): BoardContext {
  return { today, rules, putOffOn: ({ facts }) => (putOff && facts.nextContact !== null ? facts.nextContact - 14 : null) };
}

function inVault(partners: readonly Partner[]): Partner[] {
  return partners.map((partner, index) => ({ ...partner, path: `Partner ${index}.md`, name: `Partner ${index % 3}` }));
}

function standingsOf(partners: Iterable<Partner>, on: BoardContext): Seating {
  return Seating.of([...partners].map((partner) => placePartner(partner, on)), on);
}

const steps = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 45 }) }), { minLength: 1, maxLength: 25 });

describe('where partners stand', () => {
  it('is the same by going on from day to day as by placing everybody anew', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPartner, { minLength: 1, maxLength: 3 }), arbitraryRules, fc.boolean(), steps, (some, rules, putOff, days) => {
        const partners = inVault(some);
        let today = FIRST_DAY;
        const seating = standingsOf(partners, context(today, rules, putOff));
        for (const step of days) {
          today += step;
          seating.advance(context(today, rules, putOff));
          expect(shown(seating, partners)).toEqual(shown(standingsOf(partners, context(today, rules, putOff)), partners));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is measured by another cadence once nobody can hold an appointment of a series that ends', () => {
    const series = cooperation({ end: '2026-11-27' }, {}, { cadence: parseCadence('every Tuesday') });
    const kroeger = { ...partner(null, { since: day('2026-11-27'), nextContact: day('2026-11-27') }), cooperations: [series] };
    const seating = standingsOf([kroeger], context(day('2026-11-23'), DUE_RULES, false));
    for (const today of ['2026-11-24', '2026-11-25']) seating.advance(context(day(today), DUE_RULES, false));
    expect(shown(seating, [kroeger])).toEqual(shown(standingsOf([kroeger], context(day('2026-11-25'), DUE_RULES, false)), [kroeger]));
  });

  it('is the same by changing one partner after the other as by placing everybody anew', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(arbitraryPartner, { nil: null, freq: 3 }));
    fc.assert(
      fc.property(fc.array(arbitraryPartner, { minLength: 1, maxLength: 6 }), arbitraryRules, fc.array(change, { maxLength: 8 }), (some, rules, changes) => {
        const partners = new Map(inVault(some).map((partner) => [partner.path, partner]));
        const seating = standingsOf(partners.values(), context(FIRST_DAY, rules, false));
        for (const [index, next] of changes) {
          const path = `Partner ${index}.md`;
          const held = GROUPS.map((id) => seating.group(id));
          const before = held.map((rows) => rows.map((row) => row.path));
          const partner = next === null ? null : { ...next, path, name: `Partner ${index % 3}` };
          if (partner === null) partners.delete(path);
          else partners.set(path, partner);
          seating.change(new Map([[path, partner === null ? null : placePartner(partner, context(FIRST_DAY, rules, false))]]));
          const all = [...partners.values()];
          expect(shown(seating, all)).toEqual(shown(standingsOf(all, context(FIRST_DAY, rules, false)), all));
          expect(held.map((rows) => rows.map((row) => row.path))).toEqual(before);
        }
      }),
    );
  });

  it('is the same by changing very many partners at once as by placing everybody anew', () => {
    const many = fc.array(fc.option(arbitraryPartner, { nil: null, freq: 4 }), { minLength: 50, maxLength: 60 });
    const vaultOf = (some: readonly (Partner | null)[]): Partner[] => some.flatMap((partner, index) => (partner === null ? [] : [{ ...partner, path: `Partner ${index}.md`, name: `Partner ${index % 3}` }]));
    fc.assert(
      fc.property(many, many, arbitraryRules, (before, after, rules) => {
        const on = context(FIRST_DAY, rules, false);
        const seating = standingsOf(vaultOf(before), on);
        const left = new Map(vaultOf(after).map((partner) => [partner.path, partner]));
        const paths = new Set([...vaultOf(before).map(({ path }) => path), ...left.keys()]);
        seating.change(new Map([...paths].map((path) => [path, left.has(path) ? placePartner(left.get(path) as Partner, on) : null])));
        expect(shown(seating, [...left.values()])).toEqual(shown(standingsOf(left.values(), on), [...left.values()]));
      }),
      { numRuns: 30 },
    );
  });
});
