import type { BasesProperty, BasesPropertyId } from 'obsidian';

/** What a property id is made of: `note.cadence` is the property “cadence” of the note. */
export function parsePropertyId(propertyId: BasesPropertyId): BasesProperty {
  const dot = propertyId.indexOf('.');
  const type = propertyId.slice(0, dot);
  if (type !== 'note' && type !== 'file' && type !== 'formula') throw new Error(`“${propertyId}” is no property of a base.`);
  return { type, name: propertyId.slice(dot + 1) };
}

/** As it stands in a base, where a property of notes may go without its `note.`. */
export function readPropertyId(written: string): BasesPropertyId {
  return /^(?:note|file|formula)\./.test(written) ? (written as BasesPropertyId) : `note.${written}`;
}
