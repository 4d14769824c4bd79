/** Times of one step, in milliseconds. */
export class Samples {
  constructor(private readonly times: readonly number[]) {}

  get median(): number {
    return this.quantile(0.5);
  }

  get p99(): number {
    return this.quantile(0.99);
  }

  /** The time that a share of the rounds stays below; the one at that place, nothing in between is invented. */
  quantile(share: number): number {
    const sorted = [...this.times].sort((one, other) => one - other);
    const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    if (found === undefined) throw new Error('Nothing was measured.');
    return found;
  }
}

/** A step to be measured. What `prepare` does before each round is not counted. */
export interface Step {
  readonly prepare?: (round: number) => void | Promise<void>;
  readonly run: (round: number) => unknown;
}

export interface Rounds {
  readonly rounds: number;
  /** Rounds before those that count, in which the engine gets warm. */
  readonly warmUp?: number;
  /** Milliseconds after which no more rounds begin, once there are three: slow steps are measured less often. */
  readonly budget?: number;
  /**
   * Whether the garbage that is new is collected before every step, so that none pays for what others left: for steps
   * that are rare. All of it is not: that would make the engine forget the kinds of our objects, and with them the code
   * it made for them.
   */
  readonly tidy?: boolean;
}

const FEWEST_ROUNDS = 3;

/** Keeps what a step returns, so that the engine cannot leave out the work for it. */
let kept: unknown = null;

/**
 * Runs steps in turn, so that whatever slows the machine down meets all of them alike, and returns their times under
 * the same names.
 */
export async function measureInTurn<Name extends string>(steps: Readonly<Record<Name, Step>>, { rounds, warmUp = 2, budget = Infinity, tidy = false }: Rounds): Promise<Record<Name, Samples>> {
  const names = Object.keys(steps) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const started = performance.now();
  for (let round = -warmUp; round < rounds; round += 1) {
    const isOverBudget = performance.now() - started > budget;
    if (round >= FEWEST_ROUNDS && isOverBudget) break;
    // Whatever is that slow is warm after a round.
    if (round < 0 && isOverBudget) round = 0;
    for (const name of names) {
      const { prepare, run } = steps[name];
      await prepare?.(round + warmUp);
      if (tidy) globalThis.gc?.({ type: 'minor' });
      const before = performance.now();
      const result = run(round + warmUp);
      // A step that is done at once is not made to wait for the next turn of the loop.
      kept = result instanceof Promise ? await result : result;
      const time = performance.now() - before;
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, new Samples(times[name])])) as Record<Name, Samples>;
}

export async function measure(step: Step, rounds: Rounds): Promise<Samples> {
  return (await measureInTurn({ step }, rounds)).step;
}

/** What the last step returned. */
export function lastResult(): unknown {
  return kept;
}
