import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const LIST = '.workspace-leaf-content[data-type="jour-fixe-gathering"]';
const COUNT = 300;
const name = (index: number): string => `P${String(index).padStart(4, '0')}`;
const fair = (names: readonly string[]): string => `---\ntype: event\ndate: 2026-11-23\npartners:\n${names.map((each) => `  - "[[${each}]]"\n`).join('')}---\n`;

/** Partners with so much or so little to talk about that no row is as tall as the next. */
function notes(): Record<string, string> {
  const names = Array.from({ length: COUNT }, (_, index) => name(index));
  const needs = (index: number): string => Array.from({ length: (index * 7) % 12 }, (_, at) => `  - need ${at}\n`).join('');
  const address = (index: number): string => Array.from({ length: 1 + ((index * 5) % 6) }, (_, at) => `  Line ${at}\n`).join('');
  return {
    ...Object.fromEntries(names.map((each, index) => [`${each}.md`, partnerNote(`greetings: christmas-card\n${index % 3 === 0 ? '' : `address: |\n${address(index)}`}needs:\n  - oak\n${needs(index)}`.trimEnd(), index % 4 === 1 ? '## Contact log\n\n- 2026-11-23 fair: met\n' : '')])),
    'A.md': partnerNote(''),
    'Fair.md': fair(names),
  };
}

/** The row that the keyboard is at, and whether all of it is in sight. */
function keyboardAt({ page }: WorkbenchSession): Promise<{ readonly name: string | null; readonly inSight: boolean }> {
  return page.evaluate((list) => {
    const row = document.activeElement?.closest('[data-row]') ?? null;
    const scroller = document.querySelector(`${list} .jour-fixe-gathering-scroller`)?.getBoundingClientRect();
    const place = row?.getBoundingClientRect();
    const inSight = place !== undefined && scroller !== undefined && place.top >= scroller.top - 1 && place.bottom <= scroller.bottom + 1;
    return { name: row?.querySelector('.jour-fixe-cell-name .jour-fixe-strong')?.textContent ?? null, inSight };
  }, LIST);
}

async function wheel({ page }: WorkbenchSession, by: number): Promise<void> {
  await page.locator(`${LIST} .jour-fixe-gathering-scroller`).hover();
  for (let turn = 0; turn < Math.abs(by) / 100; turn += 1) await page.mouse.wheel(0, Math.sign(by) * 100);
  await page.waitForTimeout(200);
}

describe('a long list of an event', () => {
  story('has in sight whatever the keyboard goes to, and keeps what is typed with whom it is about', { notes: notes(), patience: 60_000 }, async (session) => {
    const { page } = session;
    const at = (): ReturnType<typeof keyboardAt> => keyboardAt(session);
    await session.runCommand('Prepare event…');
    await page.locator(LIST).getByText(name(0), { exact: true }).waitFor();
    await page.locator(`${LIST} [data-row="0"]`).focus();
    for (const [key, row] of [['End', COUNT - 1], ['ArrowUp', COUNT - 2], ['Home', 0]] as const) {
      await page.keyboard.press(key);
      await eventually(at).toEqual({ name: name(row), inSight: true });
    }

    // Whoever has looked elsewhere is led back.
    for (let row = 0; row < 10; row += 1) await page.keyboard.press('ArrowDown');
    await wheel(session, 8_000);
    await page.keyboard.press('ArrowDown');
    await eventually(at).toEqual({ name: name(11), inSight: true });

    // Every fourth is settled, and has no field.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('oak');
    await page.keyboard.press('Enter');
    await eventually(at).toEqual({ name: name(14), inSight: true });
    await page.keyboard.type('hello');

    // Another partner is put above, and the list is scrolled about meanwhile.
    await session.writeFile('Fair.md', fair(['A', ...Array.from({ length: COUNT }, (_, index) => name(index))]));
    await eventually(() => page.locator(`${LIST} [role="grid"]`).getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
    for (const by of [700, 1_200, 3_000, -500]) await wheel(session, by);
    await page.keyboard.type(' there');
    await eventually(at).toEqual({ name: name(14), inSight: true });
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('hello there');
    await page.keyboard.press('ControlOrMeta+Enter');
    await eventually(() => session.readFile(`${name(14)}.md`)).toContain('- 2026-11-23 fair: hello there');
    expect(await session.readFile(`${name(12)}.md`)).toContain('- 2026-11-23 fair: oak');
    expect(await session.readFile(`${name(15)}.md`)).not.toContain('hello');
  }, 180_000);
});

describe('a long list of a round', () => {
  story('stays where it is under the pointer though its head becomes lower', { notes: notes(), today: '2026-12-05', width: 1_120, patience: 60_000 }, async (session) => {
    const { page } = session;
    await session.runCommand('Open greeting round…');
    await page.locator(LIST).getByText(name(0), { exact: true }).waitFor();
    await page.locator(`${LIST} [data-row="0"]`).focus();
    await page.keyboard.press('End');
    await eventually(() => keyboardAt(session)).toEqual({ name: name(COUNT - 1), inSight: true });
    await wheel(session, -4_000);
    const row = await page.evaluate((list) => {
      const { left, top, width, height } = document.querySelector(`${list} .jour-fixe-gathering-scroller`)?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    }, LIST);
    const box = page.locator(`${LIST} [data-row="${row}"] input[type="checkbox"]`);
    const place = async (): Promise<number> => Math.round((await box.boundingBox())?.y ?? 0);
    const head = (): Promise<number> => page.locator(`${LIST} .jour-fixe-gathering-head`).evaluate((element) => element.getBoundingClientRect().height);
    const [before, headBefore] = [await place(), await head()];
    await box.check();
    await page.waitForTimeout(300);
    expect(await head()).not.toBe(headBefore);
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  }, 180_000);
});
