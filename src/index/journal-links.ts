import type { Contribution } from '../domain/contribution';
import type { Reference } from '../domain/reference';
import { nameKey } from './names';

/** Whom a journal names, resolved: what its interactions count for. */
export interface JournalLinks {
  /** From a target as written to the path of its note, `null` for a name without one. */
  readonly meant: ReadonlyMap<string, string | null>;
  readonly paths: readonly string[];
  /** The keys of the names that lead to no note. */
  readonly names: readonly string[];
}

const NOBODY: readonly never[] = [];

export const NO_JOURNAL: JournalLinks = { meant: new Map(), paths: NOBODY, names: NOBODY };

/** Everybody whom a journal names, or may name as long as it has not been read. */
export function namedInJournal({ journal, interactions, mentions }: Contribution): readonly Reference[] {
  if (journal === null) return NOBODY;
  if (mentions.length === 0 && interactions.length === 1) return interactions[0]?.persons ?? NOBODY;
  return [...mentions, ...interactions.flatMap(({ persons }) => persons)];
}

/** Resolves whom a journal names. */
export function journalLinksOf(contribution: Contribution, resolve: (reference: Reference) => string | null): JournalLinks {
  const references = namedInJournal(contribution);
  if (references.length === 0) return NO_JOURNAL;
  const meant = new Map(references.map((reference): [string, string | null] => [reference.target, resolve(reference)]));
  const paths = new Set<string>();
  const names = new Set<string>();
  for (const [target, path] of meant) {
    if (path === null) names.add(nameKey(target));
    else paths.add(path);
  }
  return { meant, paths: [...paths], names: [...names] };
}
