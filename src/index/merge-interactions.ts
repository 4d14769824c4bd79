import { countsFor } from './counting';
import { compare } from './person-of';
import type { PartnerSources } from './partner-sources';
import { countsAsContact } from '../domain/channel';
import type { Contribution } from '../domain/contribution';
import type { CountedInteraction } from '../domain/partner';
import type { Reference } from '../domain/reference';

/** Log lines come first, then the notes of meetings, then daily notes: what one tells, the next only mentions. */
const SOURCES: readonly CountedInteraction['source'][] = ['log', 'meeting', 'daily'];

/**
 * The interactions of one partner from all notes that tell of them, newest first. The same day, channel and text in
 * several notes are one interaction, and so are a log line and what a journal tells of the same day.
 */
export function mergeInteractions(sources: PartnerSources, notes: readonly Contribution[]): CountedInteraction[] {
  const merged: CountedInteraction[] = [];
  const seen = new Set<string>();
  const onDay = new Map<number, CountedInteraction[]>();
  for (const note of [...notes].sort((one, other) => inOrder(one, other, sources.note.path))) {
    for (const interaction of note.interactions) {
      if (!countsFor(sources, note, interaction)) continue;
      const counted: CountedInteraction = { ...interaction, persons: othersIn(sources, note, interaction.persons), path: note.path, source: note.journal ?? 'log' };
      const sameDay = onDay.get(interaction.day) ?? [];
      const told = sameDay.find((other) => tellsOf(other, counted));
      if (told !== undefined) {
        const both = withPersons(told, counted);
        for (const interactions of [merged, sameDay]) interactions[interactions.indexOf(told)] = both;
        continue;
      }
      // A joint entry may stand in several notes; two like entries in one note are two.
      const key = `${interaction.day}\n${interaction.channel ?? ''}\n${interaction.text}`;
      if (note !== sources.note && seen.has(key)) continue;
      seen.add(key);
      merged.push(counted);
      onDay.set(interaction.day, [...sameDay, counted]);
    }
  }
  return merged.sort(newestFirst);
}

/** Whom a journal names besides the partner: that the contact was with the partner goes without saying in its own row. */
function othersIn(sources: PartnerSources, note: Contribution, persons: readonly Reference[]): readonly Reference[] {
  return note.journal === null ? persons : persons.filter((reference) => sources.meantIn(note, reference) !== sources.note.path);
}

/** Whether what a journal mentions was told already, by a log line of that day or by a meeting's note of the same channel. */
function tellsOf(told: CountedInteraction, mention: CountedInteraction): boolean {
  if (SOURCES.indexOf(told.source) >= SOURCES.indexOf(mention.source)) return false;
  return told.channel === mention.channel || (told.source === 'log' && countsAsContact(told.channel));
}

/** A log line that names nobody was with those whom the meeting's note of that day names. */
function withPersons(told: CountedInteraction, mention: CountedInteraction): CountedInteraction {
  const isSame = told.persons.length === 0 && (told.channel === null || told.channel === mention.channel);
  return isSame ? { ...told, persons: mention.persons } : told;
}

function inOrder(one: Contribution, other: Contribution, ownPath: string): number {
  const rank = ({ path, journal }: Contribution): number => (path === ownPath ? -1 : SOURCES.indexOf(journal ?? 'log'));
  return rank(one) - rank(other) || compare(one.path, other.path);
}

function newestFirst(one: CountedInteraction, other: CountedInteraction): number {
  return other.day - one.day || compare(other.time ?? '', one.time ?? '') || compare(one.path, other.path) || one.line - other.line;
}
