import type { NoteLanguage } from '../../domain/channel';
import { foldName } from '../values/spelling';
import { isNameOf, propertyName, type Property } from '../vocabulary/property-names';

/** A property of the vocabulary, or one that goes by a name of the user's own, such as that of a recognition rule. */
export type PropertyKey = Property | { readonly own: string };

/** Whether a name in a note is that of the property. */
export function isKeyOf(property: PropertyKey, name: string): boolean {
  return typeof property === 'string' ? isNameOf(property, foldName(name)) : foldName(name) === foldName(property.own);
}

/** The name under which a property is written where the note has none yet. */
export function writtenName(property: PropertyKey, language: NoteLanguage): string {
  return typeof property === 'string' ? propertyName(property, language) : property.own;
}
