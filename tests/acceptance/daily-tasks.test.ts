import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const ROUND = '.workspace-leaf-content[data-type="jour-fixe-gathering"]';

/** Does what a user does, and counts it: every key (with its modifiers) and every click is one. */
class Counted {
  keys = 0;
  clicks = 0;

  constructor(private readonly session: WorkbenchSession) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.session.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.session.page.keyboard.type(text);
  }

  async click(target: Locator, button: 'left' | 'right' = 'left'): Promise<void> {
    this.clicks += 1;
    await target.click({ button });
  }

  /** From anywhere, with no hotkey of the user's own. */
  async command(typed: string, name: string): Promise<void> {
    await this.press('Control+p');
    await this.type(typed);
    await this.session.page.locator('.suggestion-item.is-selected').filter({ hasText: name }).waitFor();
    await this.press('Enter');
  }
}

/** Everyday tasks from a standing start, counted: what the readme says of them is what stands here. */
describe('a daily task takes few keys and clicks', () => {
  story('a call with the most due partner, by mouse', {}, async (session) => {
    const user = new Counted(session);
    const { pane } = session;
    const row = pane.locator('.jour-fixe-row').first();
    await row.hover();
    await user.click(row.getByRole('button', { name: 'Log contact' }));
    await user.click(pane.locator('.jour-fixe-composer').getByRole('button', { name: 'call', exact: true }));
    await user.click(pane.locator('.jour-fixe-composer').getByRole('button', { name: 'Log', exact: true }));
    await eventually(() => session.readFile('Partners/Bürogemeinschaft Hafen 7.md')).toMatch(/^- 2026-11-23 call/m);
    expect([user.clicks, user.keys]).toEqual([3, 0]);
  });

  story('a call with the most due partner, by keyboard', {}, async (session) => {
    const user = new Counted(session);
    await user.command('log c', 'Log contact…');
    await user.press('Enter');
    await session.page.locator('.modal .jour-fixe-composer').waitFor();
    await user.type('call');
    await user.press('Enter');
    await eventually(() => session.readFile('Partners/Bürogemeinschaft Hafen 7.md')).toMatch(/^- 2026-11-23 call/m);
    expect([user.clicks, user.keys]).toEqual([0, 13]);
  });

  story('that a contact person left, by mouse', {}, async (session) => {
    const user = new Counted(session);
    const { page } = session;
    await user.click(session.row('Messebau Kröger'), 'right');
    await user.click(session.menuItem('Change contact person…'));
    await user.click(page.locator('.modal').getByRole('button', { name: 'Change', exact: true }));
    await eventually(() => session.readFile('People/Anna Schmidt.md')).toContain('left: 2026-11-23');
    expect([user.clicks, user.keys]).toEqual([3, 0]);
  });

  story('that a contact person left, by keyboard', {}, async (session) => {
    const user = new Counted(session);
    await user.command('change', 'Change contact person…');
    await user.type('anna s');
    await user.press('Enter');
    await session.page.locator('.modal').getByLabel('Who leaves').waitFor();
    await user.press('Enter');
    await eventually(() => session.readFile('People/Anna Schmidt.md')).toContain('left: 2026-11-23');
    expect([user.clicks, user.keys]).toEqual([0, 16]);
  });

  story('this year’s cards, by mouse', { today: '2026-12-05' }, async (session) => {
    const user = new Counted(session);
    const list = session.page.locator(ROUND);
    await user.click(session.pane.locator('.jour-fixe-gathering').filter({ hasText: 'Christmas cards' }));
    await user.click(list.getByRole('checkbox', { name: 'Choose all that are open' }));
    await user.click(list.getByRole('button', { name: /^Log/ }));
    await session.notice('Logged').waitFor();
    expect([user.clicks, user.keys]).toEqual([3, 0]);
  });

  story('this year’s cards, by keyboard', { today: '2026-12-05' }, async (session) => {
    const user = new Counted(session);
    await user.command('greet', 'Open greeting round…');
    await session.page.locator(ROUND).getByRole('checkbox').first().waitFor();
    await user.press('Control+a', 'Control+Enter');
    await session.notice('Logged').waitFor();
    expect([user.clicks, user.keys]).toEqual([0, 9]);
  });
});
