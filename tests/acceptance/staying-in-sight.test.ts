import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { openOverview } from './support/overview';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const name = (index: number): string => `Partner ${String(index).padStart(3, '0')}`;
const path = (index: number): string => `P/${name(index)}.md`;
const many = (count: number, properties: string): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [path(index), partnerNote(properties)]));
const due = many(300, 'cadence: 2 weeks\nlast-contact: 2026-10-01');

/** Where an element stands in the list around it: how far from its top, and whether all of it can be seen. */
const placeOf = (element: Locator): Promise<{ readonly top: number; readonly inSight: boolean }> =>
  element.evaluate((each) => {
    const list = each.closest('.jour-fixe-list, .jour-fixe-overview-rows')?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const { top, bottom } = each.getBoundingClientRect();
    return { top: top - list.top, inSight: top >= list.top - 1 && bottom <= list.bottom + 1 };
  });
/** How much of the list shows no line, in pixels, at most in one place. */
const widestGap = (list: Locator): Promise<number> =>
  list.evaluate((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    const lines = [...each.querySelectorAll('[role="row"]')].map((line) => line.getBoundingClientRect()).filter((line) => line.bottom > top && line.top < bottom);
    const edges = [top, ...lines.sort((one, other) => one.top - other.top).flatMap((line) => [line.top, line.bottom]), bottom];
    return Math.max(...edges.flatMap((edge, at) => (at % 2 === 1 ? [edge - (edges[at - 1] ?? edge)] : [])));
  });
const isInSight = async (element: Locator): Promise<boolean> => (await placeOf(element)).inSight;
const withFocus = (session: WorkbenchSession): Locator => session.page.locator('[role="row"]:focus');

describe('in a long list', () => {
  story('what the keyboard is at can be seen, and a search begins with its first find', { notes: due, height: 600 }, async (session) => {
    const { page, pane } = session;
    await pane.getByText('Also due (295)').click();
    await page.mouse.move(1, 1);
    await session.row(name(0)).focus();
    await page.keyboard.press('/');
    await page.keyboard.type(name(277));
    await session.row(name(277)).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await eventually(() => withFocus(session).locator('.jour-fixe-row-name').textContent()).toBe(name(277));
    await eventually(() => isInSight(withFocus(session))).toBe(true);

    await page.keyboard.press('End');
    await page.keyboard.press('/');
    await page.keyboard.type('Partner 1');
    await eventually(() => pane.locator('.jour-fixe-row-name').first().textContent()).toBe(name(1));
    await eventually(() => isInSight(session.row(name(1)))).toBe(true);
  });

  story('rows come and go above what is in sight, which stays where it is', { notes: due, height: 600 }, async (session) => {
    const { page, pane } = session;
    await pane.getByText('Also due (295)').click();
    await page.mouse.move(1, 1);
    await session.row(name(0)).focus();
    await page.keyboard.press('End');
    for (let step = 0; step < 100; step += 1) await page.keyboard.press('ArrowUp');
    await eventually(() => withFocus(session).locator('.jour-fixe-row-name').textContent()).toBe(name(199));
    const { top } = await placeOf(withFocus(session));
    for (let index = 20; index < 60; index += 1) await session.removeFile(path(index));
    await eventually(() => withFocus(session).getAttribute('aria-setsize')).toBe('260');
    expect(await withFocus(session).locator('.jour-fixe-row-name').textContent()).toBe(name(199));
    expect(Math.abs((await placeOf(withFocus(session))).top - top)).toBeLessThan(2);

    // Whoever opens the list from elsewhere sees what the keyboard is at.
    await pane.locator('.jour-fixe-list').hover();
    await page.mouse.wheel(0, -50_000);
    await session.row(name(0)).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await session.runCommand('Open due contacts');
    await eventually(() => withFocus(session).locator('.jour-fixe-row-name').textContent()).toBe(name(199));
    await eventually(() => isInSight(withFocus(session))).toBe(true);
  });

  story('rows that waited for the pointer follow when the list went away under it', { notes: many(20, 'cadence: 2 weeks\nlast-contact: 2026-10-01') }, async (session) => {
    const { page, pane } = session;
    await pane.locator('.jour-fixe-list').hover();
    await page.keyboard.press('Tab');
    await session.row(name(0)).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('xyz');
    await pane.locator('.jour-fixe-empty').waitFor();
    await page.mouse.move(1, 1);
    await page.keyboard.press('Escape');
    await session.removeFile(path(1));
    await session.row(name(1)).waitFor({ state: 'detached' });
  });

  story('whom the triage asks about can be seen, answer after answer', { notes: many(60, 'cadence: 2 weeks'), height: 700 }, async (session) => {
    const { pane } = session;
    await session.row(name(0)).focus();
    for (let index = 0; index < 14; index += 1) {
      await eventually(() => isInSight(session.row(name(index)))).toBe(true);
      const answer = session.row(name(index)).locator('.jour-fixe-triage-answer').first();
      await eventually(() => isInSight(answer)).toBe(true);
      await answer.click();
      await eventually(() => pane.locator('[role="row"]:focus .jour-fixe-row-name').textContent()).toBe(name(index + 1));
    }
  });

  story('the overview keeps the keyboard where a row went, and begins a search with its first find', { notes: due, height: 700 }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await overview.getByRole('status').filter({ hasText: '300 partners' }).waitFor();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.closest('[role="row"]')?.querySelector('a')?.textContent ?? null);
    await overview.locator('.jour-fixe-overview-line').filter({ hasText: name(5) }).focus();
    await session.removeFile(path(5));
    await eventually(focused).toBe(name(6));
    await page.keyboard.press('End');
    await eventually(focused).toBe(name(299));
    const field = overview.getByRole('searchbox');
    await field.fill('Partner 1');
    await eventually(() => isInSight(overview.locator('.jour-fixe-overview-line').filter({ hasText: name(1) }).first())).toBe(true);
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await eventually(focused).toBe(name(1));
  });

  story('at its end nothing moves when rows go above, and there is never a gap', { notes: due, height: 800 }, async (session) => {
    const { page, pane } = session;
    const list = pane.locator('.jour-fixe-list');
    await pane.getByText('Also due (295)').click();
    await list.hover();
    await page.mouse.wheel(0, 50_000);
    await session.row(name(299)).waitFor();
    await page.mouse.move(1, 1);
    const { top } = await placeOf(session.row(name(299)));
    await session.removeFile(path(3));
    await eventually(() => session.row(name(299)).getAttribute('aria-setsize')).toBe('299');
    expect(Math.abs((await placeOf(session.row(name(299)))).top - top)).toBeLessThan(2);

    await page.keyboard.press('Tab');
    await session.row(name(299)).focus();
    await page.keyboard.press('Home');
    await session.row(name(9)).focus();
    for (let index = 0; index < 9; index += 1) if (index !== 3) await session.removeFile(path(index));
    await eventually(() => session.row(name(9)).getAttribute('aria-setsize')).toBe('291');
    await eventually(() => widestGap(list)).toBeLessThanOrEqual(1);
    expect(await withFocus(session).locator('.jour-fixe-row-name').textContent()).toBe(name(9));
  });

  story('a thumb flings it, and what it rests at unfolds by a tap', { notes: due, phone: true, width: 390, height: 780 }, async (session) => {
    const { page, pane } = session;
    const list = pane.locator('.jour-fixe-list');
    await pane.getByText('Also due (295)').tap();
    const touch = await page.context().newCDPSession(page);
    const scrolled = (): Promise<number> => list.evaluate(({ scrollTop }) => scrollTop);
    for (let fling = 0; fling < 6; fling += 1) {
      const before = await scrolled();
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 195, y: 700 }] });
      for (let y = 600; y >= 200; y -= 100) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 195, y }] });
        expect(await widestGap(list)).toBeLessThanOrEqual(1);
      }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await eventually(scrolled).toBeGreaterThan(before + 300);
    }
    let top = -1;
    await eventually(async () => {
      const before = top;
      top = await scrolled();
      return top - before;
    }).toBe(0);
    const inSight = await list.evaluate((each) => {
      const edge = each.getBoundingClientRect().top + 100;
      return [...each.querySelectorAll('.jour-fixe-row')].findIndex((row) => row.getBoundingClientRect().top > edge);
    });
    await pane.locator('.jour-fixe-row').nth(inSight).locator('.jour-fixe-row-reason').tap();
    await pane.locator('.jour-fixe-row.is-unfolded').waitFor();
    expect(await isInSight(pane.locator('.jour-fixe-row.is-unfolded .jour-fixe-row-head'))).toBe(true);
  });

  story('whoever works off those who are due stays with them', { notes: { ...many(30, 'cadence: 2 weeks\nlast-contact: 2026-10-01'), ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`P/Soon ${index}.md`, partnerNote('cadence: 3 weeks\nlast-contact: 2026-11-15')])) }, height: 600 }, async (session) => {
    const { page, pane } = session;
    await pane.getByText('Coming up').click();
    await pane.getByText('Also due (25)').click();
    await page.mouse.move(1, 1);
    await session.row(name(2)).focus();
    await page.keyboard.press('l');
    await page.keyboard.type('call: oil');
    await page.keyboard.press('Enter');
    await eventually(() => withFocus(session).locator('.jour-fixe-row-name').textContent()).toBe(name(3));
    await eventually(() => session.row(name(3)).getAttribute('aria-setsize')).toBe('29');
    expect(await pane.locator('.jour-fixe-list').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await isInSight(withFocus(session))).toBe(true);
  });

  story('the overview shows what another order begins with', { notes: due, height: 700 }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await overview.getByRole('status').filter({ hasText: '300 partners' }).waitFor();
    await overview.locator('.jour-fixe-overview-line').first().focus();
    for (let pages = 0; pages < 6; pages += 1) await page.keyboard.press('PageDown');
    await overview.locator('.jour-fixe-overview-line').filter({ hasText: name(0) }).waitFor({ state: 'detached' });
    await overview.getByRole('columnheader', { name: 'Partner' }).getByRole('button').click();
    await eventually(() => isInSight(overview.locator('.jour-fixe-overview-line').filter({ hasText: name(299) }))).toBe(true);
  });
});
