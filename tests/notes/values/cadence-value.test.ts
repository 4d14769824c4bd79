import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSensibleWindow, type Cadence, type Span, type Unit } from '../../../src/domain/cadence';
import type { Rhythm } from '../../../src/domain/rhythm';
import { formatCadence, parseCadence, readCadence } from '../../../src/notes/values/cadence-value';

/** `6 week` is a plain length, `4 week – 6 week` a window: a shape that a table of examples can show. */
function shown(cadence: Cadence | null): string | null {
  if (cadence === null) return null;
  if (cadence.kind === 'never') return 'never';
  if (cadence.kind === 'rhythm') return 'a rhythm';
  const span = ({ amount, unit }: Span): string => `${String(amount)} ${unit}`;
  return cadence.to === null ? span(cadence.from) : `${span(cadence.from)} – ${span(cadence.to)}`;
}

describe('a cadence is read from', () => {
  it.each([
    ['weekly', '1 week'],
    ['biweekly', '2 week'],
    ['Monthly', '1 month'],
    ['quarterly', '3 month'],
    ['half-yearly', '6 month'],
    ['yearly', '1 year'],
    ['wöchentlich', '1 week'],
    ['woechentlich', '1 week'],
    ['14-tägig', '2 week'],
    ['14tägig', '2 week'],
    ['monatlich', '1 month'],
    ['vierteljährlich', '3 month'],
    ['vierteljährlich', '3 month'],
    ['halbjährlich', '6 month'],
    ['jährlich', '1 year'],
    ['6 weeks', '6 week'],
    ['every 6 weeks', '6 week'],
    ['Every week', '1 week'],
    ['every other week', '2 week'],
    ['alle 6 Wochen', '6 week'],
    ['alle zwei Wochen', '2 week'],
    ['alle drei Monate', '3 month'],
    ['jeden Monat', '1 month'],
    ['jede Woche', '1 week'],
    ['10-tägig', '10 day'],
    ['6-wöchentlich', '6 week'],
    ['6w', '6 week'],
    ['90d', '90 day'],
    ['3m', '3 month'],
    ['1y', '1 year'],
    ['P6W', '6 week'],
    ['P1M', '1 month'],
    ['P1Y6M', '18 month'],
    ['P10D', '10 day'],
    [42, '42 day'],
    ['42', '42 day'],
    [['monthly'], '1 month'],
    ['4-6 weeks', '4 week – 6 week'],
    ['4–6 weeks', '4 week – 6 week'],
    ['4 – 6 Wochen', '4 week – 6 week'],
    ['4–6', '4 day – 6 day'],
    ['4 bis 6 Wochen', '4 week – 6 week'],
    ['4 to 6 weeks', '4 week – 6 week'],
    ['every 4-6 weeks', '4 week – 6 week'],
    ['4w-6w', '4 week – 6 week'],
    ['2 weeks to 1 month', '2 week – 1 month'],
    ['10 years', '10 year'],
    ['120 months', '120 month'],
    ['521 weeks', '521 week'],
    ['3652 days', '3652 day'],
    ['never', 'never'],
    ['nie', 'never'],
    ['bei Bedarf', 'never'],
    ['as needed', 'never'],
  ])('%j: %s', (value, expected) => {
    expect(shown(parseCadence(value))).toBe(expected);
  });
});

describe('fixed appointments are read from', () => {
  it.each([
    ['every Tuesday', 'every Tuesday', 'jeden Dienstag'],
    ['dienstags', 'every Tuesday', 'jeden Dienstag'],
    ['every 2 weeks on Tuesday', 'every 2 weeks on Tuesday', 'alle 2 Wochen am Dienstag'],
    ['jeden zweiten Dienstag', 'every 2 weeks on Tuesday', 'alle 2 Wochen am Dienstag'],
    ['first Monday of the month', 'first Monday of the month', 'jeden ersten Montag im Monat'],
    ['jeden ersten Montag im Monat', 'first Monday of the month', 'jeden ersten Montag im Monat'],
    ['last Friday of the month', 'last Friday of the month', 'jeden letzten Freitag im Monat'],
    ['every month on the 15th', 'every month on the 15th', 'jeden Monat am 15.'],
  ])('%j: %s, %s', (value, english, german) => {
    const cadence = parseCadence(value);
    if (cadence?.kind !== 'rhythm') throw new Error('These are no fixed appointments.');
    expect([formatCadence(cadence, 'en'), formatCadence(cadence, 'de')]).toEqual([english, german]);
  });
});

describe('no cadence is', () => {
  it.each([
    0, -7, 1e11, 3653, 2.5, Number.NaN, Number.POSITIVE_INFINITY, true, false, null, undefined, {}, [], ['weekly', 'monthly'],
    '', '0', '-3', '0 weeks', '-6 weeks', '11 years', '121 months', '522 weeks', '121 months to 10 years', '6-4 weeks', '0-4 weeks', '4-11 years', 'often', 'week', 'P', 'PT24H', 'P1M15D', '6 parsecs', 'weeks 6',
    'every', 'to 6 weeks', '4 to', 'first Monday', 'every Tuesday and Friday', '1e3', '6.5 weeks', '2026-11-23',
  ])('%j', (value) => {
    expect(parseCadence(value)).toBeNull();
    expect(readCadence(value)).toEqual({ problem: 'cadence-unreadable' });
  });

  it('a long text, but the space around one does not matter', () => {
    expect(parseCadence(`every ${'a'.repeat(20000)}!`)).toBeNull();
    expect(parseCadence(`${' '.repeat(300)}weekly${' '.repeat(300)}`)).toEqual(parseCadence('weekly'));
  });
});

describe('a cadence is written as', () => {
  it.each([
    [6, 'every 6 days', 'alle 6 Tage'],
    ['6w', 'every 6 weeks', 'alle 6 Wochen'],
    ['1w', 'weekly', 'wöchentlich'],
    ['P2W', 'biweekly', '14-tägig'],
    ['3m', 'quarterly', 'vierteljährlich'],
    ['4-6w', '4–6 weeks', '4–6 Wochen'],
    ['2 weeks to 1 month', '2 weeks to 1 month', '2 Wochen bis 1 Monat'],
    ['nie', 'as needed', 'bei Bedarf'],
  ])('%j: %s, %s', (value, english, german) => {
    const cadence = parseCadence(value);
    expect(cadence).not.toBeNull();
    if (cadence === null) return;
    expect(formatCadence(cadence, 'en')).toBe(english);
    expect(formatCadence(cadence, 'de')).toBe(german);
  });
});

const anySpan = fc.record({ amount: fc.integer({ min: 1, max: 3650 }), unit: fc.constantFrom<Unit>('day', 'week', 'month', 'year') });
const every = fc.integer({ min: 1, max: 24 });
const weekday = fc.integer({ min: 1, max: 7 });
const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), every, weekday }),
  fc.record({ kind: fc.constant('monthly-weekday' as const), every, ordinal: fc.constantFrom(1, 2, 3, 4, -1), weekday }),
  fc.record({ kind: fc.constant('monthly-day' as const), every, day: fc.integer({ min: 1, max: 31 }) }),
);
const anyCadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.constant<Cadence>({ kind: 'never' }),
  fc.record({ kind: fc.constant('window' as const), from: anySpan, to: fc.option(anySpan) }).filter(isSensibleWindow),
  anyRhythm.map((rhythm): Cadence => ({ kind: 'rhythm', rhythm })),
);

describe('whatever the cadence', () => {
  it('reads back as the same one after it was written, in both languages', () => {
    fc.assert(
      fc.property(anyCadence, fc.constantFrom('en' as const, 'de' as const), (cadence, language) => {
        expect(parseCadence(formatCadence(cadence, language))).toEqual(cadence);
      }),
    );
  });

  it('is read from anything without throwing, and then makes sense', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
        const cadence = parseCadence(value);
        if (cadence?.kind === 'window') expect(isSensibleWindow(cadence)).toBe(true);
      }),
    );
  });
});
