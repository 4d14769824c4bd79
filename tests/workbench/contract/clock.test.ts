import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../host/clock';

const RealDate = Date;

function pageWithClock(today: string | null): { page: { Date: DateConstructor }; clock: ReturnType<typeof startClock> } {
  const page = { Date: RealDate };
  return { page, clock: startClock(today, page) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new RealDate(2024, 4, 31, 15, 4, 5) });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a fixed day', () => {
  test('is told by everything that asks for the present, and the time of day runs on', () => {
    const page = { Date };
    startClock('2026-11-23', page);
    expect(new page.Date().toString()).toContain('Mon Nov 23 2026 15:04:05');
    expect(page.Date()).toContain('Mon Nov 23 2026 15:04:05');
    vi.advanceTimersByTime(60_000);
    expect(new page.Date(page.Date.now()).toString()).toContain('Mon Nov 23 2026 15:05:05');
  });

  test('leaves dates alone that are made from something', () => {
    const { page } = pageWithClock('2026-11-23');
    expect(new page.Date(0).getTime()).toBe(0);
    expect(new page.Date(2020, 0, 2).getFullYear()).toBe(2020);
    expect(page.Date.UTC(1970, 0, 1)).toBe(0);
    expect(page.Date.parse('1970-01-01')).toBe(0);
    expect(new page.Date()).toBeInstanceOf(page.Date);
    expect(new page.Date()).toBeInstanceOf(RealDate);
    expect(new page.Date(2020, 0, 2, 3).getHours()).toBe(3);
  });

  test('is told by what is made of Date as well', () => {
    const page = { Date };
    startClock('2026-11-23', page);
    class Moment extends page.Date {
      isMoment = true;
    }
    expect(new Moment().getFullYear()).toBe(2026);
    expect(new Moment(0)).toMatchObject({ isMoment: true });
    expect(new Moment(0).getTime()).toBe(0);
  });

  test('can be left for another, in tests', () => {
    const page = { Date };
    const clock = startClock('2026-11-23', page);
    clock.setToday('2027-02-28');
    expect(clock.today()).toBe('2027-02-28');
    expect(new page.Date().getMonth()).toBe(1);
    expect(() => clock.setToday('tomorrow')).toThrow('tomorrow is not a day');
  });
});

test('without a fixed day it is the real one', () => {
  const page = { Date };
  expect(startClock(null, page).today()).toBe('2024-05-31');
  expect(new page.Date().getTime()).toBe(Date.now());
});
