import type { Day } from '../../domain/days';

/** What stands in a field, and the day as of which its words are meant: "yesterday" stays the same day, whenever it is read. */
export interface Typed {
  readonly text: string;
  readonly typedOn: Day;
}

/**
 * What is typed after somebody went on typing. Words for a day that were typed earlier keep their day for as long
 * as they still name it; otherwise everything is meant as of today.
 *
 * @param dayNamed the day that words name.
 * @example
 * // Typed on the 23rd, and finished on the 24th: yesterday is the 22nd.
 * goOnTyping({ text: 'yesterday: off', typedOn: the23rd }, 'yesterday: offer sent', the24th, dayNamed).typedOn // the23rd
 */
export function goOnTyping(before: Typed, text: string, today: Day, dayNamed: (typed: Typed) => Day | null): Typed {
  const then = { text, typedOn: before.typedOn };
  const now = { text, typedOn: today };
  if (before.typedOn === today) return now;
  const named = dayNamed(before);
  const dependsOnToday = named !== dayNamed({ ...before, typedOn: today });
  return dependsOnToday && dayNamed(then) === named ? then : now;
}
