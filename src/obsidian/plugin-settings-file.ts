import type { Plugin } from 'obsidian';
import type { SettingsFile } from '../application/settings-store';

/** The plugin's own data file in the vault. */
export class PluginSettingsFile implements SettingsFile {
  constructor(private readonly plugin: Plugin) {}

  async read(): Promise<unknown> {
    const stored: unknown = await this.plugin.loadData();
    return stored ?? null;
  }

  write(stored: unknown): Promise<void> {
    return this.plugin.saveData(stored);
  }
}
