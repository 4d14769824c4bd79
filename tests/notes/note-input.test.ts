import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../src/notes/front-matter';
import { noteInputFromText } from '../../src/notes/note-input';

describe('front matter', () => {
  it.each([
    ['days stay text, as in Obsidian', '---\na: 2026-11-23\nb: 2026-11-23T10:30:00\n---\n', { a: '2026-11-23', b: '2026-11-23T10:30:00' }],
    ['numbers, yes and no, lists', '---\na: 6\nb: true\nc: yes\nd: [x, [y]]\n---\n', { a: 6, b: true, c: 'yes', d: ['x', ['y']] }],
    ['other line endings', '\ufeff---\r\na: 1\r\nb:\r\n  - x\r\n---\r\n', { a: 1, b: ['x'] }],
    ['the oldest line endings', '---\ra: 1\rb: 2\r---\r', { a: 1, b: 2 }],
    ['comments and block texts', '---\n# c\na: |\n  one\n  two\n---\n', { a: 'one\ntwo\n' }],
    ['none', 'text', null],
    ['an empty block', '---\n---\n', null],
    ['a block of comments', '---\n# c\n---\n', null],
    ['a block that is never closed', '---\na: 1\n', null],
    ['bad YAML', '---\na: "x\n---\n', 'malformed'],
    ['a key twice', '---\na: 1\na: 2\n---\n', 'malformed'],
    ['words only', '---\nwords\n---\n', 'malformed'],
    ['a list', '---\n- a\n---\n', 'malformed'],
    ['an alias without an anchor', '---\na: *b\n---\n', 'malformed'],
  ])('%s', (_what, text, expected) => {
    expect(frontMatterOf(text)).toEqual(expected);
  });
});

describe('the input made of a text', () => {
  it('has tags of the front matter besides those known before', () => {
    const input = noteInputFromText('A.md', '---\ntags: [craft, "#partner"]\n---\n# One\n', ['body', 'craft']);
    expect(input).toMatchObject({ path: 'A.md', tags: ['body', 'craft', 'partner'], headings: ['One'], malformedBlock: null });
    expect(noteInputFromText('A.md', '---\ntags: craft, partner\n---\n', []).tags).toEqual(['craft', 'partner']);
    expect(noteInputFromText('A.md', '---\ntags:\n  a: 1\n---\n', []).tags).toEqual([]);
  });

  it('keeps the block that cannot be read', () => {
    expect(noteInputFromText('A.md', '---\na: "x\n---\n', [])).toMatchObject({ frontMatter: null, malformedBlock: 'a: "x\n' });
  });
});
