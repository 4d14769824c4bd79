/** From how many paths on they are kept as a set: a few are found as fast in a list, which takes a third of the room. */
const MANY = 8;

/** From a key to the note paths that belong to it. Most keys have one path only, which is then kept by itself. */
export class PathSets {
  private readonly paths = new Map<string, string | readonly string[] | Set<string>>();

  add(key: string, path: string): void {
    const known = this.paths.get(key);
    if (known === undefined) this.paths.set(key, path);
    else if (known instanceof Set) known.add(path);
    else if (typeof known === 'string') {
      if (known !== path) this.paths.set(key, [known, path]);
    } else if (!known.includes(path)) this.paths.set(key, known.length < MANY ? known.concat(path) : new Set(known).add(path));
  }

  delete(key: string, path: string): void {
    const known = this.paths.get(key);
    if (known === undefined) return;
    if (known instanceof Set) {
      known.delete(path);
      if (known.size === 0) this.paths.delete(key);
      return;
    }
    const left = typeof known === 'string' ? (known === path ? [] : [known]) : known.filter((other) => other !== path);
    const [only] = left;
    if (only === undefined) this.paths.delete(key);
    else this.paths.set(key, left.length === 1 ? only : left);
  }

  /** The paths of a key, in the order in which they were added. */
  get(key: string): Iterable<string> {
    const known = this.paths.get(key);
    if (known === undefined) return NONE;
    return typeof known === 'string' ? [known] : known;
  }
}

const NONE: readonly string[] = [];
