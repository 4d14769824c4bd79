import type { NoteChange } from '../ports/note-source';

/** The paths of all notes there are: a name that was not there before may give links another meaning. */
export class NotePaths {
  private readonly paths = new Set<string>();
  /** Of notes that went, or got another name, while all were being listed; `null` afterwards. */
  private goneMeanwhile: Set<string> | null = new Set();

  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** Takes in a note of those that were there when the listing began. Whatever else comes from then on is new. */
  list(path: string): void {
    if (this.goneMeanwhile?.has(path) !== true) this.paths.add(path);
  }

  endListing(): void {
    this.goneMeanwhile = null;
  }

  /** Takes in a change; returns whether it brings a note to a path where none was. */
  follow(change: NoteChange): boolean {
    if (change.kind === 'removed') {
      this.forget(change.path);
      return false;
    }
    const isNew = change.kind === 'renamed' || !this.paths.has(change.note.path);
    if (change.kind === 'renamed') this.forget(change.from);
    if (isNew) this.paths.add(change.note.path);
    return isNew;
  }

  private forget(path: string): void {
    this.paths.delete(path);
    this.goneMeanwhile?.add(path);
  }
}
