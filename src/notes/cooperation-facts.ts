import type { CooperationFacts } from '../domain/contribution';
import type { PropertyReader } from './property-reader';
import { readReferences } from './reference-value';

/** What the properties of a cooperation's note say of whom it is with. */
export function readCooperationFacts(properties: PropertyReader): CooperationFacts {
  return { partners: properties.readMany('partners', (value) => readReferences(value)) };
}
