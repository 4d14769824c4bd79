import { NOTE_KINDS, type NoteKind } from '../domain/contribution';
import type { ReadingRules, RecognitionRule } from '../domain/rules';
import { remembering } from '../domain/remembering';
import { findLinks, lastSegment, wholeLink } from './values/link-text';
import type { FrontMatter } from './property-reader';
import { foldName, foldTitle } from './values/spelling';
import { isHandoverType } from './vocabulary/handover-words';
import { NOTHING } from '../domain/nothing';

/** What of a note tells its kind. */
export interface RecognisableNote {
  readonly path: string;
  readonly frontMatter: FrontMatter | null;
  /** Without `#`. */
  readonly tags: readonly string[];
}

export interface RecognisedKinds {
  /** None, one, or partner and person together: a self-employed partner. */
  readonly kinds: readonly NoteKind[];
  /** All kinds that match, where they are too many. */
  readonly tooMany: readonly NoteKind[];
}

/**
 * Of which kinds a note is. A note is of a kind when any of its rules matches; of several kinds the first one wins,
 * save that a partner's note may be a person's as well. Notes in excluded folders are of no kind, nor are
 * handover briefs, which lie beside the notes of partners.
 */
export function recognise(note: RecognisableNote, rules: ReadingRules): RecognisedKinds {
  const matching = matchingKinds(note, preparedRules(rules));
  if (matching.length === 0 || isExcluded(note.path, rules)) return NO_KINDS;
  if (matching.length === 1) return { kinds: matching, tooMany: NOTHING };
  const selfEmployed = matching.includes('partner') && matching.includes('person');
  const kinds = matching.slice(0, selfEmployed ? 2 : 1);
  return { kinds, tooMany: matching.length > kinds.length ? matching : NOTHING };
}

const NO_KINDS: RecognisedKinds = { kinds: NOTHING, tooMany: NOTHING };

/** The rules as they are looked at for every note of the vault. */
interface PreparedRules {
  /** The kinds by the folded name of a property, and by what it says. */
  readonly byProperty: ReadonlyMap<string, ReadonlyMap<string, readonly NoteKind[]>>;
  readonly others: readonly { readonly kind: NoteKind; readonly rule: RecognitionRule }[];
}

const prepared = new WeakMap<ReadingRules, PreparedRules>();

function preparedRules(rules: ReadingRules): PreparedRules {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const byProperty = new Map<string, Map<string, NoteKind[]>>();
  const others: { kind: NoteKind; rule: RecognitionRule }[] = [];
  for (const kind of NOTE_KINDS) {
    for (const rule of rules.recognition[kind]) {
      if (rule.by !== 'property') {
        others.push({ kind, rule });
        continue;
      }
      const name = foldName(rule.property);
      const kinds = byProperty.get(name) ?? new Map<string, NoteKind[]>();
      const title = wantedTitle(rule.value);
      byProperty.set(name, kinds.set(title, [...(kinds.get(title) ?? []), kind]));
    }
  }
  const made = { byProperty, others };
  prepared.set(rules, made);
  return made;
}

/** The kinds of which a rule matches, in their order; none for a handover brief. */
function matchingKinds(note: RecognisableNote, { byProperty, others }: PreparedRules): readonly NoteKind[] {
  const { path, frontMatter } = note;
  let found: NoteKind[] | null = null;
  for (const key in frontMatter) {
    const name = foldName(key);
    const value = frontMatter[key];
    if (name === 'type' && isHandoverType(value)) return NOTHING;
    const kinds = byProperty.get(name);
    if (kinds === undefined) continue;
    for (const title of titlesIn(value)) {
      const named = kinds.get(title);
      if (named !== undefined) found = found === null ? [...named] : [...found, ...named];
    }
  }
  for (const { kind, rule } of others) {
    if (rule.by === 'folder' ? isInFolder(path, rule.folder) : rule.by === 'tag' && hasTag(note.tags, rule.tag)) found = [...(found ?? []), kind];
  }
  if (found === null) return NOTHING;
  return found.length === 1 ? found : NOTE_KINDS.filter((kind) => found.includes(kind));
}

/** Everything that a property says: its texts and the notes it links, alone or in a list. */
function titlesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(titlesIn);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return NOTHING;
  return titlesOf(String(value));
}

const titlesOf = remembering((text): readonly string[] => {
  const linked = findLinks(text).flatMap(({ reference: { target, label } }) => [target, lastSegment(target), label]);
  return [text, ...linked].map(foldTitle);
});

/** Whether a note lies in an excluded folder, such as one of templates. */
export function isExcluded(path: string, { excludedFolders }: ReadingRules): boolean {
  return excludedFolders.some((folder) => foldedFolder(folder) !== '' && isInFolder(path, folder));
}

/** Whether a note lies in a folder or one of its sub-folders; the empty folder is the whole vault. */
export function isInFolder(path: string, folder: string): boolean {
  const folded = foldedFolder(folder);
  return folded === '' || foldTitle(path).startsWith(`${folded}/`);
}

const foldedFolder = remembering((folder) => foldTitle(folder.trim().replace(/^\/+|\/+$/g, '')));

/** Whether one of the tags is the given one or nested in it. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  const wanted = foldTitle(tag.replace(/^#/, ''));
  return wanted !== '' && tags.some((each) => foldTitle(each) === wanted || foldTitle(each).startsWith(`${wanted}/`));
}

/** Whether a text is the wanted one, or links the note of that name. */
export function saysValue(text: string, wanted: string): boolean {
  return titlesOf(text).includes(wantedTitle(wanted));
}

function wantedTitle(value: string): string {
  return foldTitle(wholeLink(value)?.target ?? value);
}
