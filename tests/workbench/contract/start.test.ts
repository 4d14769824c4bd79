import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStartOptions, sampleDay } from '../start-options';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('npm start', () => {
  test('without anything opens the copy of the sample vault on its day', () => {
    expect(readStartOptions([], folder)).toEqual({ vault: null, fresh: false, today: sampleDay, language: 'en', port: 4180, open: true, help: false });
  });

  test('opens another vault on the real day, unless told otherwise', async () => {
    await mkdir(join(folder, 'Notes'));
    expect(readStartOptions(['--vault', 'Notes'], folder)).toMatchObject({ vault: join(folder, 'Notes'), today: null });
    const args = ['--vault', folder, '--today', '2024-02-29', '--language', 'de', '--port', '0', '--no-open'];
    expect(readStartOptions(args, '/')).toMatchObject({ today: '2024-02-29', language: 'de', port: 0, open: false });
  });

  test.each([
    [['--vault', 'nowhere'], 'there is no folder'],
    [['--today', '2026-02-30'], '2026-02-30 is not a day'],
    [['--today', '23.11.2026'], 'is not a day'],
    [['--language', 'fr'], 'Jour Fixe speaks en and de'],
    [['--port', '70000'], 'is not a port'],
    [['--fresh', '--vault', '.'], 'does not go with --vault'],
    [['--bogus'], "Unknown option '--bogus'"],
    [['stray'], "Unexpected argument 'stray'"],
  ])('%j is refused with a sentence', (args, message) => {
    expect(() => readStartOptions(args, folder)).toThrow(message);
  });
});

describe('npm run install-plugin', () => {
  const run = (...args: string[]): Promise<{ stdout: string }> => promisify(execFile)('node', ['--import', 'tsx', 'tests/workbench/install-plugin.ts', ...args]);

  test('says what is wrong, and copies nothing', async () => {
    await expect(run()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('install-plugin -- DIR') as string });
    await expect(run(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('There is no folder') as string });
    expect(await readdir(folder)).toEqual([]);
  });
});

test('the sample vault tells of the day it is opened on', async () => {
  expect(await readFile('tests/sample-vault/Start here.md', 'utf8')).toContain('23 November 2026');
  expect(await readFile('tests/sample-vault/Hier anfangen.md', 'utf8')).toContain('23. November 2026');
});
