import { describe, expect, it } from 'vitest';
import { addReference, replaceReferences } from '../../../src/notes/writing/reference-edit';

const isAnna = ({ target }: { readonly target: string }): boolean => target === 'Anna' || target === 'Anna Schmidt';
const replaced = (value: unknown): unknown => replaceReferences(value, 'persons', isAnna, () => '[[Jörg]]');
const without = (value: unknown): unknown => replaceReferences(value, 'persons', isAnna, () => null);

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
    [[1, null, 'Anna'], [1, null, '[[Jörg]]'], [1, null]],
  ])('%j is replaced: %j; taken out: %j', (value, expected, gone) => {
    expect(replaced(value)).toEqual(expected);
    expect(without(value)).toEqual(gone);
  });

  it('is added behind another, or at the end', () => {
    expect(addReference(null, 'persons', '[[Jörg]]')).toEqual(['[[Jörg]]']);
    expect(addReference('Anna', 'persons', '[[Jörg]]')).toEqual(['Anna', '[[Jörg]]']);
    expect(addReference(['Eva', ['Anna'], 'Ben'], 'persons', '[[Jörg]]', isAnna)).toEqual(['Eva', ['Anna'], '[[Jörg]]', 'Ben']);
  });
});
