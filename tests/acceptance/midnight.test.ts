import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { paneLines, unfold } from './support/pane-lines';
import { story } from './support/story';

const notes = {
  'Ada.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-10'),
  'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01'),
  'Cy.md': partnerNote('paused: 2026-11-24\nlast-contact: 2026-11-01'),
};

describe('a new day', () => {
  // The day is where the computer stands: in Kiribati it is tomorrow already when it is still today in Los Angeles.
  for (const [timeZone, offset] of [['America/Los_Angeles', '-08:00'], ['Pacific/Kiritimati', '+14:00']] as const) {
    story(`comes at midnight, while somebody types, in ${timeZone}`, { notes, timeZone, startsAt: `2026-11-23T23:50:00${offset}` }, async (session) => {
      const { page, pane } = session;
      await unfold(session, 'Coming up', 'Paused');
      const before = [
        'Now (1)',
        'Bo | 7 days over | 7 days past due: every 2 weeks, last contact on 1 November',
        'Coming up (1)',
        'Ada | tomorrow | Every 2 weeks, last contact on 10 November',
        'Paused (1)',
        'Cy | until 24 Nov | Paused until 24 November, last contact on 1 November',
      ];
      expect(await paneLines(session)).toEqual(before);
      await session.row('Bo').focus();
      await page.keyboard.press('l');
      await page.keyboard.type('call: half');

      await page.clock.runFor('09:40');
      expect(await session.row('Bo').locator('.jour-fixe-row-fact').textContent()).toBe('7 days over');
      await page.clock.runFor('00:40');
      await eventually(() => session.row('Bo').locator('.jour-fixe-row-fact').textContent()).toBe('8 days over');

      // What was begun before midnight and saved after it is dated as the composer says.
      const field = pane.getByRole('textbox', { name: 'Contact with Bo' });
      expect(await field.inputValue()).toBe('call: half');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await pane.locator('.jour-fixe-composer').getByText('today', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await eventually(() => session.readFile('Bo.md')).toContain('\n- 2026-11-24 call: half\n');
      await page.locator('.mod-root').hover();
      await eventually(() => paneLines(session)).toEqual([
        'Now (1)',
        'Ada | today | Due today: every 2 weeks, last contact on 10 November',
        'Coming up (1)',
        'Bo | in 14 days | Every 2 weeks, last a call today',
        'Paused (1)',
        'Cy | until 24 Nov | Paused until 24 November, last contact on 1 November',
      ]);
    });
  }

  story('leaves a text that was begun the evening before as it was meant, with what was chosen', {
    notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\nnext-contact: 2026-12-02', '## Contact log\n- 2026-11-01 call: prices\n') },
    startsAt: '2026-11-23T23:50:00Z',
  }, async (session) => {
    const { page, pane } = session;
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('yesterday: offer sent');
    await pane.locator('.jour-fixe-next').click();
    await page.getByText('Keep the plan (2 Dec)').click();
    await pane.locator('.jour-fixe-chip[aria-pressed="true"]').click();
    await page.keyboard.press('Escape');

    await page.clock.runFor('10:20');
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await pane.locator('.jour-fixe-composer').getByText('22 Nov', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-22\nnext-contact: 2026-12-02', '## Contact log\n- 2026-11-22: offer sent\n- 2026-11-01 call: prices\n'));
  });

  // In Beirut the clocks go from midnight to one in the night to 29 March.
  story('is there when the computer wakes up days later', {
    notes: { 'Ada.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-03-15') },
    timeZone: 'Asia/Beirut',
    startsAt: '2026-03-28T18:00:00+02:00',
  }, async (session) => {
    expect(await paneLines(session)).toContain('Ada | in 2 days | Every 2 weeks, last contact on 15 March');
    await session.page.clock.fastForward('06:30:00');
    await eventually(() => paneLines(session)).toContain('Ada | tomorrow | Every 2 weeks, last contact on 15 March');
    await session.page.clock.fastForward(4 * 24 * 60 * 60 * 1000);
    await eventually(() => paneLines(session)).toEqual(['Now (1)', 'Ada | 3 days over | 3 days past due: every 2 weeks, last contact on 15 March']);
  });
});
