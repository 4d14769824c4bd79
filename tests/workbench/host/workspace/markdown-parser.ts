import MarkdownIt from 'markdown-it';
import { calloutRule, commentRule, embedRule, highlightRule, tagRule, taskRule, wikilinkRule } from './markdown-rules';

/** Notes as Obsidian reads them, as far as this needs no HTML: what is HTML in a note shows as text. */
export function newMarkdownParser(): MarkdownIt {
  const parser = new MarkdownIt({ html: false, linkify: true, breaks: true });
  for (const rule of [commentRule, wikilinkRule, embedRule, tagRule, highlightRule, taskRule, calloutRule]) rule(parser);
  return parser;
}
