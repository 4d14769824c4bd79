import type { App } from '../host/workspace/app';
import type { Plugin } from '../host/workspace/plugin';
import { type Theme, useTheme } from '../host/ui/theme';
import type { Clock } from '../host/clock';
import { openPieceEditor } from '../host/editor/piece-editor';
import { MarkdownView } from '../host/workspace/markdown-view';
import { showBanner } from './frame';

/** What tests and the console reach as `window.workbench`. */
export interface WorkbenchHooks {
  readonly app: App;
  readonly plugin: Plugin | null;
  /** Fails when there is no such command or it does not apply now. */
  runCommand(id: string): void;
  openSettings(tab?: string): void;
  openNote(path: string, mode?: 'source' | 'preview'): Promise<void>;
  /** Edits a piece of the open note in an editor of its own, as in the cell of a table. */
  editPiece(parent: HTMLElement, text: string): void;
  setTheme(theme: Theme): void;
  /** Makes another day today, as 2026-11-23. */
  setToday(day: string): void;
  runCli(command: string, params?: Record<string, string>): Promise<string>;
  /** What a link `obsidian://action?…` would do. */
  openUri(uri: string): unknown;
  /** Saves all editors at once. */
  saveAll(): Promise<void>;
}

export function newHooks(app: App, plugin: Plugin | null, clock: Clock): WorkbenchHooks {
  return {
    app,
    plugin,
    runCommand(id) {
      if (!app.commands.get(id)) throw new Error(`There is no command “${id}”.`);
      if (!app.commands.run(id)) throw new Error(`The command “${id}” does not apply now.`);
    },
    openSettings(tab) {
      app.setting.open();
      if (tab !== undefined && !app.setting.openTabById(tab)) throw new Error(`There is no settings tab “${tab}”.`);
    },
    async openNote(path, mode) {
      const file = app.vault.getFileByPath(path);
      if (!file) throw new Error(`There is no note “${path}”.`);
      await app.workspace.getLeaf().openFile(file, { active: true, ...(mode ? { state: { mode } } : {}) });
    },
    editPiece(parent, text) {
      const note = app.workspace.getActiveViewOfType(MarkdownView);
      if (!note) throw new Error('No note is open.');
      openPieceEditor(note, parent, text);
    },
    setTheme: (theme) => useTheme(app, theme),
    setToday(day) {
      clock.setToday(day);
      showBanner(app, day);
    },
    runCli: (command, params = {}) => app.cli.run(command, params),
    openUri(uri) {
      const url = new URL(uri);
      const action = url.hostname || url.pathname.replace(/^\/+/, '');
      const handler = app.protocolHandlers.get(action);
      if (!handler) throw new Error(`Nothing handles obsidian://${action}.`);
      const answer: unknown = handler({ action, ...Object.fromEntries(url.searchParams) });
      return answer;
    },
    async saveAll() {
      const saves: Promise<void>[] = [];
      app.workspace.iterateAllLeaves(({ view }) => {
        if ('save' in view) saves.push((view as unknown as { save(): Promise<void> }).save());
      });
      await Promise.all(saves);
    },
  };
}
