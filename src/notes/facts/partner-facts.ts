import type { PartnerFacts, Reachability } from '../../domain/contribution';
import { readDay, readFirstDay } from '../values/day-value';
import type { PropertyReader } from '../property-reader';
import { readReferences } from '../values/reference-value';
import { readText, readTexts } from '../values/text-value';
import { readBoundCadence, readUndertaking } from './undertaking';
import { readFormer, readPause } from '../values/yes-value';

const LIST_MARKS = /[,;]/;

/** What the properties of a partner's note say of the partner. */
export function readPartnerFacts(properties: PropertyReader): PartnerFacts {
  const undertaking = readUndertaking(properties);
  return {
    cadence: readBoundCadence(properties, 'cadence', undertaking?.course.start ?? null),
    undertaking,
    lastContact: properties.read('last-contact', readDay),
    nextContact: properties.read('next-contact', readDay),
    pause: properties.read('paused', readPause),
    former: properties.read('status', readFormer) ?? false,
    since: properties.read('since', readFirstDay),
    owner: properties.readMany('owner', (value) => readReferences(value, 'persons')),
    contacts: properties.readMany('contacts', (value) => readReferences(value, 'persons')),
    needs: properties.readMany('needs', readTexts),
    offers: properties.readMany('offers', readTexts),
    nextOpportunity: properties.read('next-opportunity', readFirstDay),
    greetings: readGreetings(properties),
    website: properties.read('website', readText),
    address: properties.read('address', readText),
    ...readReachability(properties),
  };
}

/** Greeting rounds by name; `Weihnachtspost, Sommerfest` names two. */
export function readGreetings(properties: PropertyReader): readonly string[] {
  return properties.readMany('greetings', (value) => readTexts(value, LIST_MARKS));
}

export function readReachability(properties: PropertyReader): Reachability {
  return {
    email: properties.readMany('email', (value) => readTexts(value, LIST_MARKS)),
    phone: properties.readMany('phone', (value) => readTexts(value, LIST_MARKS)),
  };
}
