import { isNode, isScalar, isSeq, Scalar } from 'yaml';
import type { Problem } from '../../domain/problem';
import { scanOutline } from '../text/outline';
import { shownLinks } from '../values/better-form';
import { quoteLinks } from '../values/reference-value';
import { changedSince, EditRefused } from './edit-refused';
import { readFrontMatterDocument } from './front-matter-document';
import { editOutlinedProperties } from './property-edit';
import { findPair } from './standing-property';
import type { Edit } from './text-change';
import { hasComment } from './yaml-comments';
import { contentEnd } from './yaml-places';

/**
 * Puts the bare links of a property in quotes, with the very characters between their brackets, and changes nothing
 * else. A list in a list that was made of such a link, as the app writes it out when it saves properties, becomes the
 * link again.
 *
 * @throws EditRefused where something else stands there by now, or a comment between the brackets would be lost, or
 *   digits that YAML reads in another way.
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
    const refuse = (): never => {
      throw new EditRefused({ code: 'front-matter-would-change', place, value });
    };
    const list = findPair(document, { own: place.name })?.value;
    const items: readonly unknown[] = isSeq(list) ? list.items : [];
    if (typeof quoted !== 'string' && items.some((item) => hasCommentInside(document.yaml, item))) refuse();
    const asWritten = (link: string, node: unknown): string => linkAsWritten(document.yaml, node, link) ?? refuse();
    const written = typeof quoted === 'string' ? asWritten(quoted, list) : quoted.map((entry, at) => (typeof entry === 'string' && entry !== standing[at] ? asWritten(entry, items[at]) : entry));
    return editOutlinedProperties(outline, [{ property: { own: place.name }, value: written }], 'en');
  };
}

/** A bare link with the characters that stand in the note: of `[[Weber, 007]]`, YAML sees a 7. `null` where they cannot be told. */
function linkAsWritten(yaml: string, list: unknown, read: string): string | null {
  const inner: unknown = isSeq(list) ? list.items[0] : null;
  if (!isSeq(inner)) return null;
  const source = yaml.slice(inner.range?.[0], inner.range?.[1]);
  const words = inner.items.filter(isScalar);
  if (/^\[[^\n]*\]$/.test(source) && words.every(({ type }) => type === Scalar.PLAIN)) return `[${source}]`;
  return read === `[[${words.map((word) => (word.type === Scalar.PLAIN ? word.source : String(word.value))).join(', ')}]]` ? read : null;
}

/** Comments behind the items of a list stay; those within one would not. */
function hasCommentInside(yaml: string, item: unknown): boolean {
  const range = isNode(item) ? item.range : null;
  return range !== null && range !== undefined && hasComment(yaml, range[0], contentEnd(yaml, range[0], range[1]));
}
