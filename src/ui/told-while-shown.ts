import type { BoardListener } from '../application/due/due-board';

type OnBoardChange = (listener: BoardListener) => () => void;

interface Missed {
  changed: Set<string> | 'all';
  byUs: boolean;
}

/**
 * Tells nothing while an element is out of sight, as behind another tab or in a folded sidebar, and all that was missed
 * at once, before the browser paints, when it is seen again: what nobody sees is not drawn with every change.
 *
 * @param isSeen whether the element is in sight by the room that it takes
 */
export function toldWhileShown(element: HTMLElement, onBoardChange: OnBoardChange, isSeen = hasRoom): OnBoardChange {
  return (listener) => {
    // Another window has observers of its own.
    const view = element.ownerDocument.defaultView;
    if (view === null || !('ResizeObserver' in view)) return onBoardChange(listener);
    let isShown = true;
    let isOver = false;
    let missed: Missed | null = null;
    const observer = new view.ResizeObserver((entries) => {
      isShown = entries.some(({ contentRect }) => isSeen(contentRect));
      if (!isShown || missed === null) return;
      const { changed, byUs } = missed;
      missed = null;
      // Where the element grows by what it is told, the browser would complain of a size that changes while it tells of sizes.
      observer.unobserve(element);
      listener(changed, byUs);
      view.requestAnimationFrame(() => {
        if (!isOver) observer.observe(element);
      });
    });
    observer.observe(element);
    const stop = onBoardChange((changed, byUs) => {
      if (isShown) return listener(changed, byUs);
      missed ??= { changed: new Set(), byUs: false };
      missed.byUs ||= byUs;
      if (changed === 'all' || missed.changed === 'all') missed.changed = 'all';
      else for (const path of changed) missed.changed.add(path);
    });
    return () => {
      isOver = true;
      stop();
      observer.disconnect();
    };
  };
}

type Room = Pick<DOMRectReadOnly, 'width' | 'height'>;

function hasRoom({ width, height }: Room): boolean {
  return width > 0 && height > 0;
}

/** For what is in sight although it is flat, as a block in a note that has nothing to show. */
export function hasWidth({ width }: Room): boolean {
  return width > 0;
}
