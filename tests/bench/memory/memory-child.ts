import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { BenchApp } from '../app/bench-app';
import { ourPaths } from '../app/edits';
import { folderOf, removeFolders } from '../app/vaults';
import type { VaultOptions } from '../generator/vault-plan';
import { MinimalIndex } from '../yardsticks/minimal-index';
import type { Contribution } from '../../../src/domain/contribution';
import { readNote } from '../../../src/notes/read-note';

// Measures in a process of its own how many bytes an index takes for each note of ours.
const [output = '', kind = '', size = ''] = process.argv.slice(2);

/** Everything that was built, kept until it has been weighed. */
const kept: unknown[] = [];

function heap(): number {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

async function build(options: VaultOptions): Promise<{ readonly bytes: number; readonly ours: number }> {
  const app = await BenchApp.open(options);
  const ours = ourPaths(app).length;
  // Texts come from files, as in Obsidian: a piece of one that is kept would keep the whole of it.
  if (kind !== 'minimal') app.obsidian.folder = await folderOf(options);
  app.obsidian.texts.clear();
  const before = heap();
  if (kind === 'minimal') {
    const minimal = new MinimalIndex();
    minimal.build(app.vault.metadata, app.vault.notes);
    kept.push(minimal, minimal.due(0));
  } else if (kind === 'said') {
    kept.push(app, await saidBy(app));
  } else {
    await app.use.keeper.start();
    kept.push(app, app.use.boards.current());
  }
  return { bytes: heap() - before, ours };
}

/** What the notes of ours say, each by itself. */
async function saidBy(app: BenchApp): Promise<(Contribution | null)[]> {
  const said: (Contribution | null)[] = [];
  for (const path of ourPaths(app)) {
    const note = await app.source.read(path);
    said.push(note === null ? null : readNote(note, app.use.rules.reading));
  }
  return said;
}

const options: VaultOptions = { shape: 'mixed', size: Number(size) };
// What the engine makes of the code is not counted, as it is there once, however large the vault: it makes it of a first one of the same size.
await build(options);
kept.length = 0;
const { bytes, ours } = await build(options);
writeFileSync(output, String(bytes / ours));
await removeFolders();
