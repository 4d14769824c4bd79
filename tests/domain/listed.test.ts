import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Listed } from '../../src/domain/listed';
import { means } from '../../src/domain/naming';
import { oddPersons, oddReferences } from '../support/odd-names';

it('whoever is listed is known as when each name is held against them', () => {
  const numRuns = 3000;
  let listed = 0;
  fc.assert(
    fc.property(oddPersons, fc.array(oddReferences, { minLength: 1, maxLength: 6 }), (persons, references) => {
      const list = new Listed(references);
      for (const person of persons) {
        const expected = references.some((reference) => means(reference, person));
        if (expected) listed += 1;
        expect(list.has(person)).toBe(expected);
      }
    }),
    { numRuns },
  );
  expect(listed, 'too few were listed to say anything').toBeGreaterThan(numRuns / 4);
});
