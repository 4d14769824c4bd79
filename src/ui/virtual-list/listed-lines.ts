/** What is listed. */
export interface ListedLines {
  /** What somebody asked for: the answer to another question is listed from its beginning. */
  readonly question?: unknown;
  readonly count: number;
  /** The line that the keyboard is at, −1 where it is at none. */
  readonly keyboard: number;
  /** The same function as long as the lines are the same. */
  readonly keyOf: (line: number) => string;
  /** Lines of one kind look alike. */
  readonly kindOf: (line: number) => string;
  /** How tall a line of a kind is taken to be until some have been measured, in pixels. */
  readonly guess: (kind: string) => number;
}

/** How far from its place a line is looked for that may have moved. */
const NEAR = 2_000;

/** Where a line is among others, near to where it was; `null` where it is not. */
export function placeOf(key: string, { count, keyOf }: ListedLines, near: number): number | null {
  for (let away = 0; away < NEAR; away += 1) {
    for (const place of [near + away, near - away]) if (place >= 0 && place < count && keyOf(place) === key) return place;
  }
  return null;
}
