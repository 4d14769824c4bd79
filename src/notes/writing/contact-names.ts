import { namesOf, readReferences } from '../values/reference-value';
import { foldName } from '../values/spelling';
import { isNameOf } from '../vocabulary/property-names';
import type { FrontMatterDocument } from './front-matter-document';

/** The persons a note names in `contacts`, by whose names reading knows them in a log line. */
export function contactNames(document: FrontMatterDocument | null): string[] {
  const value = [...(document?.values ?? [])].find(([name]) => isNameOf('contacts', foldName(String(name))))?.[1];
  const read = readReferences(value, 'persons');
  return 'value' in read ? read.value.flatMap(namesOf) : [];
}
