import type { Random } from './random';
import { FIRST_NAMES, SURNAMES, TRADES, UNDERTAKINGS } from './words';
import { dayOf, type Day } from '../../../src/domain/days';

/** The day on which the generated vaults are looked at. */
export const BENCH_DAY: Day = dayOf(2026, 11, 23) ?? 0;
export const BENCH_DAY_ISO = '2026-11-23';

/**
 * What a vault is like:
 * - `mixed`: many partners; a fifth partners, two fifths persons, a tenth cooperations, the rest dated notes;
 * - `others`: few partners in a large vault of other notes;
 * - `long-log`: as mixed, with one partner of 10,000 log lines;
 * - `hubs`: as mixed, with a note of thousands of links, a cooperation of a thousand partners, and an employer of a thousand;
 * - `all-due`: partners only, every one of them due;
 * - `plain`: as mixed, but a cadence and logs are all that tells who is due.
 */
export const SHAPES = ['mixed', 'others', 'long-log', 'hubs', 'all-due', 'plain'] as const;

export type Shape = (typeof SHAPES)[number];

export interface VaultOptions {
  readonly shape: Shape;
  /** The number of notes. */
  readonly size: number;
  /** Another seed makes another vault of the same kind; 1 where none is given. */
  readonly seed?: number;
}

/** The names of the notes of a vault, by what they are. */
export interface VaultPlan {
  readonly partners: readonly string[];
  readonly persons: readonly string[];
  readonly cooperations: readonly string[];
  readonly dated: number;
  readonly others: number;
}

const SHARES: Readonly<Record<Shape, readonly [partners: number, persons: number, cooperations: number, dated: number]>> = {
  mixed: [0.2, 0.4, 0.1, 0.3],
  others: [0.01, 0.02, 0.005, 0.1],
  'long-log': [0.2, 0.4, 0.1, 0.3],
  hubs: [0.2, 0.4, 0.1, 0.3],
  'all-due': [1, 0, 0, 0],
  plain: [0.2, 0.4, 0.1, 0.3],
};

export function planVault({ shape, size }: VaultOptions, random: Random): VaultPlan {
  const [partners, persons, cooperations, dated] = SHARES[shape].map((share) => Math.round(share * size)) as [number, number, number, number];
  // A number makes every name the only one, as a link by name has to find its note.
  const names = (count: number, words: readonly string[], more: readonly string[]): string[] =>
    Array.from({ length: count }, (_, index) => `${random.pick(words)} ${random.pick(more)} ${index + 1}`);
  return {
    partners: names(partners, TRADES, SURNAMES),
    persons: names(persons, FIRST_NAMES, SURNAMES),
    cooperations: names(cooperations, UNDERTAKINGS, SURNAMES).map((name) => `${name} (joint)`),
    dated,
    others: Math.max(0, size - partners - persons - cooperations - dated),
  };
}
