import { isNode, isSeq } from 'yaml';
import type { Problem } from '../../domain/problem';
import { scanOutline } from '../text/outline';
import { shownLinks } from '../values/better-form';
import { quoteLinks } from '../values/reference-value';
import { changedSince, EditRefused } from './edit-refused';
import { readFrontMatterDocument, type FrontMatterDocument } from './front-matter-document';
import { editOutlinedProperties } from './property-edit';
import { findPair } from './standing-property';
import type { Edit } from './text-change';
import { hasComment } from './yaml-comments';
import { contentEnd } from './yaml-places';

/**
 * Puts the bare links of a property in quotes, and changes nothing else. A list in a list that was made of such a
 * link, as the app writes it out when it saves properties, becomes the link again.
 *
 * @throws EditRefused where something else stands there by now, or a comment between the brackets would be lost.
 * @example
 * linkFixEdit({ code: 'link-as-list', place: { kind: 'property', name: 'partner' }, value: '[[Weber]]' })('---\npartner: [[Weber]]\n---\n')
 * // [{ from: 13, to: 22, insert: '"[[Weber]]"' }]
 */
export function linkFixEdit(problem: Problem): Edit {
  const { place, value } = problem;
  return (text) => {
    const outline = scanOutline(text);
    const document = readFrontMatterDocument(outline);
    const standing = place.kind === 'property' ? document?.values.get(place.name) : undefined;
    const quoted = quoteLinks(standing);
    if (document === null || place.kind !== 'property' || !Array.isArray(standing) || quoted === null || shownLinks(standing, quoted) !== value) throw changedSince(problem);
    if (typeof quoted !== 'string' && hasCommentInItem(document, place.name)) throw new EditRefused({ code: 'front-matter-would-change', place, value });
    return editOutlinedProperties(outline, [{ property: { own: place.name }, value: quoted }], 'en');
  };
}

/** Comments behind the items of a list stay; those within one would not. */
function hasCommentInItem(document: FrontMatterDocument, name: string): boolean {
  const list = findPair(document, { own: name })?.value;
  const items: readonly unknown[] = isSeq(list) ? list.items : [];
  return items.some((item) => {
    const range = isNode(item) ? item.range : null;
    return range !== null && range !== undefined && hasComment(document.yaml, range[0], contentEnd(document.yaml, range[0], range[1]));
  });
}
