/** The rows that are chosen, and the one from which a run of them goes on. */
export interface Selection {
  readonly paths: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NOBODY: Selection = { paths: new Set(), anchor: null };

/** Chooses a row, or no longer. */
export function toggled({ paths }: Selection, path: string): Selection {
  const next = new Set(paths);
  if (!next.delete(path)) next.add(path);
  return { paths: next, anchor: path };
}

/**
 * Chooses everything from the last row that was chosen or given up to another one, in the order of the list.
 *
 * @example
 * extended({ paths: new Set(['a']), anchor: 'a' }, ['a', 'b', 'c'], 'c') // a, b and c
 */
export function extended({ paths, anchor }: Selection, listed: readonly string[], to: string): Selection {
  const from = anchor === null ? -1 : listed.indexOf(anchor);
  const end = listed.indexOf(to);
  if (from < 0 || end < 0) return { paths: new Set([...paths, to]), anchor: to };
  const run = listed.slice(Math.min(from, end), Math.max(from, end) + 1);
  return { paths: new Set([...paths, ...run]), anchor };
}

/** Chooses all that are listed; where they are already, nobody. */
export function allToggled({ paths }: Selection, listed: readonly string[]): Selection {
  return isAll(paths, listed) ? NOBODY : { paths: new Set(listed), anchor: null };
}

export function isAll(paths: ReadonlySet<string>, listed: readonly string[]): boolean {
  return listed.length > 0 && listed.every((path) => paths.has(path));
}
