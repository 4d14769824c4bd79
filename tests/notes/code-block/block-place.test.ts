import { describe, expect, it } from 'vitest';
import { lineAboveBlock } from '../../../src/notes/code-block/block-place';

describe('a block is put below', () => {
  it.each([
    ['the line', 'One\n\nTwo', 0, 0],
    ['an empty line', 'One\n\nTwo', 1, 1],
    ['a heading', '# Log\n- one', 0, 0],
    ['a paragraph', 'One\ntwo\nthree\n\nFour', 0, 2],
    ['the properties', '---\ntype: partner\n\ncadence: 2 weeks\n---\nText', 1, 4],
    ['the properties, from an empty line among them', '---\ntype: partner\n\ncadence: 2 weeks\n---\nText', 2, 4],
    ['a list', '- one\n  - two\n- three\n\nText', 0, 2],
    ['the paragraphs of an item', '- one\n\n  more\n\nText', 0, 2],
    ['an item that a blank line parts from the next', '- one\n\n- two', 0, 0],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n', 2, 3],
    ['a quote', '> [!note] One\n> two\n\nText', 0, 1],
    ['other code, blank lines in it included', '```js\none\n\ntwo\n```\nText', 1, 4],
    ['other code, from a blank line in it', '```js\none\n\ntwo\n```\nText', 2, 4],
    ['a comment', '%%\none\n\ntwo\n%%\nText', 1, 4],
    ['the last line', 'One', 0, 0],
    ['nothing at all', '', 0, 0],
  ])('%s', (_, text, line, expected) => {
    expect(lineAboveBlock(text, line)).toBe(expected);
  });
});
