import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditRefused } from '../../../src/notes/writing/edit-refused';
import { addReference, replaceReferences } from '../../../src/notes/writing/reference-edit';
import { refusalOf } from './refusal';

const isAnna = ({ target }: { readonly target: string }): boolean => target === 'Anna' || target === 'Anna Schmidt';
const replaced = (value: unknown): unknown => replaceReferences({ name: 'contacts', value }, 'persons', isAnna, () => '[[Jörg]]');
const without = (value: unknown): unknown => replaceReferences({ name: 'contacts', value }, 'persons', isAnna, () => null);

describe('a reference', () => {
  it.each([
    ['Anna', '[[Jörg]]', null],
    ['[[Anna]]', '[[Jörg]]', null],
    ['[[Anna|A.]] (purchasing)', '[[Jörg]] (purchasing)', null],
    [['[[Eva]]', 'Anna', 'Ben'], ['[[Eva]]', '[[Jörg]]', 'Ben'], ['[[Eva]]', 'Ben']],
    [['Anna'], ['[[Jörg]]'], null],
    [[['Anna'], ['Eva']], ['[[Jörg]]', ['Eva']], [['Eva']]],
    ['Anna Schmidt, Eva Ost', '[[Jörg]], Eva Ost', 'Eva Ost'],
    ['Eva Ost, Anna Schmidt', 'Eva Ost, [[Jörg]]', 'Eva Ost'],
    ['Eva Ost, Anna Schmidt, Ben Lau', 'Eva Ost, [[Jörg]], Ben Lau', 'Eva Ost, Ben Lau'],
    ['Anna; Eva', '[[Jörg]]; Eva', 'Eva'],
    ['[[Eva]] (sales), [[Anna]] (purchasing), [[Ben]] (stand)', '[[Eva]] (sales), [[Jörg]] (purchasing), [[Ben]] (stand)', '[[Eva]] (sales), [[Ben]] (stand)'],
    ['[[Eva]], [[Anna]] (purchasing)', '[[Eva]], [[Jörg]] (purchasing)', '[[Eva]]'],
    ['At the fair: [[Anna]], [[Eva]]', 'At the fair: [[Jörg]], [[Eva]]', 'At the fair: [[Eva]]'],
    ['[Anna](Anna.md)', '[[Jörg]]', null],
    ['[[Anna]], Eva Ost', '[[Jörg]], Eva Ost', 'Eva Ost'],
    ['Eva Ost, [[Anna]]', 'Eva Ost, [[Jörg]]', 'Eva Ost'],
    ['[[Anna]] (purchasing, since 2019), Eva Ost', '[[Jörg]] (purchasing, since 2019), Eva Ost', 'Eva Ost'],
    ['[[Anna]] (purchasing, since 2019)', '[[Jörg]] (purchasing, since 2019)', null],
    ['Anna Schmidt, Jo\u0308rg  Weiß', '[[Jörg]], Jo\u0308rg  Weiß', 'Jo\u0308rg  Weiß'],
    ['Jörg\tWeiß (EG), Anna  Schmidt', 'Jörg\tWeiß (EG), [[Jörg]]', 'Jörg\tWeiß (EG)'],
    ['Annabel', 'Annabel', 'Annabel'],
    ['[[Eva]] (sales) and [[Anna]]', '[[Eva]] (sales) and [[Jörg]]', '[[Eva]] (sales)'],
    ['[[Anna]] (purchasing) und [[Eva]] / [[Ben]]', '[[Jörg]] (purchasing) und [[Eva]] / [[Ben]]', '[[Eva]] / [[Ben]]'],
    ['[[Eva]] · [[Anna]] (until May) + [[Ben]]', '[[Eva]] · [[Jörg]] (until May) + [[Ben]]', '[[Eva]] + [[Ben]]'],
    ['[[Eva]], [[Ben]], and [[Anna]]', '[[Eva]], [[Ben]], and [[Jörg]]', '[[Eva]], [[Ben]]'],
    ['[[Eva]] (0171 1, 0172 2) and [[Anna]]', '[[Eva]] (0171 1, 0172 2) and [[Jörg]]', '[[Eva]] (0171 1, 0172 2)'],
    ['[[Eva]] +49 171 1, [[Anna]] [till 5, not Fridays]', '[[Eva]] +49 171 1, [[Jörg]] [till 5, not Fridays]', '[[Eva]] +49 171 1'],
    ['[[Eva]], [[Anna]], Max Muster', '[[Eva]], [[Jörg]], Max Muster', '[[Eva]], Max Muster'],
    ['[[Anna]], Max Muster, [[Eva]]', '[[Jörg]], Max Muster, [[Eva]]', 'Max Muster, [[Eva]]'],
    ['[[Eva]] for stands [[Anna]]', '[[Eva]] for stands [[Jörg]]', '[[Eva]] for stands'],
    ['[[Anna]] (purchasing) [[Eva]]', '[[Jörg]] (purchasing) [[Eva]]', '[[Eva]]'],
    ['[[Anna]],', '[[Jörg]],', null],
    [[1, null, 'Anna'], [1, null, '[[Jörg]]'], [1, null]],
  ])('%j is replaced: %j; taken out: %j', (value, expected, gone) => {
    expect(replaced(value)).toEqual(expected);
    expect(without(value)).toEqual(gone);
  });

  it.each([
    ['[[Anna]] for stands, [[Eva]]', '[[Jörg]] for stands, [[Eva]]'],
    ['[[Eva]] and her boss [[Anna]]', '[[Eva]] and her boss [[Jörg]]'],
    ['[[Eva]] (her assistant: [[Anna]])', '[[Eva]] (her assistant: [[Jörg]])'],
    ['[[Anna]] (her assistant: [[Eva]])', '[[Jörg]] (her assistant: [[Eva]])'],
    ['At the fair: [[Anna]]', 'At the fair: [[Jörg]]'],
    ['[[Anna]], tel. 0431/1234, [[Eva]]', '[[Jörg]], tel. 0431/1234, [[Eva]]'],
    ['[[Anna]] und Töchter', '[[Jörg]] und Töchter'],
  ])('%j is replaced, and not taken out with words of which nobody knows whose they are', (value, expected) => {
    expect(replaced(value)).toBe(expected);
    expect(refusalOf(() => without(value))).toEqual({ code: 'front-matter-would-change', place: { kind: 'property', name: 'contacts' }, value });
  });

  it('takes no word with it that is not its own name or in its own brackets', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,6}( [a-z0-9]{1,4})?$/);
    const separator = fc.constantFrom(', ', '; ', ' & ', '\n', ' and ', ' und ', '/', ' · ', ' + ', ', and ', ' ', ' - ');
    const name = fc.oneof(fc.constantFrom('[[Anna]]', '[[Eva]]', '[[Ben, Lau]]', '[[Anna|A, B]]', '[Anna](Anna.md)'), words);
    const remark = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, words.map((each) => ` ${each}`), fc.tuple(words, separator, words).map((each) => ` (${each.join('')})`));
    let changed = 0;
    fc.assert(
      fc.property(fc.constantFrom('', 'At the fair: ', 'Dr '), fc.array(fc.tuple(name, remark, separator), { minLength: 1, maxLength: 4 }), (lead, persons) => {
        const text = lead + persons.map(([who, said, parting], at) => who + said + (at === persons.length - 1 ? '' : parting)).join('');
        fc.pre(text.includes('[[') || text.includes(']('));
        const own = /(?:\[\[Anna(?:\|[^\]]*)?\]\]|\[Anna\]\(Anna\.md\))(?:\s*\([^()]*\))?/g;
        const wordsOf = (each: string): string[] => (each.match(/[\p{L}\d]+/gu) ?? []).filter((word) => word !== 'and' && word !== 'und');
        try {
          const left = without(text) as string | null;
          changed++;
          expect(wordsOf(left ?? '')).toEqual(wordsOf(text.replace(own, ' ')));
        } catch (error) {
          if (!(error instanceof EditRefused)) throw error;
        }
      }),
      { numRuns: 400 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it('is added behind another, or at the end', () => {
    expect(addReference(null, 'persons', '[[Jörg]]')).toEqual(['[[Jörg]]']);
    expect(addReference('Anna', 'persons', '[[Jörg]]')).toEqual(['Anna', '[[Jörg]]']);
    expect(addReference(['Eva', ['Anna'], 'Ben'], 'persons', '[[Jörg]]', isAnna)).toEqual(['Eva', ['Anna'], '[[Jörg]]', 'Ben']);
  });
});
