import { isSensibleWindow, type Cadence, type Span, type Unit } from '../../domain/cadence';
import type { NoteLanguage } from '../../domain/channel';
import { remembering } from '../../domain/remembering';
import { singleValue, type Narrowed } from './narrowed';
import { formatRhythm } from './rhythm-text';
import { parseRhythm } from './rhythm-value';
import { foldWord } from './spelling';
import { CADENCE_WORDS, EVERY_WORDS, NEVER_WORDS, NUMBER_WORDS, UNIT_WORDS, WINDOW_WORDS } from '../vocabulary/cadence-words';

/**
 * The value of the property `cadence`, or the problem that it is none.
 */
export function readCadence(value: unknown): Narrowed<Cadence> {
  const cadence = parseCadence(value);
  return cadence === null ? { problem: 'cadence-unreadable' } : { value: cadence };
}

/**
 * The cadence that a value says, in English or German, or `null` when it says none.
 * A plain number counts days. Zero, negative lengths, and lengths above ten years are none.
 *
 * @example
 * parseCadence('alle 6 Wochen') // { kind: 'window', from: { amount: 6, unit: 'week' }, to: null }
 * parseCadence('4–6 weeks')     // { kind: 'window', from: { amount: 4, unit: 'week' }, to: { amount: 6, unit: 'week' } }
 * parseCadence('every Tuesday') // { kind: 'rhythm', rhythm: { kind: 'weekly', every: 1, weekday: 2 } }
 * parseCadence('bei Bedarf')    // { kind: 'never' }
 * parseCadence('0')             // null
 */
export function parseCadence(value: unknown): Cadence | null {
  const single = singleValue(value);
  if (typeof single !== 'number' && typeof single !== 'string') return null;
  return cadenceOf(String(single));
}

/** How many letters a cadence has at most, by far: whole texts that stand in its place are not looked into. */
const LONGEST = 200;

const cadenceOf = remembering((words): Cadence | null => {
  const text = foldWord(words);
  if (text.length > LONGEST) return null;
  if (never.has(text)) return { kind: 'never' };
  const rhythm = parseRhythm(text);
  if (rhythm !== null) return { kind: 'rhythm', rhythm };
  const bounds = readWord(text) ?? readDuration(text) ?? readWindow(text);
  if (bounds === null) return null;
  const cadence = { kind: 'window', ...bounds } as const;
  return isSensibleWindow(cadence) ? cadence : null;
});

/**
 * A cadence in words that read well in a note, and that `parseCadence` reads as the same cadence.
 *
 * @example
 * formatCadence({ kind: 'window', from: { amount: 6, unit: 'week' }, to: null }, 'de') // 'alle 6 Wochen'
 */
export function formatCadence(cadence: Cadence, language: NoteLanguage): string {
  if (cadence.kind === 'never') return NEVER_WORDS[language][0] ?? '';
  if (cadence.kind === 'rhythm') return formatRhythm(cadence.rhythm, language);
  const { from, to } = cadence;
  if (to === null) {
    const words = CADENCE_WORDS.find(({ span }) => span.amount === from.amount && span.unit === from.unit);
    return words?.[language] ?? `${EVERY_WORDS[language][0] ?? ''} ${formatSpan(from, language)}`;
  }
  if (from.unit === to.unit) return `${String(from.amount)}–${formatSpan(to, language)}`;
  return `${formatSpan(from, language)} ${WINDOW_WORDS[language].at(-1) ?? '-'} ${formatSpan(to, language)}`;
}

interface Bounds {
  readonly from: Span;
  readonly to: Span | null;
}

const never = new Set([...NEVER_WORDS.en, ...NEVER_WORDS.de].map(foldWord));

const wholeWords = new Map(CADENCE_WORDS.flatMap(({ span, en, de, also }) => [en, de, ...also].map((word): [string, Span] => [foldWord(word), span])));

const units = new Map(
  (Object.entries(UNIT_WORDS) as [Unit, (typeof UNIT_WORDS)[Unit]][]).flatMap(([unit, words]) =>
    [...words.en, ...words.de].map((word): [string, Unit] => [foldWord(word), unit]),
  ),
);

const everyWords = new Set([...EVERY_WORDS.en, ...EVERY_WORDS.de].map(foldWord));
const windowWord = new Set([...WINDOW_WORDS.en, ...WINDOW_WORDS.de].filter((word) => word !== '-').map(foldWord));

function readWord(text: string): Bounds | null {
  const span = wholeWords.get(text);
  return span === undefined ? null : { from: span, to: null };
}

const DURATION = /^p(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,4})d)?$/;

/** A duration of ISO 8601, as far as it is one length: `P6W`, `P1Y6M`, `P1W3D`, but not a month and some days. */
function readDuration(text: string): Bounds | null {
  const match = DURATION.exec(text);
  if (match === null || text === 'p') return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const byMonth = years * 12 + months;
  const byDay = weeks * 7 + days;
  if (byMonth > 0 && byDay > 0) return null;
  if (byMonth > 0) return { from: months === 0 ? { amount: years, unit: 'year' } : { amount: byMonth, unit: 'month' }, to: null };
  return { from: days === 0 ? { amount: weeks, unit: 'week' } : { amount: byDay, unit: 'day' }, to: null };
}

const LENGTH = /^(\d{1,5}|[a-z]+)?[ -]?([a-z]+)?\.?$/;

/** `6 weeks`, `every 6 weeks`, `4-6 weeks`, `2 weeks to 1 month`. */
function readWindow(folded: string): Bounds | null {
  const [first, ...others] = folded.split(' ');
  const every = first !== undefined && everyWords.has(first) && others.length > 0;
  const text = every ? others.join(' ') : folded;
  const ends = splitWindow(text);
  if (ends === null) {
    const span = readLength(text, every);
    return span === null ? null : { from: span, to: null };
  }
  const to = readLength(ends[1], false);
  if (to === null) return null;
  const bare = readCount(ends[0]);
  const from = bare === null ? readLength(ends[0], false) : { amount: bare, unit: to.unit };
  return from === null ? null : { from, to };
}

/** The two ends of a window, when the text is one: `4-6 weeks`, `4 to 6 weeks`, `2 weeks - 1 month`. */
function splitWindow(text: string): [string, string] | null {
  const words = text.split(' ');
  const joiner = words.findIndex((word) => windowWord.has(word));
  if (joiner > 0 && joiner < words.length - 1) return [words.slice(0, joiner).join(' '), words.slice(joiner + 1).join(' ')];
  const dash = /^([^-]*\w) ?- ?(\d.*|[a-z]+ [a-z]+)$/.exec(text);
  return dash === null ? null : [dash[1] ?? '', dash[2] ?? ''];
}

/** One length; `bareUnit` allows a unit alone, as in `every week`. */
function readLength(text: string, bareUnit: boolean): Span | null {
  const match = LENGTH.exec(text);
  if (match === null) return null;
  const [, head, tail] = match;
  if (tail === undefined) {
    const unit = units.get(head ?? '');
    if (unit !== undefined && bareUnit) return { amount: 1, unit };
    return head !== undefined && /^\d+$/.test(head) ? { amount: Number(head), unit: 'day' } : null;
  }
  const amount = readCount(head ?? '');
  const unit = units.get(tail);
  return amount === null || unit === undefined ? null : { amount, unit };
}

function readCount(text: string): number | null {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  return NUMBER_WORDS.get(text) ?? null;
}

function formatSpan({ amount, unit }: Span, language: NoteLanguage): string {
  const [one, several] = UNIT_WORDS[unit][language];
  return `${String(amount)} ${amount === 1 ? one : several}`;
}
