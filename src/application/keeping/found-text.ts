import type { NoteSource, NoteStamp } from '../ports/note-source';
import type { NoteInput } from '../../notes/note-input';

/** A note that was read, `null` where there is none any more or it could not be read, and what its file was like. */
export interface FoundText {
  readonly path: string;
  readonly note: NoteInput | null;
  readonly stamp: NoteStamp | null;
}

/** Reads a note. The stamp is taken before the text: what is written meanwhile makes it look old, and is read again. */
export async function findText(source: NoteSource, path: string): Promise<FoundText> {
  const stamp = source.stamp(path);
  // A file that cannot be read is as good as gone, until it is told of as changed, or somebody opens it.
  const note = await source.read(path).catch(() => null);
  return { path, note, stamp };
}
