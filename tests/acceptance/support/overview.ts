import type { Locator } from 'playwright-core';
import type { WorkbenchSession } from './workbench-session';

export const OVERVIEW = '.workspace-leaf-content[data-type="jour-fixe-overview"]';

/** Opens the network overview from the palette. */
export async function openOverview(session: WorkbenchSession, command = 'Open network overview'): Promise<Locator> {
  await session.runCommand(command);
  const overview = session.page.locator(OVERVIEW);
  await overview.locator('.jour-fixe-overview-line').first().waitFor();
  return overview;
}

/** The partners that are listed, from top to bottom, each as the texts of its cells. */
export async function listed(overview: Locator): Promise<string[]> {
  const lines = await overview.locator('.jour-fixe-overview-line').evaluateAll((rows) =>
    rows.map((row) => ({
      place: Number(row.getAttribute('aria-rowindex')),
      text: [...row.querySelectorAll('[role="rowheader"], [role="gridcell"]')].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()).filter((text) => text !== '').join(' | '),
    })),
  );
  return lines.sort((one, other) => one.place - other.place).map(({ text }) => text);
}

/** Their names alone. */
export async function names(overview: Locator): Promise<string[]> {
  return (await listed(overview)).map((line) => line.split(' | ')[0] ?? '');
}
