import { isMap, parseDocument, type Document, type YAMLMap } from 'yaml';
import { malformedPlace } from '../front-matter';
import { afterByteOrderMark } from '../text/line-table';
import { lineText, scanOutline, type Outline } from '../text/outline';
import { refuseConflictMarkers } from './conflict-markers';
import { EditRefused, type RefusalCode } from './edit-refused';

/** The properties of a note with everything that is needed to change them where they stand. */
export interface FrontMatterDocument {
  /** Where the YAML begins and ends in the note; both are the start of a line. */
  readonly from: number;
  readonly to: number;
  /** With a lone carriage return as a line feed; its offsets are those of the text from `from` on. */
  readonly yaml: string;
  readonly document: Document.Parsed;
  /** `null` where there is not a single property yet. */
  readonly map: YAMLMap.Parsed | null;
  /** The top-level properties with their values, in order. */
  readonly values: ReadonlyMap<unknown, unknown>;
}

/** A line like `name: value`, by which a section that was begun and never closed is told from a rule. */
const LOOKS_LIKE_A_PROPERTY = /^[^\s#:][^:]*:(\s|$)/;

/**
 * Reads the front matter of a note for writing; `null` when the note has none.
 * A first line `---` with no second one is a rule and no front matter, unless a property follows it.
 *
 * @throws EditRefused when the note is in conflict, or its front matter is malformed, never closed, no list of properties, or names one twice.
 */
export function readFrontMatterDocument(outline: Outline): FrontMatterDocument | null {
  refuseConflictMarkers(outline);
  const { text, frontMatter } = outline;
  if (frontMatter === null) {
    if (lineText(outline, 0).trim() === '---' && LOOKS_LIKE_A_PROPERTY.test(lineText(outline, 1))) refuse(outline, 'front-matter-malformed', 0);
    return null;
  }
  const { from, to } = frontMatter;
  // YAML does not know the lone carriage return as a line ending; the offsets stay the same.
  const yaml = text.slice(from, to).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(yaml, { schema: 'core', keepSourceTokens: true, logLevel: 'error' });
  const firstLine = frontMatter.openLine + 1;
  const error = document.errors[0];
  if (error !== undefined) {
    const line = firstLine + (error.linePos?.[0].line ?? 1) - 1;
    if (error.code === 'DUPLICATE_KEY') throw new EditRefused({ code: 'property-twice', place: { kind: 'line', line }, value: lineText(outline, line) });
    refuse(outline, 'front-matter-malformed', firstLine + malformedPlace(yaml).line);
  }
  const { contents } = document;
  if (contents === null) return { from, to, yaml, document, map: null, values: new Map() };
  if (!isMap(contents)) refuse(outline, 'front-matter-malformed', firstLine);
  return { from, to, yaml, document, map: contents, values: readValues(outline, document, firstLine) };
}

/** The front matter of a text that was just written, or `null` when it is not what it has to be. */
export function readWrittenFrontMatter(text: string): FrontMatterDocument | null {
  try {
    return readFrontMatterDocument(scanOutline(text));
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}

/** Where a note without front matter gets one. */
export function frontMatterPlace(text: string): number {
  return afterByteOrderMark(text);
}

function readValues(outline: Outline, document: Document.Parsed, line: number): ReadonlyMap<unknown, unknown> {
  try {
    const values: unknown = document.toJS({ mapAsMap: true });
    if (values instanceof Map) return values;
  } catch {
    // More aliases than `yaml` is willing to follow.
  }
  return refuse(outline, 'front-matter-malformed', line);
}

function refuse(outline: Outline, code: RefusalCode, line: number): never {
  throw new EditRefused({ code, place: { kind: 'line', line }, value: lineText(outline, line) });
}
