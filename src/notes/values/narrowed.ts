import type { ProblemCode } from '../../domain/problem';

/** A value of a note after it was looked at once: understood, or what is wrong with it. */
export type Narrowed<T> = { readonly value: T } | { readonly problem: ProblemCode };

/**
 * The only entry of a list with one entry, else the value itself: some tools write every property as a list.
 * A bare `[[X]]`, which YAML reads as a list in a list, comes out as the text of that link.
 */
export function singleValue(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const inner: unknown = value[0];
  if (!Array.isArray(inner)) return inner;
  const words: unknown = inner.length === 1 ? inner[0] : undefined;
  if (typeof words === 'string' || typeof words === 'number') return `[[${String(words)}]]`;
  return singleValue(inner);
}

/** Whether a property stands in the note without a value, as templates leave it. */
export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isEmptyValue);
}

/** A value as it can be shown in a problem. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? String(value);
}
