import type { App } from 'obsidian';

/** The folder of Obsidian's own Templates plugin, from its settings file; `null` where none is set. */
export async function readTemplateFolder(app: App): Promise<string | null> {
  const path = `${app.vault.configDir}/templates.json`;
  try {
    if (!(await app.vault.adapter.exists(path))) return null;
    const stored: unknown = JSON.parse(await app.vault.adapter.read(path));
    if (typeof stored !== 'object' || stored === null || !('folder' in stored)) return null;
    return typeof stored.folder === 'string' && stored.folder !== '' ? stored.folder : null;
  } catch {
    // A damaged settings file of another plugin is not ours to report: nothing is left out then.
    return null;
  }
}
