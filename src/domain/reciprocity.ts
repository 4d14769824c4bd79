import { ATTEMPT, countsAsContact } from './channel';
import { hasTakenPlace } from './contact';
import { addMonths, type Day } from './days';
import type { Direction, LoggedInteraction } from './interaction';
import { letterOrDigitAt } from './letters';
import type { Partner } from './partner';

/** Who reached out: we did, they did, or both spoke with each other. */
export type Side = 'us' | 'them' | 'both';

/** Give and take between us and a partner. */
export interface Reciprocity {
  /** Who reached out last, as far as the log says; `null` where it does not. */
  readonly last: { readonly side: Side; readonly day: Day } | null;
  /** How often each side reached out within a year; what both did together counts for neither. */
  readonly inAYear: Readonly<Record<Side, number>>;
  /** What we wrote or tried since there was a word from them, the newest first. */
  readonly unanswered: readonly LoggedInteraction[];
  /** What was marked as given and got within a year. */
  readonly given: readonly LoggedInteraction[];
  readonly got: readonly LoggedInteraction[];
}

/** After so many in a row without an answer it is said. */
export const UNANSWERED_IN_A_ROW = 3;

/** Channels by which one may wait for an answer; nobody has to thank for a card or a gift. */
const AWAITS_ANSWER: ReadonlySet<string | null> = new Set(['mail', 'letter', 'chat']);

/** Channels by which one reaches out and expects nothing. */
const EXPECTS_NOTHING: ReadonlySet<string | null> = new Set(['card', 'gift']);

const SIDES: Readonly<Record<Direction, Side>> = { to: 'us', from: 'them', with: 'both' };

/** The tags that say of an entry that it is a gift. */
const MARK = /#(?:(gave|gegeben)|got|bekommen)/giu;

interface Mark {
  readonly kind: 'given' | 'got';
  readonly from: number;
  readonly to: number;
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARK)]
    .map(({ 0: words, 1: given, index }): Mark => ({ kind: given === undefined ? 'got' : 'given', from: index, to: index + words.length }))
    .filter(({ to }) => !letterOrDigitAt(text, to) && !MORE_OF_TAG.has(text.charAt(to)));
}

/** With what else a tag goes on. */
const MORE_OF_TAG: ReadonlySet<string> = new Set(['_', '/', '-']);

/** Whether a tag, without its `#`, marks an entry of the log, and says nothing of the partner. */
export function isMark(tag: string): boolean {
  return marksIn(`#${tag}`).length > 0;
}

/** A text without the marks in it. */
export function withoutMarks(text: string): string {
  return marksIn(text).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

/** Give and take with a partner up to a day, by what the log says of who reached out to whom. */
export function reciprocityOf({ interactions, facts }: Pick<Partner, 'interactions' | 'facts'>, today: Day): Reciprocity {
  const past = interactions.filter((entry) => hasTakenPlace(entry, today));
  const yearAgo = addMonths(today, -12);
  const lately = past.filter(({ day }) => day > yearAgo);
  const inAYear: Record<Side, number> = { us: 0, them: 0, both: 0 };
  for (const entry of lately) {
    const side = sideOf(entry);
    if (side !== null) inAYear[side] += 1;
  }
  const last = past.find((entry) => sideOf(entry) !== null);
  const lastSide = last === undefined ? null : sideOf(last);
  return {
    last: last === undefined || lastSide === null ? null : { side: lastSide, day: last.day },
    inAYear,
    unanswered: unansweredOf(past, facts.lastContact !== null && facts.lastContact <= today ? facts.lastContact : null),
    given: lately.filter(isGiven),
    got: lately.filter(isGot),
  };
}

/** Whether an entry is marked as something we gave. */
export function isGiven({ text }: LoggedInteraction): boolean {
  return marksIn(text).some(({ kind }) => kind === 'given');
}

/** Whether an entry is marked as something we got. */
export function isGot({ text }: LoggedInteraction): boolean {
  return marksIn(text).some(({ kind }) => kind === 'got');
}

/** Who reached out by an entry, as far as it says. */
export function sideOf({ channel, direction }: LoggedInteraction): Side | null {
  if (channel === ATTEMPT) return 'us';
  return direction === null || !countsAsContact(channel) ? null : SIDES[direction];
}

/** What came after the last word from them; on one day nobody knows which came first, so it counts as answered. */
function unansweredOf(past: readonly LoggedInteraction[], byProperty: Day | null): LoggedInteraction[] {
  const answer = past.find((entry) => !isOurs(entry) && !isNoWord(entry));
  const newest = past[0]?.day ?? -Infinity;
  // A last contact that no line tells of may have been anything.
  const known = byProperty !== null && byProperty > newest ? byProperty : -Infinity;
  const since = Math.max(answer?.day ?? -Infinity, known);
  return past.filter((entry) => isOurs(entry) && entry.day > since);
}

function isOurs({ channel, direction }: LoggedInteraction): boolean {
  return channel === ATTEMPT || (direction === 'to' && AWAITS_ANSWER.has(channel));
}

/** What is neither an answer nor waits for one: a remark, or a card or gift of ours. */
function isNoWord({ channel, direction }: LoggedInteraction): boolean {
  return !countsAsContact(channel) || (EXPECTS_NOTHING.has(channel) && direction !== 'from');
}
