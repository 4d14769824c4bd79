import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHalfOf, means, personNamed } from '../../src/domain/naming';
import { PersonLookup } from '../../src/domain/person-lookup';
import { oddPersons, oddReferences } from '../support/odd-names';

describe('looking up persons is the same as asking each of them', () => {
  const numRuns = 3000;

  it('whom a name means, and whom it may mean, in their order', () => {
    let named = 0;
    fc.assert(
      fc.property(oddPersons, fc.array(oddReferences, { minLength: 1, maxLength: 6 }), (persons, references) => {
        const lookup = new PersonLookup(persons);
        for (const reference of references) {
          const expected = personNamed(reference, persons);
          if (expected !== null) named += 1;
          expect(lookup.named(reference)).toBe(expected);
          const mayBeMeant = lookup.mayBeMeant(reference);
          expect(mayBeMeant).toEqual(persons.filter((person) => mayBeMeant.includes(person)));
          for (const person of persons) {
            const isMeant = means(reference, person) || isHalfOf(reference, person);
            if (isMeant) expect(mayBeMeant).toContain(person);
            expect(lookup.mayMean(reference, (each) => each === person)).toBe(mayBeMeant.includes(person));
          }
        }
      }),
      { numRuns },
    );
    expect(named, 'too few were named to say anything').toBeGreaterThan(numRuns / 4);
  });

  it('whose note it is', () => {
    fc.assert(
      fc.property(oddPersons, (persons) => {
        const lookup = new PersonLookup(persons);
        for (const path of ['Other.md', ...persons.flatMap((person) => person.path ?? [])]) expect(lookup.withNote(path)).toEqual(persons.filter((person) => person.path === path));
      }),
    );
  });
});
