import type { Measured } from './long-list';

/**
 * Tells how tall the lines are that an element holds, and where it stands on the page, once the browser has laid them out: before it paints, and
 * without making it lay out anything for the asking.
 */
export class LineHeights {
  private observer: ResizeObserver | null = null;
  private holder: HTMLElement | null = null;
  private above: HTMLElement | null = null;

  constructor(private readonly onMeasured: (measured: Measured, top: number) => void) {}

  /**
   * To be called whenever lines were drawn: they are measured even if all of them together are as tall as before.
   *
   * @param above what stands above them, and makes them stand elsewhere when it grows
   */
  watch(holder: HTMLElement | null, above: HTMLElement | null): void {
    if (this.holder !== holder || this.above !== above) this.stop();
    this.holder = holder;
    this.above = above;
    // Another window has observers of its own.
    const Observer = holder?.ownerDocument.defaultView?.ResizeObserver;
    if (holder === null || Observer === undefined) return;
    this.observer ??= new Observer(() => this.measure());
    this.observer.unobserve(holder);
    this.observer.observe(holder);
    if (above !== null) this.observer.observe(above);
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
  }

  private measure(): void {
    // From the last to the first: what stands above a line does not depend on how tall it is.
    const { holder } = this;
    if (holder === null) return;
    const lines = [...holder.children].reverse() as HTMLElement[];
    this.onMeasured(lines.map((line) => [Number(line.dataset['index']), line.getBoundingClientRect().height]), holder.getBoundingClientRect().top);
  }
}
