import type { Day } from '../../domain/days';
import type { LogLineContext } from './log-head';
import type { ReadLogEntry } from './log-line';

/** From how many entries on a log is long. A shorter one is read in less time than anybody could tell. */
const LONG = 500;

type Entry = ReadLogEntry | null;

/** With what the entries of a note are read: the same words say the same wherever they stand. */
type NoteContext = Omit<LogLineContext, 'nearDay'>;

type ReadNear<T> = (item: T, nearDay: Day | null) => Entry;

/** What the entries of a note said when it was read last, by their lines as they stand in it, and the day they lie near. */
interface ReadBefore {
  readonly path: string;
  readonly channels: NoteContext['channels'];
  readonly names: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Of the note that was read last of those with a long log. */
let lastRead: ReadBefore | null = null;

/**
 * How the entries of a log are read. While somebody writes in a note its log is read again and again, and nearly all of
 * it is as it was: of a long one, entries that stand there as they stood are not read anew.
 *
 * @param path of the note
 * @param count of the entries
 * @param linesOf the lines of an entry, as they stand in the note
 * @param read reads an entry by these lines, the context, and the day near which one without a year lies alone
 */
export function entryReader<T>(path: string, { channels, knownNames }: NoteContext, count: number, linesOf: (item: T) => string, read: ReadNear<T>): ReadNear<T> {
  if (count < LONG) return read;
  const names = knownNames.join('\n');
  const before = lastRead?.path === path && lastRead.channels === channels && lastRead.names === names ? lastRead.entries : null;
  const now = new Map<string, Entry>();
  lastRead = { path, channels, names, entries: now };
  return (item, nearDay) => {
    // No entry begins with a number and a space: its lines alone are never taken for those near a day.
    const lines = nearDay === null ? linesOf(item) : `${String(nearDay)} ${linesOf(item)}`;
    const known = before?.get(lines);
    const entry = known === undefined ? read(item, nearDay) : known;
    now.set(lines, entry);
    return entry;
  };
}
