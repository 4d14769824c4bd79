import type { App, CachedMetadata, Component } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { NoteChange } from '../../src/application/ports/note-source';
import type { DailyNotes } from '../../src/obsidian/daily-notes';
import { VaultNotes } from '../../src/obsidian/vault-notes';
import { TFile } from '../workbench/host/files';
import type { Vault } from '../workbench/host/vault';

vi.mock('obsidian', () => import('../bench/app/obsidian-in-node'));

type Handler = (...told: unknown[]) => void;

/** The adapter over an app that knows the metadata of some notes, and what the index is told of. */
function listening(known: Map<string, CachedMetadata>): { notes: VaultNotes; told: NoteChange[]; renamed: [string, string][]; send: (event: string, ...told: unknown[]) => void } {
  const handlers = new Map<string, Handler>();
  const on = (name: string, handler: Handler): void => void handlers.set(name, handler);
  const app = { vault: { on }, metadataCache: { on, getCache: (path: string) => known.get(path) ?? null } } as unknown as App;
  const notes = new VaultNotes(app, {} as DailyNotes);
  const told: NoteChange[] = [];
  notes.onChange((change) => told.push(change));
  const renamed: [string, string][] = [];
  notes.onRename((...paths) => renamed.push(paths));
  notes.keepListening({ registerEvent: () => undefined } as unknown as Component);
  return { notes, told, renamed, send: (event, ...what) => handlers.get(event)?.(...what) };
}

function fileAt(path: string): TFile {
  return new TFile({} as Vault, path, { ctime: 0, mtime: 0, size: 0 });
}

describe('a note whose metadata is not known at the start', () => {
  it('is told of as soon as it is', () => {
    const known = new Map<string, CachedMetadata>();
    const { notes, told, send } = listening(known);
    expect(notes.metadata('A.md')).toBeNull();
    send('resolve', fileAt('A.md'));
    known.set('A.md', {});
    expect(notes.metadata('A.md')).not.toBeNull();
    send('resolve', fileAt('A.md'));
    send('resolve', fileAt('B.md'));
    expect(told.map((change) => [change.kind, 'note' in change && change.note.path])).toEqual([['changed', 'A.md']]);
  });

  it('is told of once where it comes with its text', () => {
    const known = new Map<string, CachedMetadata>();
    const { notes, told, send } = listening(known);
    notes.metadata('A.md');
    known.set('A.md', {});
    send('changed', fileAt('A.md'), 'text', {});
    send('resolve', fileAt('A.md'));
    expect(told).toMatchObject([{ kind: 'changed', note: { text: 'text' } }]);
  });

  it('is waited for under the name that it has by then', () => {
    const known = new Map<string, CachedMetadata>();
    const { notes, told, renamed, send } = listening(known);
    notes.metadata('A.md');
    send('rename', fileAt('B.md'), 'A.md');
    // What was typed about it moves along all the same.
    expect(renamed).toEqual([['A.md', 'B.md']]);
    known.set('A.md', {}).set('B.md', {});
    send('resolve', fileAt('A.md'));
    send('resolve', fileAt('B.md'));
    expect(told).toMatchObject([{ kind: 'removed', path: 'A.md' }, { kind: 'changed', note: { path: 'B.md' } }]);
  });
});

describe('the folder for new notes', () => {
  it('is the one Obsidian names for the note that is open, also where that is the vault itself', () => {
    const folderWith = (open: string | null, parents: Readonly<Record<string, string>>): string => {
      const workspace = { getActiveFile: () => (open === null ? null : fileAt(open)) };
      const app = { workspace, fileManager: { getNewFileParent: (source: string) => ({ path: parents[source] }) } } as unknown as App;
      return new VaultNotes(app, {} as DailyNotes).folderForNew();
    };
    expect(folderWith('Work/A.md', { 'Work/A.md': 'Work' })).toBe('Work');
    expect(folderWith(null, { '': '/' })).toBe('');
  });
});
