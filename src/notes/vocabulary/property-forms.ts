import type { Property } from './property-names';

/** The properties whose values the app itself may keep as days. */
export const DAY_PROPERTIES: ReadonlySet<Property> = new Set<Property>([
  'last-contact',
  'next-contact',
  'paused',
  'since',
  'next-opportunity',
  'birthday',
  'joined',
  'left',
  'start',
  'end',
  'agreement-review',
  'agreement-ends',
  'notice-by',
  'settled',
  'date',
]);

/** The properties that name other notes. */
export const LINK_PROPERTIES: ReadonlySet<Property> = new Set<Property>(['owner', 'contacts', 'partner', 'partners', 'persons', 'successor', 'former-partners', 'agreement', 'not-met']);
