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
function listening(known: Map<string, CachedMetadata>, fileOf: (path: string) => TFile | null = () => null): { notes: VaultNotes; told: NoteChange[]; renamed: [string, string][]; send: (event: string, ...told: unknown[]) => void } {
  const handlers = new Map<string, Handler>();
  const on = (name: string, handler: Handler): void => void handlers.set(name, handler);
  const app = { vault: { on, getFileByPath: fileOf }, metadataCache: { on, getCache: (path: string) => known.get(path) ?? null } } as unknown as App;
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

describe('what a file is like', () => {
  it('is told of no file of which the metadata is that of an earlier text', () => {
    const file = new TFile({} as Vault, 'A.md', { ctime: 0, mtime: 7, size: 9 });
    const { notes, send } = listening(new Map(), (path) => (path === 'A.md' || path === 'B.md' ? file : null));
    const stamp = { modified: 7, size: 9 };
    expect(notes.stamp('A.md')).toEqual(stamp);
    expect([notes.has('A.md'), notes.has('C.md'), notes.stamp('C.md')]).toEqual([true, false, null]);
    for (const [event, ...what] of [['changed', file, 'text', {}], ['resolve', file]] as const) {
      send('modify', file);
      expect([notes.has('A.md'), notes.stamp('A.md')]).toEqual([true, null]);
      send(event, ...what);
      expect(notes.stamp('A.md')).toEqual(stamp);
    }
    send('modify', file);
    send('rename', fileAt('B.md'), 'A.md');
    expect([notes.stamp('A.md'), notes.stamp('B.md')]).toEqual([stamp, null]);
    send('delete', fileAt('B.md'));
    expect(notes.stamp('B.md')).toEqual(stamp);
  });
});

describe('a name', () => {
  it('is looked for as it stands, also with a sign that ends the target of a link', () => {
    const asked: string[] = [];
    const metadataCache = { getFirstLinkpathDest: (name: string) => (asked.push(name), null) };
    const notes = new VaultNotes({ metadataCache } as unknown as App, {} as DailyNotes);
    for (const name of ['C#', ' Anna\u00a0Schmidt ', ' ']) expect(notes.resolveLink(name, 'A.md')).toBeNull();
    expect(asked).toEqual(['C#', 'Anna Schmidt']);
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
