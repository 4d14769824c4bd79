import { describe, expect, it } from 'vitest';
import type { AppliedCadence, CadenceOrigin } from '../../../src/domain/applied-cadence';
import type { Cadence, Span } from '../../../src/domain/cadence';
import { textsFor } from '../../../src/i18n/texts';
import { appliedCadenceInWords, cadenceInWords } from '../../../src/ui/words/cadence-words';

const span = (text: string): Span => {
  const [amount, unit] = text.split(' ');
  return { amount: Number(amount), unit: unit as Span['unit'] };
};
const cadence = (from: string, to: string | null = null): Cadence => ({ kind: 'window', from: span(from), to: to === null ? null : span(to) });

const examples: readonly (readonly [Cadence, string, string])[] = [
  [cadence('1 day'), 'every day', 'täglich'],
  [cadence('90 day'), 'every 90 days', 'alle 90 Tage'],
  [cadence('1 week'), 'every week', 'wöchentlich'],
  [cadence('6 week'), 'every 6 weeks', 'alle 6 Wochen'],
  [cadence('4 week', '6 week'), 'every 4–6 weeks', 'alle 4–6 Wochen'],
  [cadence('6 week', '6 week'), 'every 6 weeks', 'alle 6 Wochen'],
  [cadence('4 week', '3 month'), 'every 4 weeks to 3 months', 'alle 4 Wochen bis 3 Monate'],
  [cadence('1 month'), 'every month', 'monatlich'],
  [cadence('3 month'), 'every quarter', 'vierteljährlich'],
  [cadence('6 month'), 'every half-year', 'halbjährlich'],
  [cadence('3 month', '6 month'), 'every 3–6 months', 'alle 3–6 Monate'],
  [cadence('1 year'), 'once a year', 'jährlich'],
  [cadence('2 year'), 'every 2 years', 'alle 2 Jahre'],
  [{ kind: 'never' }, 'when there is an occasion', 'bei Bedarf'],
];

describe('a cadence in words', () => {
  it.each(examples)('%# is %s / %s', (item, en, de) => {
    expect(cadenceInWords(item, textsFor('en'))).toBe(en);
    expect(cadenceInWords(item, textsFor('de'))).toBe(de);
  });

  it('says where it comes from unless it is the partner’s own', () => {
    const words = textsFor('en');
    const applied = (origin: CadenceOrigin): AppliedCadence => ({ cadence: cadence('6 week'), origin, since: null, start: null, end: null });
    expect(appliedCadenceInWords(applied({ kind: 'partner' }), 'Kröger.md', words)).toBe('every 6 weeks');
    expect(appliedCadenceInWords(applied({ kind: 'phase', phase: 'dormant' }), 'Kröger.md', words)).toBe('every 6 weeks (the default)');
    expect(appliedCadenceInWords(applied({ kind: 'tag', tag: '#supplier' }), 'Kröger.md', words)).toBe('every 6 weeks (for #supplier)');
    expect(appliedCadenceInWords(applied({ kind: 'folder', folder: 'Partners/Local' }), 'Kröger.md', words)).toBe('every 6 weeks (for Partners/Local)');
    expect(appliedCadenceInWords(applied({ kind: 'cooperation', name: 'Shared press', path: 'Shared press.md' }), 'Kröger.md', words)).toBe('every 6 weeks (Shared press)');
    expect(appliedCadenceInWords(applied({ kind: 'cooperation', name: 'Kröger', path: 'Kröger.md' }), 'Kröger.md', words)).toBe('every 6 weeks');
    expect(appliedCadenceInWords(applied({ kind: 'phase', phase: 'closing' }), 'Kröger.md', words)).toBe('every 6 weeks (while it closes)');
  });
});
