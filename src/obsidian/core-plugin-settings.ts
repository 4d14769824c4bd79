import type { App } from 'obsidian';

/**
 * What one of Obsidian's own plugins has stored, by its id; nothing where it has no file, `null` where that cannot be
 * read, as while it is being written: that is not ours to report.
 */
export async function readCorePluginSettings(app: App, id: string): Promise<Readonly<Record<string, unknown>> | null> {
  const { adapter, configDir } = app.vault;
  const path = `${configDir}/${id}.json`;
  try {
    if (!(await adapter.exists(path))) return {};
    const stored: unknown = JSON.parse(await adapter.read(path));
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return null;
  }
}
