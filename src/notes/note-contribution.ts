import type { Contribution, WrittenProperties } from '../domain/contribution';
import { lastSegment } from './values/link-text';
import type { NoteInput } from './note-input';
import { NOTHING } from '../domain/nothing';

const ENDING = /\.md$/i;

/** A note's name: that of its file without the ending. */
export function noteName(path: string): string {
  const name = lastSegment(path);
  return ENDING.test(name) ? name.slice(0, -'.md'.length) : name;
}

export const NOTHING_WRITTEN: WrittenProperties = { lastContact: null, status: null };

/** A contribution that says nothing yet. */
export function bareContribution({ path, tags }: Pick<NoteInput, 'path' | 'tags'>): Contribution {
  return {
    path,
    name: noteName(path),
    aliases: NOTHING,
    tags: tags.length === 0 ? NOTHING : tags,
    partner: null,
    person: null,
    cooperation: null,
    event: null,
    journal: null,
    mentions: NOTHING,
    interactions: NOTHING,
    tasks: NOTHING,
    written: NOTHING_WRITTEN,
    problems: NOTHING,
    suggestions: NOTHING,
    complete: true,
  };
}
