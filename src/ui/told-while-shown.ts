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
    const Observer = element.ownerDocument.defaultView?.ResizeObserver;
    if (Observer === undefined) return onBoardChange(listener);
    let isShown = true;
    let missed: Missed | null = null;
    const observer = new Observer((entries) => {
      isShown = entries.some(({ contentRect }) => isSeen(contentRect));
      if (!isShown || missed === null) return;
      const { changed, byUs } = missed;
      missed = null;
      listener(changed, byUs);
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
