import { isMap, isScalar, parseDocument } from 'yaml';

/** One option as it stands in the block: `value` is what YAML makes of it, not yet looked at. */
export interface BlockEntry {
  readonly line: number;
  readonly name: string;
  readonly value: unknown;
}

export interface UnreadableLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The options of a block, each read by itself, so that one that is not understood spoils no other. Lines count from 1.
 *
 * @example
 * entriesOf('show: now\nlimit: 5')
 * // { entries: [{ line: 1, name: 'show', value: 'now' }, { line: 2, name: 'limit', value: 5 }], unreadable: [] }
 */
export function entriesOf(source: string): { readonly entries: readonly BlockEntry[]; readonly unreadable: readonly UnreadableLine[] } {
  const entries: BlockEntry[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const { line, text } of chunksOf(source)) {
    const entry = readEntry(text);
    if (entry === null) unreadable.push({ line, text: text.split('\n')[0]?.trim() ?? '' });
    else entries.push({ line, ...entry });
  }
  return { entries, unreadable };
}

/** The lines that belong together: an option, and the list or indented lines below it. */
function chunksOf(source: string): { readonly line: number; readonly text: string }[] {
  const lines = source.split(/\r?\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  const chunks: { line: number; text: string }[] = [];
  lines.forEach((whole, index) => {
    const text = quoteBare(whole.slice(indent));
    if (text.trim() === '' || /^#/.test(text)) return;
    const last = chunks.at(-1);
    if (last !== undefined && /^(?:\s|-\s)/.test(text)) last.text += `\n${text}`;
    else chunks.push({ line: index + 1, text });
  });
  return chunks;
}

/** A tag, which YAML would take for a comment, and a bare link, which it would take for lists. */
function quoteBare(line: string): string {
  const match = /^(\s*(?:-|[^\s:#"'[\]-][^:#]*:)\s+)(#[^\s].*|\[\[.*)$/.exec(line);
  return match === null ? line : `${match[1] ?? ''}${JSON.stringify((match[2] ?? '').trim())}`;
}

function readEntry(text: string): Omit<BlockEntry, 'line'> | null {
  const document = parseDocument(text, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return null;
  const [pair, ...others] = contents.items;
  if (pair === undefined || others.length > 0 || !isScalar(pair.key)) return null;
  try {
    return { name: String(pair.key.value), value: pair.value === null ? null : (pair.value.toJS(document) as unknown) };
  } catch {
    // Aliases without an anchor only show when the values are made.
    return null;
  }
}
