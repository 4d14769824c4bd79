import type { Plugin } from 'obsidian';
import { UNREADABLE, type SettingsFile } from '../application/settings-store';

/** Beside the plugin's data file: what stood in it and could not be read, before something was written over it. */
const KEPT = 'data.unreadable.json';

/** The plugin's own data file in the vault. */
export class PluginSettingsFile implements SettingsFile {
  constructor(private readonly plugin: Plugin) {}

  async read(): Promise<unknown> {
    try {
      const stored: unknown = await this.plugin.loadData();
      return stored ?? null;
    } catch {
      return UNREADABLE;
    }
  }

  async write(stored: unknown): Promise<void> {
    if ((await this.read()) === UNREADABLE) await this.keepUnreadable();
    await this.plugin.saveData(stored);
  }

  private async keepUnreadable(): Promise<void> {
    const { adapter, configDir } = this.plugin.app.vault;
    const folder = this.plugin.manifest.dir ?? `${configDir}/plugins/${this.plugin.manifest.id}`;
    await adapter.write(`${folder}/${KEPT}`, await adapter.read(`${folder}/data.json`));
  }
}
