import type { EventFacts } from '../../domain/contribution';
import { readFirstDay, readLastDay } from '../values/day-value';
import type { PropertyReader } from '../property-reader';
import { readPersons, readReferences } from '../values/reference-value';
import { readText } from '../values/text-value';
import { isNameOf } from '../vocabulary/property-names';

/** What the properties of an event's note say; whom its body links is read with the text. */
export function readEventFacts(properties: PropertyReader): EventFacts {
  const start = properties.read('date', readFirstDay) ?? properties.read('start', readFirstDay);
  // A date that is not understood is a problem of its own already.
  if (start === null && properties.problems.every(({ place }) => place.kind !== 'property' || !isDateName(place.name))) {
    properties.problems.push({ code: 'event-without-date', place: { kind: 'note' }, value: '' });
  }
  return {
    start,
    end: properties.read('end', readLastDay) ?? start,
    place: properties.read('place', readText),
    kind: properties.read('kind', readText),
    partners: properties.readMany('partners', readReferences),
    persons: properties.readMany('persons', readPersons),
    linked: [],
    notMet: properties.readMany('not-met', readReferences),
  };
}

function isDateName(name: string): boolean {
  return isNameOf('date', name) || isNameOf('start', name);
}
