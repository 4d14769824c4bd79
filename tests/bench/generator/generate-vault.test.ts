import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateVault, HUBS, LONG_LOG, LONG_LOG_LINES } from './generate-vault';
import { SHAPES } from './vault-plan';
import { writeVault } from './write-vault';
import { MemoryApp } from '../../support/memory-vault';
import { noteInputFromText } from '../../../src/notes/note-input';
import { readNote } from '../../../src/notes/read-note';
import { readingRules } from '../../support/reading-rules';

const contributions = (notes: ReadonlyMap<string, string>) => [...notes].flatMap(([path, text]) => readNote(noteInputFromText(path, text, []), readingRules()) ?? []);

describe('a generated vault', () => {
  it.each(SHAPES)('of shape %s is the same for the same seed, and another for another', (shape) => {
    const options = { shape, size: 300 };
    expect([...generateVault(options).notes]).toEqual([...generateVault(options).notes]);
    expect([...generateVault({ ...options, seed: 2 }).notes.values()]).not.toEqual([...generateVault(options).notes.values()]);
  });

  it.each(SHAPES)('of shape %s is read without a problem', (shape) => {
    for (const { path, problems } of contributions(generateVault({ shape, size: 400 }).notes)) expect([path, problems]).toEqual([path, []]);
  });

  it('has the mix of notes it promises, with about seven interactions each', () => {
    const { notes } = generateVault({ shape: 'mixed', size: 2_000 });
    const read = contributions(notes);
    expect(notes.size).toBe(2_000);
    expect(read.filter(({ partner }) => partner !== null)).toHaveLength(400);
    expect(read.filter(({ person }) => person !== null)).toHaveLength(800);
    expect(read.filter(({ cooperation }) => cooperation !== null)).toHaveLength(200);
    const ours = read.filter(({ journal }) => journal === null);
    const interactions = ours.reduce((sum, note) => sum + note.interactions.length, 0);
    expect(interactions / ours.length).toBeGreaterThan(6.5);
    expect(interactions / ours.length).toBeLessThan(7.5);
  });

  it('has a log of the promised length, hubs with thousands of links, and everybody due', async () => {
    const longLog = contributions(generateVault({ shape: 'long-log', size: 10 }).notes).find(({ path }) => path === LONG_LOG);
    expect(longLog?.interactions).toHaveLength(LONG_LOG_LINES);
    const hubs = generateVault({ shape: 'hubs', size: 10_000 }).notes;
    const linksOf = (path: string): number => (hubs.get(path)?.match(/\[\[/g) ?? []).length;
    expect([linksOf(HUBS.map), linksOf(HUBS.cooperation), linksOf(HUBS.employer)]).toEqual([5_000, 1_000, 1_000]);
    const app = await MemoryApp.start(Object.fromEntries(generateVault({ shape: 'all-due', size: 40 }).notes));
    expect(app.group('now')).toHaveLength(40);
  });

  it('is written to a folder as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jour-fixe-generated-'));
    const vault = generateVault({ shape: 'mixed', size: 100 });
    await writeVault(vault, folder);
    const [path, text] = [...vault.notes][0] ?? [];
    expect(await readFile(join(folder, path ?? ''), 'utf8')).toBe(text);
    expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'))).toHaveLength(100);
    await rm(folder, { recursive: true });
  });
});
