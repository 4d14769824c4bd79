import { setImmediate } from 'node:timers';
import type { CachedMetadata } from 'obsidian';
import type { BenchApp } from './bench-app';
import type { GeneratedVault } from '../generator/generate-vault';
import { contactText } from '../generator/lines';
import type { Random } from '../generator/random';
import { BENCH_DAY } from '../generator/vault-plan';
import { formatDay } from '../../../src/domain/days';

/** A note that says something else from now on. */
export interface Edit {
  readonly path: string;
  readonly text: string;
  readonly cache: CachedMetadata;
  /** Tells the plugin, as Obsidian does. */
  readonly deliver: () => void;
}

/** The notes of partners, persons and cooperations; in a mixed vault none of them touches more than a few partners. */
export function ourPaths({ vault }: BenchApp): string[] {
  return ourPathsIn(vault);
}

export function ourPathsIn({ notes }: GeneratedVault): string[] {
  return [...notes.keys()].filter((path) => /^(Partners|People|Cooperations)\//.test(path));
}

/** Lets what an earlier change left to do come to its end: people do not type while the app is still busy with the key before. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

/** Somebody writes one more log line into a note. */
export function addLogLine({ obsidian }: BenchApp, path: string, random: Random): Edit {
  const line = `- ${formatDay(BENCH_DAY - random.between(1, 60))} ${contactText(random, null)}`;
  return edit(obsidian, path, (obsidian.texts.get(path) ?? '').replace('## Contact log\n\n', `## Contact log\n\n${line}\n`));
}

/** Makes one note after the other have one more log line, and has the plugin take it in. */
export function noteAfterNote(app: BenchApp, random: Random): () => Promise<void> {
  const paths = ourPaths(app);
  return () => {
    addLogLine(app, random.pick(paths), random).deliver();
    app.use.boards.current();
    return quiet();
  };
}

/** Somebody writes one more word into a note. */
export function addWord({ obsidian }: BenchApp, path: string): Edit {
  return edit(obsidian, path, `${obsidian.texts.get(path) ?? ''}word\n`);
}

/** Somebody writes one more word below all that a note tells. */
export function addProse({ obsidian }: BenchApp, path: string): Edit {
  const text = obsidian.texts.get(path) ?? '';
  return edit(obsidian, path, text.includes(PROSE) ? `${text} word` : `${text}${PROSE}word`);
}

const PROSE = '\n## Thoughts\n\n';

function edit(obsidian: BenchApp['obsidian'], path: string, text: string): Edit {
  const deliver = obsidian.edited(path, text);
  const cache = obsidian.caches.get(path);
  if (cache === undefined) throw new Error(`There is no metadata of ${path}.`);
  return { path, text, cache, deliver };
}
