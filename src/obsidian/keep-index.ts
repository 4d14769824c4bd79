import type { Plugin } from 'obsidian';
import { ReadingStatus } from './reading-status';
import type { VaultNotes } from './vault-notes';
import type { IndexKeeper } from '../application/index-keeper';
import type { Texts } from '../i18n/texts';

/** Starts the index when the app is ready for it, keeps it for as long as the plugin is loaded, and stores it in time. */
export function keepIndex(plugin: Plugin, keeper: IndexKeeper, source: VaultNotes, texts: Texts): void {
  const { workspace } = plugin.app;
  const status = new ReadingStatus(plugin, () => keeper.progress, texts.keeping.progress);
  plugin.register(keeper.onProgress(() => status.renew()));
  // What is stored is looked up while the app is still putting its window together.
  keeper.loadStored();
  workspace.onLayoutReady(() => {
    source.keepListening(plugin);
    void keeper.start();
  });
  plugin.registerEvent(workspace.on('file-open', (file) => void (file !== null && keeper.verify(file.path))));
  // As no task of the app's: it would wait, and then close the window even where it was only to be loaded anew.
  plugin.registerEvent(workspace.on('quit', () => void keeper.save()));
  // A phone ends an app that is out of sight without another word.
  plugin.registerDomEvent(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.save();
  });
  plugin.register(() => {
    void keeper.save();
    keeper.stop();
  });
}
