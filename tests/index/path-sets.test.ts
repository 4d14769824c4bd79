import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathSets } from '../../src/index/path-sets';

const step = fc.record({ adds: fc.boolean(), key: fc.constantFrom('anna', 'jörg'), path: fc.integer({ min: 0, max: 14 }).map((number) => `${number}.md`) });

describe('PathSets', () => {
  it('holds what sets would hold, in the same order, be they few or many', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const sets = new PathSets();
        const plain = new Map([['anna', new Set<string>()], ['jörg', new Set<string>()]]);
        for (const { adds, key, path } of steps) {
          if (adds) sets.add(key, path);
          else sets.delete(key, path);
          if (adds) plain.get(key)?.add(path);
          else plain.get(key)?.delete(path);
          for (const [each, paths] of plain) expect([...sets.get(each)]).toEqual([...paths]);
        }
      }),
    );
  });
});
