import type { App } from 'obsidian';
import { readCorePluginSettings } from './core-plugin-settings';

/** The folder of Obsidian's own Templates plugin, from its settings file: templates are no notes of anybody. */
export class TemplateFolder {
  private folder: string | null = null;

  constructor(private readonly app: App) {}

  folders(): readonly string[] {
    return this.folder === null ? [] : [this.folder];
  }

  async load(): Promise<void> {
    const { folder } = await readCorePluginSettings(this.app, 'templates');
    this.folder = typeof folder === 'string' && folder !== '' ? folder : null;
  }
}
