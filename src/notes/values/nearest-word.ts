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
    const most = Math.min(Math.max(1, Math.floor(target.length / 3)), least - 1);
    const distance = editDistance(folded, target, most);
    if (distance > most) continue;
    nearest = word;
    least = distance;
  }
  return nearest;
}

/** How many letters have to be added, left out, replaced, or swapped with their neighbour; of more than `most` only that they are more. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  let leastOfLast = 0;
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? at(before, column - 2) + 1 : Infinity;
      const distance = Math.min(at(current, column - 1) + 1, at(last, column) + 1, at(last, column - 1) + same, swapped);
      current.push(distance);
      least = Math.min(least, distance);
    }
    // What follows builds on these two rows.
    if (least > most && leastOfLast > most) return Infinity;
    [before, last, leastOfLast] = [last, current, least];
  }
  return at(last, other.length);
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
