import { NOTE_KINDS, type NoteKind } from '../domain/contribution';
import type { ReadingRules, RecognitionRule } from '../domain/rules';
import { findLinks, lastSegment, wholeLink } from './values/link-text';
import type { FrontMatter } from './property-reader';
import { foldName, foldTitle } from './values/spelling';
import { isHandoverType } from './vocabulary/handover-words';

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
  if (isExcluded(note.path, rules) || isHandoverBrief(note)) return NO_KINDS;
  const matching = NOTE_KINDS.filter((kind) => rules.recognition[kind].some((rule) => matches(note, rule)));
  if (matching.length === 0) return NO_KINDS;
  const selfEmployed = matching.includes('partner') && matching.includes('person');
  const kinds = matching.slice(0, selfEmployed ? 2 : 1);
  return { kinds, tooMany: matching.length > kinds.length ? matching : [] };
}

const NO_KINDS: RecognisedKinds = { kinds: [], tooMany: [] };

function isHandoverBrief({ frontMatter }: RecognisableNote): boolean {
  return frontMatter !== null && Object.keys(frontMatter).some((key) => foldName(key) === 'type' && isHandoverType(frontMatter[key]));
}

/** Whether a note lies in an excluded folder, such as one of templates. */
export function isExcluded(path: string, { excludedFolders }: ReadingRules): boolean {
  return excludedFolders.some((folder) => trimFolder(folder) !== '' && isInFolder(path, folder));
}

/** Whether a note lies in a folder or one of its sub-folders; the empty folder is the whole vault. */
export function isInFolder(path: string, folder: string): boolean {
  const trimmed = trimFolder(folder);
  return trimmed === '' || foldTitle(path).startsWith(`${foldTitle(trimmed)}/`);
}

function trimFolder(folder: string): string {
  return folder.trim().replace(/^\/+|\/+$/g, '');
}

/** Whether one of the tags is the given one or nested in it. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  const wanted = foldTitle(tag.replace(/^#/, ''));
  return wanted !== '' && tags.some((each) => foldTitle(each) === wanted || foldTitle(each).startsWith(`${wanted}/`));
}

function matches({ path, frontMatter, tags }: RecognisableNote, rule: RecognitionRule): boolean {
  switch (rule.by) {
    case 'folder':
      return isInFolder(path, rule.folder);
    case 'tag':
      return hasTag(tags, rule.tag);
    case 'property': {
      if (frontMatter === null) return false;
      const name = foldName(rule.property);
      return Object.keys(frontMatter).some((key) => foldName(key) === name && hasValue(frontMatter[key], rule.value));
    }
  }
}

/** Whether a property has a value: as text or link, alone or in a list. */
function hasValue(value: unknown, wanted: string): boolean {
  if (Array.isArray(value)) return value.some((entry) => hasValue(entry, wanted));
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false;
  return saysValue(String(value), wanted);
}

/** Whether a text is the wanted one, or links the note of that name. */
export function saysValue(text: string, wanted: string): boolean {
  const folded = foldTitle(wholeLink(wanted)?.target ?? wanted);
  if (foldTitle(text) === folded) return true;
  return findLinks(text).some(({ reference: { target, label } }) => [target, lastSegment(target), label].some((name) => foldTitle(name) === folded));
}
