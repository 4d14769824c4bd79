// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedLines } from '../../../src/ui/virtual-list/listed-lines';
import { LongList } from '../../../src/ui/virtual-list/long-list';
import { pretendLayout } from '../support/list-height';

const SCREEN = 800;
const LINES: ListedLines = { count: 100_000, keyboard: -1, keyOf: (line) => `line ${line}`, kindOf: (line) => (line % 50 === 0 ? 'heading' : 'row'), guess: () => 60 };
/** The same with thirty others above. */
const MORE: ListedLines = { ...LINES, count: 100_030, keyOf: (line) => (line < 30 ? `new ${line}` : `line ${line - 30}`) };

const scroller = document.body;
let list: LongList;
let unmount: () => void;
let drawings: number;
/** As high as the page shows it. */
let height: number;
let drawn: readonly string[];

/** Draws the list until nothing more follows from it, and lays lines out that come, each as tall as is said. */
function draw(heightOf: (line: number) => number = () => 60, lines = LINES): number[] {
  for (let before = -1; before !== drawings; ) {
    before = drawings;
    list.update(lines);
    const keys = drawnLines().map(lines.keyOf);
    ({ height } = list);
    list.wasDrawn();
    if (keys.join() !== drawn.join()) list.resize(drawnLines().reverse().map((line) => [line, heightOf(line)]));
    drawn = keys;
  }
  return drawnLines();
}

function drawnLines(): number[] {
  const { from, to } = list.drawn();
  return Array.from({ length: to - from }, (_, place) => from + place);
}

function scroll(offset: number): void {
  scroller.scrollTop = offset;
  scroller.dispatchEvent(new Event('scroll'));
}

/** Where a line stands on the screen. */
const onScreen = (line: number): number => list.startOf(line) - scroller.scrollTop;

beforeEach(() => {
  pretendLayout(SCREEN);
  scroller.scrollTop = 0;
  drawings = 0;
  height = Infinity;
  // As in a browser, nobody scrolls beyond an end.
  let top = 0;
  vi.spyOn(scroller, 'scrollTop', 'get').mockImplementation(() => (top = Math.min(Math.max(top, 0), Math.max(0, height - SCREEN))));
  vi.spyOn(scroller, 'scrollTop', 'set').mockImplementation((to: number) => (top = to));
  drawn = [];
  list = new LongList(() => scroller, () => (drawings += 1));
  vi.spyOn(scroller, 'scrollHeight', 'get').mockImplementation(() => list.height);
  unmount = list.mount();
  draw();
});
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

describe('a long list', () => {
  it('draws what is in sight, and little around it', () => {
    expect(draw()[0]).toBe(0);
    scroll(3_000_000);
    expect(draw()).toContain(50_000);
    expect(draw().length).toBeLessThanOrEqual(SCREEN / 60 + 10);
  });

  it('has more lines where somebody scrolls to than where they come from', () => {
    const around = (): [number, number] => {
      const lines = draw();
      return [lines.filter((line) => onScreen(line) <= -60).length, lines.filter((line) => onScreen(line) >= SCREEN).length];
    };
    scroll(6_010);
    expect(around()).toEqual([1, 3]);
    scroll(5_410);
    expect(around()).toEqual([3, 1]);
  });

  it('goes to a line, and has it in sight however tall the lines around it turn out to be', () => {
    list.goTo(70_003);
    draw((line) => 40 + (line % 7) * 20, { ...LINES, keyboard: 70_003 });
    expect(onScreen(70_003)).toBeGreaterThanOrEqual(0);
    expect(onScreen(70_003)).toBeLessThan(SCREEN - 40);
  });

  it('does not scroll for a line that is in sight', () => {
    scroll(6_000);
    draw();
    list.goTo(105);
    expect(scroller.scrollTop).toBe(6_000);
  });

  it('goes where somebody scrolls who went to a line before', () => {
    list.goTo(13);
    draw();
    scroll(3_000_000);
    draw(() => 75);
    expect(draw()).toContain(50_000);
  });

  it('leaves what is in sight where it is while what is above turns out to be of another height', () => {
    scroll(3_000_000);
    draw();
    const uneven = (line: number): number => (line % 3 === 0 ? 44 : 76);
    for (let step = 0; step < 300; step += 1) {
      const shown = draw(uneven).find((line) => onScreen(line) >= 100) ?? 0;
      const before = onScreen(shown);
      scroll(scroller.scrollTop - 50);
      draw(uneven);
      expect(Math.abs(onScreen(shown) - (before + 50))).toBeLessThan(1);
    }
  });

  it('knows the line a page away, also from one that is far from what is in sight', () => {
    expect(list.pageFrom(10, 1)).toBe(23);
    expect(list.pageFrom(10, -1)).toBe(0);
    expect(list.pageFrom(90_000, -1)).toBe(89_986);
  });

  it('keeps a line in sight that somebody went to, until they scroll or point elsewhere', () => {
    const lines = { ...LINES, keyboard: 20 };
    list.goTo(20);
    draw(undefined, lines);
    const grow = (): number[] => {
      list.resize([19, 18, 17].map((line) => [line, (heights += 10)]));
      return draw(undefined, lines);
    };
    let heights = 60;
    grow();
    expect(onScreen(20)).toBeGreaterThanOrEqual(0);
    expect(onScreen(20) + 60).toBeLessThanOrEqual(SCREEN);
    scroller.dispatchEvent(new Event('pointerdown'));
    const { scrollTop } = scroller;
    grow();
    expect(scroller.scrollTop).toBe(scrollTop);
  });

  it('leaves what is in sight where it is when lines come and go above it', () => {
    scroll(6_000);
    draw();
    const shown = draw().find((line) => onScreen(line) >= 0) ?? 0;
    const before = onScreen(shown);
    draw(undefined, MORE);
    expect(onScreen(shown + 30)).toBeCloseTo(before, 0);
    draw(undefined, { ...LINES, count: 99_960, keyOf: (line) => `line ${line < 5 ? line : line + 40}` });
    expect(onScreen(shown - 40)).toBeCloseTo(before, 0);
  });

  it('stays at its top when lines come there', () => {
    draw(undefined, MORE);
    expect(scroller.scrollTop).toBe(0);
  });

  it('leaves the line with the keyboard where it is, also at its top', () => {
    scroller.append(document.createRange().createContextualFragment('<div data-index="3"><button type="button"></button></div>'));
    scroller.querySelector('button')?.focus();
    const before = onScreen(3);
    draw(undefined, { ...LINES, keyboard: 3 });
    draw(undefined, { ...MORE, keyboard: 33 });
    expect(onScreen(33)).toBeCloseTo(before, 0);
    scroller.replaceChildren();
  });

  it('is not moved by a line above that grows because somebody is at it', () => {
    scroll(200);
    draw();
    const grown = (line: number): number => (line === 2 ? 100 : 60);
    list.resize([[2, 100]]);
    draw(grown);
    expect(scroller.scrollTop).toBe(240);
    scroller.append(document.createRange().createContextualFragment('<div data-index="3"><textarea></textarea></div>'));
    scroller.querySelector('textarea')?.focus();
    list.resize([[3, 238]]);
    draw((line) => (line === 3 ? 238 : grown(line)));
    expect(scroller.scrollTop).toBe(240);
    scroller.replaceChildren();
  });

  it('stays at its end when lines go above it, and never shows what is not there', () => {
    const few = { ...LINES, count: 80 };
    draw(undefined, few);
    scroll(80 * 60 - SCREEN);
    draw(undefined, few);
    const fewer = { ...few, count: 60, keyOf: (line: number) => `line ${line + 20}` };
    const last = onScreen(79);
    draw(undefined, fewer);
    expect(onScreen(59)).toBeCloseTo(last, 0);
    expect(drawnLines().at(-1)).toBe(59);
    scroller.append(document.createRange().createContextualFragment('<div data-index="8"><button type="button"></button></div>'));
    scroll(0);
    draw(undefined, { ...fewer, keyboard: 8 });
    scroller.querySelector('button')?.focus();
    draw(undefined, { ...few, count: 53, keyboard: 1, keyOf: (line) => `line ${line + 27}` });
    expect(scroller.scrollTop).toBe(0);
    expect(onScreen(drawnLines().at(-1) ?? 0)).toBeGreaterThanOrEqual(SCREEN);
    scroller.replaceChildren();
  });

  it('begins at its top with what answers another question', () => {
    scroll(3_000_000);
    draw();
    draw(undefined, { ...LINES, question: 'a', count: 90_000, keyOf: (line) => `line ${line + 1}` });
    expect(scroller.scrollTop).toBe(0);
    expect(drawnLines()[0]).toBe(0);
  });

  it('knows of what stands above it and is scrolled with it', () => {
    const head = 300;
    vi.spyOn(scroller, 'scrollHeight', 'get').mockImplementation(() => head + list.height);
    list.resize([], head);
    draw();
    height += head;
    list.goTo(20);
    expect(head + onScreen(20)).toBe(SCREEN - 60);
    scroll(head + 3_000_000);
    expect(draw()).toContain(50_000);
    expect(draw().length).toBeLessThanOrEqual(SCREEN / 60 + 10);
    expect(list.drawn().start).toBe(list.startOf(drawnLines()[0] ?? 0));
    list.goTo(0);
    expect(scroller.scrollTop).toBe(0);
  });

  it('stays where it is when there are more lines', () => {
    scroll(3_000_000);
    const [first] = draw();
    draw(undefined, { ...LINES, count: 100_001, keyOf: (line) => `other ${line}` });
    expect(scroller.scrollTop).toBe(3_000_000);
    expect(drawnLines()[0]).toBe(first);
  });
});
