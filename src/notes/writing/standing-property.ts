import { isNode, isScalar } from 'yaml';
import { EditRefused } from './edit-refused';
import type { FrontMatterDocument } from './front-matter-document';
import { isKeyOf, type PropertyKey } from './property-key';
import type { YamlPair } from './yaml-places';

/** What is known of a property of the note: its value, and the name it has there. */
export interface StandingProperty {
  readonly name: string;
  readonly value: unknown;
}

/** Reads a property as an edit sees it; `null` where the note does not have it. */
export function standingProperty(document: FrontMatterDocument | null, property: PropertyKey): StandingProperty | null {
  const pair = document === null ? null : findPair(document, property);
  return pair === null || document === null ? null : { name: String(keyOf(pair)), value: document.values.get(keyOf(pair)) };
}

/**
 * The property under any of its names.
 *
 * @throws EditRefused where it stands in the note under two of them.
 */
export function findPair({ map }: FrontMatterDocument, property: PropertyKey): YamlPair | null {
  const found = (map?.items ?? []).filter((pair) => isKeyOf(property, String(keyOf(pair))));
  const [first, second] = found;
  if (second !== undefined) throw new EditRefused({ code: 'property-twice', place: { kind: 'property', name: String(keyOf(second)) }, value: found.map((pair) => String(keyOf(pair))).join(', ') });
  return first ?? null;
}

/** The name of a property as YAML reads it. */
export function keyOf(pair: YamlPair): unknown {
  return isScalar(pair.key) ? pair.key.value : isNode(pair.key) ? pair.key : null;
}
