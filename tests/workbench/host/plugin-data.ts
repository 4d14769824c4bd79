import type { Vault } from './vault';

/** Where Obsidian keeps what a plugin stores with `saveData`. */
function dataPath(vault: Vault, pluginId: string): string {
  return `${vault.configDir}/plugins/${pluginId}/data.json`;
}

/** What the plugin stored last, or null as long as there is nothing. Fails on a file that is no JSON, as Obsidian does. */
export async function loadPluginData(vault: Vault, pluginId: string): Promise<unknown> {
  const path = dataPath(vault, pluginId);
  if (!(await vault.adapter.exists(path))) return null;
  return JSON.parse(await vault.adapter.read(path)) as unknown;
}

export async function savePluginData(vault: Vault, pluginId: string, data: unknown): Promise<void> {
  const path = dataPath(vault, pluginId);
  await vault.adapter.mkdir(path.slice(0, path.lastIndexOf('/')));
  await vault.adapter.write(path, JSON.stringify(data, null, 2));
}

/** Calls back when another program or another page changed the stored data, for `Plugin.onExternalSettingsChange`. Returns how to stop. */
export function watchPluginData(vault: Vault, pluginId: string, callback: () => void): () => void {
  const path = dataPath(vault, pluginId);
  return vault.connection.watch((change) => {
    if (change.kind !== 'deleted' && change.entry.path === path) callback();
  });
}
