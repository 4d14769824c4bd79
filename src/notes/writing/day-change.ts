import { formatDay, type Day } from '../../domain/days';
import { wholeLink } from '../values/link-text';
import { singleValue } from '../values/narrowed';
import type { Property } from '../vocabulary/property-names';
import type { PropertyChange } from './property-edit';
import type { StandingProperty } from './standing-property';
import type { PropertyValue } from './yaml-value';

/** A day in the form that the property had: as a link to the daily note, in the German way, else as `2026-11-23`. */
export function dayChange(property: Property, standing: StandingProperty | null, day: Day): PropertyChange & { readonly value: PropertyValue } {
  const written = formatDay(day);
  const old = singleValue(standing?.value);
  if (typeof old !== 'string') return { property, value: written };
  if (/^\d{4}-\d{2}-\d{2}$/.test(wholeLink(old)?.target ?? '')) return { property, value: `[[${written}]]` };
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(old.trim())) return { property, value: written.split('-').reverse().join('.') };
  return { property, value: written };
}
