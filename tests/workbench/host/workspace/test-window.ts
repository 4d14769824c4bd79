import { afterEach } from 'vitest';
import { MemoryConnection } from '../../contract/memory-connection';
import { MetadataCache } from '../metadata-cache';
import { installDomElements } from '../ui/dom-elements';
import { installDomEvents } from '../ui/dom-events';
import { installLanguageHelpers } from '../ui/language-helpers';
import { Vault } from '../vault';
import { App } from './app';
import { EmptyView } from './empty-view';
import { FileExplorerView, fileExplorerType } from './file-explorer';
import { applyLayout, initialLayout } from './layout';
import { TextFileView } from './text-file-view';

const config = { vaultName: 'Memory', vaultId: 'memory', today: null, language: 'en', sample: false, coldStartDelay: 0 };

/** An editor that is only a string, for what does not need CodeMirror. */
export class PlainView extends TextFileView {
  text = '';

  getViewType(): string {
    return 'plain';
  }

  getViewData(): string {
    return this.text;
  }

  setViewData(data: string): void {
    this.text = data;
  }

  clear(): void {
    this.text = '';
  }

  type(text: string): void {
    this.text = text;
    this.requestSave();
  }
}

const opened = new Set<App>();

// A layout that is still to be saved would be saved when the window of the tests is gone.
afterEach(() => {
  for (const app of opened) app.workspace.requestSaveLayout.cancel();
  opened.clear();
});

/** A window over a vault in memory, as the page builds it, without a plugin. */
export async function openTestWindow(files: Record<string, string>, { sample = false } = {}): Promise<{ app: App; connection: MemoryConnection }> {
  installLanguageHelpers(window);
  installDomElements(window);
  installDomEvents(window);
  window.localStorage.clear();
  document.body.replaceChildren();
  const connection = new MemoryConnection(files);
  const vault = new Vault(connection, 'Memory');
  const app = new App({ ...config, sample }, vault, new MetadataCache(vault));
  document.body.append(app.workspace.containerEl);
  app.viewRegistry.register(EmptyView.type, (leaf) => new EmptyView(leaf));
  app.viewRegistry.register(fileExplorerType, (leaf) => new FileExplorerView(leaf));
  app.viewRegistry.register('plain', (leaf) => new PlainView(leaf));
  app.viewRegistry.registerExtensions(['md'], 'plain');
  await vault.load();
  await app.metadataCache.load();
  await app.metadataCache.settled();
  await applyLayout(app.workspace, initialLayout(app));
  app.workspace.becomeReady();
  opened.add(app);
  return { app, connection };
}
