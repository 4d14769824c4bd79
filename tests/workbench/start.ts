import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stop as stopEsbuild } from 'esbuild';
import { bundledPage } from './server/page-files';
import { errorCode } from './server/refusal';
import { startServer } from './server/start-server';
import { readStartOptions, usage } from './start-options';

const workbench = dirname(fileURLToPath(import.meta.url));
const project = join(workbench, '..', '..');

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function buildPlugin(): Promise<void> {
  const { stderr } = await promisify(execFile)(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: project });
  if (stderr !== '') say(stderr);
}

/** The copy of the sample vault that may be written into; made at the first start. */
async function sampleCopy(fresh: boolean): Promise<string> {
  const copy = join(project, 'vault');
  if (fresh) await rm(copy, { recursive: true, force: true });
  if (!existsSync(copy)) {
    await cp(join(workbench, '..', 'sample-vault'), copy, { recursive: true });
    say('Copied the sample vault to vault/.');
  }
  return copy;
}

/** Without a browser to be found, the printed address is enough. */
function openBrowser(url: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command ?? 'xdg-open', [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => say('No browser could be opened; open the address yourself.'));
  child.unref();
}

/** Ctrl+C, a termination, or the end of the shell that npm put between: it does not pass on what it was told. */
function whenToldToEnd(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 500).unref();
  });
}

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process.cwd());
  if (options.help) return say(usage);
  const interrupted = whenToldToEnd();
  await Promise.all([buildPlugin(), bundledPage()]);
  const vault = options.vault ?? (await sampleCopy(options.fresh));
  const { today, language, port } = options;
  const server = await startServer({ vault, today, language, port, sample: options.vault === null });
  process.stdout.write(`Workbench: ${server.url}\n`);
  say(`Notes: ${vault}. End with Ctrl+C.`);
  if (options.open) openBrowser(server.url);
  await interrupted;
  await server.close();
}

try {
  await main();
  process.exitCode = 0;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  if (errorCode(error)?.startsWith('ERR_PARSE_ARGS')) say('All options: npm start -- --help');
  process.exitCode = 1;
} finally {
  await stopEsbuild();
}
