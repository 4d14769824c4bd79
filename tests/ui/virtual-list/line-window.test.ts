import { describe, expect, it } from 'vitest';
import { LineWindow } from '../../../src/ui/virtual-list/line-window';

const LINES = 100_000;

function windowAt(line: number, count = LINES): LineWindow {
  const window = new LineWindow();
  window.fit(count, () => 60);
  window.moveTo(line);
  return window;
}

describe('the window of a long list', () => {
  it('is the whole list where that is short', () => {
    const window = windowAt(0, 150);
    expect([window.from, window.to, window.before, window.after]).toEqual([0, 150, 0, 0]);
  });

  it('holds a few hundred lines, wherever it is', () => {
    for (const line of [0, 1, 99, 100, 12_345, LINES - 1]) {
      const window = windowAt(line);
      expect(window.has(line)).toBe(true);
      expect(window.to - window.from).toBeLessThanOrEqual(300);
      expect(window.before + window.after + (window.to - window.from) * 60).toBe(LINES * 60);
    }
  });

  it('may stay as it is as long as there is more on both sides of a line', () => {
    const window = windowAt(5_050);
    expect([5_000, 5_099].map((line) => window.isAround(line))).toEqual([true, true]);
    expect([4_999, 5_100].map((line) => window.isAround(line))).toEqual([false, false]);
    expect(windowAt(10).isAround(0)).toBe(true);
    expect(windowAt(LINES - 10).isAround(LINES - 1)).toBe(true);
  });

  it('keeps how tall lines were that it leaves behind', () => {
    const window = windowAt(50);
    window.keep((line) => line * 70);
    window.moveTo(1_050);
    expect(window.before).toBe(200 * 70 + 700 * 60);
    expect(window.startOf(100)).toBe(7_000);
    expect(window.lineAt(7_000)).toBe(100);
  });

  it('keeps what stands before it where it is when lines become others', () => {
    const window = windowAt(150);
    window.keep((line) => line * 70);
    window.moveTo(1_050);
    window.fit(LINES + 1, () => 50);
    expect(window.before).toBe(300 * 70 + 600 * 60);
    expect(window.startOf(LINES)).toBe(window.before + (LINES - 900) * 50);
  });

  it('knows about which line is where', () => {
    const window = windowAt(0);
    for (const line of [0, 7, 777, 77_777, LINES - 1]) expect(window.lineAt(window.startOf(line) + 1)).toBe(line);
    expect(window.lineAt(LINES * 60 + 1_000)).toBe(LINES - 1);
  });
});
