import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type Range, type VirtualizerOptions } from '@tanstack/virtual-core';
import { KindHeights } from './kind-heights';
import { LineWindow } from './line-window';
import { ListScroll } from './list-scroll';
import { placeOf, type ListedLines } from './listed-lines';

export type Measured = readonly (readonly [line: number, height: number])[];

/** How many lines exist beside those in sight, where somebody scrolls to and where they come from, so that a turn of the wheel finds them there. */
const AHEAD = 3;
const BEHIND = 1;

/** What a browser may round. */
const SAME = 0.1;

/** Knows which lines of a list are in sight and where they stand: virtual-core, over a window of the lines. */
export class LongList {
  private readonly window = new LineWindow();
  private readonly kinds = new KindHeights();
  private readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  private lines: ListedLines = { count: 0, keyboard: -1, keyOf: String, kindOf: String, guess: () => 0 };
  /** Another function whenever the lines of the window are others: then virtual-core looks at them anew. */
  private keyInWindow: (place: number) => string = String;
  /** The first of the lines that were drawn, and the one behind the last. */
  private first = 0;
  private end = 0;
  private keyboard = -1;
  /** How tall is what stands above the list and is scrolled with it. */
  private above = 0;
  private readonly scroll: ListScroll;

  constructor(
    private readonly scroller: () => HTMLElement | null,
    private readonly onChange: () => void,
  ) {
    this.scroll = new ListScroll(scroller, () => this.focused() === this.keyboard);
    this.virtualizer = new Virtualizer(this.options());
  }

  /** Takes in what is listed now, before it is drawn. */
  update(lines: ListedLines): void {
    this.keyboard = lines.keyboard;
    const inSight = this.lineAt(this.offset);
    const isOther = lines.keyOf !== this.lines.keyOf || lines.count !== this.lines.count;
    if (!isOther) {
      this.lines = lines;
      if (this.window.isAround(inSight)) this.virtualizer.setOptions(this.options());
      else this.moveWindow(inSight);
      return;
    }
    const isAnswer = lines.question !== this.lines.question;
    const stays = isAnswer ? null : this.anchorIn(lines);
    if (isAnswer) this.scroll.isFollowing = false;
    this.lines = lines;
    this.window.fit(lines.count, this.heightOf);
    this.layOut(isAnswer ? 0 : (stays?.line ?? inSight));
    if (isAnswer) this.shiftTo(0);
    else if (stays !== null) this.shiftTo(Math.max(0, this.topOf(stays.line) - stays.top));
  }

  /** The lines to be drawn, which follow each other, and where the first of them starts. */
  drawn(): { readonly from: number; readonly to: number; readonly start: number } {
    const items = this.virtualizer.getVirtualItems();
    const [first] = items;
    const from = first === undefined ? 0 : this.window.from + first.index;
    const to = from + items.length;
    this.first = from;
    this.end = to;
    return { from, to, start: first === undefined ? 0 : first.start - this.above };
  }

  get height(): number {
    return this.virtualizer.getTotalSize();
  }

  /** To be called when the list has been drawn. */
  wasDrawn(): void {
    const scroller = this.scroller();
    const scrolledTo = this.scroll.wasDrawn();
    // What was drawn for where the browser does not go is drawn anew: it tells of nothing when it stays where it is.
    if (scrolledTo !== null && Math.abs(scrolledTo - this.offset) > 1) {
      this.virtualizer.scrollOffset = scrolledTo;
      this.onChange();
    }
    if (this.virtualizer.scrollElement !== scroller) this.scroll.listenTo(scroller);
    this.virtualizer._willUpdate();
  }

  mount(): () => void {
    const unmount = this.virtualizer._didMount();
    return () => {
      this.scroll.listenTo(null);
      unmount();
    };
  }

  /** Where a line starts in the list: exactly near to what is in sight, elsewhere about. */
  startOf(line: number): number {
    return this.topOf(line) - this.above;
  }

  /**
   * Takes in how tall lines are that have been laid out, from the last to the first: what stands above a line does not
   * depend on how tall it is; and where the list stands in what is scrolled.
   */
  resize(measured: Measured, above = this.above): void {
    const { window, virtualizer } = this;
    if (Math.abs(above - this.above) > 1) {
      const isScrolledOut = this.offset > this.above;
      const offset = this.offset + above - this.above;
      this.above = above;
      virtualizer.setOptions(this.options());
      // What is in sight stays in sight.
      if (isScrolledOut) {
        this.scroll.to(offset);
        virtualizer.scrollOffset = offset;
      }
      this.onChange();
    }
    virtualizer.getTotalSize();
    const focused = this.focused();
    for (const [line, height] of measured) {
      const known = virtualizer.measurementsCache[line - window.from]?.size;
      if (known === undefined || Math.abs(known - height) <= SAME) continue;
      // Whoever is at a line looks at it, as when the browser has scrolled to a field that makes it grow: the list is not moved for that.
      if (line === focused && line >= this.first && line < this.end) virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
      virtualizer.resizeItem(line - window.from, height);
      virtualizer.shouldAdjustScrollPositionOnItemSizeChange = undefined;
    }
    if (this.kinds.learn(measured.map(([line, height]) => ({ kind: this.lines.kindOf(line), height })))) {
      this.relay(() => {
        window.fit(this.lines.count, this.heightOf);
        this.layOut(this.first);
      });
      this.onChange();
    }
    if (this.scroll.isFollowing && this.keyboard >= 0) this.scrollTo(this.keyboard);
  }

  /** The keyboard goes to a line, which is scrolled to no farther than it takes to have it in sight. */
  goTo(line: number): void {
    this.scroll.isFollowing = true;
    this.keyboard = line;
    this.scrollTo(line);
  }

  /** The line a page's height away from another. */
  pageFrom(line: number, direction: 1 | -1): number {
    const page = this.virtualizer.scrollRect?.height ?? 0;
    return this.lineAt(Math.max(0, this.topOf(line) + direction * page));
  }

  private scrollTo(line: number): void {
    if (!this.window.isAround(line)) this.moveWindow(line);
    // With the first line comes what stands above it.
    const [offset] = line === 0 ? [0] : (this.virtualizer.getOffsetForIndex(line - this.window.from, 'auto') ?? [null]);
    if (offset === null || this.scroller() === null || Math.abs(offset - this.offset) < 1) return;
    this.scroll.to(offset);
    // What is drawn next is drawn for where the list is now, not only once the browser tells of it.
    this.virtualizer.scrollOffset = offset;
  }

  private get offset(): number {
    return this.virtualizer.scrollOffset ?? 0;
  }

  private readonly linesAround = ({ startIndex, endIndex, count }: Range): number[] => {
    const [above, below] = this.virtualizer.scrollDirection === 'backward' ? [AHEAD, BEHIND] : [BEHIND, AHEAD];
    const first = Math.max(startIndex - above, 0);
    return Array.from({ length: Math.min(endIndex + below, count - 1) - first + 1 }, (_, place) => first + place);
  };

  private readonly heightOf = (line: number): number => {
    const kind = this.lines.kindOf(line);
    return this.kinds.heightOf(kind) ?? this.lines.guess(kind);
  };

  /** Where a line starts in what is scrolled. */
  private topOf(line: number): number {
    const { window, virtualizer, above } = this;
    const height = virtualizer.getTotalSize();
    if (line === window.to && line > window.from) return above + height - window.after;
    return virtualizer.measurementsCache[line - window.from]?.start ?? above + window.startOf(line);
  }

  private lineAt(offset: number): number {
    const { window, virtualizer, above } = this;
    const height = virtualizer.getTotalSize();
    if (offset < above + window.before || offset >= above + height - window.after) return window.lineAt(offset - above);
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
    const before = window.has(first) ? this.topOf(first) : null;
    change();
    if (before === null || !window.has(first)) return;
    this.shiftTo(this.offset + this.topOf(first) - before);
  }

  /** Has the list be scrolled to somewhere else from the next drawing on. */
  private shiftTo(offset: number): void {
    this.scroll.later(offset - this.offset);
    this.virtualizer.scrollOffset = offset;
  }

  /**
   * A line that is in sight and will be there among others as well: where it will be, and how far from the upper edge
   * it stands. The one with the keyboard, else the uppermost; at its top a list stays at its top.
   */
  private anchorIn(next: ListedLines): { readonly line: number; readonly top: number } | null {
    const { offset } = this;
    const focused = this.focused();
    if (focused !== null && next.keyboard >= 0 && this.lines.keyOf(focused) === next.keyOf(next.keyboard)) {
      const top = this.topOf(focused) - offset;
      if (top >= 0 && top < (this.virtualizer.scrollRect?.height ?? 0)) return { line: next.keyboard, top };
    }
    if (offset <= 0) return null;
    for (let candidate = this.lineAt(offset); candidate < this.end; candidate += 1) {
      const line = placeOf(this.lines.keyOf(candidate), next, candidate);
      if (line !== null) return { line, top: this.topOf(candidate) - offset };
    }
    return null;
  }

  /** The line that the keyboard is at, as the list was drawn last. */
  private focused(): number | null {
    const scroller = this.scroller();
    const element = scroller?.ownerDocument.activeElement ?? null;
    if (scroller === null || element === null || !scroller.contains(element)) return null;
    const index = element.closest<HTMLElement>('[data-index]')?.dataset['index'];
    return index === undefined || Number(index) >= this.lines.count ? null : Number(index);
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
      scrollMargin: this.above,
      getItemKey: this.keyInWindow,
      estimateSize: (place) => this.heightOf(from + place),
      rangeExtractor: this.linesAround,
      getScrollElement: this.scroller,
      observeElementRect,
      observeElementOffset: (virtualizer, tell) =>
        observeElementOffset(virtualizer, (offset, isScrolling) => {
          this.scroll.isAt(offset);
          tell(offset, isScrolling);
        }),
      scrollToFn: (offset, how, virtualizer) => {
        elementScroll(offset, how, virtualizer);
        this.scroll.wasMoved();
      },
      onChange: this.onChange,
    };
  }
}
