import { describe, expect, it } from 'vitest';
import { findPromises } from '../../../src/domain/occasions/promise';
import { day } from '../../support/contributions';
import { cooperation, shown, task } from '../../support/occasions';
import { DUE_RULES, entry, partner } from '../../support/partners';

const kroeger = partner(null, {}, entry('2026-11-20'));

describe('a promise', () => {
  it('is an open task with a day, from that day on until it is ticked', () => {
    expect(shown(findPromises, { ...kroeger, tasks: [task('Quote for the counter', '2026-11-27')] })).toEqual(['2026-11-27 – on']);
  });

  it('is none without a day: that is something to talk about', () => {
    expect(shown(findPromises, { ...kroeger, tasks: [task('Ask about the fair', null)] })).toEqual([]);
  });

  it('in the note of a cooperation is one to the partner whom it names first', () => {
    const tasks = [task('Collect the hours', '2026-11-20', 'Cooperations/Fair stand.md')];
    expect(shown(findPromises, { ...kroeger, tasks, cooperations: [cooperation({})] })).toEqual(['2026-11-20 – on']);
    expect(shown(findPromises, { ...kroeger, tasks, cooperations: [cooperation({}, {}, { isFirst: false })] })).toEqual([]);
  });

  it('presses more with every day, but not for ever', () => {
    const urgency = (iso: string): number => findPromises({ ...kroeger, tasks: [task('Quote', '2026-11-20')] }, day(iso), DUE_RULES)[0]?.urgency ?? NaN;
    expect(urgency('2026-11-20')).toBeCloseTo(1 / 7);
    expect(urgency('2026-11-26')).toBe(1);
    expect(urgency('2027-11-26')).toBe(2);
  });
});
