import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparing } from '../../../src/application/composing/day-parsers';

const REFERENCE = new Date(2026, 10, 23, 12);
const libraries = [
  ['English', english.casual],
  ['German', german.casual],
] as const;

describe('parsers that look only where their words stand', () => {
  it.each(libraries)('find what the library finds: %s', (_, { parsers, refiners }) => {
    const word = fc.constantFrom('3', 'two', 'a few', 'days', 'weeks', 'ago', 'AGO', 'before', 'later', 'after', 'from now', 'out', 'last', 'Friday', '12 November', 'yesterday', 'vor', 'Tagen', 'gestern', 'letzten', 'Freitag', 'in', 'call', ':', '14:30', '20.11.');
    const all = new english.Chrono({ parsers: [...parsers], refiners: [...refiners] });
    const some = new english.Chrono({ parsers: parsers.map(sparing), refiners: [...refiners] });
    const said = (chrono: english.Chrono, text: string): unknown => chrono.parse(text, REFERENCE).map(({ index, text: found, start }) => [index, found, start.date().toISOString()]);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const text = words.join(' ');
        expect(said(some, text)).toEqual(said(all, text));
      }),
      { numRuns: 300 },
    );
  });

  it('do not look for "3 days ago" and "3 days later" where neither word stands: these are the patterns that take long to compile', () => {
    const length = (text: string): number => english.casual.parsers.filter((parser) => sparing(parser).pattern({ text, option: {} } as never).source.length > 5).length;
    expect(length('call yesterday')).toBe(english.casual.parsers.length - 2);
    expect(length('3 days ago')).toBe(english.casual.parsers.length - 1);
  });
});
