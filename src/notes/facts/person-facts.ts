import { withoutStart, type Cadence } from '../../domain/cadence';
import type { Channel } from '../../domain/channel';
import type { PersonFacts } from '../../domain/contribution';
import { readBirthday } from '../values/birthday-value';
import { readCadence } from '../values/cadence-value';
import { channelOf } from '../log/channel-words';
import { readDay, readFirstDay, readLastDay } from '../values/day-value';
import type { Narrowed } from '../values/narrowed';
import { readGreetings } from './partner-facts';
import type { PropertyReader } from '../property-reader';
import { readReference, readReferences } from '../values/reference-value';
import { readList, readText } from '../values/text-value';
import { readPause } from '../values/yes-value';

/** What the properties of a person's note say of the person, who may be a partner as well. */
export function readPersonFacts(properties: PropertyReader, channels: readonly Channel[], isPartner: boolean): PersonFacts {
  return leavingOfPresent({
    partners: properties.readMany('partner', readReferences),
    role: properties.read('role', readText),
    joined: properties.read('joined', readFirstDay),
    left: properties.read('left', readLastDay),
    successor: properties.read('successor', readReference),
    formerPartners: properties.readMany('former-partners', readReferences),
    birthday: properties.read('birthday', readBirthday),
    preferredChannel: properties.read('preferred-channel', (value) => readChannel(value, channels)),
    cadence: readCadenceOfPerson(properties, isPartner),
    lastContact: properties.read('last-contact', readDay),
    nextContact: properties.read('next-contact', readDay),
    pause: properties.read('paused', readPause),
    greetings: readGreetings(properties),
    address: properties.read('address', readText),
    email: properties.readMany('email', readList),
    phone: properties.readMany('phone', readList),
  });
}

/** A person has no start from which appointments could be counted. That of a partner's note counts for the partner. */
function readCadenceOfPerson(properties: PropertyReader, isPartner: boolean): Cadence | null {
  const cadence = properties.read('cadence', readCadence);
  if (cadence === null) return null;
  const unbound = withoutStart(cadence);
  if (unbound !== cadence && !isPartner) properties.read('cadence', () => ({ problem: 'rhythm-of-person' }));
  return unbound;
}

/** Who left before joining left a former partner, and is still with the present one. */
function leavingOfPresent(person: PersonFacts): PersonFacts {
  const { partners, formerPartners, joined, left } = person;
  const leftFormer = partners.length > 0 && formerPartners.length > 0 && joined !== null && left !== null && left < joined;
  return leftFormer ? { ...person, left: null } : person;
}

function readChannel(value: unknown, channels: readonly Channel[]): Narrowed<string> {
  const text = readText(value);
  if ('problem' in text) return text;
  const channel = text.value === null ? null : channelOf(text.value, channels);
  return channel === null ? { problem: 'value-unreadable' } : { value: channel };
}
