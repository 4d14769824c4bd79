import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { scanOutline } from '../../src/notes/text/outline';

/** One line per block: `0 heading 2`, `1 item`, `2 nested item`, what stands in quotes left out. */
function byMarkdownIt(text: string): string[] {
  const found = new Map<number, string>();
  let items = 0;
  let quotes = 0;
  for (const { type, tag, map, nesting } of new MarkdownIt('commonmark').parse(text, {})) {
    const line = map?.[0] ?? 0;
    if (type.startsWith('blockquote')) quotes += nesting;
    if (quotes > 0) continue;
    if (type === 'heading_open' && items === 0) found.set(line, `heading ${tag.slice(1)}`);
    // Several items may begin on one line: the line is that of the outermost.
    if (type === 'list_item_open' && !found.has(line)) found.set(line, items === 0 ? 'item' : 'nested item');
    if (type.startsWith('list_item')) items += nesting;
  }
  return [...found].map(([line, what]) => `${String(line)} ${what}`).sort();
}

function byMicromark(text: string): string[] {
  const found = new Map<number, string>();
  visit(fromMarkdown(text), 0, found);
  return [...found].map(([line, what]) => `${String(line)} ${what}`).sort();
}

function visit(node: Nodes, items: number, found: Map<number, string>): void {
  if (node.type === 'blockquote') return;
  const line = (node.position?.start.line ?? 0) - 1;
  if (node.type === 'heading' && items === 0) found.set(line, `heading ${String(node.depth)}`);
  if (node.type === 'listItem' && !found.has(line)) found.set(line, items === 0 ? 'item' : 'nested item');
  if ('children' in node) for (const child of node.children) visit(child, node.type === 'listItem' ? items + 1 : items, found);
}

function byOutline(text: string): string[] {
  const { lines, headings } = scanOutline(text);
  const items = lines.flatMap(({ item }, line) => (item === null ? [] : [`${String(line)} ${item.topLevel ? 'item' : 'nested item'}`]));
  return [...headings.map(({ line, level }) => `${String(line)} heading ${String(level)}`), ...items].sort();
}

const indentation = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '     ', '      ', '\t', ' \t', '\t\t');
const start = fc.constantFrom('- ', '- ', '* ', '1. ', '2. ', '1) ', '10. ', '-   ', '-\t', '-', '- - ', '> ', '# ', '## ', '#', '```', '~~~', '````', '---', '***', '- ```', '<!--', '-->', '<div>', '</div>', '<b>', '===', '-     ', '');
const rest = fc.constantFrom('', 'a', 'a b', 'text', '[ ] a', '`a`', '---', '# b');
const anyLines = fc.array(fc.oneof(fc.tuple(indentation, start, rest).map((parts) => parts.join('')), fc.constantFrom('', '', '  ', 'text')), { maxLength: 12 });

describe('the outline, beside two parsers of CommonMark', () => {
  it('finds the headings and list items that they find; in rare corners they differ, and either will do', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        // Front matter is no part of CommonMark.
        const text = ['text', '', ...lines].join('\n');
        expect([byMarkdownIt(text), byMicromark(text)]).toContainEqual(byOutline(text));
      }),
      { numRuns: 3000, seed: 2026 },
    );
  });
});
