import { expect, it } from 'vitest';
import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1,000', '1.000'],
  [100_000, '100,000', '100.000'],
])('the number %d is written %s in English and %s in German', (count, inEnglish, inGerman) => {
  expect(en.number(count)).toBe(inEnglish);
  expect(de.number(count)).toBe(inGerman);
});

it('what is counted is written as a number of its language', () => {
  expect(en.pane.alsoDue(12_345)).toBe('Also due (12,345)');
  expect(de.around.status.due(2_500)).toBe('2.500 Partner sind dran');
  expect(en.overview.review.reachedOut(8_000, 12)).toBe('You reached out 8,000×, they 12×.');
  expect(de.reason.daysPastDue(2_457)).toBe('2.457 Tage drüber');
});
