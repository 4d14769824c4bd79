import { describe, expect, it } from 'vitest';
import { meantDay } from '../../../src/notes/values/meant-day';
import { readDay } from '../../../src/notes/values/day-value';
import { day } from '../../support/contributions';

describe('the day that is meant', () => {
  it.each(['23/11/2026', '11/23/2026', '23-11-2026', '2026/11/23', '2026.11.23', ' 20261123 '])('of %j is certain', (value) => {
    expect(readDay(value)).toHaveProperty('problem');
    expect(meantDay(value)).toBe(day('2026-11-23'));
  });

  it('may be the same day and month', () => {
    expect(meantDay('5/5/2026')).toBe(day('2026-05-05'));
    expect(meantDay('2026-1-3')).toBe(day('2026-01-03'));
  });

  it.each(['03/04/2026', '23/11/26', '30/02/2026', '2026/13/01', '23/2026', 'soon', '', '12345678'])('of %j is not', (value) => {
    expect(meantDay(value)).toBeNull();
  });
});
