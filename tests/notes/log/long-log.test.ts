import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../../src/domain/days';
import { readLog } from '../../../src/notes/log/log-interactions';
import { entryReader } from '../../../src/notes/log/long-log';
import type { ReadLogEntry } from '../../../src/notes/log/log-line';
import { scanOutline } from '../../../src/notes/text/outline';
import { CHANNELS } from '../../support/channels';
import { readingRules } from '../../support/reading-rules';

const entries = Array.from({ length: 600 }, (_, at) => `- 2025-${String(1 + (at % 12)).padStart(2, '0')}-10 call Anna Schmidt: number ${at}`);
const context = { channels: CHANNELS, knownNames: ['Anna Schmidt'] };

/** Reads entries and tells how many of them were read anew. */
function reader() {
  let count = 0;
  const read = (): ReadLogEntry | null => {
    count += 1;
    return null;
  };
  return (path: string, lines: readonly string[], knownNames: readonly string[] = context.knownNames, nearDay: Day | null = null): number => {
    count = 0;
    const readNear = entryReader(path, { ...context, knownNames }, lines.length, (line: string) => line, read);
    for (const line of lines) readNear(line, nearDay);
    return count;
  };
}

describe('the entries of a long log', () => {
  it('are read once while their note changes elsewhere', () => {
    const anew = reader();
    expect(anew('A.md', entries)).toBe(600);
    expect(anew('A.md', ['- 2026-11-23 mail', ...entries])).toBe(1);
    expect(anew('A.md', [...entries, '- 2026-11-23 call'])).toBe(1);
    expect(anew('A.md', entries.toReversed())).toBe(0);
  });

  it('are read anew in another note, and with other names', () => {
    const anew = reader();
    anew('B.md', entries);
    expect(anew('C.md', entries)).toBe(600);
    expect(anew('C.md', entries, ['Ben Adam'])).toBe(600);
  });

  it('are read anew near another day', () => {
    const anew = reader();
    expect(anew('G.md', entries, context.knownNames, dayOf(2025, 6, 1))).toBe(600);
    expect(anew('G.md', entries, context.knownNames, dayOf(2025, 6, 1))).toBe(0);
    expect(anew('G.md', entries, context.knownNames, dayOf(2025, 6, 2))).toBe(600);
  });

  it('are not kept where there are few of them', () => {
    const anew = reader();
    expect(anew('D.md', entries.slice(0, 20))).toBe(20);
    expect(anew('D.md', entries.slice(0, 20))).toBe(20);
  });

  it('say what they would if they were read for the first time', () => {
    const log = (path: string, lines: readonly string[], names: readonly string[] = context.knownNames) =>
      readLog(path, scanOutline(`# Partner\n## Contact log\n${lines.join('\n')}\n`), readingRules(), names);
    const yearless = entries.map((line, at) => (at % 7 === 0 ? line : line.replace(/2025-(\d\d)-10/, '10.$1.')));
    const twice = ['- 12.11. mail: no year', '- 2026-13-01 call: no such day', ...entries, '- 2026-02-03 visit: two\n  lines'];
    for (const lines of [entries, twice, twice.toReversed(), ['- 2024-11-20 call', ...twice.slice(0, 590)], yearless, ['- 2019-11-20 call', '- 12.11. call', ...yearless.slice(2)]]) {
      const { interactions, problems } = log('E.md', lines);
      const afresh = log('F.md', lines);
      expect(problems).toEqual(afresh.problems);
      expect(interactions).toEqual(afresh.interactions.map((interaction) => ({ ...interaction, path: 'E.md' })));
    }
    expect(log('E.md', entries, []).interactions).not.toEqual(log('E.md', entries).interactions);
  });
});
