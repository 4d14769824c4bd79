import type { App } from 'obsidian';

/** The folder of Obsidian's own Templates plugin, from its settings file: templates are no notes of anybody. */
export class TemplateFolder {
  private folder: string | null = null;

  constructor(private readonly app: App) {}

  folders(): readonly string[] {
    return this.folder === null ? [] : [this.folder];
  }

  async load(): Promise<void> {
    const path = `${this.app.vault.configDir}/templates.json`;
    try {
      if (!(await this.app.vault.adapter.exists(path))) return;
      const stored: unknown = JSON.parse(await this.app.vault.adapter.read(path));
      if (typeof stored !== 'object' || stored === null || !('folder' in stored)) return;
      this.folder = typeof stored.folder === 'string' && stored.folder !== '' ? stored.folder : null;
    } catch {
      // A damaged settings file of another plugin is not ours to report: nothing is left out then.
      this.folder = null;
    }
  }
}
