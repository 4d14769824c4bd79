import type { LogRequest } from './composed-entry';
import { understandText } from './composer-text';
import { LEADING_JOINER } from './composer-words';
import type { NaturalDays } from './natural-days';
import type { PickCandidate } from './pick-candidates';
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
  readonly candidates: readonly PickCandidate[];
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
  const named = leadingName(typed, context.candidates);
  if (named.kind !== 'found') return named;
  const { candidate } = named;
  const { others, rest } = furtherPartners(named.rest, candidate, context);
  const present = [candidate, ...others];
  const isPresent = ({ path }: PickCandidate): boolean => present.some((other) => other.path === path);
  const persons = [...new Set(context.candidates.filter(isPresent).flatMap(({ personName }) => personName ?? []))];
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
function furtherPartners(typed: string, first: PickCandidate, context: QuickLogContext): { readonly others: readonly PickCandidate[]; readonly rest: string } {
  const joiner = LEADING_JOINER.exec(typed);
  if (joiner === null) return { others: [], rest: withoutSeparator(typed) };
  const named = nextName(typed.slice(joiner[0].length), context.candidates);
  if (named === null) return { others: [], rest: withoutSeparator(typed) };
  const further = furtherPartners(named.rest, named.candidate, context);
  return { others: named.candidate === first ? further.others : [named.candidate, ...further.others], rest: further.rest };
}

function nextName(typed: string, candidates: readonly PickCandidate[]): { readonly candidate: PickCandidate; readonly rest: string } | null {
  const whole = longestWholeName(typed, candidates);
  if (whole.matches.length > 0) return foundIn(oneOf(whole.matches, '', typed.slice(whole.length)));
  const word = /^[^\s:,]+/u.exec(typed)?.[0] ?? '';
  const partial = candidates.filter((candidate) => namesOf(candidate).some((name) => wordsOf(name).includes(word.toLowerCase())));
  return partial.length === 0 ? null : foundIn(oneOf(partial, word, typed.slice(word.length)));
}

function foundIn(named: LeadingName): { readonly candidate: PickCandidate; readonly rest: string } | null {
  return named.kind === 'found' ? named : null;
}

type LeadingName =
  | { readonly kind: 'found'; readonly candidate: PickCandidate; readonly rest: string }
  | Extract<QuickLog, { kind: 'unknown-name' | 'ambiguous-name' }>;

function leadingName(typed: string, candidates: readonly PickCandidate[]): LeadingName {
  const whole = longestWholeName(typed, candidates);
  if (whole.matches.length > 0) return oneOf(whole.matches, typed.slice(0, whole.length), typed.slice(whole.length));
  const word = /^[^\s:,]+/u.exec(typed)?.[0] ?? typed;
  const partial = candidates.filter((candidate) => namesOf(candidate).some((name) => hasWordStarting(name, word)));
  if (partial.length === 0) return { kind: 'unknown-name', typed: word, suggestions: [] };
  return oneOf(partial, word, typed.slice(word.length));
}

function longestWholeName(typed: string, candidates: readonly PickCandidate[]): { readonly matches: PickCandidate[]; readonly length: number } {
  const lower = typed.toLowerCase();
  let length = 0;
  let matches: PickCandidate[] = [];
  for (const candidate of candidates) {
    for (const name of namesOf(candidate)) {
      if (name.length < length || !lower.startsWith(name.toLowerCase()) || /^[\p{L}\p{N}]/u.test(typed.slice(name.length))) continue;
      if (name.length > length) matches = [];
      length = name.length;
      matches.push(candidate);
    }
  }
  return { matches, length };
}

/** One partner, or one person of one partner; where a word fits a partner and its persons, the partner is meant. */
function oneOf(matches: readonly PickCandidate[], typed: string, after: string): LeadingName {
  const paths = new Set(matches.map((match) => match.path));
  const partner = matches.find((match) => match.personName === null);
  const candidate = paths.size === 1 ? (partner ?? matches[0]) : undefined;
  if (candidate !== undefined && (partner !== undefined || matches.length === 1)) {
    return { kind: 'found', candidate, rest: after };
  }
  const suggestions = [...new Set(matches.map((match) => match.personName ?? match.name))].slice(0, MOST_SUGGESTIONS);
  return { kind: 'ambiguous-name', typed, suggestions };
}

function namesOf(candidate: PickCandidate): readonly string[] {
  return candidate.personName === null ? [candidate.name, ...candidate.aliases] : [candidate.personName];
}

function hasWordStarting(name: string, word: string): boolean {
  const wanted = word.toLowerCase();
  return wordsOf(name).some((part) => part.startsWith(wanted));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[\s-]+/u);
}

/** What follows the names, without the colon or comma behind them. */
function withoutSeparator(typed: string): string {
  return typed.replace(/^\s*[:,]?\s*/u, '');
}
