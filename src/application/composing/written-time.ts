import { readClock } from '../../notes/log/log-day';

/** A time of day that a text begins with, and how much of the text it takes. */
export interface WrittenTime {
  /** `HH:MM`. */
  readonly time: string;
  readonly length: number;
}

/** Of a span only the beginning could be kept, and "2 h" may be how long it took: they stay text. */
const SPAN_OR_HOURS = /[-–]|^\D*\d+\s?h$/iu;
/** May be a price or any number, such as "14.30" or "um 9". */
const UNCERTAIN = /^(?:(?:um|at)\s+([01]?\d|2[0-3])(?:\.([0-5]\d))?|([01]?\d|2[0-3])\.([0-5]\d))(?=[\s:,]|$)/iu;

/**
 * The time that a text begins with, as log lines have it. A number that may be something else is one only before
 * what goes on with the head, as `goesOn` knows it.
 *
 * @example
 * leadingTime('um 14 Uhr telefoniert', goesOn) // { time: '14:00', length: 10 }
 */
export function leadingTime(text: string, goesOn: (after: string) => boolean): WrittenTime | null {
  const clock = readClock(text);
  if (clock !== null) return SPAN_OR_HOURS.test(text.slice(0, clock.length)) ? null : clock;
  const match = UNCERTAIN.exec(text);
  if (match === null || !goesOn(text.slice(match[0].length))) return null;
  const [whole, hour = match[3] ?? '', minutes = match[4] ?? '00'] = match;
  return { time: `${hour.padStart(2, '0')}:${minutes}`, length: whole.length };
}
