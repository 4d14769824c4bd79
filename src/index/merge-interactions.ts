import { toldBy } from './counting';
import type { NoteGraph } from './note-graph';
import type { OurNode } from './note-node';
import { compare } from './order';
import { countsAsContact } from '../domain/channel';
import { newestFirst, type LoggedInteraction } from '../domain/interaction';

/** Log lines come first, then the notes of meetings, then daily notes: what one tells, the next only mentions. */
const SOURCES: readonly LoggedInteraction['source'][] = ['log', 'meeting', 'daily'];

/**
 * The interactions of one partner from all notes that tell of them, newest first. The same day, channel and text in
 * several notes are one interaction, and so are a log line and what a journal tells of the same day.
 */
export function mergeInteractions(graph: NoteGraph, partner: OurNode, tellers: Iterable<OurNode>): readonly LoggedInteraction[] {
  const own = partner.note.interactions;
  const others: OurNode[] = [];
  for (const teller of tellers) if (teller !== partner && teller.note.interactions.length > 0) others.push(teller);
  const lists = [own];
  for (const teller of others.sort(inOrder)) {
    const told = toldBy(teller, partner, graph);
    if (told.length > 0) lists.push(told);
  }
  return lists.length === 1 ? own : withoutRepeats(mergedByDay(lists, 0, lists.length), partner.path);
}

/** Some of the lists as one, the newest day first. Of one day, what an earlier list tells stands before what a later one does. */
function mergedByDay(lists: readonly (readonly LoggedInteraction[])[], from: number, to: number): readonly LoggedInteraction[] {
  if (to - from === 1) return lists[from] ?? [];
  const middle = (from + to) >>> 1;
  const [some, others] = [mergedByDay(lists, from, middle), mergedByDay(lists, middle, to)];
  const merged: LoggedInteraction[] = [];
  let at = 0;
  for (const one of some) {
    for (let other = others[at]; other !== undefined && other.day > one.day; other = others[(at += 1)]) merged.push(other);
    merged.push(one);
  }
  for (; at < others.length; at += 1) merged.push(others[at] as LoggedInteraction);
  return merged;
}

/** What is told twice is left out, from a list in which the days follow each other. */
function withoutRepeats(all: readonly LoggedInteraction[], ownPath: string): LoggedInteraction[] {
  // A list that grew entry by entry has room for many more, and every partner keeps one.
  if (!all.some(({ day }, at) => day === all[at + 1]?.day)) return all.slice();
  const kept: LoggedInteraction[] = [];
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (all[to]?.day === all[from]?.day) to += 1;
    if (to === from + 1) kept.push(all[from] as LoggedInteraction);
    else kept.push(...onOneDay(all.slice(from, to), ownPath));
    from = to;
  }
  return kept.slice();
}

function onOneDay(told: readonly LoggedInteraction[], ownPath: string): LoggedInteraction[] {
  const kept: LoggedInteraction[] = [];
  const said = new Set<string>();
  for (const interaction of told) {
    const isOwn = interaction.path === ownPath;
    const earlier = isOwn || interaction.source === 'log' ? -1 : kept.findIndex((other) => tellsOf(other, interaction));
    const known = kept[earlier];
    const saying = `${interaction.channel ?? ''}\n${interaction.text}`;
    if (known !== undefined) kept[earlier] = withPersons(known, interaction);
    // A joint entry may stand in several notes; two like entries in the partner's own are two.
    else if (isOwn || !said.has(saying)) {
      kept.push(interaction);
      said.add(saying);
    }
  }
  return kept.sort(newestFirst);
}

/** Whether what a journal mentions was told already, by a log line of that day or by a meeting's note of the same channel. */
function tellsOf(told: LoggedInteraction, mention: LoggedInteraction): boolean {
  if (SOURCES.indexOf(told.source) >= SOURCES.indexOf(mention.source)) return false;
  return told.channel === mention.channel || (told.source === 'log' && countsAsContact(told.channel));
}

/** A log line that names nobody was with those whom the meeting's note of that day names. */
function withPersons(told: LoggedInteraction, mention: LoggedInteraction): LoggedInteraction {
  const isSame = told.persons.length === 0 && (told.channel === null || told.channel === mention.channel);
  return isSame ? { ...told, persons: mention.persons } : told;
}

function inOrder({ note: one }: OurNode, { note: other }: OurNode): number {
  return SOURCES.indexOf(one.journal ?? 'log') - SOURCES.indexOf(other.journal ?? 'log') || compare(one.path, other.path);
}
