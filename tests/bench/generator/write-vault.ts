import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DAILY_FOLDER, type GeneratedVault } from './generate-vault';

const WRITTEN_TOGETHER = 64;

/** Writes a generated vault to a folder, with the settings that tell which of its notes are daily ones. */
export async function writeVault({ notes }: GeneratedVault, folder: string): Promise<void> {
  const files: [string, string][] = [['.obsidian/daily-notes.json', JSON.stringify({ folder: DAILY_FOLDER })], ...notes];
  const folders = new Set(files.map(([path]) => dirname(join(folder, path))));
  for (const made of folders) await mkdir(made, { recursive: true });
  for (let from = 0; from < files.length; from += WRITTEN_TOGETHER) {
    await Promise.all(files.slice(from, from + WRITTEN_TOGETHER).map(([path, text]) => writeFile(join(folder, path), text)));
  }
}
