import type { App } from 'obsidian';
import { readCorePluginSettings } from './core-plugin-settings';

/** The folder of Obsidian's own Templates plugin, from its settings file: templates are no notes of anybody. */
export class TemplateFolder {
  private folder: string | null = null;

  constructor(private readonly app: App) {}

  folders(): readonly string[] {
    return this.folder === null ? [] : [this.folder];
  }

  /** Returns whether it is another than before. */
  async load(): Promise<boolean> {
    const stored = await readCorePluginSettings(this.app, 'templates');
    if (stored === null) return false;
    const before = this.folder;
    const { folder } = stored;
    this.folder = typeof folder === 'string' && folder !== '' ? folder : null;
    return this.folder !== before;
  }
}
