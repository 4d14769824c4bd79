import type { Plugin } from 'obsidian';

/**
 * Obsidian does not tell when somebody changes the settings of its own plugins: they are looked at again whenever
 * somebody comes back to the window.
 *
 * @param reloads each looks at one of them, and says whether it is another than before
 */
export function followCorePlugins(plugin: Plugin, reloads: readonly (() => Promise<boolean>)[], onChange: () => void): void {
  const look = async (): Promise<void> => {
    const areOthers = await Promise.all(reloads.map((reload) => reload()));
    if (areOthers.includes(true)) onChange();
  };
  plugin.registerDomEvent(window, 'focus', () => void look());
  plugin.registerDomEvent(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
}
