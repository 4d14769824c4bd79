import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { forms, type Form } from './forms';
import { README_PICTURES } from './readme-pictures';
import { views, type ViewToShow } from './views';
import { closeBrowser, WorkbenchSession } from '../acceptance/support/workbench-session';

const project = join(import.meta.dirname, '..', '..');
const folder = join(project, 'screenshots');
const readmeFolder = join(project, 'docs', 'screenshots');

/**
 * Takes a picture of every view in every form, into `screenshots/`, and the README's pictures into `docs/screenshots/`.
 * `npm run screenshots -- --view partner-card --form dark` takes only these.
 */
const { values: only } = parseArgs({ options: { view: { type: 'string' }, form: { type: 'string' }, readme: { type: 'boolean' } } });

async function take(view: ViewToShow, form: Form, file: string): Promise<void> {
  const language = form.options.language ?? 'en';
  const session = await WorkbenchSession.open({
    ...form.options,
    ...(view.today === undefined ? {} : { today: view.today }),
    ...(view.notes === undefined ? {} : { notes: view.notes }),
  });
  try {
    const { page } = session;
    if (form.paneWidth !== undefined) await page.addStyleTag({ content: `.mod-right-split { inline-size: ${form.paneWidth}px !important; }` });
    await view.show(session, language);
    // What follows the notes by a moment, such as the number in the status bar, is there as well.
    await page.waitForTimeout(500);
    await page.screenshot({ path: file, animations: 'disabled' });
  } finally {
    await session.close();
  }
}

await mkdir(readmeFolder, { recursive: true });
if (only.readme !== true) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const failed: string[] = [];
for (const view of views) {
  for (const form of forms) {
    const name = `${view.name}-${form.name}`;
    const picture = README_PICTURES.includes(name);
    if ((only.view ?? view.name) !== view.name || (only.form ?? form.name) !== form.name || (only.readme === true && !picture)) continue;
    try {
      await take(view, form, join(picture ? readmeFolder : folder, `${name}.png`));
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }
}
await closeBrowser();
for (const line of failed) console.error(line);
process.exitCode = failed.length > 0 ? 1 : 0;
