/**
 * How the blocks of Markdown begin, by the rules of CommonMark 0.31 and Obsidian's own `%%` comments.
 * Every function looks at one line from `from`, its first character that is no white space, to `end`.
 */

const SPACE = 32;
const TAB = 9;

export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** How many times the character at `from` is repeated. */
function runLength(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  let at = from + 1;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at - from;
}

export function isBlankFrom(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

export interface HeadingStart {
  readonly level: number;
  readonly text: string;
}

/** A heading such as `## Contact log ##`. */
export function readHeading(text: string, from: number, end: number): HeadingStart | null {
  if (text[from] !== '#') return null;
  const level = runLength(text, from, end);
  const after = from + level;
  if (level > 6 || (after < end && !isSpace(text.charCodeAt(after)))) return null;
  const words = text.slice(after, end).trim();
  return { level, text: words.replace(/(^|[ \t])#+$/, '').trim() };
}

export interface FenceStart {
  readonly character: string;
  readonly length: number;
}

/** The opening of a fenced code block. */
export function readFence(text: string, from: number, end: number): FenceStart | null {
  const character = text[from];
  if (character !== '`' && character !== '~') return null;
  const length = runLength(text, from, end);
  if (length < 3) return null;
  if (character === '`' && text.slice(from + length, end).includes('`')) return null;
  return { character, length };
}

export function closesFence(text: string, from: number, end: number, fence: FenceStart): boolean {
  if (text[from] !== fence.character) return false;
  const length = runLength(text, from, end);
  return length >= fence.length && isBlankFrom(text, from + length, end);
}

/** A line such as `---` or `* * *`. */
export function isRule(text: string, from: number, end: number): boolean {
  const character = text[from];
  if (character !== '-' && character !== '*' && character !== '_') return false;
  let count = 0;
  for (let at = from; at < end; at++) {
    if (text[at] === character) count++;
    else if (!isSpace(text.charCodeAt(at))) return false;
  }
  return count >= 3;
}

/** Where the end of a line begins that is one character and white space: of many markers none before it begins a rule. */
export function ruleTail(text: string, from: number, end: number): number {
  let only: number | null = null;
  for (let at = end; at > from; at--) {
    const code = text.charCodeAt(at - 1);
    if (!isSpace(code) && code !== (only ??= code)) return at;
  }
  return from;
}

/** The level of the heading that a line under a paragraph makes of it: 1 for `===`, 2 for `---`. */
export function underlineLevel(text: string, from: number, end: number): 1 | 2 | null {
  const character = text[from];
  if (character !== '=' && character !== '-') return null;
  return isBlankFrom(text, from + runLength(text, from, end), end) ? (character === '=' ? 1 : 2) : null;
}

/** Where a list marker such as `-`, `*`, `+`, `1.` or `1)` ends, or -1 when there is none. */
export function markerEnd(text: string, from: number, end: number): number {
  const first = text[from];
  let after = from + 1;
  if (first !== '-' && first !== '*' && first !== '+') {
    let digits = from;
    while (digits < end && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57) digits++;
    const delimiter = text[digits];
    if (digits === from || digits - from > 9 || (delimiter !== '.' && delimiter !== ')')) return -1;
    after = digits + 1;
  }
  return after >= end || isSpace(text.charCodeAt(after)) ? after : -1;
}

/** The character between the brackets of a task, or `null` when the item is none. */
export function readTask(text: string, from: number, end: number): string | null {
  if (text[from] !== '[' || from + 3 > end) return null;
  const mark = String.fromCodePoint(text.codePointAt(from + 1) ?? 0);
  const close = from + 1 + mark.length;
  if (mark === ']' || mark === '[' || close >= end || text[close] !== ']') return null;
  return close + 1 === end || isSpace(text.charCodeAt(close + 1)) ? mark : null;
}

/**
 * Whether a line, be it in quotes or a list in quotes, leaves a paragraph open that the next line may go on with.
 * `goesOn` says that it stands in a paragraph already, so that no indentation makes it code.
 */
export function endsInParagraph(text: string, from: number, end: number, goesOn = false): boolean {
  let at = from;
  let tail: number | null = null;
  while (at < end) {
    const after = text[at] === '>' ? at + 1 : at > from ? markerEnd(text, at, end) : -1;
    if (after < 0 || (at >= (tail ??= ruleTail(text, at, end)) && isRule(text, at, end))) break;
    const content = after;
    at = after;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    if (at - content > 4 && !goesOn) return false;
  }
  return at < end && readHeading(text, at, end) === null && readFence(text, at, end) === null && !isRule(text, at, end);
}

/** A block of raw text with the rule by which it ends. */
export type RawBlock =
  | { readonly kind: 'code'; readonly until: 'fence'; readonly fence: FenceStart }
  | { readonly kind: 'code' | 'comment' | 'html'; readonly until: 'mark'; readonly mark: string }
  | { readonly kind: 'html'; readonly until: 'blank' };

const VERBATIM_TAG = /^<(script|pre|style|textarea)(?=[\s>]|$)/i;
const BLOCK_TAG =
  /^<\/?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i;
const LONE_TAG = /^<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[a-z][a-z0-9-]*\s*)>\s*$/i;

/**
 * A block of raw text that begins here, and whether it ends on the same line.
 * `inParagraph` says that the line could as well go on with a paragraph.
 */
export function readRawBlock(
  text: string,
  from: number,
  end: number,
  inParagraph: boolean,
): { readonly block: RawBlock; readonly closed: boolean } | null {
  const fence = readFence(text, from, end);
  if (fence !== null) return { block: { kind: 'code', until: 'fence', fence }, closed: false };
  switch (text[from]) {
    case '%':
      return text.startsWith('%%', from) ? readMarked(text, from, end, '%%', 'comment') : null;
    case '$':
      return text.startsWith('$$', from) ? readMarked(text, from, end, '$$', 'code') : null;
    case '<':
      return readHtml(text, from, end, inParagraph);
    default:
      return null;
  }
}

/** A block between two equal marks; text after the second one makes it part of a paragraph. */
function readMarked(text: string, from: number, end: number, mark: string, kind: 'comment' | 'code'): ReturnType<typeof readRawBlock> {
  const block: RawBlock = { kind, until: 'mark', mark };
  const close = text.slice(from, end).indexOf(mark, mark.length);
  if (close < 0) {
    // Two dollars that are never closed are an amount of money, not mathematics.
    return kind === 'code' && !text.includes(mark, end) ? null : { block, closed: false };
  }
  return isBlankFrom(text, from + close + mark.length, end) ? { block, closed: true } : null;
}

function readHtml(text: string, from: number, end: number, inParagraph: boolean): ReturnType<typeof readRawBlock> {
  const line = text.slice(from, end);
  if (line.startsWith('<!--')) return { block: { kind: 'comment', until: 'mark', mark: '-->' }, closed: line.includes('-->', 4) };
  const verbatim = VERBATIM_TAG.exec(line);
  if (verbatim !== null) {
    const mark = `</${(verbatim[1] ?? '').toLowerCase()}>`;
    return { block: { kind: 'html', until: 'mark', mark }, closed: line.toLowerCase().includes(mark) };
  }
  if (BLOCK_TAG.test(line) || (!inParagraph && LONE_TAG.test(line))) return { block: { kind: 'html', until: 'blank' }, closed: false };
  return null;
}

/** Whether a raw block ends with this line (or, when it ends at a blank line, before it). */
export function endsRawBlock(text: string, from: number, end: number, block: RawBlock): boolean {
  switch (block.until) {
    case 'fence':
      return closesFence(text, from, end, block.fence);
    case 'blank':
      return from >= end;
    case 'mark':
      return text.slice(from, end).toLowerCase().includes(block.mark);
  }
}
