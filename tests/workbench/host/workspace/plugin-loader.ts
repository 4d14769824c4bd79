import type { PluginManifest } from 'obsidian';
import { watchPluginData } from '../plugin-data';
import { reportError } from '../ui/notice';
import type { App } from './app';
import { suppliedModules } from './supplied-modules';
import { Plugin } from './plugin';
import { say } from '../say';

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** Answers what the bundle requires; only what Obsidian supplies too. */
function requireSupplied(name: string): unknown {
  const supplied = suppliedModules[name];
  if (supplied === undefined) throw new Error(`The plugin requires “${name}”, which Obsidian does not supply. It has to be bundled.`);
  return supplied;
}

/** Evaluates a plugin's bundle, a CommonJS module whose default export is the plugin's class. */
export function evaluateBundle(source: string, name: string): PluginClass {
  const module: { exports: { default?: unknown } & Record<string, unknown> } = { exports: {} };
  // The plugin is meant to be run: it is the file that Obsidian would run.
  const run = Reflect.construct(Function, ['require', 'module', 'exports', `${source}\n//# sourceURL=plugin:${name}`]) as (require: (name: string) => unknown, module: object, exports: object) => void;
  run(requireSupplied, module, module.exports);
  const found = module.exports.default ?? module.exports;
  if (typeof found !== 'function' || !(found.prototype instanceof Plugin)) throw new Error('main.js does not export a class that extends Plugin.');
  return found as PluginClass;
}

/** Loads the plugin as Obsidian does at its start. What fails is shown, and null returned. */
export async function loadPlugin(app: App, source: string, manifest: PluginManifest): Promise<Plugin | null> {
  try {
    const plugin = new (evaluateBundle(source, manifest.id))(app, { ...manifest, dir: `${app.vault.configDir}/plugins/${manifest.id}` });
    await plugin.loadAndWait();
    plugin.register(watchPluginData(app.vault, manifest.id, () => void plugin.onExternalSettingsChange?.()));
    return plugin;
  } catch (error) {
    reportError(say('The plugin {0} could not be loaded', manifest.name), error);
    return null;
  }
}

const enabledKey = 'workbench-enabled';

/** Tells the plugin once per vault that the user has enabled it. */
export function tellUserEnabled(app: App, plugin: Plugin): void {
  const key = `${enabledKey}-${plugin.manifest.id}`;
  if (app.loadLocalStorage(key) !== null) return;
  app.saveLocalStorage(key, true);
  try {
    plugin.onUserEnable();
  } catch (error) {
    reportError(say('The plugin {0} failed when it was enabled', plugin.manifest.name), error);
  }
}
