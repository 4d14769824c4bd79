import type { NoteInput } from '../../notes/note-input';
import type { FrontMatter } from '../../notes/property-reader';

/** How far the reading of texts has come. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Notes whose text has to be read. */
export class UnreadNotes {
  /** Each with the properties that it is known by until then. */
  private readonly notes = new Map<string, FrontMatter | null>();
  private total = 0;
  private paths: Iterator<string, undefined> = this.notes.keys();

  get size(): number {
    return this.notes.size;
  }

  /** `null` when none is left. */
  get progress(): ReadingProgress | null {
    return this.notes.size === 0 ? null : { done: this.total - this.notes.size, total: this.total };
  }

  add({ path, frontMatter }: Pick<NoteInput, 'path' | 'frontMatter'>): void {
    if (this.notes.size === 0) this.total = 0;
    if (!this.notes.has(path)) this.total += 1;
    this.notes.set(path, frontMatter);
  }

  /** Whether the note waited until now. */
  delete(path: string): boolean {
    return this.notes.delete(path);
  }

  /** Whether a note's properties are still those that it is known by. */
  isKnownBy(path: string, frontMatter: FrontMatter | null): boolean {
    return frontMatter !== null && this.notes.get(path) === frontMatter;
  }

  /** The next ones to be read; none at the end, after which it begins anew with those that are left. */
  next(count: number): string[] {
    const handful: string[] = [];
    while (handful.length < count) {
      const next = this.paths.next();
      if (next.done === true) break;
      handful.push(next.value);
    }
    if (handful.length === 0) this.paths = this.notes.keys();
    return handful;
  }
}
