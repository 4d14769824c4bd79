import type { Reference } from '../../domain/reference';
import { NOTHING } from '../../domain/nothing';

export type KeepReferences = (references: readonly Reference[]) => readonly Reference[];

/**
 * The same references in lists to be kept in memory for as long as the note is: most lines of a log name nobody or one
 * person, and all that name the same one share a list.
 */
export function keptReferences(): KeepReferences {
  const alone = new Map<Reference, readonly Reference[]>();
  return (references) => {
    const only = references[0];
    if (only === undefined) return NOTHING;
    // A list that grew entry by entry has room for more.
    if (references.length > 1) return references.slice();
    const known = alone.get(only);
    if (known !== undefined) return known;
    const list = [only];
    alone.set(only, list);
    return list;
  };
}
