import { nameOf, parentPath, type TFile } from '../files';

const PLAIN = /^[ -~]*$/;

function fold(text: string): string {
  return (PLAIN.test(text) ? text : text.normalize('NFC')).toLowerCase();
}

/** A folded name as links have it, mostly without `.md`. */
function keyOf(name: string): string {
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}

interface NamedFile {
  readonly file: TFile;
  /** The file's path as links are compared with it. */
  readonly path: string;
}

/** The files by their names, and the rules by which a link finds one of them. */
export class FileNames {
  readonly #byKey = new Map<string, NamedFile[]>();

  add(file: TFile): void {
    const named = { file, path: fold(file.path) };
    const key = keyOf(nameOf(named.path));
    const others = this.#byKey.get(key);
    if (others) others.push(named);
    else this.#byKey.set(key, [named]);
  }

  remove(file: TFile, path = file.path): void {
    const key = keyOf(fold(nameOf(path)));
    const others = (this.#byKey.get(key) ?? []).filter((other) => other.file !== file);
    if (others.length > 0) this.#byKey.set(key, others);
    else this.#byKey.delete(key);
  }

  /** Whether a file with this name, `.md` included, is the only one. */
  isUnique(name: string): boolean {
    return this.#endingWith(fold(name)).length === 1;
  }

  /**
   * The file that a link leads to, whatever the case of its letters and with or without `.md`: the one at that very
   * path; else one whose path ends like that, from the source's own folder or below rather than from elsewhere, and
   * of these the one with the shortest path. `./`, `../` and `/` at the start lead to one path only.
   */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    const link = fold(linkpath);
    // Nearly every link is a bare name that only one file has.
    const named = link.endsWith('.md') || link.includes('/') ? null : (this.#byKey.get(link) ?? []);
    if (named !== null && named.length < 2) return named[0]?.file ?? null;
    const { wanted, anchored } = this.#wanted(link, fold(sourcePath));
    const candidates = [...this.#endingWith(`${wanted}.md`), ...this.#endingWith(wanted)];
    const exact = candidates.find(({ path }) => path === `${wanted}.md` || path === wanted);
    if (exact || anchored) return exact?.file ?? null;
    const [only, ...others] = candidates;
    if (only === undefined || others.length === 0) return only?.file ?? null;
    const folder = parentPath(fold(sourcePath));
    const near = candidates.filter(({ path }) => folder === '/' || path.startsWith(`${folder}/`));
    return shortest(near) ?? shortest(candidates);
  }

  #endingWith(path: string): readonly NamedFile[] {
    const named = this.#byKey.get(keyOf(nameOf(path))) ?? [];
    return named.filter((file) => file.path === path || file.path.endsWith(`/${path}`));
  }

  #wanted(link: string, source: string): { wanted: string; anchored: boolean } {
    if (link.startsWith('/')) return { wanted: link.slice(1), anchored: true };
    if (!/^\.\.?\//.test(link)) return { wanted: link, anchored: false };
    const segments = parentPath(source).split('/');
    for (const segment of link.split('/')) {
      if (segment === '..') segments.pop();
      else if (segment !== '.') segments.push(segment);
    }
    return { wanted: segments.filter((segment) => segment !== '').join('/'), anchored: true };
  }
}

function shortest(files: readonly NamedFile[]): TFile | null {
  return files.reduce<TFile | null>((best, { file }) => (best && best.path.length <= file.path.length ? best : file), null);
}

/** The name under which a link looks for a file, for telling which links a new or vanished file concerns. */
export function foldedBasename(path: string): string {
  return fold(nameOf(path)).replace(/\.md$/, '');
}
