import type { LogRequest } from './composed-entry';
import { understandText } from './composer-text';
import type { NaturalDays } from './natural-days';
import type { PickCandidate } from './pick-candidates';
import type { Channel } from '../domain/channel';
import type { Day } from '../domain/days';

/** What one line typed into the quick log means. */
export type QuickLog =
  | { readonly kind: 'empty' }
  /** `typed` is the beginning of the line that was taken for a name. */
  | { readonly kind: 'unknown-name'; readonly typed: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'ambiguous-name'; readonly typed: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'future-day'; readonly path: string; readonly name: string; readonly day: Day }
  | { readonly kind: 'ready'; readonly request: LogRequest; readonly name: string };

export interface QuickLogContext {
  readonly candidates: readonly PickCandidate[];
  readonly channels: readonly Channel[];
  readonly today: Day;
  readonly days: NaturalDays;
}

const MOST_SUGGESTIONS = 5;

/**
 * Reads a line that begins with the name of a partner, alias or person, followed by what the composer understands.
 * A part of a name is enough where it can mean only one partner.
 *
 * @example
 * readQuickLog('Kröger telefoniert gestern: passt', context)
 */
export function readQuickLog(line: string, context: QuickLogContext): QuickLog {
  const typed = line.trim();
  if (typed === '') return { kind: 'empty' };
  const named = leadingName(typed, context.candidates);
  if (named.kind !== 'found') return named;
  const { candidate, rest } = named;
  const persons = [...new Set(context.candidates.filter((other) => other.path === candidate.path && other.personName !== null).map((other) => other.personName ?? ''))];
  const understood = understandText(rest, { ...context, persons });
  const day = understood.day ?? context.today;
  if (day > context.today) return { kind: 'future-day', path: candidate.path, name: candidate.name, day };
  const request: LogRequest = {
    partners: [candidate.path],
    day,
    time: understood.time,
    channel: understood.channel,
    direction: understood.direction ?? (candidate.personName === null ? null : 'with'),
    persons: understood.persons.length > 0 || candidate.personName === null ? understood.persons : [candidate.personName],
    text: understood.text,
    next: { kind: 'clear' },
  };
  return { kind: 'ready', request, name: candidate.name };
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
    return { kind: 'found', candidate, rest: after.replace(/^\s*[:,]?\s*/u, '') };
  }
  const suggestions = [...new Set(matches.map((match) => match.personName ?? match.name))].slice(0, MOST_SUGGESTIONS);
  return { kind: 'ambiguous-name', typed, suggestions };
}

function namesOf(candidate: PickCandidate): readonly string[] {
  return candidate.personName === null ? [candidate.name, ...candidate.aliases] : [candidate.personName];
}

function hasWordStarting(name: string, word: string): boolean {
  const wanted = word.toLowerCase();
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((part) => part.startsWith(wanted));
}
