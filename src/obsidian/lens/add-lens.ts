import type { Plugin } from 'obsidian';
import { drawNotesAnew } from '../draw-anew';
import { EditorLens } from './editor-lens';
import type { LensSurface } from './lens-surface';
import { ReadingLens } from './reading-lens';

/** What the line above notes goes by. */
export interface LensSwitch {
  /** The command's name. */
  readonly title: string;
  isOn(): boolean;
  toggle(): void;
  /** Whatever the line says may be another; returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** Shows the line above notes wherever they are written or read, and adds the command that switches it. */
export function addLens(plugin: Plugin, surface: LensSurface, lens: LensSwitch): void {
  const { workspace, vault } = plugin.app;
  const inEditors = new EditorLens(surface);
  const inReading = new ReadingLens(surface);
  let wasOn = lens.isOn();
  plugin.registerEditorExtension(inEditors.extension);
  plugin.register(() => inReading.close());
  plugin.registerMarkdownPostProcessor((element, context) => inReading.process(element, context));
  plugin.register(
    lens.onChange(() => {
      inEditors.renew();
      inReading.renew();
      if (lens.isOn() && !wasOn) drawNotesAnew(plugin.app);
      wasOn = lens.isOn();
    }),
  );
  // An editor may show another note without anything having happened in it.
  plugin.registerEvent(workspace.on('file-open', () => inEditors.renew()));
  // Or come into the page only now, as at the start. Obsidian tells of elements that do by a class on them, which an editor writes over.
  plugin.registerEvent(workspace.on('layout-change', () => inEditors.renew()));
  workspace.onLayoutReady(() => inEditors.renew());
  plugin.registerEvent(
    vault.on('rename', (file, oldPath) => {
      inEditors.renew();
      inReading.followRename(oldPath, file.path);
    }),
  );
  plugin.addCommand({ id: 'toggle-lens', name: lens.title, icon: 'panel-top', callback: () => lens.toggle() });
}
