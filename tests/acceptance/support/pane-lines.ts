import type { Locator } from 'playwright-core';
import type { WorkbenchSession } from './workbench-session';

/** How far a turn of the wheel scrolls, in pixels. */
const TURN = 150;

/**
 * What the due pane says, line by line as it stands on the screen: headings with their counts, rows as
 * "name | short fact | why", and whatever stands between them.
 */
export async function paneLines(session: WorkbenchSession): Promise<string[]> {
  const lines = await session.pane.locator('.jour-fixe-line').evaluateAll((elements) => {
    const textOf = (element: Element, selector: string): string => element.querySelector(selector)?.textContent.trim() ?? '';
    return elements.map((element) => {
      const top = element.getBoundingClientRect().top;
      if (element.querySelector('.jour-fixe-heading') !== null) return { top, text: `${textOf(element, '.jour-fixe-heading-name')} (${textOf(element, '.jour-fixe-count')})` };
      if (element.querySelector('.jour-fixe-row') === null) return { top, text: (element as HTMLElement).innerText.trim() };
      const parts = ['.jour-fixe-row-name', '.jour-fixe-row-fact', '.jour-fixe-row-reason'].map((selector) => textOf(element, selector));
      return { top, text: parts.filter((part) => part !== '').join(' | ') };
    });
  });
  return lines.sort((one, other) => one.top - other.top).map(({ text }) => text);
}

/** Scrolls the due pane from its top until something is there: of a list only what is in sight, and little around it, exists. */
export async function scrollTo({ pane }: WorkbenchSession, line: Locator): Promise<void> {
  const list = pane.locator('.jour-fixe-list');
  for (let to = 0; (await line.count()) === 0; to += TURN) {
    const isBeyond = await list.evaluate(async (element, top) => {
      element.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return element.scrollTop < top - 1;
    }, to);
    if (isBeyond) throw new Error('The pane was scrolled to its end, and what is sought is not there.');
  }
}

/** Unfolds groups, or whatever else is unfolded by a click on its words. */
export async function unfold(session: WorkbenchSession, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const line = session.pane.locator('.jour-fixe-line').getByText(name, { exact: true });
    await scrollTo(session, line);
    await line.click();
  }
}
