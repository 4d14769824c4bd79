import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesPerNoteInBrowser } from './browser-memory';
import type { BenchResult } from '../harness/bench';
import type { Figure, Growth } from '../harness/figure';
import { runInNode } from '../run-in-node';

const bench = 'memory';

/** The bytes that the index takes for each note of ours, with the due list, beside those of the minimal index; and those of the whole plugin in a browser. */
export async function runMemoryBench(script: string, folder: string, quick: boolean): Promise<BenchResult> {
  const sizes = quick ? [1_000, 4_000] : [2_000, 20_000];
  const figures: Figure[] = [];
  const bytes: number[] = [];
  for (const size of sizes) {
    const real = await bytesPerNote(script, folder, 'real', size);
    const minimal = await bytesPerNote(script, folder, 'minimal', size);
    bytes.push(real);
    figures.push({ bench, what: 'bytes for each note of ours', notes: size, unit: 'bytes', median: real, p99: null, yardstick: { name: 'minimal index', median: minimal }, goal: { median: 1_500, ratio: 2.5 } });
  }
  if (!quick) {
    figures.push({ bench, what: 'of it, what the notes say, each by itself', notes: 2_000, unit: 'bytes', median: await bytesPerNote(script, folder, 'said', 2_000), p99: null, yardstick: null, goal: null });
    figures.push({ bench, what: 'the same in a browser, whose pointers are half as long', notes: 10_000, unit: 'bytes', median: await bytesPerNoteInBrowser(2_000, 10_000), p99: null, yardstick: null, goal: { median: 1_500 } });
  }
  const growth: Growth = { bench, what: `bytes for each note, ${sizes.at(-1)?.toLocaleString('en') ?? ''} notes against ${sizes[0]?.toLocaleString('en') ?? ''}`, factor: (bytes.at(-1) ?? 0) / (bytes[0] ?? 1), limit: 1.5 };
  return { figures, growths: [growth] };
}

async function bytesPerNote(script: string, folder: string, kind: 'real' | 'minimal' | 'said', size: number): Promise<number> {
  const output = join(folder, `memory-${kind}-${size}.txt`);
  await runInNode(script, [output, kind, String(size)]);
  return Number(await readFile(output, 'utf8'));
}
