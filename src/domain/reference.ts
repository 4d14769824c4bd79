/**
 * Somebody or something named in a note: by a link or in plain words.
 * It is resolved to a note by the index, not where it is read.
 */
export interface Reference {
  /** The link's target without sub-path, or the plain name. */
  readonly target: string;
  /** The words that people see. */
  readonly label: string;
  readonly linked: boolean;
}

const NOBODY: readonly Reference[] = [];
const alone = new WeakMap<Reference, readonly Reference[]>();

/** The same references, to be kept: most lists name nobody or one person, and all that name the same one are one list. */
export function keptReferences(references: readonly Reference[]): readonly Reference[] {
  const only = references[0];
  if (only === undefined) return NOBODY;
  // A list that grew entry by entry has room for more.
  if (references.length > 1) return references.slice();
  const known = alone.get(only) ?? [only];
  alone.set(only, known);
  return known;
}
