import type { Node, PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import { outsideTag } from './inline-syntax';
import { parseSyntaxTree } from './syntax-tree';

/** What can be more than it seems to be: escapes, code, HTML, math, entities, addresses. Whatever begins with `[` is looked at later. */
const intricate = /[\\`<$@]|&[#\w]|:\/\/|www\./i;

const wikilink = /!?\[\[(?!\]\])[^[\n]*?\]\]/.source;
const outside = outsideTag.source.slice(1, -1);
const tag = `(?<![^${outside}]|#)#[^${outside}]+`;
const found = new RegExp(`${wikilink}|${tag}`, 'g');
const onlyDigits = /^#[0-9]+$/;

/**
 * Reads the links and tags of some text, given from where it stands; its lines begin where those of the note do.
 * Null where it is no mere text.
 */
export function readPlainText(text: string, from: Point): PhrasingContent[] | null {
  if (!/[[#]/.test(text)) return [];
  if (intricate.test(text)) return readIntricateText(text, from);
  const nodes: PhrasingContent[] = [];
  let brackets = 0;
  for (const { 0: original, index } of text.matchAll(found)) {
    if (onlyDigits.test(original)) continue;
    const isTag = original.startsWith('#');
    if (!isTag) brackets += 2;
    const start = pointIn(text, index, from);
    const end = { ...start, column: start.column + original.length, offset: (start.offset ?? 0) + original.length };
    nodes.push({ type: isTag ? 'tag' : 'wikilink', position: { start, end } });
  }
  return count(text, '[') === brackets ? nodes : readIntricateText(text, from);
}

function readIntricateText(text: string, from: Point): PhrasingContent[] | null {
  const { children } = parseSyntaxTree(text);
  const [paragraph] = children;
  if (children.length !== 1 || paragraph?.type !== 'paragraph') return null;
  move(paragraph, from);
  return paragraph.children;
}

function move(node: Node & { children?: Node[] }, by: Point): void {
  if (node.position) node.position = { start: moved(node.position.start, by), end: moved(node.position.end, by) };
  for (const child of node.children ?? []) move(child, by);
}

function moved({ line, column, offset }: Point, by: Point): Point {
  return { line: line + by.line - 1, column: line === 1 ? column + by.column - 1 : column, offset: (offset ?? 0) + (by.offset ?? 0) };
}

function pointIn(text: string, index: number, from: Point): Point {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  const line = lineStart === 0 ? 1 : 1 + count(text.slice(0, lineStart), '\n');
  return moved({ line, column: index - lineStart + 1, offset: index }, from);
}

function count(text: string, character: string): number {
  let times = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) times += 1;
  return times;
}
