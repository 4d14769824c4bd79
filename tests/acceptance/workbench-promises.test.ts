import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { story } from './support/story';

const PROJECT = join(import.meta.dirname, '..', '..');
const START = ['--import', 'tsx', 'tests/workbench/start.ts', '--no-open'];

describe('the page of the workbench', () => {
  story('refuses a plugin that requires what Obsidian does not supply, and says its name', {}, async (session) => {
    const { page } = session;
    await page.route('**/main.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `require('node:fs');\n${await response.text()}` });
    });
    await page.reload();
    await page.locator('body.is-ready').waitFor();
    await session.notice('could not be loaded').waitFor();
    await session.notice('The plugin requires “node:fs”, which Obsidian does not supply. It has to be bundled.').waitFor();
    expect(await session.page.locator('.jour-fixe-due-view').count()).toBe(0);
    expect(session.errors.splice(0).join('\n')).toContain('node:fs');
  });

  story('throws by its name what it does not implement', {}, async ({ page }) => {
    const thrown = (): Promise<string[]> => page.evaluate(() => {
      const app = window.workbench?.app as unknown as Record<string, Record<string, () => unknown>>;
      return [['vault', 'createBinary'], ['workspace', 'getGroupLeaves'], ['fileManager', 'getAvailablePathForAttachment']].map(([part = '', name = '']) => {
        try {
          app[part]?.[name]?.();
          return `${part}.${name} did nothing`;
        } catch (error) {
          return String(error);
        }
      });
    });
    expect(await thrown()).toEqual([
      'NotImplementedError: Workbench: Vault.createBinary is not implemented',
      'NotImplementedError: Workbench: Workspace.getGroupLeaves is not implemented',
      'NotImplementedError: Workbench: FileManager.getAvailablePathForAttachment is not implemented',
    ]);
  });
});

describe('on the command line', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  function run(...args: string[]): ChildProcessWithoutNullStreams {
    const program = spawn(process.execPath, args, { cwd: PROJECT });
    program.stdout.setEncoding('utf8');
    program.stderr.setEncoding('utf8');
    return program;
  }
  /** What a program said, and with what it ended. */
  async function ended(program: ChildProcessWithoutNullStreams): Promise<{ code: unknown; out: string; said: string }> {
    let out = '';
    let said = '';
    program.stdout.on('data', (data: string) => (out += data));
    program.stderr.on('data', (data: string) => (said += data));
    const [code] = (await once(program, 'close')) as [unknown];
    return { code, out, said };
  }

  it('start says one line, serves what it names, and ends cleanly when interrupted', async () => {
    const program = run(...START, '--vault', folder, '--port', '0');
    const end = ended(program);
    const [line] = (await once(program.stdout, 'data')) as [string];
    expect(line).toMatch(/^Workbench: http:\/\/127\.0\.0\.1:\d+\/\S*\n$/);
    const [page] = (await once(get(line.replace('Workbench: ', '').trim()), 'response')) as [IncomingMessage];
    page.resume();
    expect(page).toMatchObject({ statusCode: 200, headers: { 'content-type': expect.stringContaining('text/html') as string } });
    program.kill('SIGINT');
    expect(await end).toMatchObject({ code: 0, out: line });
    // Nothing is left in a folder that was only looked at.
    expect(await readdir(folder)).toEqual([]);
  });

  it('start ends with a sentence where there is no folder, or the port is taken', async () => {
    const nowhere = join(folder, 'nowhere');
    expect(await ended(run(...START, '--vault', nowhere))).toEqual({ code: 1, out: '', said: `--vault: there is no folder ${nowhere}.\n` });

    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, out, said } = await ended(run(...START, '--vault', folder, '--port', String(port)));
    other.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain(`${port}`);
    expect(said).toMatch(/in use|taken/);
    expect(said).not.toContain('    at ');
  });

  it('install-plugin puts the built plugin into a vault, keeps what stands there, and says how to switch it on', async () => {
    const place = join(folder, '.obsidian', 'plugins', 'jour-fixe');
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'data.json'), '{"nowSize": 3}');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/workbench/install-plugin.ts', folder], { cwd: PROJECT });
    expect(await readFile(join(place, 'data.json'), 'utf8')).toBe('{"nowSize": 3}');
    expect((await readdir(place)).sort()).toEqual(['data.json', 'main.js', 'manifest.json', 'styles.css']);
    for (const name of ['main.js', 'manifest.json', 'styles.css']) {
      expect(await readFile(join(place, name), 'utf8')).toBe(await readFile(join(PROJECT, name), 'utf8'));
    }
    expect(stdout).toContain('Settings → Community plugins');
    expect(stdout).toContain('switch on Jour Fixe');
  });
});
