import type { Contribution } from '../domain/contribution';
import { lastSegment } from './values/link-text';
import type { NoteInput } from './note-input';

/** A note's name: that of its file without the ending. */
export function noteName(path: string): string {
  return lastSegment(path).replace(/\.md$/i, '');
}

/** A contribution that says nothing yet. */
export function bareContribution({ path, tags }: Pick<NoteInput, 'path' | 'tags'>): Contribution {
  return {
    path,
    name: noteName(path),
    aliases: [],
    tags,
    partner: null,
    person: null,
    cooperation: null,
    event: null,
    journal: null,
    mentions: [],
    interactions: [],
    tasks: [],
    written: { lastContact: null, status: null },
    problems: [],
    complete: true,
  };
}
