import type { LogRequest } from './composed-entry';
import { understandText } from './composer-text';
import { LEADING_JOINER } from './composer-words';
import type { NaturalDays } from './natural-days';
import type { PickCandidate } from './pick-candidates';
import type { PickNames } from './pick-names';
import type { Channel } from '../../domain/channel';
import type { Day } from '../../domain/days';
import type { Reference } from '../../domain/reference';

/** What one line typed into the quick log means. */
export type QuickLog =
  | { readonly kind: 'empty' }
  /** `typed` is the beginning of the line that was taken for a name. */
  | { readonly kind: 'unknown-name'; readonly typed: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'ambiguous-name'; readonly typed: string; readonly suggestions: readonly string[] }
  /** Whom it was with is known, but neither words nor a channel follow. */
  | { readonly kind: 'nothing-said'; readonly name: string; readonly day: Day }
  /** `words` name a day that the calendar does not have. */
  | { readonly kind: 'impossible-day'; readonly words: string }
  | { readonly kind: 'future-day'; readonly path: string; readonly name: string; readonly day: Day }
  | { readonly kind: 'ready'; readonly request: LogRequest; readonly name: string };

export interface QuickLogContext {
  /** Asked for only once something was typed. */
  readonly names: () => PickNames;
  readonly channels: readonly Channel[];
  readonly today: Day;
  /** The day as of which the line is meant. */
  readonly typedOn: Day;
  readonly days: NaturalDays;
  /** Whether a link in the note at `from` leads to a note that is about nobody. */
  readonly leadsElsewhere: (link: Reference, from: string) => boolean;
}

const MOST_SUGGESTIONS = 5;

/**
 * Reads a line that begins with the name of a partner, alias or person, followed by what the composer understands.
 * A part of a name is enough where it can mean only one partner; several names make a joint meeting.
 *
 * @example
 * readQuickLog('Kröger telefoniert gestern: passt', context)
 */
export function readQuickLog(line: string, context: QuickLogContext): QuickLog {
  const typed = line.trim();
  if (typed === '') return { kind: 'empty' };
  const names = context.names();
  const named = leadingName(typed, names);
  if (named.kind !== 'found') return named;
  const { candidate } = named;
  const { others, rest } = furtherPartners(named.rest, candidate, names);
  const present = [candidate, ...others];
  const persons = names.personsOf(present.map(({ path }) => path));
  const understood = understandText(rest, { ...context, today: context.typedOn, persons, leadsElsewhere: (link) => context.leadsElsewhere(link, candidate.path) });
  if (understood.impossibleDay !== null) return { kind: 'impossible-day', words: understood.impossibleDay };
  const day = understood.day ?? context.today;
  if (day > context.today) return { kind: 'future-day', path: candidate.path, name: candidate.name, day };
  if (understood.channel === null && understood.text.trim() === '') return { kind: 'nothing-said', name: candidate.personName ?? candidate.name, day };
  const personsNamed = present.flatMap(({ personName }) => personName ?? []);
  const request: LogRequest = {
    partners: [...new Set(present.map(({ path }) => path))],
    day,
    time: understood.time,
    channel: understood.channel,
    direction: understood.direction ?? (personsNamed.length === 0 ? null : 'with'),
    persons: understood.persons.length > 0 ? understood.persons : personsNamed,
    text: understood.text,
    next: { kind: 'clear' },
  };
  return { kind: 'ready', request, name: candidate.name };
}

/** The day that a line is about, as far as it was understood. */
export function dayOfLine(line: QuickLog): Day | null {
  if (line.kind === 'ready') return line.request.day;
  return line.kind === 'future-day' || line.kind === 'nothing-said' ? line.day : null;
}

/**
 * Those who were there as well: "Kröger and Brandt met yesterday". After the first name only a whole name, or a
 * whole word of one, is taken for another, for what follows may be meant as text.
 */
function furtherPartners(typed: string, first: PickCandidate, names: PickNames): { readonly others: readonly PickCandidate[]; readonly rest: string } {
  const joiner = LEADING_JOINER.exec(typed);
  if (joiner === null) return { others: [], rest: withoutSeparator(typed) };
  const named = nextName(typed.slice(joiner[0].length), names);
  if (named === null) return { others: [], rest: withoutSeparator(typed) };
  const further = furtherPartners(named.rest, named.candidate, names);
  return { others: named.candidate === first ? further.others : [named.candidate, ...further.others], rest: further.rest };
}

function nextName(typed: string, names: PickNames): { readonly candidate: PickCandidate; readonly rest: string } | null {
  const whole = names.wholeAtStart(typed);
  if (whole.matches.length > 0) return foundIn(oneOf(whole.matches, '', typed.slice(whole.length)));
  const word = /^[^\s:,]+/u.exec(typed)?.[0] ?? '';
  return foundIn(oneOf(names.withWord(word), word, typed.slice(word.length)));
}

function foundIn(named: LeadingName | null): { readonly candidate: PickCandidate; readonly rest: string } | null {
  return named?.kind === 'found' ? named : null;
}

type LeadingName =
  | { readonly kind: 'found'; readonly candidate: PickCandidate; readonly rest: string }
  | Extract<QuickLog, { kind: 'unknown-name' | 'ambiguous-name' }>;

function leadingName(typed: string, names: PickNames): LeadingName {
  const whole = names.wholeAtStart(typed);
  const word = /^[^\s:,]+/u.exec(typed)?.[0] ?? typed;
  return (
    oneOf(whole.matches, typed.slice(0, whole.length), typed.slice(whole.length)) ??
    oneOf(names.withWordStarting(word), word, typed.slice(word.length)) ?? { kind: 'unknown-name', typed: word, suggestions: [] }
  );
}

/**
 * One partner, or one person of one partner; where a word fits a partner and its persons, the partner is meant. `null`
 * where there is nobody. Of very many no more are looked at than it takes to see that they are several.
 */
function oneOf(matches: Iterable<PickCandidate>, typed: string, after: string): LeadingName | null {
  const paths = new Set<string>();
  const suggestions = new Set<string>();
  let partner: PickCandidate | null = null;
  const persons: PickCandidate[] = [];
  for (const match of matches) {
    paths.add(match.path);
    suggestions.add(match.personName ?? match.name);
    if (match.personName === null) partner ??= match;
    else persons.push(match);
    if (paths.size > 1 && suggestions.size >= MOST_SUGGESTIONS) break;
  }
  const [person, another] = persons;
  if (paths.size === 0) return null;
  const meant = partner ?? (another === undefined ? person : undefined);
  return paths.size === 1 && meant !== undefined ? { kind: 'found', candidate: meant, rest: after } : { kind: 'ambiguous-name', typed, suggestions: [...suggestions].slice(0, MOST_SUGGESTIONS) };
}

/** What follows the names, without the colon or comma behind them. */
function withoutSeparator(typed: string): string {
  return typed.replace(/^\s*[:,]?\s*/u, '');
}
