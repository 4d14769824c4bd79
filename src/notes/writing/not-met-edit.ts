import type { NoteLanguage } from '../../domain/channel';
import { isEmptyValue, shownValue } from '../values/narrowed';
import { scanOutline } from '../text/outline';
import { EditRefused } from './edit-refused';
import { readFrontMatterDocument } from './front-matter-document';
import { editProperties } from './property-edit';
import { referencesIn } from './named-parts';
import { replaceReferences, type IsMeant } from './reference-edit';
import { standingProperty } from './standing-property';
import type { Edit } from './text-change';

/**
 * Notes in an event's note who was not met there: a link for each, behind those that stand there already.
 *
 * @param linkTexts the words of the links, such as `Messebau Kröger`.
 * @throws EditRefused (when applied) where the property holds something other than names.
 */
export function notMetEdit(linkTexts: readonly string[], language: NoteLanguage): Edit {
  return (text) => {
    const standing = standingProperty(readFrontMatterDocument(scanOutline(text)), 'not-met');
    const before = standing === null || isEmptyValue(standing.value) ? [] : namesIn(standing.value);
    if (before === null) throw new EditRefused({ code: 'value-unreadable', place: { kind: 'property', name: standing?.name ?? '' }, value: shownValue(standing?.value) });
    const added = linkTexts.map((link) => `[[${link}]]`).filter((link) => !before.includes(link));
    return added.length === 0 ? null : editProperties(text, [{ property: 'not-met', value: [...before, ...added] }], language);
  };
}

/**
 * Takes back that somebody was not met: no name of theirs is left there, and the others stay.
 *
 * @throws EditRefused (when applied) where words stand beside the name of which nobody knows whose they are.
 */
export function openAgainEdit(isMeant: IsMeant, language: NoteLanguage): Edit {
  return (text) => {
    const standing = standingProperty(readFrontMatterDocument(scanOutline(text)), 'not-met');
    if (standing === null || !referencesIn(standing.value, 'one-name').some(isMeant)) return null;
    return editProperties(text, [{ property: 'not-met', value: replaceReferences(standing, 'one-name', isMeant, () => null) }], language);
  };
}

/** The names in a property, as they stand; `null` where there is something else. */
function namesIn(value: unknown): string[] | null {
  const entries: unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  return entries.every((entry) => typeof entry === 'string') ? entries : null;
}
