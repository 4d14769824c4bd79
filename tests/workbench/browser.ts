import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './packaged-chromium';

interface FoundBrowser {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const linuxNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where Chrome, Chromium and Edge are installed on this platform, best first. */
function installedPaths(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') return macNames.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    return windowsPaths.flatMap((path) => roots.map((root) => join(root, ...path)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Finds a browser of the Chrome family: the one that CHROME_PATH names, else an installed one,
 * else the one that npm brought along (Linux on x64 only; unpacked at its first use).
 */
async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return { executablePath: named };
    throw new Error(`CHROME_PATH is ${named}, but there is no program that can be started. Correct it or unset it.`);
  }
  for (const executablePath of installedPaths()) {
    if (await isExecutable(executablePath)) return { executablePath };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its program file.');
}

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser(options: Pick<LaunchOptions, 'args' | 'slowMo'> = {}): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  const asRoot = process.getuid?.() === 0;
  const args = [...(options.args ?? []), ...(asRoot ? ['--no-sandbox'] : [])];
  return chromium.launch({ ...options, args, executablePath, ...(env ? { env } : {}) });
}
