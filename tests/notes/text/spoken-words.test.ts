import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spokenWords } from '../../../src/notes/text/spoken-words';

/** Code and comments within a line, as one says it who does not mind how long it takes. */
const SILENCE = /(`+)(?!`)[^\n]*?[^`]\1(?!`)|%%[^\n]*?%%|<!--[^\n]*?-->/g;

it('code and comments are no spoken words', () => {
  expect(spokenWords('a `b` c ``d`e`` f %%g%% h <!-- i --> j')).toBe('a   c   f   h   j');
  expect(spokenWords('100% of <b> and `one')).toBe('100% of <b> and `one');
});

it('of any line the same words are spoken', () => {
  const part = fc.constantFrom('`', '``', '```', '`````', '%', '%%', '<!--', '-->', '<', '--', '>', 'a', ' b ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const line = parts.join('');
      expect(spokenWords(line)).toBe(line.replace(SILENCE, ' '));
    }),
  );
});
