import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertBlock } from '../../../src/notes/code-block/block-place';
import { scanOutline } from '../../../src/notes/text/outline';
import { otherLinesStay } from '../../../src/notes/writing/other-lines';
import { applyChanges } from '../../../src/notes/writing/text-change';
import { anyNote } from '../../support/arbitrary-notes';

const BLOCK = '```jour-fixe\nshow: now\n```';

describe('a block is put below', () => {
  it.each([
    ['the line', 'One\n\nTwo', 0, 0],
    ['a heading', '# Log\n- one', 0, 0],
    ['an underlined heading', 'Contact log\n---\n- one', 0, 1],
    ['an underlined heading of two lines', 'Contact\nlog\n===\n- one', 0, 2],
    ['a heading above an underlined one', '# Log\nContact log\n---', 0, 0],
    ['a paragraph', 'One\ntwo\nthree\n\nFour', 0, 2],
    ['the properties', '---\ntype: partner\n\ncadence: 2 weeks\n---\nText', 1, 4],
    ['the properties, from an empty line among them', '---\ntype: partner\n\ncadence: 2 weeks\n---\nText', 2, 4],
    ['a list', '- one\n  - two\n- three\n\nText', 0, 2],
    ['the paragraphs of an item', '- one\n\n  more\n\nText', 0, 2],
    ['an item, from a blank line in it', '- one\n\n  more\n- two\n\nText', 1, 3],
    ['an item that a blank line parts from the next', '- one\n\n- two', 0, 0],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n', 2, 3],
    ['a quote', '> [!note] One\n> two\n\nText', 0, 1],
    ['other code, blank lines in it included', '```js\none\n\ntwo\n```\nText', 1, 4],
    ['other code, from a blank line in it', '```js\none\n\ntwo\n```\nText', 2, 4],
    ['a comment', '%%\none\n\ntwo\n%%\nText', 1, 4],
    ['the last line', 'One', 0, 0],
  ])('%s', (_, text, line, expected) => {
    const end = text.split('\n').slice(0, expected + 1).join('\n').length;
    expect(insertBlock(text, line, BLOCK)).toEqual({ from: end, to: end, insert: `\n\n${BLOCK}\n` });
  });

  it.each([
    ['a blank line', 'One\n\nTwo', 1, `One\n${BLOCK}\n\nTwo`],
    ['a blank line below a list', '- one\n\nText', 1, `- one\n${BLOCK}\n\nText`],
    ['nothing at all', '', 0, `${BLOCK}\n`],
  ])('and in place of %s', (_, text, line, expected) => {
    expect(applyChanges(text, [insertBlock(text, line, BLOCK)])).toBe(expected);
  });

  it('wherever the cursor is, every other line means what it did', () => {
    fc.assert(
      fc.property(anyNote, fc.nat(), (note, anyLine) => {
        const text = note.replaceAll('\r\n', '\n');
        const before = scanOutline(text);
        // Below code that is never closed nothing can stand.
        fc.pre(!['code', 'comment', 'html'].includes(before.lines.at(-1)?.kind ?? ''));
        const change = insertBlock(text, anyLine % before.lines.length, BLOCK);
        expect(otherLinesStay(before, scanOutline(applyChanges(text, [change])), [change])).toBe(true);
      }),
    );
  });
});
