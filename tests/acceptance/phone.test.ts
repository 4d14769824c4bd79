import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { partnerNote } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const PHONE = { phone: true, width: 390, height: 844 } as const;

/** What the bars of the app take of the page, in pixels. */
const HEADER = 60;
const BOTTOM_BAR = 70;

const NOTES = {
  'Bo.md': partnerNote('cadence: 6 weeks\nlast-contact: 2026-11-01', 'Makes tables.\n'),
  'Fair.md': '---\ntype: event\ndate: 2026-11-20\npartners:\n  - "[[Bo]]"\n---\nIn hall three.\n',
  'Due.base': 'views:\n  - type: jour-fixe-due\n    name: Everybody\n',
};

/** Has the bars float over the page, as the style sheet of the app does on phones: it leaves its own notes the room, and tells others of it. */
async function floatBars({ page }: WorkbenchSession): Promise<void> {
  await page.addStyleTag({
    content: `
      .mod-root { --view-top-spacing-markdown: ${HEADER}px; --view-bottom-spacing: ${BOTTOM_BAR}px; }
      .mod-root .view-header { position: fixed; inset-inline: 0; block-size: ${HEADER}px; }
      .markdown-source-view > .cm-editor > .cm-scroller { padding-top: var(--view-top-spacing-markdown) !important; }`,
  });
}

/** How far an element stands from the upper and the lower edge of the view that it is in. */
async function roomIn(view: Locator, element: Locator): Promise<{ above: number; below: number }> {
  const [outer, inner] = [await view.boundingBox(), await element.boundingBox()];
  if (outer === null || inner === null) throw new Error('It is not to be seen.');
  return { above: inner.y - outer.y, below: outer.y + outer.height - (inner.y + inner.height) };
}

describe('on a phone, whose bars float over the page', () => {
  story('the line above a note that is edited stands below the header, and the text right below the line', { ...PHONE, notes: NOTES }, async (session) => {
    const { page } = session;
    await floatBars(session);
    await page.evaluate(async () => {
      window.workbench?.runCommand('jour-fixe:toggle-lens');
      await window.workbench?.openNote('Bo.md', 'source');
    });
    const view = page.locator('.mod-root .markdown-source-view');
    const line = view.locator('.jour-fixe-lens-line');
    await line.waitFor();
    expect((await roomIn(view, line.locator('.jour-fixe-lens-facts'))).above).toBeGreaterThanOrEqual(HEADER);
    expect(await view.locator('.cm-scroller').evaluate((scroller) => getComputedStyle(scroller).paddingBlockStart)).toBe('0px');
  });

  story('the button that logs an event stands above the bar below', { ...PHONE, notes: NOTES }, async (session) => {
    const { page } = session;
    await floatBars(session);
    await page.evaluate(() => window.workbench?.runCommand('jour-fixe:log-event'));
    const view = page.locator('.mod-root .jour-fixe-gathering-view');
    const button = view.locator('.jour-fixe-gathering-foot button').last();
    await button.waitFor();
    expect((await roomIn(view, button)).below).toBeGreaterThanOrEqual(BOTTOM_BAR);
  });

  story('the overview and a base can be scrolled until their last lines stand above the bar below', { ...PHONE, notes: NOTES }, async (session) => {
    const { page } = session;
    await floatBars(session);
    await page.evaluate(() => window.workbench?.runCommand('jour-fixe:open-overview'));
    await page.locator('.mod-root .jour-fixe-overview').waitFor();
    const roomBelow = (selector: string): Promise<number> => page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingBlockEnd));
    expect(await roomBelow('.mod-root .jour-fixe-overview')).toBeGreaterThanOrEqual(BOTTOM_BAR);
    await page.evaluate(() => window.workbench?.openNote('Due.base'));
    await page.locator('.mod-root .jour-fixe-base').waitFor();
    expect(await roomBelow('.mod-root .jour-fixe-base')).toBeGreaterThanOrEqual(BOTTOM_BAR);
  });
});
