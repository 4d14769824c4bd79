import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualizerOptions } from '@tanstack/virtual-core';
import { KindHeights } from './kind-heights';
import { LineWindow } from './line-window';

/** What is listed. */
export interface ListedLines {
  readonly count: number;
  /** The same function as long as the lines are the same. */
  readonly keyOf: (line: number) => string;
  /** Lines of one kind look alike. */
  readonly kindOf: (line: number) => string;
  /** How tall a line of a kind is taken to be until some have been measured, in pixels. */
  readonly guess: (kind: string) => number;
}

export type Measured = readonly (readonly [line: number, height: number])[];

/** How many lines exist above and below what is visible, so that a turn of the wheel finds them there. */
const OVERSCAN = 4;

/** What a browser may round. */
const SAME = 0.1;

/** Knows which lines of a list are in sight and where they stand: virtual-core, over a window of the lines. */
export class LongList {
  private readonly window = new LineWindow();
  private readonly kinds = new KindHeights();
  private readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  private lines: ListedLines = { count: 0, keyOf: String, kindOf: String, guess: () => 0 };
  /** Another function whenever the lines of the window are others: then virtual-core looks at them anew. */
  private keyInWindow: (place: number) => string = String;
  /** The first of the lines that were drawn, and the one behind the last. */
  private first = 0;
  private end = 0;
  /** Whether lines were drawn that nobody has measured yet. */
  private isToBeMeasured = false;
  /** The line that somebody went to, until all lines have been measured and it is known to be in sight. */
  private sought: number | null = null;
  private shift = 0;

  constructor(
    private readonly scroller: () => HTMLElement | null,
    private readonly onChange: () => void,
  ) {
    this.virtualizer = new Virtualizer(this.options());
  }

  /** Takes in what is listed now, before it is drawn. */
  update(lines: ListedLines): void {
    const inSight = this.lineAt(this.virtualizer.scrollOffset ?? 0);
    const isOther = lines.keyOf !== this.lines.keyOf || lines.count !== this.lines.count;
    this.lines = lines;
    if (isOther) {
      this.window.fit(lines.count, this.heightOf);
      this.layOut(inSight);
    } else if (this.window.isAround(inSight)) this.virtualizer.setOptions(this.options());
    else this.moveWindow(inSight);
  }

  /** The lines to be drawn, which follow each other, and where the first of them starts. */
  drawn(): { readonly from: number; readonly to: number; readonly start: number } {
    const items = this.virtualizer.getVirtualItems();
    const [first] = items;
    const from = first === undefined ? 0 : this.window.from + first.index;
    const to = from + items.length;
    if (from !== this.first || to !== this.end) this.isToBeMeasured = true;
    if (!this.isToBeMeasured) this.sought = null;
    this.first = from;
    this.end = to;
    return { from, to, start: first?.start ?? 0 };
  }

  get height(): number {
    return this.virtualizer.getTotalSize();
  }

  /** To be called when the list has been drawn. */
  wasDrawn(): void {
    const scroller = this.scroller();
    if (scroller !== null && this.shift !== 0) scroller.scrollTop += this.shift;
    this.shift = 0;
    this.virtualizer._willUpdate();
  }

  mount(): () => void {
    return this.virtualizer._didMount();
  }

  /** Where a line starts: exactly near to what is in sight, elsewhere about. */
  startOf(line: number): number {
    const { window, virtualizer } = this;
    const height = virtualizer.getTotalSize();
    if (line === window.to && line > window.from) return height - window.after;
    return virtualizer.measurementsCache[line - window.from]?.start ?? window.startOf(line);
  }

  /** Takes in how tall lines are that have been laid out, from the last to the first: what stands above a line does not depend on how tall it is. */
  resize(measured: Measured): void {
    const { window, virtualizer } = this;
    virtualizer.getTotalSize();
    for (const [line, height] of measured) {
      const known = virtualizer.measurementsCache[line - window.from]?.size;
      if (known !== undefined && Math.abs(known - height) > SAME) virtualizer.resizeItem(line - window.from, height);
    }
    if (this.kinds.learn(measured.map(([line, height]) => ({ kind: this.lines.kindOf(line), height })))) {
      this.relay(() => {
        window.fit(this.lines.count, this.heightOf);
        this.layOut(this.first);
      });
      this.onChange();
    }
    this.isToBeMeasured = false;
    const { sought } = this;
    this.sought = null;
    if (sought !== null) this.scrollTo(sought);
  }

  /** Scrolls no farther than it takes to have a line in sight. */
  scrollTo(line: number): void {
    if (!this.window.isAround(line)) this.moveWindow(line);
    const [offset] = this.virtualizer.getOffsetForIndex(line - this.window.from, 'auto') ?? [null];
    const scroller = this.scroller();
    if (offset === null || scroller === null || Math.abs(offset - (this.virtualizer.scrollOffset ?? 0)) < 1) return;
    scroller.scrollTop = offset;
    // What is drawn next is drawn for where the list is now, not only once the browser tells of it.
    this.virtualizer.scrollOffset = offset;
    this.sought = line;
  }

  /** The line a page's height away from another. */
  pageFrom(line: number, direction: 1 | -1): number {
    const page = this.virtualizer.scrollRect?.height ?? 0;
    return this.lineAt(Math.max(0, this.startOf(line) + direction * page));
  }

  private readonly heightOf = (line: number): number => {
    const kind = this.lines.kindOf(line);
    return this.kinds.heightOf(kind) ?? this.lines.guess(kind);
  };

  private lineAt(offset: number): number {
    const { window, virtualizer } = this;
    const height = virtualizer.getTotalSize();
    if (offset < window.before || offset >= height - window.after) return window.lineAt(offset);
    return window.from + (virtualizer.getVirtualItemForOffset(offset)?.index ?? 0);
  }

  private moveWindow(line: number): void {
    this.relay(() => {
      this.window.keep((each) => this.startOf(each));
      this.layOut(line);
    });
  }

  /** Has lines stand elsewhere, because more is known of those above. What is in sight stays in sight. */
  private relay(change: () => void): void {
    const { first, window } = this;
    const before = window.has(first) ? this.startOf(first) : null;
    change();
    if (before === null || !window.has(first)) return;
    const shift = this.startOf(first) - before;
    this.shift += shift;
    this.virtualizer.scrollOffset = (this.virtualizer.scrollOffset ?? 0) + shift;
  }

  private layOut(line: number): void {
    this.window.moveTo(line);
    const { from } = this.window;
    const { keyOf } = this.lines;
    this.keyInWindow = (place) => keyOf(from + place);
    this.virtualizer.setOptions(this.options());
  }

  private options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { window } = this;
    const { from } = window;
    return {
      count: window.to - from,
      paddingStart: window.before,
      paddingEnd: window.after,
      getItemKey: this.keyInWindow,
      estimateSize: (place) => this.heightOf(from + place),
      overscan: OVERSCAN,
      getScrollElement: this.scroller,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: this.onChange,
    };
  }
}
