import type { Edit } from '../../notes/writing/text-change';

/** The text of a note before and after a write. */
export interface Written {
  readonly before: string;
  readonly after: string;
}

/** The note to be written is gone. */
export class NoteMissing extends Error {
  constructor(readonly path: string) {
    super(`The note ${path} is missing.`);
    this.name = 'NoteMissing';
  }
}

/** A note cannot be made because something of that name is there already. */
export class NoteExists extends Error {
  constructor(readonly path: string) {
    super(`There is a note ${path} already.`);
    this.name = 'NoteExists';
  }
}

/** The one way in which notes are written. */
export interface NoteWriter {
  /**
   * Applies a pure edit to the note's text in one write, through the editor where the note is open in one.
   *
   * @returns the text before and after, or `null` when the edit had nothing to write.
   * @throws EditRefused when the edit refuses the text as it stands; nothing is written then.
   * @throws NoteMissing when there is no such note.
   */
  apply(path: string, edit: Edit): Promise<Written | null>;
  /** @throws NoteExists when something of that path is there already. */
  create(path: string, text: string): Promise<void>;
  /**
   * Moves a note to the trash that still says what it said when it was made, as undoing its creation does.
   *
   * @throws EditRefused when something else stands in it by now.
   */
  trash(path: string, text: string): Promise<void>;
}
