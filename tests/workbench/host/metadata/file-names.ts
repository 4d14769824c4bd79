import { nameOf, parentPath, type TFile } from '../files';

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

interface NamedFile {
  readonly file: TFile;
  /** The file's path as links are compared with it. */
  readonly path: string;
}

/** The files by their names, and the rules by which a link finds one of them. */
export class FileNames {
  readonly #byName = new Map<string, NamedFile[]>();

  add(file: TFile): void {
    const named = { file, path: fold(file.path) };
    const name = nameOf(named.path);
    const others = this.#byName.get(name);
    if (others) others.push(named);
    else this.#byName.set(name, [named]);
  }

  remove(file: TFile, path = file.path): void {
    const name = fold(nameOf(path));
    const others = (this.#byName.get(name) ?? []).filter((other) => other.file !== file);
    if (others.length > 0) this.#byName.set(name, others);
    else this.#byName.delete(name);
  }

  /** Whether a file with this name, `.md` included, is the only one. */
  isUnique(name: string): boolean {
    return this.#byName.get(fold(name))?.length === 1;
  }

  /**
   * The file that a link leads to, whatever the case of its letters and with or without `.md`: the one at that very
   * path; else one whose path ends like that, from the source's own folder or below rather than from elsewhere, and
   * of these the one with the shortest path. `./`, `../` and `/` at the start lead to one path only.
   */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    const { wanted, anchored } = this.#wanted(fold(linkpath), fold(sourcePath));
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
    const named = this.#byName.get(nameOf(path)) ?? [];
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
