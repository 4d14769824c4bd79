import type { Plugin } from 'obsidian';
import type { SettingsFile } from '../application/settings-store';

/** The plugin's own data file in the vault. */
export class PluginSettingsFile implements SettingsFile {
  constructor(private readonly plugin: Plugin) {}

  async read(): Promise<unknown> {
    try {
      const stored: unknown = await this.plugin.loadData();
      return stored ?? null;
    } catch {
      // A file that is no JSON is damaged settings like any other: the settings say so, and the plugin starts.
      return 'unreadable';
    }
  }

  write(stored: unknown): Promise<void> {
    return this.plugin.saveData(stored);
  }
}
