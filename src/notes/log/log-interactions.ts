import type { Day } from '../../domain/days';
import type { LoggedInteraction } from '../../domain/interaction';
import type { Problem } from '../../domain/problem';
import type { ReadingRules } from '../../domain/rules';
import { isYearless } from './log-day';
import { parseLogEntry, type ReadLogEntry } from './log-line';
import { findLogRegions, type LogRegion } from './log-region';
import { lineText, type Outline } from '../text/outline';

/** What the log regions of a note hold. */
export interface NoteLog {
  readonly interactions: readonly LoggedInteraction[];
  readonly problems: readonly Problem[];
}

/** Reads all log lines of a note, in the order in which they stand. */
export function readLog(outline: Outline, rules: ReadingRules, knownNames: readonly string[]): NoteLog {
  const interactions: LoggedInteraction[] = [];
  const problems: Problem[] = [];
  for (const region of findLogRegions(outline, rules.logHeadings)) {
    readRegion(outline, region, rules, knownNames).forEach((entry, index) => {
      const line = region.items[index]?.firstLine ?? region.headingLine;
      if (entry?.kind === 'interaction') interactions.push({ ...entry.interaction, line });
      else if (entry !== null) problems.push({ code: entry.code, place: { kind: 'line', line }, value: entry.value });
    });
  }
  return { interactions, problems };
}

/**
 * A day without a year, such as `12.11.`, takes the year in which it lies nearest to the day of the nearest entry
 * of the region that has a year, the one above before the one below: so it never depends on today.
 */
function readRegion(outline: Outline, region: LogRegion, { channels }: ReadingRules, knownNames: readonly string[]): (ReadLogEntry | null)[] {
  const lines = region.items.map(({ firstLine, lastLine }) => Array.from({ length: lastLine - firstLine + 1 }, (_, at) => lineText(outline, firstLine + at)));
  const entries = lines.map((each) => parseLogEntry(each, { channels, knownNames, nearDay: null }));
  return entries.map((entry, index) => {
    if (entry?.kind !== 'problem' || !isYearless(entry.value)) return entry;
    const nearDay = nearestEntryDay(entries, index);
    return nearDay === null ? entry : parseLogEntry(lines[index] ?? [], { channels, knownNames, nearDay });
  });
}

function nearestEntryDay(entries: readonly (ReadLogEntry | null)[], index: number): Day | null {
  for (let distance = 1; distance < entries.length; distance++) {
    for (const entry of [entries[index - distance], entries[index + distance]]) {
      if (entry?.kind === 'interaction') return entry.interaction.day;
    }
  }
  return null;
}
