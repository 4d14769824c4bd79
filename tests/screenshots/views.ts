import { openSettings } from '../acceptance/support/settings';
import type { WorkbenchSession } from '../acceptance/support/workbench-session';

/** A state of the plugin worth looking at. */
export interface ViewToShow {
  readonly name: string;
  /** The day on which there is something to see; that of the sample vault where none is given. */
  readonly today?: string;
  readonly notes?: Readonly<Record<string, string>>;
  readonly show: (session: WorkbenchSession, language: 'en' | 'de') => Promise<void>;
}

const composed = { en: 'mail from Jonas yesterday: asks for capacity in March', de: 'gestern Mail von Jonas: fragt nach Kapazität im März' };

export const views: readonly ViewToShow[] = [
  { name: 'due-pane', show: ({ pane }) => pane.locator('.jour-fixe-row').first().waitFor() },
  {
    name: 'composer',
    show: async ({ pane, page }, language) => {
      await pane.locator('.jour-fixe-row').nth(1).focus();
      await page.keyboard.press('l');
      await page.keyboard.type(composed[language]);
      await pane.locator('.jour-fixe-chip').first().waitFor();
    },
  },
  { name: 'nothing-yet', notes: { 'Welcome.md': 'An empty vault.\n' }, show: ({ pane }) => pane.locator('.jour-fixe-empty').waitFor() },
  {
    name: 'one-partner',
    notes: { 'Partners/Druckerei Petersen.md': '---\ntype: partner\ncadence: 6 weeks\n---\n## Contact log\n\n- 2026-09-20 call with Jens Petersen: prices for the catalogue\n' },
    show: ({ pane }) => pane.locator('.jour-fixe-row').waitFor(),
  },
  {
    name: 'partner-card',
    show: async (session) => {
      await openNote(session, 'Partners/Messebau Kröger.md');
      await run(session, 'open-partner-card');
      await session.page.locator('[data-type="jour-fixe-card"] h2').waitFor();
    },
  },
  {
    name: 'problems',
    show: async (session) => {
      await run(session, 'show-problems');
      await session.page.locator('[data-type="jour-fixe-problems"]').getByRole('button').first().waitFor();
    },
  },
  {
    name: 'overview',
    show: async (session) => {
      await run(session, 'open-overview');
      await session.page.locator('[data-type="jour-fixe-overview"] [role="row"]').nth(1).waitFor();
    },
  },
  {
    name: 'overview-figures',
    show: async (session) => {
      await run(session, 'open-overview');
      const figures = session.page.locator('[data-type="jour-fixe-overview"] table').first();
      await figures.waitFor();
      await figures.evaluate((table) => table.scrollIntoView());
    },
  },
  {
    name: 'line-above-note',
    show: async (session) => {
      await run(session, 'toggle-lens');
      await openNote(session, 'Partners/Messebau Kröger.md');
      await session.page.locator('.mod-root .jour-fixe-lens-line:visible').first().waitFor();
    },
  },
  {
    name: 'code-block',
    show: async (session) => {
      await openNote(session, 'Monday round.md');
      await session.page.locator('.mod-root .jour-fixe-row').first().waitFor();
    },
  },
  {
    name: 'base',
    show: async (session) => {
      await openNote(session, 'Partners.base');
      await session.page.locator('.bases-header select').selectOption({ index: 1 });
      await session.page.locator('.jour-fixe-base .jour-fixe-row').first().waitFor();
    },
  },
  {
    name: 'greeting-round',
    today: '2026-12-05',
    show: async (session) => {
      await run(session, 'open-greeting-round');
      await session.page.locator('[data-type="jour-fixe-gathering"]').getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'event',
    today: '2026-12-05',
    show: async (session) => {
      await run(session, 'log-event');
      await session.page.locator('[data-type="jour-fixe-gathering"]').getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'log-contact',
    show: async (session) => {
      await run(session, 'log-contact');
      await session.page.keyboard.type('Kontor');
      await session.page.locator('.suggestion-item').first().waitFor();
    },
  },
  {
    name: 'change-contact-person',
    show: async (session) => {
      await openNote(session, 'People/Anna Schmidt.md');
      await run(session, 'change-contact-person');
      await session.page.locator('.modal').waitFor();
    },
  },
  {
    name: 'settings',
    show: async (session) => {
      await openSettings(session);
    },
  },
];

/** Runs a command of the plugin without the palette, which a phone has no keys for. */
async function run({ page }: WorkbenchSession, command: string): Promise<void> {
  await page.evaluate((id) => window.workbench?.runCommand(`jour-fixe:${id}`), command);
}

/** Opens a note without the tree of files, which a phone keeps out of sight. */
async function openNote({ page }: WorkbenchSession, path: string): Promise<void> {
  await page.evaluate((target) => window.workbench?.openNote(target), path);
}
