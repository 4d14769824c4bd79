import { foldName } from './spelling';

/**
 * The known word that somebody most likely meant: the nearest one, where no more than a third of its letters are
 * otherwise; `null` where none is near.
 *
 * @example
 * nearestWord('gruop', ['show', 'group']) // 'group'
 */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const folded = foldName(written);
  let nearest: string | null = null;
  let least = Infinity;
  for (const word of known) {
    const target = foldName(word);
    const allowed = Math.max(1, Math.floor(target.length / 3));
    if (Math.abs(target.length - folded.length) > allowed) continue;
    const distance = editDistance(folded, target);
    if (distance > allowed || distance >= least) continue;
    nearest = word;
    least = distance;
  }
  return nearest;
}

/** How many letters have to be added, left out, replaced, or swapped with their neighbour. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? at(before, column - 2) + 1 : Infinity;
      current.push(Math.min(at(current, column - 1) + 1, at(last, column) + 1, at(last, column - 1) + same, swapped));
    }
    before = last;
    last = current;
  }
  return at(last, other.length);
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
