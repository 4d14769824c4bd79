import type { CountedContribution } from './counted-contribution';
import { countingFrom } from './counting';
import { compare } from './person-of';
import type { PartnerSources } from './partner-sources';
import { countsAsContact } from '../domain/channel';
import type { CountedInteraction } from '../domain/partner';

/** Log lines come first, then the notes of meetings, then daily notes: what one tells, the next only mentions. */
const SOURCES: readonly CountedInteraction['source'][] = ['log', 'meeting', 'daily'];

/**
 * The interactions of one partner from all notes that tell of them, newest first. The same day, channel and text in
 * several notes are one interaction, and so are a log line and what a journal tells of the same day.
 */
export function mergeInteractions(sources: PartnerSources, notes: readonly CountedContribution[]): CountedInteraction[] {
  const own = sources.note.interactions;
  const others = notes.filter((note) => note !== sources.note && note.interactions.length > 0);
  if (others.length === 0) return [...own].sort(newestFirst);
  return new Merging(sources).all(own, others);
}

class Merging {
  private readonly onDay = new Map<number, CountedInteraction[]>();

  constructor(private readonly sources: PartnerSources) {}

  all(own: readonly CountedInteraction[], others: CountedContribution[]): CountedInteraction[] {
    for (const { interactions } of others) for (const { day } of interactions) if (!this.onDay.has(day)) this.onDay.set(day, []);
    // What stands on a day that no other note tells of cannot be told twice.
    const alone: CountedInteraction[] = [];
    for (const interaction of own) (this.onDay.get(interaction.day) ?? alone).push(interaction);
    for (const note of others.sort(inOrder)) {
      const counts = countingFrom(this.sources, note);
      for (const interaction of note.interactions) if (counts(interaction)) this.take(this.forPartner(note, interaction));
    }
    return alone.concat([...this.onDay.values()].flat()).sort(newestFirst);
  }

  private take(counted: CountedInteraction): void {
    const sameDay = this.onDay.get(counted.day) ?? [];
    const told = sameDay.findIndex((other) => tellsOf(other, counted));
    const earlier = sameDay[told];
    if (earlier !== undefined) sameDay[told] = withPersons(earlier, counted);
    // A joint entry may stand in several notes; two like entries in the partner's own are two.
    else if (!sameDay.some(({ channel, text }) => channel === counted.channel && text === counted.text)) sameDay.push(counted);
  }

  /** Whom a journal names besides the partner: that the contact was with the partner goes without saying in its own row. */
  private forPartner(note: CountedContribution, interaction: CountedInteraction): CountedInteraction {
    if (note.journal === null) return interaction;
    return { ...interaction, persons: interaction.persons.filter((reference) => this.sources.meantIn(note, reference) !== this.sources.note.path) };
  }
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

function inOrder(one: CountedContribution, other: CountedContribution): number {
  return SOURCES.indexOf(one.journal ?? 'log') - SOURCES.indexOf(other.journal ?? 'log') || compare(one.path, other.path);
}

function newestFirst(one: CountedInteraction, other: CountedInteraction): number {
  return other.day - one.day || compare(other.time ?? '', one.time ?? '') || compare(one.path, other.path) || one.line - other.line;
}
