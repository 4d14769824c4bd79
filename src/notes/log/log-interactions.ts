import { newestFirst, type Interaction, type LoggedInteraction } from '../../domain/interaction';
import type { Problem } from '../../domain/problem';
import type { ReadingRules } from '../../domain/rules';
import { isYearless } from './log-day';
import { entryContentIn } from './log-entry-lines';
import type { LogLineContext } from './log-head';
import { readEntry, type ReadLogEntry } from './log-line';
import { findLogRegions, type LogItem, type LogRegion } from './log-region';
import { keptReferences, type KeepReferences } from './kept-references';
import { entryReader } from './long-log';
import { nearestDays } from './nearest-day';
import type { Outline } from '../text/outline';

/** What the log regions of a note hold. */
export interface NoteLog {
  readonly interactions: readonly LoggedInteraction[];
  readonly problems: readonly Problem[];
}

/** What of the settings decides how a log is read. */
type LogRules = Pick<ReadingRules, 'logHeadings' | 'channels'>;

/** Reads all log lines of the note at a path. */
export function readLog(path: string, outline: Outline, rules: LogRules, knownNames: readonly string[]): NoteLog {
  const interactions: LoggedInteraction[] = [];
  const problems: Problem[] = [];
  const keep = keptReferences();
  for (const region of findLogRegions(outline, rules.logHeadings)) {
    readRegion(path, outline, region, { channels: rules.channels, knownNames, nearDay: null }).forEach((entry, index) => {
      const line = region.items[index]?.firstLine ?? region.headingLine;
      if (entry?.kind === 'interaction') interactions.push(inNote(entry.interaction, keep, path, line));
      else if (entry !== null) problems.push({ code: entry.code, place: { kind: 'line', line }, value: entry.value });
    });
  }
  // A list that grew entry by entry has room for many more, and every note keeps one.
  return { interactions: interactions.sort(newestFirst).slice(), problems };
}

/**
 * A day without a year, such as `12.11.`, takes the year in which it lies nearest to the day of the nearest entry
 * of the region that has a year, the one above before the one below: so it never depends on today.
 */
function readRegion(path: string, outline: Outline, { items }: LogRegion, context: LogLineContext): (ReadLogEntry | null)[] {
  const linesOf = ({ firstLine, lastLine }: LogItem): string => outline.text.slice(outline.lines[firstLine]?.start, outline.lines[lastLine]?.end);
  const read = entryReader(path, context, items.length, linesOf, ({ firstLine, lastLine }, nearDay) => {
    const content = entryContentIn(outline, firstLine, lastLine);
    return content === null ? null : readEntry(content, nearDay === null ? context : { ...context, nearDay });
  });
  const entries = items.map((item) => read(item, null));
  if (!entries.some(lacksYear)) return entries;
  const nearDays = nearestDays(entries.map((entry) => (entry?.kind === 'interaction' ? entry.interaction.day : null)));
  return items.map((item, index) => {
    const entry = entries[index] ?? null;
    const nearDay = nearDays[index] ?? null;
    return lacksYear(entry) && nearDay !== null ? read(item, nearDay) : entry;
  });
}

function lacksYear(entry: ReadLogEntry | null): boolean {
  return entry?.kind === 'problem' && isYearless(entry.value);
}

function inNote({ day, time, channel, direction, persons, text }: Interaction, keep: KeepReferences, path: string, line: number): LoggedInteraction {
  return { day, time, channel, direction, persons: keep(persons), text, path, source: 'log', line };
}
