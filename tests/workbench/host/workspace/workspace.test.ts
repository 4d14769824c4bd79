// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from './app';
import type { TFile } from '../files';
import { initialLayout, loadLayout } from './layout';
import { language } from './language';
import { openTestWindow } from './test-window';
import { ItemView } from './view';

class SideView extends ItemView {
  state: unknown = null;

  getViewType(): string {
    return 'side';
  }

  getDisplayText(): string {
    return 'Side';
  }

  override getState(): Record<string, unknown> {
    return { kept: this.state };
  }

  override setState(state: unknown): Promise<void> {
    this.state = (state as { kept?: unknown }).kept ?? null;
    return Promise.resolve();
  }
}

let app: App;

function file(path: string): TFile {
  const found = app.vault.getFileByPath(path);
  if (!found) throw new Error(`${path} is gone`);
  return found;
}

const settle = () => new Promise((resolve) => window.setTimeout(resolve, 5));
/** On a busy machine it may take its time. */
const soon = (expects: () => void) => vi.waitFor(expects, { timeout: 10_000 });
const titles = () => app.workspace.rootSplit.groups.flatMap((tabs) => tabs.leaves).map((leaf) => leaf.getDisplayText());

beforeEach(async () => {
  ({ app } = await openTestWindow({ 'A.md': 'a', 'B.md': 'b', 'Folder/C.md': 'c' }));
  app.viewRegistry.register('side', (leaf) => new SideView(leaf));
});

describe('opening notes', () => {
  test('happens in the current tab, in a new one, or beside', async () => {
    const { workspace } = app;
    await workspace.getLeaf().openFile(file('A.md'));
    await workspace.getLeaf().openFile(file('B.md'));
    expect(titles()).toEqual(['B']);
    await workspace.getLeaf('tab').openFile(file('A.md'));
    expect(titles()).toEqual(['B', 'A']);
    await workspace.getLeaf('split').openFile(file('Folder/C.md'));
    expect(workspace.rootSplit.groups).toHaveLength(2);
  });

  test('leaves a pinned tab alone', async () => {
    const leaf = app.workspace.getLeaf();
    await leaf.openFile(file('A.md'));
    leaf.setPinned(true);
    await app.workspace.getLeaf().openFile(file('B.md'));
    expect(titles()).toEqual(['A', 'B']);
  });

  test('by a link finds the note, and makes it when there is none', async () => {
    await app.workspace.openLinkText('C', 'A.md');
    expect(app.workspace.getActiveFile()?.path).toBe('Folder/C.md');
    await app.workspace.openLinkText('New note', 'A.md', 'tab');
    expect(app.vault.getFileByPath('New note.md')).not.toBeNull();
  });

  test('tells each change of note and leaf once', async () => {
    const told: string[] = [];
    app.workspace.on('file-open', (opened: TFile | null) => told.push(`file ${opened?.path ?? 'none'}`));
    app.workspace.on('active-leaf-change', () => told.push('leaf'));
    await app.workspace.getLeaf().openFile(file('A.md'), { active: true });
    await soon(() => expect(told).toContain('file A.md'));
    await app.workspace.getLeaf().openFile(file('B.md'), { active: true });
    await soon(() => expect(told).toContain('file B.md'));
    await app.workspace.ensureSideLeaf('side', 'right');
    await settle();
    expect(told.filter((each) => each.startsWith('file'))).toEqual(['file A.md', 'file B.md']);
    expect(told.at(-1)).toBe('leaf');
    // A side pane does not make the note any less the active one.
    expect(app.workspace.getActiveFile()?.path).toBe('B.md');
  });

  test('a note that is deleted leaves an empty tab', async () => {
    await app.workspace.getLeaf().openFile(file('A.md'));
    await app.fileManager.trashFile(file('A.md'));
    await soon(() => expect(titles()).toEqual(['New tab']));
  });
});

describe('at the first start', () => {
  const files = { 'Start here.md': '# Start here\n', 'A.md': '' };

  test('the sample vault shows its guide', async () => {
    const { workspace } = (await openTestWindow(files, { sample: true })).app;
    expect(workspace.getActiveFile()?.path).toBe('Start here.md');
  });

  test('in German, where there is one', async () => {
    language.configure('de');
    const { workspace } = (await openTestWindow({ ...files, 'Hier anfangen.md': '' }, { sample: true })).app;
    language.configure('en');
    expect(workspace.getActiveFile()?.path).toBe('Hier anfangen.md');
  });

  test.each([[files, false], [{ 'A.md': '' }, true]])('no note is open in another vault, or where the guide is gone', async (notes, sample) => {
    const { workspace } = (await openTestWindow(notes, { sample })).app;
    expect(workspace.getActiveFile()).toBeNull();
    expect(workspace.getMostRecentLeaf()?.view.getViewType()).toBe('empty');
  });
});

describe('side panes', () => {
  test('open once, are revealed, and close with their last leaf', async () => {
    const { workspace } = app;
    const leaf = await workspace.ensureSideLeaf('side', 'right', { state: { kept: 1 } });
    expect(await workspace.ensureSideLeaf('side', 'right')).toBe(leaf);
    expect(workspace.getLeavesOfType('side')).toHaveLength(1);
    expect(workspace.rightSplit.collapsed).toBe(false);
    leaf.detach();
    expect(workspace.rightSplit.collapsed).toBe(true);
    expect(workspace.getLeavesOfType('side')).toEqual([]);
  });

  test('come back with their state in the next window', async () => {
    await app.workspace.ensureSideLeaf('side', 'right', { state: { kept: 'this' } });
    await app.workspace.getLeaf().openFile(file('A.md'));
    const layout = app.workspace.getLayout();
    await app.workspace.changeLayout(initialLayout(app));
    expect(app.workspace.getLeavesOfType('side')).toEqual([]);
    await app.workspace.changeLayout(layout);
    expect((app.workspace.getLeavesOfType('side')[0]?.view as SideView).state).toBe('this');
    expect(titles()).toEqual(['A']);
    void app.workspace.requestSaveLayout.run();
    expect(loadLayout(app)).toEqual(app.workspace.getLayout());
  });

  test('a view whose plugin is gone keeps its place and state', async () => {
    await app.workspace.ensureSideLeaf('side', 'right', { state: { kept: 2 } });
    const layout = app.workspace.getLayout();
    app.viewRegistry.unregister('side');
    await app.workspace.changeLayout(layout);
    expect(app.workspace.getLayout()).toEqual(layout);
  });
});

describe('commands', () => {
  const run = { editor: 0, checked: 0 };

  beforeEach(() => {
    app.commands.add({ id: 'editor', name: 'Editor', editorCallback: () => (run.editor += 1) });
    app.commands.add({ id: 'never', name: 'Never', checkCallback: () => false });
    app.commands.add({ id: 'undefined', name: 'Undefined', checkCallback: () => undefined });
    app.commands.add({ id: 'check', name: 'Check', checkCallback: (checking) => (checking || (run.checked += 1), true) });
  });

  test('appear only where they apply', () => {
    expect(app.commands.available().map(({ id }) => id)).toEqual(['check']);
    expect(app.commands.run('check')).toBe(true);
    expect(run.checked).toBe(1);
    expect(['editor', 'never', 'undefined', 'unknown'].map((id) => app.commands.run(id))).toEqual([false, false, false, false]);
    expect(run.editor).toBe(0);
  });
});

test('what the app lacks throws by its name', () => {
  expect(() => (app as unknown as { internalPlugins: unknown }).internalPlugins).toThrow('App.internalPlugins is not implemented');
});
