import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterOrDigitAt, letterOrDigitBefore, wordsIn } from '../../src/domain/letters';

/** What the engine holds for letters and digits. */
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

test('letters and digits of every script are what the engine holds for them', () => {
  const others: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const sign = String.fromCodePoint(code);
    if (letterOrDigitAt(sign, 0) !== LETTER_OR_DIGIT.test(sign)) others.push(code.toString(16));
  }
  expect(others).toEqual([]);
});

test('a letter is found at and before an offset, also one that takes two places', () => {
  expect([0, 1, 2, 3].map((at) => letterOrDigitAt('ä 5', at))).toEqual([true, false, true, false]);
  expect([0, 1, 2, 3].map((at) => letterOrDigitBefore('ä 5', at))).toEqual([false, true, false, true]);
  expect(letterOrDigitBefore('𝒜', 2)).toBe(true);
  expect(letterOrDigitBefore('👋', 2)).toBe(false);
  expect(letterOrDigitBefore('👋a', 3)).toBe(true);
});

test('words are the runs of letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'Ä', '7', ' ', '-', '’', '👋', '𝒜', 'д', '½') }), (text) => {
      const runs = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
      expect(wordsIn(text)).toEqual(runs);
    }),
  );
});
