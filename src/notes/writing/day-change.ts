import { dateOf, formatDay, type Day } from '../../domain/days';
import { lastSegment, wholeLink } from '../values/link-text';
import { singleValue } from '../values/narrowed';
import type { Property } from '../vocabulary/property-names';
import type { PropertyChange } from './property-edit';
import type { StandingProperty } from './standing-property';
import type { PropertyValue } from './yaml-value';

/**
 * A day in the form that the property had: as a link to the daily note, in the German way, else as `2026-11-23`.
 * `null` where it is a link, and nobody could tell what the note of another day is called.
 */
export function dayChange(property: Property, standing: StandingProperty | null, day: Day): (PropertyChange & { readonly value: PropertyValue }) | null {
  const written = formatDay(day);
  const old = singleValue(standing?.value);
  if (typeof old !== 'string') return { property, value: written };
  if (wholeLink(old) !== null) {
    const value = linkedDay(old.trim(), day);
    return value === null ? null : { property, value };
  }
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(old.trim())) return { property, value: written.split('-').reverse().join('.') };
  return { property, value: written };
}

/** The link to the daily note of another day. Without its folder or its words, where those may be of the old day. */
function linkedDay(old: string, day: Day): string | null {
  const link = wholeLink(old);
  const name = lastSegment(link?.target ?? '');
  const other = noteName(name, day);
  if (other === null) return null;
  const isOfAnyDay = link?.label === name && !/[\d#]/.test(old.replaceAll(name, ''));
  return isOfAnyDay ? old.replaceAll(name, other) : `[[${other}]]`;
}

/** What the daily note of another day is called. */
function noteName(name: string, day: Day): string | null {
  const written = formatDay(day);
  if (/^\d{4}-\d{2}-\d{2}$/.test(name)) return written;
  if (/^\d{2}\.\d{2}\.\d{4}$/.test(name)) return written.split('-').reverse().join('.');
  const date = dateOf(day);
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(name) ? `${String(date.day)}.${String(date.month)}.${String(date.year)}` : null;
}
