/** Puts a thing with all those that stand under the same key, as the last of them. */
export function fileUnder<Key, Thing>(things: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const known = things.get(key);
  if (known === undefined) things.set(key, [thing]);
  else known.push(thing);
}
