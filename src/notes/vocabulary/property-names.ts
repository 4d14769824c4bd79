import type { NoteLanguage } from '../../domain/channel';
import { remembering } from '../../domain/remembering';
import { foldName } from '../values/spelling';
import { NOTHING } from '../../domain/nothing';

/** The names of one property: what is written in each language, and what else is read. */
export interface PropertyNames {
  readonly en: string;
  readonly de: string;
  /** Further German and English names, and those that other people-tracking plugins use. */
  readonly also?: readonly string[];
}

/**
 * Every property, by its English name. Names compare without regard to case, `-`, `_`, spaces and umlauts,
 * so `lastContact`, `last_contact` and `Last contact` need no entry of their own.
 * To add a name, add it to `also`. Which property a kind of note has is said where its facts are read.
 */
export const PROPERTY_NAMES = {
  // The relationship
  cadence: { en: 'cadence', de: 'turnus', also: ['contact-cadence', 'prm-cadence'] },
  'last-contact': { en: 'last-contact', de: 'letzter-kontakt', also: ['last-contacted', 'prm-last-contacted', 'last-chat'] },
  'next-contact': {
    en: 'next-contact',
    de: 'nächster-kontakt',
    also: ['next-contact-due', 'next-follow-up', 'next-action-date'],
  },
  paused: { en: 'paused', de: 'pausiert', also: ['prm-paused'] },
  status: { en: 'status', de: 'status' },
  since: { en: 'since', de: 'seit' },
  owner: { en: 'owner', de: 'betreut-von', also: ['zuständig'] },
  contacts: {
    en: 'contacts',
    de: 'ansprechpersonen',
    also: ['ansprechpartner', 'ansprechpartnerin', 'ansprechpartnerinnen', 'ansprechperson', 'kontaktpersonen', 'people'],
  },
  needs: { en: 'needs', de: 'bedarf' },
  offers: { en: 'offers', de: 'angebot', also: ['angebote'] },
  'next-opportunity': { en: 'next-opportunity', de: 'nächste-gelegenheit' },
  greetings: { en: 'greetings', de: 'grüße', also: ['grußaktionen', 'grußaktion'] },

  // How to reach somebody
  email: { en: 'email', de: 'e-mail', also: ['mail', 'e-mail-adresse'] },
  phone: { en: 'phone', de: 'telefon', also: ['tel', 'telephone', 'telefonnummer'] },
  website: { en: 'website', de: 'webseite', also: ['homepage', 'url'] },
  address: { en: 'address', de: 'adresse', also: ['anschrift'] },

  // Persons
  partner: {
    en: 'partner',
    de: 'partner',
    also: ['partners', 'company', 'companies', 'org', 'organisation', 'organisations', 'organization', 'organizations', 'firma', 'unternehmen', 'arbeitgeber'],
  },
  role: { en: 'role', de: 'rolle', also: ['funktion', 'position', 'job-title'] },
  birthday: { en: 'birthday', de: 'geburtstag', also: ['geburtsdatum', 'prm-birthday', 'bday', 'birthdate'] },
  'preferred-channel': { en: 'preferred-channel', de: 'bevorzugter-kanal' },
  joined: { en: 'joined', de: 'dabei-seit' },
  left: { en: 'left', de: 'ausgeschieden' },
  successor: { en: 'successor', de: 'nachfolge', also: ['nachfolger', 'nachfolgerin'] },
  'former-partners': { en: 'former-partners', de: 'frühere-partner', also: ['ehemalige-partner', 'former-partner'] },

  // Cooperations
  partners: { en: 'partners', de: 'partner', also: ['kooperationspartner', 'company', 'companies', 'organisations', 'organizations'] },
  kind: { en: 'kind', de: 'art' },
  start: { en: 'start', de: 'beginn' },
  end: { en: 'end', de: 'ende' },
  rhythm: { en: 'rhythm', de: 'fester-termin', also: ['jour-fixe'] },
  'our-benefit': { en: 'our-benefit', de: 'unser-nutzen' },
  'their-benefit': { en: 'their-benefit', de: 'ihr-nutzen' },
  agreement: { en: 'agreement', de: 'vereinbarung', also: ['vertrag'] },
  'agreement-review': { en: 'agreement-review', de: 'vereinbarung-prüfen' },
  'agreement-ends': { en: 'agreement-ends', de: 'vereinbarung-endet', also: ['vertrag-endet'] },
  'notice-by': { en: 'notice-by', de: 'kündbar-bis' },
  settled: { en: 'settled', de: 'abgerechnet', also: ['nachkalkuliert'] },

  // Events and meetings
  date: { en: 'date', de: 'datum', also: ['day', 'when'] },
  place: { en: 'place', de: 'ort' },
  'not-met': { en: 'not-met', de: 'nicht-getroffen' },
  persons: { en: 'persons', de: 'personen', also: ['people', 'ansprechpersonen', 'attendees', 'participants', 'teilnehmer', 'teilnehmende', 'with'] },

  // Every note
  aliases: { en: 'aliases', de: 'aliases', also: ['alias'] },
} as const satisfies Record<string, PropertyNames>;

export type Property = keyof typeof PROPERTY_NAMES;

const byFoldedName = new Map<string, Property[]>();
for (const [property, { en, de, also }] of Object.entries(PROPERTY_NAMES) as [Property, PropertyNames][]) {
  for (const name of new Set([en, de, ...(also ?? [])].map(foldName))) byFoldedName.set(name, [...(byFoldedName.get(name) ?? []), property]);
}

/** The properties that a name in a note may stand for; which of them it is depends on the kind of the note. */
export const propertiesNamed = remembering((name): readonly Property[] => byFoldedName.get(foldName(name)) ?? NOTHING);

/** Whether a name in a note is one of a property's names. */
export function isNameOf(property: Property, name: string): boolean {
  return propertiesNamed(name).includes(property);
}

/** The name under which a property is written where the note has none yet. */
export function propertyName(property: Property, language: NoteLanguage): string {
  return PROPERTY_NAMES[property][language];
}
