import type { ReportProblem, SettingsProblemCode } from './settings-problem';

/** What an entry of a stored list turned out to be: a value, or the reason why it is none. */
export type NarrowedEntry<T> = { readonly value: T } | { readonly code: SettingsProblemCode };

/**
 * A stored list, entry by entry: what is not understood is reported and left out, and what is no list at all
 * is replaced by the default.
 */
export function narrowList<T>(
  stored: unknown,
  fallback: readonly T[],
  narrowEntry: (entry: unknown) => NarrowedEntry<T>,
  report: ReportProblem,
): readonly T[] {
  if (!Array.isArray(stored)) {
    report({ code: 'wrong-type', remedy: 'default', value: stored });
    return fallback;
  }
  const entries: readonly unknown[] = stored;
  const result: T[] = [];
  entries.forEach((entry, index) => {
    const narrowed = narrowEntry(entry);
    if ('value' in narrowed) result.push(narrowed.value);
    else report({ code: narrowed.code, remedy: 'left-out', index, value: entry });
  });
  return result;
}
