import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMetFrom } from '../../../src/application/gatherings/find-met';
import { Namesakes } from '../../../src/application/gatherings/namesakes';
import type { Contribution } from '../../../src/domain/contribution';
import type { FindMet } from '../../../src/domain/gatherings/event';
import { means } from '../../../src/domain/naming';
import type { Partner } from '../../../src/domain/partner';
import type { Reference } from '../../../src/domain/reference';
import { bareContribution } from '../../../src/notes/note-contribution';
import { NOTHING_SAID_OF_PARTNER, NOTHING_SAID_OF_PERSON } from '../../support/contributions';
import { oddPersons, oddReferences } from '../../support/odd-names';
import { partner } from '../../support/partners';

/** Notes of partners and of their persons; a link leads to a note of a person by its path, or to a partner by its name. */
class SmallIndex {
  private readonly all: ReadonlyMap<string, Partner>;

  constructor(partners: readonly Partner[]) {
    this.all = new Map(partners.map((each) => [each.path, each]));
  }

  resolve({ target, linked }: Reference): string | null {
    const path = `${target}.md`;
    return linked && (this.all.has(path) || this.partnersOf(path).length > 0) ? path : null;
  }

  contribution(path: string): Contribution {
    const bare = bareContribution({ path, tags: [] });
    return this.all.has(path) ? { ...bare, partner: NOTHING_SAID_OF_PARTNER } : { ...bare, person: NOTHING_SAID_OF_PERSON };
  }

  partner(path: string): Partner | null {
    return this.all.get(path) ?? null;
  }

  partnersOf(path: string): string[] {
    return [...this.all.values()].filter(({ persons }) => persons.some((person) => person.path === path)).map((each) => each.path);
  }
}

/** The plain definition: each name is held against each of the persons. */
function plainly(index: SmallIndex, partners: readonly Partner[]): FindMet {
  return (reference) => {
    const path = index.resolve(reference);
    const own = path === null ? null : index.partner(path);
    if (own !== null) return [{ partner: own, person: null }];
    if (path !== null) return partners.flatMap((each) => each.persons.filter((person) => person.path === path).map((person) => ({ partner: each, person })));
    return partners.flatMap((each) => {
      const person = each.persons.find((other) => other.path === null && means(reference, other));
      return person === undefined ? [] : [{ partner: each, person }];
    });
  };
}

it('whom an event names is the same as holding each name against each person', () => {
  let found = 0;
  const numRuns = 3000;
  const links = fc.constantFrom<Reference>(...['Kröger', 'Brandt', 'Anna Schmidt', 'People/Anna Schmidt', 'Friends/Anna Lind', 'Uwe'].map((target) => ({ target, label: target, linked: true })));
  fc.assert(
    fc.property(oddPersons, oddPersons, fc.array(fc.oneof(oddReferences, links), { maxLength: 8 }), (some, others, references) => {
      const partners: Partner[] = [{ ...partner(null), path: 'Brandt.md', persons: some }, { ...partner(null), path: 'Kröger.md', persons: others }];
      const namesakes = new Namesakes();
      for (const each of partners) namesakes.put(each.path, each);
      const index = new SmallIndex(partners);
      const find = findMetFrom('Fair.md', index, (reference) => namesakes.partnersOf(reference).flatMap((path) => index.partner(path) ?? []));
      const expected = plainly(index, partners);
      for (const reference of references) {
        const met = find(reference);
        expect(met.map((each) => each.partner)).toEqual(expected(reference).map((each) => each.partner));
        met.forEach(({ person }, at) => expect(person).toBe(expected(reference)[at]?.person));
        if (met.length > 0) found += 1;
      }
    }),
    { numRuns },
  );
  expect(found, 'too few were found to say anything').toBeGreaterThan(numRuns / 4);
});
