import { formatDay } from '../../domain/days';
import type { SuggestionCode } from '../../domain/problem';
import { DAY_PROPERTIES, LINK_PROPERTIES } from '../vocabulary/property-forms';
import type { Property } from '../vocabulary/property-names';
import { isDottedDay, readDay } from './day-value';
import type { Narrowed } from './narrowed';
import { quoteLinks } from './reference-value';

/** What could be written better, and how it stands in the note. */
export interface BetterForm {
  readonly code: SuggestionCode;
  readonly written: string;
}

/**
 * Whether a value that was understood has a better form, with the very same meaning: days as `2026-11-23`, links in
 * quotes. `null` where it has none, which costs no more than a look at its type.
 *
 * @example
 * betterForm('next-contact', '23.11.2026', readDay)    // { code: 'day-as-text', written: '23.11.2026' }
 * betterForm('partner', [['Weber']], readReferences)   // { code: 'link-as-list', written: '[[Weber]]' }
 */
export function betterForm<T>(property: Property, value: unknown, narrow: (value: unknown) => Narrowed<T>): BetterForm | null {
  if (typeof value === 'string') {
    if (!DAY_PROPERTIES.has(property) || !isDottedDay(value)) return null;
    const day = readDay(value);
    return 'value' in day && meansSame(narrow(value), narrow(formatDay(day.value))) ? { code: 'day-as-text', written: value } : null;
  }
  if (!Array.isArray(value) || !LINK_PROPERTIES.has(property)) return null;
  const quoted = quoteLinks(value);
  return quoted !== null && meansSame(narrow(value), narrow(quoted)) ? { code: 'link-as-list', written: shownLinks(value, quoted) } : null;
}

/** The links that stand in a value without quotes, in words. */
export function shownLinks(value: readonly unknown[], quoted: string | readonly unknown[]): string {
  return typeof quoted === 'string' ? quoted : quoted.filter((entry, at) => entry !== value[at]).join(', ');
}

function meansSame<T>(one: Narrowed<T>, other: Narrowed<T>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
