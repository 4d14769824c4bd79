import { endsInParagraph, endsRawBlock, isRule, isSpace, markerEnd, readHeading, readRawBlock, readTask, ruleTail, underlineLevel, type RawBlock } from './block-starts';
import { findFrontMatter, type FrontMatterRange } from './front-matter-range';
import { splitLines, type LineSpan } from './line-table';

export type LineKind = 'front-matter' | 'heading' | 'list-item' | 'continuation' | 'quote' | 'code' | 'comment' | 'html' | 'blank' | 'text';

/** What is known of a line that begins a list item. */
export interface ListItem {
  /** The column of the marker, a tab counted up to the next multiple of four. */
  readonly indent: number;
  /** The column at which the item's text begins: lines indented at least so far belong to it. */
  readonly contentColumn: number;
  /** The offset in the note at which the item's text begins, the box of a task included. */
  readonly contentStart: number;
  /** `-`, `*`, `+`, `1.` or `1)` as written. */
  readonly marker: string;
  /** The character in the brackets of a task, or `null`. */
  readonly task: string | null;
  readonly topLevel: boolean;
}

export interface OutlineLine extends LineSpan {
  readonly kind: LineKind;
  /** Set where `kind` is `list-item`. */
  readonly item: ListItem | null;
  /** The line of the top-level list item that this line belongs to; itself for such an item. */
  readonly topItem: number | null;
}

export interface OutlineHeading {
  readonly line: number;
  readonly level: number;
  readonly text: string;
}

/** What every line of a note is. Lines count from 0, offsets are those of JavaScript strings. */
export interface Outline {
  readonly text: string;
  readonly lines: readonly OutlineLine[];
  readonly frontMatter: FrontMatterRange | null;
  readonly headings: readonly OutlineHeading[];
}

/** The line as written, without its ending. */
export function lineText(outline: Outline, line: number): string {
  const span = outline.lines[line];
  return span === undefined ? '' : outline.text.slice(span.start, span.end);
}

/**
 * Says of every line of a note what it is, in one pass.
 *
 * The blocks follow CommonMark as far as lines go: an item's lines are those indented to its content column,
 * a paragraph may go on without indentation, a fence ends with the item it stands in. The inside of quotes
 * and callouts is not looked at. A `%%` comment that is never closed reaches to the end of the note.
 *
 * @example
 * scanOutline('# Log\n- one\n  two').lines.map((line) => line.kind) // ['heading', 'list-item', 'continuation']
 */
export function scanOutline(text: string): Outline {
  const spans = splitLines(text);
  const frontMatter = findFrontMatter(text, spans);
  return new Scanner(text, spans, frontMatter).scan();
}

interface OpenItem {
  readonly line: number;
  readonly contentColumn: number;
  /** An item whose first line is empty ends at a blank line. */
  empty: boolean;
}

class Scanner {
  private readonly lines: OutlineLine[] = [];
  private readonly headings: OutlineHeading[] = [];
  private open: OpenItem[] = [];
  private raw: { readonly block: RawBlock; readonly depth: number } | null = null;
  /** The first line of the paragraph that the next line may go on with. */
  private paragraph: { readonly line: number; readonly depth: number; readonly quoted: boolean } | null = null;
  /** The line being read: its first character that is no white space, and that character's column. */
  private at = 0;
  private column = 0;

  constructor(
    private readonly text: string,
    private readonly spans: readonly LineSpan[],
    private readonly frontMatter: FrontMatterRange | null,
  ) {}

  scan(): Outline {
    const last = this.frontMatter?.closeLine ?? -1;
    for (const span of this.spans) {
      const line = this.lines.length;
      if (line <= last) this.add(span, 'front-matter');
      else this.readLine(span, line);
    }
    return { text: this.text, lines: this.lines, frontMatter: this.frontMatter, headings: this.headings };
  }

  private add(span: LineSpan, kind: LineKind, item: ListItem | null = null): void {
    this.lines.push({ start: span.start, end: span.end, ending: span.ending, kind, item, topItem: this.open[0]?.line ?? null });
  }

  private skipSpace(end: number): void {
    while (this.at < end) {
      const code = this.text.charCodeAt(this.at);
      if (!isSpace(code)) return;
      this.column += code === 9 ? 4 - (this.column % 4) : 1;
      this.at++;
    }
  }

  private readLine(span: LineSpan, line: number): void {
    this.at = span.start;
    this.column = 0;
    this.skipSpace(span.end);
    const blank = this.at >= span.end;
    if (this.raw !== null && this.readInsideRaw(span, blank)) return;
    if (blank) {
      this.paragraph = null;
      const innermost = this.open.at(-1);
      if (innermost?.empty === true) this.open.pop();
      this.add(span, 'blank');
      return;
    }
    const depth = this.matchedItems();
    if (this.column - this.base(depth) >= 4) {
      if (this.paragraph !== null) this.goOn(span);
      else {
        this.closeBeyond(depth);
        this.add(span, 'code');
      }
      return;
    }
    this.readBlock(span, line, depth);
  }

  /** Whether the line belongs to the raw block that is open; closes the block where it ends. */
  private readInsideRaw(span: LineSpan, blank: boolean): boolean {
    if (this.raw === null) return false;
    const { block, depth } = this.raw;
    const leftItem = !blank && this.matchedItems() < depth;
    if (leftItem && !(block.until === 'mark' && block.mark === '%%')) {
      this.raw = null;
      return false;
    }
    // A fence indented like code closes nothing.
    const ends = (block.until !== 'fence' || this.column - this.base(depth) < 4) && endsRawBlock(this.text, this.at, span.end, block);
    if (ends) this.raw = null;
    if (ends && block.until === 'blank') return false;
    this.add(span, block.kind);
    return true;
  }

  /** How many of the open items the line is indented enough for. */
  private matchedItems(): number {
    let depth = 0;
    for (const item of this.open) {
      if (this.column < item.contentColumn) break;
      depth++;
    }
    return depth;
  }

  private base(depth: number): number {
    return depth === 0 ? 0 : (this.open[depth - 1]?.contentColumn ?? 0);
  }

  private closeBeyond(depth: number): void {
    if (this.open.length > depth) this.open = this.open.slice(0, depth);
    this.paragraph = null;
    const innermost = this.open.at(-1);
    if (innermost !== undefined) innermost.empty = false;
  }

  /** The line goes on with the open paragraph, indented or not. */
  private goOn(span: LineSpan): void {
    this.add(span, this.paragraph?.quoted === true ? 'quote' : this.open.length > 0 ? 'continuation' : 'text');
  }

  private readBlock(span: LineSpan, line: number, depth: number): void {
    const { text, at } = this;
    const inParagraph = this.paragraph !== null && this.paragraph.depth === depth && !this.paragraph.quoted;
    const heading = readHeading(text, at, span.end);
    if (heading !== null) {
      this.closeBeyond(depth);
      // A heading in a list item divides the item, not the note.
      if (depth === 0) this.headings.push({ line, ...heading });
      this.add(span, depth === 0 ? 'heading' : 'continuation');
      return;
    }
    const raw = readRawBlock(text, at, span.end, this.paragraph !== null);
    if (raw !== null) {
      this.closeBeyond(depth);
      if (!raw.closed) this.raw = { block: raw.block, depth };
      this.add(span, raw.block.kind);
      return;
    }
    if (text[at] === '>') {
      const goesOn = this.paragraph?.quoted === true;
      this.closeBeyond(depth);
      if (endsInParagraph(text, at, span.end, goesOn)) this.paragraph = { line, depth, quoted: true };
      this.add(span, 'quote');
      return;
    }
    const level = inParagraph ? underlineLevel(text, at, span.end) : null;
    if (level !== null && depth === 0) {
      this.makeHeading(span, level);
      return;
    }
    if (level !== null || isRule(text, at, span.end)) {
      this.closeBeyond(depth);
      this.add(span, depth > 0 ? 'continuation' : 'text');
      return;
    }
    if (this.beginsItem(span, inParagraph)) {
      this.closeBeyond(depth);
      this.readItem(span, line);
      return;
    }
    if (this.paragraph === null) {
      this.closeBeyond(depth);
      this.paragraph = { line, depth, quoted: false };
    }
    this.goOn(span);
  }

  /** The open paragraph was the text of a heading, and this is the line under it. */
  private makeHeading(span: LineSpan, level: number): void {
    const first = this.paragraph?.line ?? this.lines.length;
    const words: string[] = [];
    for (let line = first; line < this.lines.length; line++) {
      const read = this.lines[line];
      if (read === undefined) continue;
      words.push(this.text.slice(read.start, read.end).trim());
      this.lines[line] = { ...read, kind: 'heading' };
    }
    this.closeBeyond(0);
    this.headings.push({ line: first, level, text: words.join(' ') });
    this.add(span, 'heading');
  }

  /** Only an item with text, and a numbered one only if it begins at 1, may interrupt a paragraph. */
  private beginsItem(span: LineSpan, inParagraph: boolean): boolean {
    const after = markerEnd(this.text, this.at, span.end);
    if (after < 0) return false;
    if (!inParagraph) return true;
    const marker = this.text.slice(this.at, after);
    return (marker.length === 1 || marker.slice(0, -1) === '1') && this.text.slice(after, span.end).trim() !== '';
  }

  /** Reads the marker, and what begins on the same line behind it: further items, a fence, a comment, a quote. */
  private readItem(span: LineSpan, line: number): void {
    let first: ListItem | null = null;
    let tail: number | null = null;
    for (let after = markerEnd(this.text, this.at, span.end); after >= 0; after = markerEnd(this.text, this.at, span.end)) {
      if (first !== null && this.at >= (tail ??= ruleTail(this.text, this.at, span.end)) && isRule(this.text, this.at, span.end)) break;
      const topLevel = this.open.length === 0;
      const indent = this.column;
      const marker = this.text.slice(this.at, after);
      const markerColumn = this.column + marker.length;
      this.at = after;
      this.column = markerColumn;
      this.skipSpace(span.end);
      const empty = this.at >= span.end;
      const wide = this.column - markerColumn > 4;
      const contentColumn = empty || wide ? markerColumn + 1 : this.column;
      this.open.push({ line, contentColumn, empty });
      first ??= { indent, contentColumn, contentStart: this.at, marker, task: readTask(this.text, this.at, span.end), topLevel };
      if (empty || wide) {
        this.add(span, 'list-item', first);
        return;
      }
    }
    const raw = readRawBlock(this.text, this.at, span.end, false);
    if (raw !== null) this.raw = raw.closed ? null : { block: raw.block, depth: this.open.length };
    else if (endsInParagraph(this.text, this.at, span.end)) {
      this.paragraph = { line, depth: this.open.length, quoted: this.text[this.at] === '>' };
    }
    this.add(span, 'list-item', first);
  }
}
