import type { Channel } from '../../domain/channel';
import type { Contribution } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import { newestFirst, type LoggedInteraction } from '../../domain/interaction';
import { detached } from '../../domain/remembering';
import { readClock } from '../log/log-day';
import { isNoEntry } from '../log/log-entry-lines';
import { linkedIn, readHead } from '../log/log-head';
import { bareContribution } from '../note-contribution';
import type { NoteInput } from '../note-input';
import { lineText, scanOutline, type Outline } from '../text/outline';
import { spokenWords } from '../text/spoken-words';

/**
 * What a daily note tells: every list item that begins with a channel word, perhaps behind a time, and links
 * somebody is a contact on that day. Mere mentions and open tasks are none. `null` where there is nothing to tell.
 *
 * @example
 * // - 10:15 mail to [[Claire Moreau]]: section drawings of the roof
 */
export function readDailyNote(input: NoteInput, day: Day, channels: readonly Channel[]): Contribution | null {
  if (input.text === null) {
    const { listItems, links } = input.body;
    return listItems && links.length > 0 ? { ...bareContribution(input), journal: 'daily', mentions: links, complete: false } : null;
  }
  const interactions = readEntries(input.path, scanOutline(input.text), day, channels).sort(newestFirst);
  return interactions.length === 0 ? null : { ...bareContribution(input), journal: 'daily', interactions };
}

function readEntries(path: string, outline: Outline, day: Day, channels: readonly Channel[]): LoggedInteraction[] {
  return outline.lines.flatMap(({ start, item }, line): LoggedInteraction[] => {
    if (item === null) return [];
    const box = item.task === null ? 0 : item.task.length + 2;
    const first = lineText(outline, line).slice(item.contentStart - start + box).normalize('NFC').trim();
    if (isNoEntry({ first, more: [], task: item.task })) return [];
    const clock = readClock(first);
    const head = readHead(first.slice(clock?.length ?? 0).trim(), { channels, knownNames: [], nearDay: null });
    if (head.channel === null) return [];
    const isNamed = head.persons.some(({ linked }) => linked);
    const persons = isNamed ? head.persons : [...head.persons, ...linkedIn(spokenWords(head.text))];
    if (!persons.some(({ linked }) => linked)) return [];
    const text = detached([head.text.trim(), ...furtherLines(outline, line)].join('\n').trim());
    return [{ day, time: clock?.time ?? null, channel: head.channel, direction: head.direction, persons: persons.slice(), text, path, source: 'daily', line }];
  });
}

/** The lines that go on with an item, up to what is nested in it. */
function furtherLines(outline: Outline, line: number): string[] {
  const further: string[] = [];
  for (let next = line + 1; outline.lines[next]?.kind === 'continuation'; next++) further.push(lineText(outline, next).trim());
  return further;
}
