import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { pluginFiles } from './server/plugin-files';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const usage = 'npm run install-plugin -- DIR, where DIR is the folder of your vault';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(args: string[]): Promise<void> {
  const [folder, ...others] = args;
  if (folder === undefined || others.length > 0 || folder.startsWith('-')) throw new Error(usage);
  const vault = resolve(folder);
  if (!statSync(vault, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${vault}.`);
  const configuration = join(vault, '.obsidian');
  if (!existsSync(configuration)) say(`${vault} does not look like a vault yet, as Obsidian has not opened it. The plugin is put there all the same.`);
  const { id, name } = JSON.parse(await readFile(join(project, 'manifest.json'), 'utf8')) as { id: string; name: string };
  const place = join(configuration, 'plugins', id);
  await mkdir(place, { recursive: true });
  for (const file of pluginFiles) await copyFile(join(project, file), join(place, file));
  say(`Copied ${pluginFiles.join(', ')} to ${place}.`);
  say(`Now, in Obsidian: Settings → Community plugins → Turn on community plugins, if they are off; then switch on ${name} in the list of installed plugins.`);
  say('If Obsidian is running, click the reload button above that list first.');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
