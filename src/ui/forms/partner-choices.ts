import { Choices, foldTyped } from './choices';
import type { Suggestion } from './form';

/** A partner that can be chosen in a form. */
export interface PartnerChoice {
  readonly name: string;
  readonly path: string;
}

/** A partner under the name by which it is chosen. */
export interface NamedChoice extends Suggestion {
  readonly path: string;
}

/** Partners by name; where two have the same name, by where their notes are. */
export function namedChoices(partners: () => readonly PartnerChoice[]): Choices<NamedChoice> {
  return new Choices(() => {
    const all = partners();
    const isAmbiguous = ambiguousNames(all);
    return all.map(({ name, path }) => ({ value: isAmbiguous(name) ? path.replace(/\.md$/i, '') : name, path }));
  });
}

/** Tells of a name whether several notes have it. */
export function ambiguousNames(notes: readonly { readonly name: string; readonly path: string | null }[]): (name: string) => boolean {
  const paths = new Map<string, string | null>();
  const ambiguous = new Set<string>();
  for (const { name, path } of notes) {
    const key = foldTyped(name);
    const first = paths.get(key);
    if (first === undefined) paths.set(key, path);
    else if (first !== path) ambiguous.add(key);
  }
  return (name) => ambiguous.size > 0 && ambiguous.has(foldTyped(name));
}
