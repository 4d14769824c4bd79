import type { IndexKeeper } from './index-keeper';
import { foldedName, nameKey } from '../domain/folded-name';
import type { RelationshipIndex } from '../index/relationship-index';

/** What a link from outside asks to be shown. It never asks for anything to be written. */
export type DeepLink =
  | { readonly kind: 'due' }
  | { readonly kind: 'card'; readonly partner: string }
  | { readonly kind: 'log'; readonly partner: string; readonly text: string | null }
  /** Something in it is not among what links can say. */
  | { readonly kind: 'not-understood'; readonly part: string }
  | { readonly kind: 'partner-missing' };

/** What the app itself puts into a link, or reads from it. */
const OF_THE_APP: ReadonlySet<string> = new Set(['action', 'vault']);

const MAY_SAY: Readonly<Record<'due' | 'card' | 'log', readonly string[]>> = { due: [], card: ['partner'], log: ['partner', 'text'] };

/**
 * What the parameters of a link mean.
 *
 * @example
 * deepLinkOf({ action: 'jour-fixe', do: 'log', partner: 'Kröger', text: 'call: ' })
 * // { kind: 'log', partner: 'Kröger', text: 'call: ' }
 */
export function deepLinkOf(params: Readonly<Record<string, string>>): DeepLink {
  const said = Object.entries(params).filter(([name]) => !OF_THE_APP.has(name));
  const kind = params['do'] ?? 'due';
  if (kind !== 'due' && kind !== 'card' && kind !== 'log') return { kind: 'not-understood', part: `do=${kind}` };
  const unknown = said.find(([name]) => name !== 'do' && !MAY_SAY[kind].includes(name));
  if (unknown !== undefined) return { kind: 'not-understood', part: unknown.join('=') };
  if (kind === 'due') return { kind };
  const partner = (params['partner'] ?? '').trim();
  if (partner === '') return { kind: 'partner-missing' };
  return kind === 'card' ? { kind, partner } : { kind, partner, text: params['text'] ?? null };
}

/** The notes of partners, persons and cooperations of a name or alias, or at a path; more than one where they share it. */
export function notesNamed(name: string, index: RelationshipIndex): readonly string[] {
  const isOfSomebody = (path: string): boolean => index.partnersOf(path).length > 0;
  const at = [name, `${name}.md`].find(isOfSomebody);
  if (at !== undefined) return [at];
  const called = (key: string): string[] =>
    [...index.notes()].filter((note) => isOfSomebody(note.path) && [note.name, ...note.aliases].some((known) => foldedName(known) === key)).map(({ path }) => path);
  const named = called(foldedName(name));
  // A folder in which the note no longer is makes no difference.
  return named.length > 0 || !name.includes('/') ? named : called(nameKey(name));
}

/** Calls back once with the notes of a name, none where there is none: a link may be what starts the app, and then the notes are not known yet. */
export function whenNamed(name: string, keeper: IndexKeeper, found: (paths: readonly string[]) => void): void {
  let stopListening: (() => void) | null = null;
  const look = (): void => {
    // A count of the texts that are still to be read is a sign that all names are known.
    const areAllKnown = !keeper.reading || keeper.progress !== null;
    const paths = areAllKnown ? notesNamed(name, keeper.current) : [];
    if (paths.length === 0 && keeper.reading) {
      stopListening ??= keeper.onProgress(look);
      return;
    }
    stopListening?.();
    found(paths);
  };
  look();
}
