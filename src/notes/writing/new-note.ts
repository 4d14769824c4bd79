import type { NoteLanguage } from '../../domain/channel';
import type { RecognitionRule } from '../../domain/rules';
import { foldName } from '../values/spelling';
import type { Property } from '../vocabulary/property-names';
import { isNameOf, propertyName } from '../vocabulary/property-names';
import { newPropertyLines, type NewProperty } from './property-change';
import type { PropertyValue } from './yaml-value';

/** A note that is to be made: what makes it one of its kind, and what is known so far. */
export interface NewNote {
  /** The rule by which the note is recognised; a folder needs nothing in the note. */
  readonly recognisedBy: RecognitionRule;
  /** In the order in which they are written; those without a value are left out. */
  readonly properties: readonly (readonly [property: Property, value: PropertyValue | null])[];
}

/**
 * The text of a new note with the properties that a person would type, and no others.
 *
 * @example
 * newNoteText({ recognisedBy: { by: 'property', property: 'type', value: 'partner' }, properties: [['cadence', '6 Wochen']] }, 'de')
 * // '---\ntype: partner\nturnus: 6 Wochen\n---\n'
 */
export function newNoteText(note: NewNote, language: NoteLanguage): string {
  const properties = recognition(note.recognisedBy);
  for (const [property, value] of note.properties) {
    if (value === null || value === '' || isEmptyList(value)) continue;
    // A property that also makes the note what it is holds both values: standing there twice, it could not be read.
    const standing = properties.findIndex(({ name }) => isNameOf(property, foldName(name)));
    const before = properties[standing];
    if (before === undefined) properties.push({ name: propertyName(property, language), value });
    else properties[standing] = { name: before.name, value: [...new Set([before.value, value].flat())].map(String) };
  }
  if (properties.length === 0) return '';
  return `---\n${properties.map((property) => newPropertyLines(property, '', '\n')).join('')}---\n`;
}

/** The property that makes a note one of its kind; none for a folder. */
export function recognition(rule: RecognitionRule): NewProperty[] {
  switch (rule.by) {
    case 'folder':
      return [];
    case 'tag':
      return [{ name: 'tags', value: [rule.tag.replace(/^#/, '')] }];
    case 'property':
      return [{ name: rule.property, value: rule.value }];
  }
}

function isEmptyList(value: PropertyValue): boolean {
  return Array.isArray(value) && value.length === 0;
}
