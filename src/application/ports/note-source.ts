import type { Day } from '../../domain/days';
import type { NoteInput } from '../../notes/note-input';

/** What happened to a note, as the index needs to know it. */
export type NoteChange =
  | { readonly kind: 'changed'; readonly note: NoteInput }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly note: NoteInput };

/** The notes that a change is about. */
export function pathsOf(change: NoteChange): readonly string[] {
  switch (change.kind) {
    case 'changed':
      return [change.note.path];
    case 'removed':
      return [change.path];
    case 'renamed':
      return [change.from, change.note.path];
  }
}

/** What a note's file was like at a moment: a file of which both are the same is taken for unchanged. */
export interface NoteStamp {
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number;
  /** In bytes. */
  readonly size: number;
}

export type RenameListener = (from: string, to: string) => void;

/** Where notes come from. */
export interface NoteSource {
  /** What of the app decides how notes are understood, beside our own settings: where this is another text, what was made of the notes before holds no more. */
  readonly readBy: string;
  /** The paths of all Markdown notes there are now. */
  paths(): Iterable<string>;
  /** Whether there is a note at that path. */
  has(path: string): boolean;
  /**
   * What the file is like of which the metadata tells; `null` when there is no such note, and while the metadata is that
   * of an earlier text, as far as anybody knows: what was made of it says nothing of the file.
   */
  stamp(path: string): NoteStamp | null;
  /** What the metadata tells of a note without reading its text; `null` while the metadata is not known yet. */
  metadata(path: string): NoteInput | null;
  /** The day whose daily note stands there; `null` for every other note. */
  dayOfDailyNote(path: string): Day | null;
  /** The folder in which the app makes new notes. */
  folderForNew(): string;
  /** A note with its text, `null` when it is gone. */
  read(path: string): Promise<NoteInput | null>;
  /** The note that a link or plain name means when it stands in the note `from`, else `null`. */
  resolveLink(target: string, from: string): string | null;
  /** The words of a link to the note `path` from the note `from`: as short as it may be without meaning another. */
  linkText(path: string, from: string): string;
  /** Calls back for every change from now on. Returns how to stop. */
  onChange(listener: (change: NoteChange) => void): () => void;
  /**
   * Calls back for every note that gets another path, also where nothing else is known of it and the change says no more
   * than that it went; before `onChange` does. Returns how to stop.
   */
  onRename(listener: RenameListener): () => void;
}
