import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scanLogLines } from './scan-text';
import type { KnownVault } from '../app/vaults';

const READ_TOGETHER = 32;

/** Reads the notes in whose metadata a contact log stands from their files, as many at a time as is quick. */
export async function readOurs({ metadata }: KnownVault, folder: string): Promise<string[]> {
  const paths = [...metadata].filter(([, { headings }]) => headings?.some(({ heading }) => heading === 'Contact log')).map(([path]) => path);
  const texts: string[] = [];
  for (let from = 0; from < paths.length; from += READ_TOGETHER) {
    texts.push(...(await Promise.all(paths.slice(from, from + READ_TOGETHER).map((path) => readFile(join(folder, path), 'utf8')))));
  }
  return texts;
}

/** Reads them, and looks for log lines in them; returns how many there are. */
export async function readOursAndScan(vault: KnownVault, folder: string): Promise<number> {
  let lines = 0;
  for (const text of await readOurs(vault, folder)) lines += scanLogLines(text);
  return lines;
}
