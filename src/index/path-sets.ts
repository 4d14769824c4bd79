/** From a key to the note paths that belong to it. Most keys have one path only, which is then kept without a set. */
export class PathSets {
  private readonly paths = new Map<string, string | Set<string>>();

  add(key: string, path: string): void {
    const known = this.paths.get(key);
    if (known === undefined) this.paths.set(key, path);
    else if (typeof known !== 'string') known.add(path);
    else if (known !== path) this.paths.set(key, new Set([known, path]));
  }

  delete(key: string, path: string): void {
    const known = this.paths.get(key);
    if (known === path) this.paths.delete(key);
    if (known === undefined || typeof known === 'string') return;
    known.delete(path);
    if (known.size === 0) this.paths.delete(key);
  }

  /** The paths of a key, in the order in which they were added. */
  get(key: string): Iterable<string> {
    const known = this.paths.get(key);
    if (known === undefined) return NONE;
    return typeof known === 'string' ? [known] : known;
  }
}

const NONE: readonly string[] = [];
