import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Classes for the source of a note; the stylesheet gives them their look. */
export const markdownHighlighting = HighlightStyle.define([
  ...[tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6].map((tag, at) => ({ tag, class: `cm-header cm-header-${at + 1}` })),
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: 'cm-formatting' },
]);
