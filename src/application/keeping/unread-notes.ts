import type { NoteInput } from '../../notes/note-input';
import type { FrontMatter } from '../../notes/property-reader';

/** How far the reading of texts has come. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * A note whose text has to be read, and the properties that it is known by until then. When something newer is told of
 * it, another object stands for it: so a text that comes late is known by its identity.
 */
export interface UnreadNote {
  readonly path: string;
  readonly frontMatter: FrontMatter | null;
}

/** Notes whose text has to be read. */
export class UnreadNotes {
  private readonly notes = new Map<string, UnreadNote>();
  private total = 0;
  private round: Iterator<UnreadNote, undefined> = this.notes.values();

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
    this.notes.set(path, { path, frontMatter });
  }

  delete(path: string): void {
    this.notes.delete(path);
  }

  /** Whether a note still waits, and nothing was told of it since it was handed out by `next`; from now on it waits no longer. */
  take(note: UnreadNote): boolean {
    return this.notes.get(note.path) === note && this.notes.delete(note.path);
  }

  /** The next ones to be read; none at the end, after which it begins anew with those that are left. */
  next(count: number): UnreadNote[] {
    const handful: UnreadNote[] = [];
    while (handful.length < count) {
      const next = this.round.next();
      if (next.done === true) break;
      handful.push(next.value);
    }
    if (handful.length === 0) this.round = this.notes.values();
    return handful;
  }
}
