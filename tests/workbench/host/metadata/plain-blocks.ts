import type { List, Paragraph, RootContent } from 'mdast';
import type { Point } from 'unist';
import { readPlainText } from './plain-text';

/**
 * Most notes are front matter, headings, paragraphs, and lists with an item on each line. Reading these line by line
 * is many times faster than the parser that knows all of Markdown, and a test holds that it gives the same metadata.
 */

/** White space other than blanks and line feeds, characters that the parser replaces, and definitions of links, which reach far. */
const unusual = /[^\S \n]|[\0\uFEFF]|(?:[^\]]|\\\])\]:/;
const frontMatter = /^---\n((?:(?!---[ \t]*(?:\n|$)).*\n)*)---(?=\n|$)/;
const heading = /^(#{1,6})(?:[ \t]+|$)/;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/;
const listItem = /^(?:([-*+])|(\d{1,9})([.)])) (?:\[.\] )?(?=\S)/u;
/** What begins so is text and nothing else. */
const textStart = /^(?:[^\s\d#>+\-*_`~<|=%$[:\\]|\d(?!\d{0,8}[.)](?:[ \t]|$))|\*{1,2}[^*\s]|_{1,2}[^_\s]|\[\[|#+[^#\s])/;

/** The blocks of a note as the parser would give them, text apart; null where any of them is not plain. */
export function readPlainBlocks(text: string): RootContent[] | null {
  return unusual.test(text) ? null : new PlainNote(text).read();
}

class PlainNote {
  readonly #blocks: RootContent[] = [];
  readonly #lines: string[];
  /** The line to be read, counted from 0, and where it begins. */
  #line = 0;
  #offset = 0;
  /** What the line before was. */
  #before: 'blank' | 'text' | 'item' | 'other' = 'blank';

  constructor(private readonly text: string) {
    this.#lines = text.split('\n');
  }

  read(): RootContent[] | null {
    this.#readFrontMatter();
    for (let line = this.#current(); line !== undefined; line = this.#current()) {
      const kind = this.#readBlock(line);
      if (kind === null) return null;
      this.#before = kind;
    }
    return this.#blocks;
  }

  /** Null for what is not plain. */
  #readBlock(line: string): 'blank' | 'text' | 'item' | 'other' | null {
    if (line.trim() === '') return this.#take(line, 'blank');
    const [marks, hashes] = heading.exec(line) ?? [];
    if (marks !== undefined && hashes !== undefined) return this.#readHeading(line, marks.length, hashes.length);
    if (rule.test(line)) return this.#readRule(line);
    if (listItem.test(line)) return this.#readItem(line);
    return this.#before === 'item' ? null : this.#readParagraph();
  }

  #readFrontMatter(): void {
    const [block, yaml] = frontMatter.exec(this.text) ?? [];
    if (block === undefined || yaml === undefined) return;
    const start = this.#point(0);
    for (const line of block.split('\n')) this.#take(line, 'other');
    const end = { line: this.#line, column: 4, offset: block.length };
    this.#blocks.push({ type: 'yaml', value: yaml.slice(0, -1), position: { start, end } });
  }

  #readHeading(line: string, from: number, depth: number): 'other' | null {
    const content = line.slice(from).trimEnd();
    const children = content.endsWith('#') ? null : readPlainText(content, this.#point(from));
    if (!children) return null;
    this.#blocks.push({ type: 'heading', depth: depth as 1, children, position: { start: this.#point(0), end: this.#point(line.length) } });
    return this.#take(line, 'other');
  }

  /** Below text it would make a heading of it. */
  #readRule(line: string): 'other' | null {
    if (this.#before === 'text') return null;
    this.#blocks.push({ type: 'thematicBreak', position: { start: this.#point(0), end: this.#point(line.length) } });
    return this.#take(line, 'other');
  }

  #readItem(line: string): 'item' | null {
    const [marks = '', bullet, number, delimiter] = listItem.exec(line) ?? [];
    const content = line.slice(marks.length);
    // Of numbered lists, only one that begins with 1 may follow upon text without a blank line.
    if (!textStart.test(content) || (this.#before === 'text' && bullet === undefined)) return null;
    const children = readPlainText(content, this.#point(marks.length));
    if (!children) return null;
    const end = this.#point(line.length);
    const paragraph: Paragraph = { type: 'paragraph', children, position: { start: this.#point(marks.length), end } };
    const list = this.#openList(bullet ?? delimiter ?? '', number !== undefined);
    list.children.push({ type: 'listItem', children: [paragraph], position: { start: this.#point(0), end } });
    if (list.position) list.position.end = end;
    return this.#take(line, 'item');
  }

  /** A list goes on over blank lines, until another block or another marker comes. */
  #openList(marker: string, ordered: boolean): List {
    const last = this.#blocks.at(-1);
    if (last?.type === 'list' && last.data?.marker === marker) return last;
    const list: List = { type: 'list', ordered, children: [], data: { marker }, position: { start: this.#point(0), end: this.#point(0) } };
    this.#blocks.push(list);
    return list;
  }

  #readParagraph(): 'text' | null {
    const start = this.#point(0);
    let end = start;
    for (let line = this.#current(); line !== undefined && textStart.test(line) && !listItem.test(line) && !heading.test(line); line = this.#current()) {
      end = this.#point(line.length);
      this.#take(line, 'text');
    }
    const children = end === start ? null : readPlainText(this.text.slice(start.offset, end.offset), start);
    if (!children) return null;
    this.#blocks.push({ type: 'paragraph', children, position: { start, end } });
    return 'text';
  }

  #current(): string | undefined {
    return this.#lines[this.#line];
  }

  #take<Kind>(line: string, kind: Kind): Kind {
    this.#line += 1;
    this.#offset += line.length + 1;
    return kind;
  }

  #point(column: number): Required<Point> {
    return { line: this.#line + 1, column: column + 1, offset: this.#offset + column };
  }
}
