/** Lines of one text that stand in place of lines of another, by line numbers from 0; the ends are exclusive. */
export interface LineHunk {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Beyond so many differing lines it no longer pays to look for what is the same between them. */
const MOST_DIFFERENCES = 200;

/**
 * Which lines differ between two texts, in as few lines as possible (E. Myers, "An O(ND) difference algorithm", 1986).
 * Texts with very many differences come out as one hunk from the first to the last of them.
 *
 * @example
 * diffLines(['a', 'b'], ['a', 'x', 'b']) // [{ oldFrom: 1, oldTo: 1, newFrom: 1, newTo: 2 }]
 */
export function diffLines(old: readonly string[], now: readonly string[]): LineHunk[] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const oldTo = old.length - end;
  const newTo = now.length - end;
  if (start === oldTo && start === newTo) return [];
  const pairs = commonLines(old.slice(start, oldTo), now.slice(start, newTo));
  const hunks: LineHunk[] = [];
  let oldAt = start;
  let newAt = start;
  for (const [oldLine, newLine] of [...pairs.map(([x, y]) => [x + start, y + start] as const), [oldTo, newTo] as const]) {
    if (oldLine > oldAt || newLine > newAt) hunks.push({ oldFrom: oldAt, oldTo: oldLine, newFrom: newAt, newTo: newLine });
    oldAt = oldLine + 1;
    newAt = newLine + 1;
  }
  return hunks;
}

/** The lines both have, in order, as pairs of their numbers. */
function commonLines(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const limit = Math.min(MOST_DIFFERENCES, old.length + now.length);
  const furthest = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  const at = (reached: ReadonlyMap<number, number>, diagonal: number) => reached.get(diagonal) ?? -1;
  const comesDown = (reached: ReadonlyMap<number, number>, diagonal: number, differences: number) =>
    diagonal === -differences || (diagonal !== differences && at(reached, diagonal - 1) < at(reached, diagonal + 1));
  for (let differences = 0; differences <= limit; differences++) {
    history.push(new Map(furthest));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = comesDown(furthest, diagonal, differences) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return trace(history, old.length, now.length, at, comesDown);
    }
  }
  return [];
}

/** Walks the way back from the ends of both texts and collects where they agreed. */
function trace(
  history: readonly ReadonlyMap<number, number>[],
  oldLength: number,
  newLength: number,
  at: (reached: ReadonlyMap<number, number>, diagonal: number) => number,
  comesDown: (reached: ReadonlyMap<number, number>, diagonal: number, differences: number) => boolean,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let x = oldLength;
  let y = newLength;
  for (let differences = history.length - 1; differences >= 0; differences--) {
    const reached = history[differences] ?? new Map<number, number>();
    const diagonal = x - y;
    const from = comesDown(reached, diagonal, differences) ? diagonal + 1 : diagonal - 1;
    const fromX = differences === 0 ? 0 : at(reached, from);
    const fromY = differences === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}
