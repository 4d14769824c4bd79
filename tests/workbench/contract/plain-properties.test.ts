import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getFrontMatterInfo, parseYaml } from '../host/frontmatter';
import { readPlainProperties } from '../host/metadata/plain-properties';

/** Plain properties are read without the parser that knows all of YAML, and nobody may notice. */

/** False where the properties are not plain, so that nothing was compared. */
function checkIfPlain(yaml: string): boolean {
  const properties = readPlainProperties(yaml);
  if (properties) {
    const parsed = parseYaml(yaml);
    expect(properties).toEqual(parsed);
    expect(Object.keys(properties), 'in the same order').toEqual(Object.keys(parsed as object));
  }
  return properties !== null;
}

const names = fc.constantFrom('type', 'last-contact', 'größe', 'a1', 'a_b', 'true', 'Null', '1', 'a b', '"a"', '', '__proto__', 'constructor', 'toString', '<<', 'y', '?', '- a');
const plainValues = fc.constantFrom('word', 'two words', '2026-11-23', '4 weeks', '"[[Anna]]"', "'it is'", '"a: b # c"', '12', '0', 'x:y', 'https://x.org/#a', '040 456', 'a#b', 'ä', '123456789012345');
const nastyValues = fc.constantFrom(
  '007', '1.5', '1.', '1e3', '1E', '0x1F', '0o7', '0b1', '1_000', '12:30', '12:30:45', '.5', '-1', '+1', '.inf', '.nan', '123456789012345678', 'null', 'NULL', 'nUll', '~', 'true', 'False', 'yes', 'no', 'a: b', 'a:', 'a #b', 'a # b', '#a', 'a,b', '[a]', '[a', '{a: b}', '{', '}', ']', '[[Anna]]', '&a b', '*a', '!a b', '|', '>', '>-', '@a', '`a`', '%a', '-', '- a', '--- a', '---', '...', '? a', ': a',
  '"a\\tb"', '"a', 'a"', '"a" b', '"a" # b', '"a"b', "'it''s'", "'a", '""', "''", '"a\u00a0"', 'a\tb', 'a\u00a0', '\u2028', '\uFEFFa', '²', 'a\\b', 'a|b', 'e.g. this', 'a ', ' a', 'a  b', '🎉', '2026-11-23T10:00:00Z', '=',
);
const values = fc.oneof({ weight: 6, arbitrary: plainValues }, { weight: 1, arbitrary: nastyValues });
const blanks = fc.constantFrom('', ' ', '  ', '    ', '\t');
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((all) => all.join(''));

const colons = fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : ');
const ends = fc.constantFrom('', '', '', ' ', '\t', ' # a');
const propertyLines = joined(names, colons, fc.oneof(fc.constant(''), values), ends);
const itemLines = joined(fc.oneof({ weight: 4, arbitrary: fc.constant('  ') }, blanks), fc.constantFrom('- ', '- ', '- ', '-', '-   '), values);
const anyLines = fc.array(fc.oneof(propertyLines, itemLines, joined(blanks, values), fc.constant('')), { maxLength: 4 }).map((lines) => lines.join('\n'));

/** What is nearly always plain: a few properties, some of them lists, with at most one line that may be anything. */
const list = fc.array(joined(fc.constant('\n  - '), values), { maxLength: 3 }).map((items) => items.join(''));
const mostlyPlain = fc
  .tuple(joined(fc.constantFrom('', '', '', 'a:\n'), fc.constant('type: '), values), joined(fc.constantFrom('\ncontacts:', '\ngröße:', '\na_b: '), list), joined(fc.constant('\n'), fc.oneof(joined(fc.constant('since: '), values), propertyLines, itemLines)))
  .map((lines) => lines.join(''));

test('properties of any pieces give the same, read in either way', () => {
  let plain = 0;
  const numRuns = 10_000;
  fc.assert(fc.property(fc.oneof(anyLines, mostlyPlain), fc.constantFrom('\n', '\n', '\n', '\r\n'), fc.constantFrom('', '\n', '\n\n'), (lines, ending, end) => {
    if (checkIfPlain(lines.replaceAll('\n', ending) + end)) plain += 1;
  }), { numRuns });
  expect(plain, 'too few were plain to say anything').toBeGreaterThan(numRuns / 20);
});

test('those of the sample vault do so too, and most of them are plain', () => {
  const vault = join('tests', 'sample-vault');
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const blocks = paths.map((path) => getFrontMatterInfo(readFileSync(join(vault, path), 'utf8')).frontmatter).filter((yaml) => yaml !== '');
  expect(blocks.filter(checkIfPlain).length).toBeGreaterThan(blocks.length * 0.5);
});

test.each([
  '', 'a', 'a: [b]', 'a: 1.5', 'a: 007', 'a: true', 'a: ~', 'a: b # c', 'a: b: c', 'a: |\n  b', 'a: b\n  c', 'a: b\n- c', 'a: b\na: c', 'a:\n  b: c', 'a:\n  - b: c', 'a:\n  - b\n - c', '# a', 'a: "b\\n"', '- a',
])('%j is left to the parser', (yaml) => {
  expect(readPlainProperties(yaml)).toBeNull();
});
