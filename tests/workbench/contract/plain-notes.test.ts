import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metadataOf } from '../host/metadata/parse-metadata';
import { readPlainBlocks } from '../host/metadata/plain-blocks';
import { parseSyntaxTree } from '../host/metadata/syntax-tree';
import { fragmentNotes } from './fragment-notes';

/** Plain notes are read without the parser that knows all of Markdown, and nobody may notice. */

/** False where the note is not plain, so that nothing was compared. */
function checkIfPlain(text: string): boolean {
  const blocks = readPlainBlocks(text);
  if (blocks) expect(metadataOf(text, blocks)).toEqual(metadataOf(text, parseSyntaxTree(text).children));
  return blocks !== null;
}

test('notes of any pieces give the same metadata, read in either way', () => {
  let plain = 0;
  const numRuns = 5000;
  fc.assert(fc.property(fragmentNotes, (text) => {
    if (checkIfPlain(text)) plain += 1;
  }), { numRuns });
  expect(plain, 'too few were plain to say anything').toBeGreaterThan(numRuns / 10);
});

test('the notes of the sample vault do so too, and most of them are plain', () => {
  const vault = join('tests', 'sample-vault');
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const plain = paths.filter((path) => checkIfPlain(readFileSync(join(vault, path), 'utf8')));
  expect(plain.length).toBeGreaterThan(paths.length * 0.8);
});

test.each([
  '- a\n  more', '- a\n\n  more', '  - a', '> a', '```\n#a\n```', '| a |\n| - |', '<b>a</b>\n#b', '%%\na\n%%', '$$\na\n$$', 'a\n===', 'a\n---', '    a', '- - a', '[a]: b', '[^1]: a', 'a\r\nb', 'a\tb', '- a\nlazy', '- [ ] 1. a', '# a #',
])('%j is left to the full parser', (text) => {
  expect(readPlainBlocks(text)).toBeNull();
});
