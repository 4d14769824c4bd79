/** From a key to the set of note paths that belong to it; empty sets are not kept. */
export class PathSets {
  private readonly sets = new Map<string, Set<string>>();

  add(key: string, path: string): void {
    const set = this.sets.get(key);
    if (set === undefined) this.sets.set(key, new Set([path]));
    else set.add(path);
  }

  delete(key: string, path: string): void {
    const set = this.sets.get(key);
    if (set === undefined) return;
    set.delete(path);
    if (set.size === 0) this.sets.delete(key);
  }

  get(key: string): Iterable<string> {
    return this.sets.get(key) ?? [];
  }
}
