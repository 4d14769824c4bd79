import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';

/** As many as the workbench can hand out in good time, one by one; the plugin is made for ten thousand. */
const COUNT = 2_000;
const name = (index: number): string => `Partner ${String(index).padStart(4, '0')}`;

/** Everybody is due and has a log. */
function manyNotes(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => {
      return [`Partners/${String(index % 50)}/${name(index)}.md`, partnerNote('cadence: 4 weeks', `Words.\n\n## Contact log\n\n- 2026-10-01 call with Person ${index}: subject ${index}\n`)];
    }),
  );
}

describe('thousands of partners', () => {
  story('are opened, searched and gone through, with few rows in the page', { notes: manyNotes(), patience: 60_000 }, async (session) => {
    const { page, pane } = session;
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.querySelector('.jour-fixe-row-name')?.textContent ?? null);
    const rows = (): Promise<number> => pane.locator('.jour-fixe-row').count();
    await pane.getByText('Also due (1,995)').click();
    expect(await rows()).toBeLessThan(60);
    await session.row(name(0)).focus();
    await page.keyboard.press('End');
    await eventually(focused).toBe(name(COUNT - 1));
    await session.row(name(COUNT - 1)).waitFor();
    expect(await rows()).toBeLessThan(60);

    await page.keyboard.press('/');
    await page.keyboard.type('subject 1777');
    await eventually(() => pane.locator('.jour-fixe-row-name').allInnerTexts()).toEqual([name(1777)]);
    await page.keyboard.press('ArrowDown');
    await eventually(focused).toBe(name(1777));
    await page.keyboard.press('l');
    await page.keyboard.type('mail: still there');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile(`Partners/27/${name(1777)}.md`)).toContain('\n- 2026-11-23 mail: still there\n- 2026-10-01 call');
  }, 120_000);
});
