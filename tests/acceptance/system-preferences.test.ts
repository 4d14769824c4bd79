import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { openOverview } from './support/overview';
import { overflowing } from './support/overflowing';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const CARD = '.workspace-leaf-content[data-type="jour-fixe-card"]';

/** How the bar of a row looks, and how far it is from either end of the row, in pixels. */
function barOf(row: Locator): Promise<{ readonly colour: string; readonly left: number; readonly right: number }> {
  return row.evaluate((element) => {
    const { backgroundColor, left, right } = getComputedStyle(element, '::before');
    return { colour: backgroundColor, left: parseFloat(left), right: parseFloat(right) };
  });
}

async function openCard(session: WorkbenchSession): Promise<Locator> {
  await session.openNote('Partners/Messebau Kröger.md');
  await session.runCommand('Open partner card');
  const card = session.page.locator(CARD);
  await card.locator('h2').getByText('Messebau Kröger').waitFor();
  return card;
}

describe('read from right to left', () => {
  story('the bar is where a row begins, and nothing sticks out', { direction: 'rtl', height: 1200 }, async (session) => {
    const { page, pane } = session;
    await page.addStyleTag({ content: '.mod-right-split { inline-size: 280px !important; }' });
    const { left, right } = await barOf(session.row('Messebau Kröger'));
    expect(right).toBeLessThan(left);
    const row = await session.row('Messebau Kröger').boundingBox();
    const name = await session.row('Messebau Kröger').locator('.jour-fixe-row-name').boundingBox();
    const fact = await session.row('Messebau Kröger').locator('.jour-fixe-row-fact').boundingBox();
    if (row === null || name === null || fact === null) throw new Error('The row is not there.');
    expect(row.x + row.width - name.x - name.width).toBeLessThan(row.width / 4);
    expect(fact.x).toBeLessThan(name.x);
    expect(await overflowing(pane)).toEqual([]);
    await session.row('Messebau Kröger').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('telefoniert gestern: passt');
    await pane.locator('.jour-fixe-composer').getByText('yesterday').waitFor();
    expect(await overflowing(pane)).toEqual([]);

    await session.runCommand('Show or hide the line above notes');
    expect(await overflowing(await openCard(session))).toEqual([]);
    const lens = page.locator('.mod-root .jour-fixe-lens:visible');
    await lens.getByRole('button', { name: 'Log', exact: true }).waitFor();
    expect(await overflowing(lens)).toEqual([]);
    expect(await overflowing(await openOverview(session))).toEqual([]);
  });
});

describe('lines that begin with a number', () => {
  const notes = {
    'Brandt.md': partnerNote('last-contact: 2026-11-01\ngreetings: christmas-card', '\n## Contact log\n\n- 2026-11-20 card\n'),
    'Fair.md': '---\ntype: event\ndate: 2026-11-30\npartners: ["[[Brandt]]"]\n---\n',
  };

  /** Whether the first letter of a line stands to the left of the last one, as English is read. */
  function runsToTheRight(line: Locator): Promise<boolean> {
    return line.evaluate((element) => {
      const [text] = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      if (text === undefined) throw new Error('There is no text.');
      const placeOf = (letter: number): number => {
        const range = document.createRange();
        range.setStart(text, letter);
        range.setEnd(text, letter + 1);
        return range.getBoundingClientRect().left;
      };
      return placeOf(0) < placeOf((text.textContent ?? '').length - 1);
    });
  }

  story('are read as they are written, also where all around is read from right to left', { notes, today: '2026-11-28', direction: 'rtl' }, async (session) => {
    const { page, pane } = session;
    expect(await runsToTheRight(pane.getByText('1 partner to meet there'))).toBe(true);
    await session.runCommand('Open greeting round…');
    expect(await runsToTheRight(page.getByText('1 of 1 sent, for 24 December'))).toBe(true);
    const overview = await openOverview(session);
    expect(await runsToTheRight(overview.getByText('1 partner', { exact: true }).first())).toBe(true);
    expect(await runsToTheRight(overview.getByText('1 of 1 sent, for 24 December'))).toBe(true);
  });
});

describe('with text of twice the size', () => {
  /** The words that are spread over several lines. */
  function brokenWords(elements: Locator): Promise<string[]> {
    return elements.evaluateAll((all) =>
      all.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const broken: string[] = [];
        for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
          }
        }
        return broken;
      }),
    );
  }

  story('no word is broken beside others, however narrow the panes are', { width: 720 }, async (session) => {
    const { page, pane } = session;
    await page.addStyleTag({
      content: `
        body { --font-ui-smaller: 24px !important; --font-ui-small: 26px !important; --font-ui-medium: 30px !important; }
        .mod-right-split { inline-size: 300px !important; }
        .mod-left-split { display: none !important; }`,
    });
    const overview = await openOverview(session);
    expect(await brokenWords(overview.locator('.jour-fixe-overview-line > span'))).toEqual([]);
    expect(await brokenWords(pane.locator('.jour-fixe-row-name'))).toEqual([]);
  });
});

describe('in colours of the system', () => {
  const notes = {
    'Ada.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-06-01'),
    'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-09'),
  };
  for (const theme of ['light', 'dark'] as const) {
    story(`due and overdue differ, and the focus is seen, ${theme}`, { notes, forcedColors: true, theme }, async (session) => {
      const { page, pane } = session;
      const outline = (): Promise<string> =>
        page.evaluate(() => {
          if (document.activeElement === null || document.activeElement === document.body) return 'no focus';
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement);
          return outlineStyle === 'none' || outlineColor === getComputedStyle(document.body).backgroundColor ? 'unseen' : outlineWidth;
        });
      const [overdue, due] = [await barOf(session.row('Ada')), await barOf(session.row('Bo'))];
      const background = await pane.evaluate((element) => getComputedStyle(element.ownerDocument.body).backgroundColor);
      expect(new Set([overdue.colour, due.colour, background, 'rgba(0, 0, 0, 0)']).size).toBe(4);

      await session.row('Bo').focus();
      await page.keyboard.press('ArrowUp');
      expect(await outline()).toBe('2px');
      await page.keyboard.press('Tab');
      expect(await outline()).toBe('2px');
      await session.row('Ada').focus();
      await page.keyboard.press('l');
      await pane.getByRole('textbox', { name: 'Contact with Ada' }).waitFor();
      await page.keyboard.press('Tab');
      expect(await outline()).toBe('2px');
      await page.keyboard.press('Escape');

      const overview = await openOverview(session);
      await overview.locator('.jour-fixe-overview-line').first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await outline()).toBe('2px');
    });
  }
});

describe('with as little motion as possible', () => {
  story('nothing of ours moves by itself', { reducedMotion: true }, async (session) => {
    const { page } = session;
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    const moving = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('[class*="jour-fixe-"]')].flatMap((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const runs = element.getAnimations().some(({ playState }) => playState === 'running');
          const moves = runs || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth' || (animationName !== 'none' && parseFloat(animationDuration) > 0);
          return moves ? [element.className.toString()] : [];
        }),
      );
    await session.row('Messebau Kröger').hover();
    expect(await moving()).toEqual([]);
    await session.row('Messebau Kröger').click();
    expect(await moving()).toEqual([]);
    await session.row('Messebau Kröger').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('called yesterday');
    expect(await moving()).toEqual([]);
    await page.keyboard.press('Enter');
    await session.notice('Logged: Messebau Kröger.').waitFor();
    expect(await moving()).toEqual([]);
    const card = await openCard(session);
    await card.getByRole('button', { name: 'Log', exact: true }).hover();
    expect(await moving()).toEqual([]);
    const overview = await openOverview(session);
    await overview.locator('.jour-fixe-overview-line').first().click();
    await eventually(moving).toEqual([]);
  });
});
