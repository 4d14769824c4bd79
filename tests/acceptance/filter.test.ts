import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { story } from './support/story';

describe('the filter of the pane', () => {
  story('shows only some, by keyboard and mouse, and says whom', {}, async (session) => {
    const { page, pane } = session;
    const names = (): Promise<string[]> => pane.locator('.jour-fixe-row-name').allInnerTexts();
    await session.row('Messebau Kröger').focus();
    await page.keyboard.press('f');
    await session.menuItem('Looked after by').waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await session.menuItem('Malte Peters').waitFor();
    expect(await session.menuItem('Everybody').count()).toBe(1);
    await session.menuItem('Malte Peters').click();
    await pane.getByText('Only Malte Peters').waitFor();
    await eventually(names).toEqual(['Metallbau Krause', 'Kontor Drei']);

    // Another part, with the mouse.
    await pane.getByRole('button', { name: 'Filter' }).click();
    await session.menuItem('Phase').click();
    await session.menuItem('Dormant').click();
    await eventually(names).toEqual(['Kontor Drei']);
    await pane.getByText('Only Dormant · Malte Peters').waitFor();

    await pane.getByRole('button', { name: 'Show everybody' }).click();
    await eventually(names).toContain('Messebau Kröger');
    expect(await pane.getByRole('button', { name: 'Filter' }).evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
