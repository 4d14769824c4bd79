import type { Figure, Growth } from './figure';

/** How much is measured: `quick` is for every run of the tests, the other for looking closely. */
export interface BenchOptions {
  readonly quick: boolean;
}

export interface BenchResult {
  readonly figures: readonly Figure[];
  readonly growths?: readonly Growth[];
}

/** One subject that is measured, by the name under which `--only` finds it. */
export interface Bench {
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<BenchResult>;
}
