/**
 * Scrolls a list, and knows what was scrolled by us. Whoever goes somewhere by the keyboard looks there until they
 * scroll themselves, point at something, or the focus goes elsewhere.
 */
export class ListScroll {
  /** Whether the line that the keyboard is at is to be kept in sight. */
  isFollowing = false;
  /** Where we have scrolled to last. */
  private scrolledTo = 0;
  /** How far is to be scrolled when the list has been drawn, and from where. */
  private shift = 0;
  private shiftFrom = 0;
  private listened: HTMLElement | null = null;

  /** @param isAtKeyboard whether the focus is where the keyboard is known to be */
  constructor(
    private readonly scroller: () => HTMLElement | null,
    private readonly isAtKeyboard: () => boolean,
  ) {}

  /** Scrolls at once. */
  to(offset: number): void {
    const scroller = this.scroller();
    this.shift = 0;
    if (scroller !== null) scroller.scrollTop = offset;
    this.wasMoved();
  }

  /** Scrolls when the list has been drawn as it will be. Until then a browser may move it, as when it becomes shorter. */
  later(by: number): void {
    if (this.shift === 0) this.shiftFrom = this.scroller()?.scrollTop ?? 0;
    this.shift += by;
  }

  /** To be called when the list has been drawn. Returns where it was scrolled to, which may be less far than it should; `null` where nothing had to be. */
  wasDrawn(): number | null {
    if (this.shift === 0) return null;
    this.to(this.shiftFrom + this.shift);
    return this.scrolledTo;
  }

  /** To be called when the list was scrolled for us. */
  wasMoved(): void {
    this.scrolledTo = this.scroller()?.scrollTop ?? 0;
  }

  /** To be called when the browser tells where the list is. */
  isAt(offset: number): void {
    if (Math.abs(offset - this.scrolledTo) > 1) this.isFollowing = false;
  }

  /** Watches for what people do in the list, or, with `null`, no longer. */
  listenTo(scroller: HTMLElement | null): void {
    this.listened?.removeEventListener('pointerdown', this.letGo);
    this.listened?.removeEventListener('focusin', this.goAlong);
    this.listened = scroller;
    scroller?.addEventListener('pointerdown', this.letGo);
    scroller?.addEventListener('focusin', this.goAlong);
  }

  private readonly letGo = (): void => {
    this.isFollowing = false;
  };

  private readonly goAlong = (): void => {
    if (!this.isAtKeyboard()) this.letGo();
  };
}
