import type { FindMet } from '../../domain/gatherings/event';
import { means } from '../../domain/naming';
import type { Partner } from '../../domain/partner';
import { PersonLookup } from '../../domain/person-lookup';
import type { Reference } from '../../domain/reference';
import type { RelationshipIndex } from '../../index/relationship-index';

/** What of the index tells whom a name means. */
type Known = Pick<RelationshipIndex, 'resolve' | 'contribution' | 'partner' | 'partnersOf'>;

/**
 * What is named in an event's note: a partner, a person's partners, or those who know somebody of that name. It may
 * name hundreds of one partner: their persons are looked up, for as long as the names of one note are gone through.
 */
export function findMetFrom(from: string, index: Known, partnersNaming: (reference: Reference) => readonly Partner[]): FindMet {
  const personsAt = lookups();
  return (reference) => {
    const path = index.resolve(reference, from);
    const note = path === null ? null : index.contribution(path);
    if (path !== null && note?.partner != null) return [index.partner(path)].flatMap((partner) => (partner === null ? [] : [{ partner, person: null }]));
    if (path !== null && note?.person != null) {
      return index.partnersOf(path).flatMap((employer) => {
        const partner = index.partner(employer);
        return partner === null ? [] : [{ partner, person: personsAt(partner).withNote(path)[0] ?? null }];
      });
    }
    return path !== null ? [] : partnersNaming(reference).flatMap((partner) => {
      const person = personsAt(partner).mayBeMeant(reference).find((each) => each.path === null && means(reference, each));
      return person === undefined ? [] : [{ partner, person }];
    });
  };
}

function lookups(): (partner: Partner) => PersonLookup {
  const known = new Map<Partner, PersonLookup>();
  return (partner) => {
    const lookup = known.get(partner) ?? new PersonLookup(partner.persons);
    known.set(partner, lookup);
    return lookup;
  };
}
