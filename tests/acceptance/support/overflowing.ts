import type { Locator } from 'playwright-core';

/** Text or buttons that stick out of a pane at its side. */
export function overflowing(pane: Locator): Promise<string[]> {
  return pane.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll('*')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
