import { describe, expect, it } from 'vitest';
import { MinimalIndex } from './minimal-index';
import { generateVault } from '../generator/generate-vault';
import { metadataOf } from '../generator/metadata';
import { Random } from '../generator/random';
import { BENCH_DAY } from '../generator/vault-plan';
import { MemoryApp } from '../../support/memory-vault';
import { parseMetadata } from '../../workbench/host/metadata/parse-metadata';
import { formatDay } from '../../../src/domain/days';

const options = { shape: 'plain', size: 250 } as const;

describe('the minimal index', () => {
  it.each([1, 2, 3])('agrees with the real one on who is due where only cadences and logs count (seed %i)', async (seed) => {
    const vault = generateVault({ ...options, seed });
    const minimal = new MinimalIndex();
    minimal.build(metadataOf(vault), vault.notes);
    const due = minimal.due(BENCH_DAY).map((path) => path.slice(path.lastIndexOf('/') + 1, -3));
    const app = await MemoryApp.start(Object.fromEntries(vault.notes));
    expect(due.sort()).toEqual(app.group('now').sort());
    expect(due.length).toBeGreaterThan(5);
    expect(due.length).toBeLessThan(50);
  });

  it('is after changes what it would be if built anew', () => {
    const vault = generateVault(options);
    const metadata = metadataOf(vault);
    const texts = new Map(vault.notes);
    const changed = new MinimalIndex();
    changed.build(metadata, texts);
    const random = new Random(7);
    for (let step = 0; step < 200; step += 1) {
      const path = random.pick([...texts.keys()]);
      const line = `- ${formatDay(BENCH_DAY - random.between(0, 300))} call`;
      const text = random.chance(0.2) ? 'Nothing any more' : `${texts.get(path) ?? ''}${line}\n`;
      texts.set(path, text);
      metadata.set(path, parseMetadata(text));
      changed.put(path, parseMetadata(text), text);
      const anew = new MinimalIndex();
      anew.build(metadata, texts);
      expect(changed.due(BENCH_DAY).sort()).toEqual(anew.due(BENCH_DAY).sort());
    }
  });
});
