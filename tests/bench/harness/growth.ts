import type { Growth } from './figure';

const TRIES = 3;

/**
 * How a cost grew. Where it seems to have grown too much it is measured again, as something else may have slowed the
 * machine down; the smallest factor counts.
 */
export async function growthOf(named: Omit<Growth, 'factor'>, measureFactor: () => Promise<number>): Promise<Growth> {
  let factor = Infinity;
  for (let tried = 0; tried < TRIES && factor > named.limit; tried += 1) factor = Math.min(factor, await measureFactor());
  return { ...named, factor };
}
