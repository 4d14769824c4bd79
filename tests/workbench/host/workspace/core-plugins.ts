import { isRecord } from '../frontmatter';
import type { Vault } from '../vault';

/** Whether a core plugin is on: so Obsidian keeps it in the vault's configuration. What is not named there is on. */
export async function isCorePluginOn(vault: Vault, id: string): Promise<boolean> {
  const path = `${vault.configDir}/core-plugins.json`;
  if (!(await vault.adapter.exists(path))) return true;
  const plugins: unknown = JSON.parse(await vault.adapter.read(path));
  return !isRecord(plugins) || plugins[id] !== false;
}
