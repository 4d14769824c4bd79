import type { Locator } from 'playwright-core';
import type { WorkbenchSession } from './workbench-session';

/** Opens the window of settings at the plugin's tab, as people do; returns the tab. */
export async function openSettings(session: WorkbenchSession, name = 'Jour Fixe'): Promise<Locator> {
  const { page } = session;
  await page.getByRole('button', { name: /^(Settings|Einstellungen)$/ }).click();
  await page.locator('.modal.mod-settings').getByRole('button', { name, exact: true }).click();
  const tab = page.locator('.modal.mod-settings .vertical-tab-content');
  await tab.waitFor();
  return tab;
}
