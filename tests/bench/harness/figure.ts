import type { Samples } from './measure';

export type Unit = 'ms' | 'µs' | 'bytes' | 'count';

/** What a figure should not go beyond; in the figure's unit, but for the ratio to the yardstick. */
export interface Goal {
  readonly median?: number;
  readonly p99?: number;
  readonly ratio?: number;
  /** Neither more nor less. */
  readonly exactly?: number;
}

/** One line of the table. */
export interface Figure {
  /** The bench it belongs to, as in `--only`. */
  readonly bench: string;
  readonly what: string;
  readonly notes: number;
  readonly unit: Unit;
  readonly median: number;
  readonly p99: number | null;
  /** What is physically possible, measured in the same run, in the same unit. */
  readonly yardstick: { readonly name: string; readonly median: number } | null;
  readonly goal: Goal | null;
}

/** How a step's cost grows; only this makes a run fail. */
export interface Growth {
  readonly bench: string;
  readonly what: string;
  /** By how much the cost grew. */
  readonly factor: number;
  /** By how much it may grow. */
  readonly limit: number;
}

export interface Results {
  readonly figures: readonly Figure[];
  readonly growths: readonly Growth[];
}

interface FigureOptions {
  readonly bench: string;
  readonly what: string;
  readonly notes: number;
  readonly unit?: 'ms' | 'µs';
  readonly yardstick?: { readonly name: string; readonly samples: Samples };
  readonly goal?: Goal;
}

const PER_MS = { ms: 1, µs: 1_000 };

/** A figure of times that were measured. */
export function figureOf(samples: Samples, { unit = 'ms', yardstick, goal, ...named }: FigureOptions): Figure {
  const scale = PER_MS[unit];
  return {
    ...named,
    unit,
    median: samples.median * scale,
    p99: samples.p99 * scale,
    yardstick: yardstick === undefined ? null : { name: yardstick.name, median: yardstick.samples.median * scale },
    goal: goal ?? null,
  };
}

export function ratioOf({ median, yardstick }: Figure): number | null {
  return yardstick === null || yardstick.median === 0 ? null : median / yardstick.median;
}

/** Whether a figure is within its goal; `null` where there is none. */
export function isMet(figure: Figure): boolean | null {
  const { goal, median, p99 } = figure;
  if (goal === null) return null;
  const ratio = ratioOf(figure);
  return (
    (goal.exactly === undefined || median === goal.exactly) &&
    (goal.median === undefined || median <= goal.median) &&
    (goal.p99 === undefined || (p99 !== null && p99 <= goal.p99)) &&
    (goal.ratio === undefined || (ratio !== null && ratio <= goal.ratio))
  );
}
