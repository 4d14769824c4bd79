interface Known {
  readonly path: string;
}

/**
 * The same things, those of an earlier list in its order, and then whoever came since: most still stand right there, so
 * that to put them in order takes little.
 *
 * @param things none of them twice
 */
export function whereTheyStood<Thing extends Known>(things: readonly Thing[], before: readonly Known[]): readonly Thing[] {
  if (before.length === 0) return things;
  const places = new Map(before.map(({ path }, place) => [path, place]));
  const standing = new Array<Thing | undefined>(before.length);
  const others: Thing[] = [];
  for (const thing of things) {
    const place = places.get(thing.path);
    if (place === undefined) others.push(thing);
    else standing[place] = thing;
  }
  return [...standing.filter((thing) => thing !== undefined), ...others];
}
