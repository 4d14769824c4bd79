/**
 * The first few of very many things in an order, without sorting all of them; of equal ones those that come first.
 *
 * @param order as for `Array.prototype.sort`
 * @example
 * firstInOrder([3, 1, 2], 2, (one, other) => one - other) // [1, 2]
 */
export function firstInOrder<Thing>(things: Iterable<Thing>, count: number, order: (one: Thing, other: Thing) => number): readonly Thing[] {
  const first: Thing[] = [];
  for (const thing of things) {
    const place = first.findLastIndex((other) => order(other, thing) <= 0) + 1;
    if (place >= count) continue;
    first.splice(place, 0, thing);
    if (first.length > count) first.pop();
  }
  return first;
}
