import type { PartnerFacts } from '../../domain/contribution';
import { readDay, readFirstDay } from '../values/day-value';
import type { PropertyReader } from '../property-reader';
import { readPersons } from '../values/reference-value';
import { readList, readText, readTextList } from '../values/text-value';
import { readBoundCadence, readUndertaking } from './undertaking';
import { readFormer, readPause } from '../values/yes-value';

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
    owner: properties.readMany('owner', readPersons),
    contacts: properties.readMany('contacts', readPersons),
    needs: properties.readMany('needs', readTextList),
    offers: properties.readMany('offers', readTextList),
    nextOpportunity: properties.read('next-opportunity', readFirstDay),
    greetings: readGreetings(properties),
    website: properties.read('website', readText),
    address: properties.read('address', readText),
    email: properties.readMany('email', readList),
    phone: properties.readMany('phone', readList),
  };
}

/** Greeting rounds by name; `Weihnachtspost, Sommerfest` names two. */
export function readGreetings(properties: PropertyReader): readonly string[] {
  return properties.readMany('greetings', readList);
}
