import { describe, expect, it } from 'vitest';
import type { NoteChange } from '../../../src/application/ports/note-source';
import { NotePaths } from '../../../src/application/keeping/note-paths';
import { noteInputFromText } from '../../../src/notes/note-input';

const changed = (path: string): NoteChange => ({ kind: 'changed', note: noteInputFromText(path, '', []) });
const removed = (path: string): NoteChange => ({ kind: 'removed', path });
const renamed = (from: string, to: string): NoteChange => ({ kind: 'renamed', from, note: noteInputFromText(to, '', []) });

describe('the paths of all notes', () => {
  it('tell a note that was there from one that comes', () => {
    const paths = new NotePaths();
    paths.list('A.md');
    paths.endListing();
    expect([changed('A.md'), changed('B.md'), changed('B.md'), renamed('B.md', 'C.md'), removed('A.md'), changed('A.md')].map((change) => paths.follow(change))).toEqual([false, true, false, true, false, true]);
    expect(['A.md', 'B.md', 'C.md'].map((path) => paths.has(path))).toEqual([true, false, true]);
  });

  it('do not hold a note that went, or got another name, before it was listed', () => {
    const paths = new NotePaths();
    paths.follow(removed('A.md'));
    paths.follow(renamed('B.md', 'C.md'));
    for (const path of ['A.md', 'B.md']) paths.list(path);
    paths.endListing();
    expect(['A.md', 'B.md', 'C.md'].map((path) => paths.has(path))).toEqual([false, false, true]);
    expect(paths.follow(changed('A.md'))).toBe(true);
  });
});
