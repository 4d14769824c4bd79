import type { Point } from 'obsidian';
import { Component } from '../component';

/** Something that may show a hover preview. */
export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

const leaveDelay = 300;

/** A small window beside an element, there as long as the pointer is over either. */
export class HoverPopover extends Component {
  hoverEl: HTMLElement;
  state = 0;
  readonly #listening = new AbortController();
  #timer = 0;

  constructor(readonly parent: HoverParent, readonly targetEl: HTMLElement | null, waitTime = 300, private readonly staticPos: Point | null = null) {
    super();
    this.hoverEl = createDiv('popover hover-popover');
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    const { signal } = this.#listening;
    for (const el of [this.hoverEl, targetEl]) {
      // Before it shows, the timer is the one that lets it show.
      el?.addEventListener('mouseenter', () => this.isShown && window.clearTimeout(this.#timer), { signal });
      el?.addEventListener('mouseleave', () => this.#leave(), { signal });
    }
    this.#timer = window.setTimeout(() => this.#show(), waitTime);
  }

  get isShown(): boolean {
    return this.hoverEl.isConnected;
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.#listening.abort();
    this.hoverEl.detach();
    this.unload();
  }

  /** Until it shows, leaving the target is enough to forget about it. */
  #leave(): void {
    window.clearTimeout(this.#timer);
    if (!this.isShown) this.hide();
    else this.#timer = window.setTimeout(() => this.hide(), leaveDelay);
  }

  #show(): void {
    if (this.targetEl && !this.targetEl.isConnected) return this.hide();
    activeDocument.body.appendChild(this.hoverEl);
    this.load();
    this.#place();
  }

  #place(): void {
    const box = this.targetEl?.getBoundingClientRect();
    const own = this.hoverEl.getBoundingClientRect();
    const { innerWidth, innerHeight } = activeWindow;
    const x = this.staticPos?.x ?? box?.left ?? 0;
    const below = this.staticPos?.y ?? (box ? box.bottom + 4 : 0);
    const top = below + own.height > innerHeight && box ? Math.max(8, box.top - own.height - 4) : below;
    this.hoverEl.setCssStyles({ left: `${Math.max(8, Math.min(x, innerWidth - own.width - 8))}px`, top: `${top}px` });
  }
}
