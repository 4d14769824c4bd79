import type { PluginManifest } from 'obsidian';
import type { VaultConnection } from '../host/connection';
import { MetadataCache } from '../host/metadata-cache';
import { nextTurn } from '../host/metadata/breathing';
import { AppearanceTab } from '../host/ui/appearance-tab';
import { keymap } from '../host/ui/keymap';
import { Notice, reportError } from '../host/ui/notice';
import { Platform } from '../host/ui/platform';
import { startTheme } from '../host/ui/theme';
import { watchTooltips } from '../host/ui/tooltip';
import { Vault } from '../host/vault';
import type { WorkbenchConfig } from '../host/workbench-config';
import { App } from '../host/workspace/app';
import { BaseTab } from '../host/bases/base-tab';
import { addCoreCommands } from '../host/workspace/core-commands';
import { EmptyView } from '../host/workspace/empty-view';
import { FileExplorerView, fileExplorerType } from '../host/workspace/file-explorer';
import { language } from '../host/workspace/language';
import { applyLayout, loadLayout } from '../host/workspace/layout';
import { MarkdownView } from '../host/workspace/markdown-view';
import { watchHoverLinks } from '../host/workspace/page-preview';
import { isCorePluginOn } from '../host/workspace/core-plugins';
import { loadPlugin, tellUserEnabled } from '../host/workspace/plugin-loader';
import { Tasks } from '../host/workspace/tasks';
import { keepUnsavedTexts, recoverUnsavedTexts } from '../host/workspace/unsaved-texts';
import { say } from '../host/say';
import { startClock } from '../host/clock';
import { newHooks, type WorkbenchHooks } from './hooks';
import { showBanner, showFrame } from './frame';

declare global {
  interface Window {
    workbench?: WorkbenchHooks;
  }
}

async function fetchFile(name: string): Promise<Response> {
  const response = await window.fetch(name, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
  return response;
}

/** The attributes that Obsidian sets on the page for language, direction and device. */
function markPage(config: WorkbenchConfig): void {
  const { documentElement, body } = document;
  language.configure(config.language);
  documentElement.lang = language.current();
  const direction = new URLSearchParams(window.location.search).get('dir') === 'rtl' ? 'rtl' : 'ltr';
  documentElement.dir = direction;
  body.toggleClass('mod-rtl', direction === 'rtl');
  body.toggleClass('is-mobile', Platform.isMobile);
  body.toggleClass('is-phone', Platform.isPhone);
  body.setCssProps({ '--direction': direction === 'rtl' ? '-1' : '1' });
  document.title = `${config.vaultName} – Workbench`;
}

function registerCore(app: App): void {
  app.viewRegistry.register(EmptyView.type, (leaf) => new EmptyView(leaf));
  app.viewRegistry.register(MarkdownView.type, (leaf) => new MarkdownView(leaf));
  app.viewRegistry.register(fileExplorerType, (leaf) => new FileExplorerView(leaf));
  app.viewRegistry.registerExtensions(['md'], MarkdownView.type);
  app.setting.addTab(new AppearanceTab(app), say('Appearance'), 'Workbench');
  app.workspace.leftRibbon.addAction('settings', say('Settings'), () => app.setting.open(), 'bottom');
  addCoreCommands(app);
  watchHoverLinks(app);
  keymap.listen(window, () => app.workspace.activeLeaf?.view.scope ?? app.scope);
}

/** Views of bases can be registered, and files of bases opened, only where the core plugin is on. */
function registerBases(app: App): void {
  app.bases.enabled = true;
  app.viewRegistry.register(BaseTab.type, (leaf) => new BaseTab(leaf));
  app.viewRegistry.registerExtensions(['base'], BaseTab.type);
}

/** Saves what is typed, and how the window stands, when the page goes; a tab that is only hidden may go without another word. */
function saveOnLeaving(app: App): void {
  const quit = (): Tasks => {
    const tasks = new Tasks();
    void app.workspace.requestSaveLayout.run();
    app.workspace.trigger('quit', tasks);
    return tasks;
  };
  window.addEventListener('beforeunload', (event) => {
    const isUnsaved = keepUnsavedTexts(app);
    const tasks = quit();
    // The question gives the saving its time.
    if (isUnsaved || !tasks.isEmpty()) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') quit();
  });
}

/** Obsidian does not promise that what it restores stands in the page while it is made: here it does not. */
async function restoreLayout(app: App): Promise<void> {
  const { containerEl } = app.workspace;
  const { parentElement } = containerEl;
  containerEl.detach();
  await applyLayout(app.workspace, loadLayout(app));
  parentElement?.append(containerEl);
}

/** Starts the workbench in the order in which Obsidian starts: plugin, files, metadata, layout. */
export async function start(connection: VaultConnection): Promise<void> {
  window.addEventListener('error', (event) => {
    // Not an error of anybody: the browser puts off to the next frame what it could not tell of sizes in this one.
    if (!event.message.startsWith('ResizeObserver loop')) reportError(say('Something failed'), event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => reportError(say('Something failed'), event.reason));
  try {
    const config = (await (await fetchFile('config.json')).json()) as WorkbenchConfig;
    const clock = startClock(config.today);
    markPage(config);
    const vault = new Vault(connection, config.vaultName);
    const app = new App(config, vault, new MetadataCache(vault, { coldStartDelay: config.coldStartDelay }));
    startTheme(app);
    watchTooltips(window);
    showFrame(app);
    showBanner(app, clock.today());
    registerCore(app);
    if (await isCorePluginOn(vault, 'bases')) registerBases(app);
    const manifest = (await (await fetchFile('manifest.json')).json()) as PluginManifest;
    const plugin = await loadPlugin(app, await (await fetchFile('main.js')).text(), manifest);
    await vault.load();
    await app.metadataCache.load();
    await recoverUnsavedTexts(app);
    await restoreLayout(app);
    // What the plugin does when the layout is ready is not to be taken for what it took to draw it.
    await nextTurn();
    app.workspace.becomeReady();
    if (plugin) tellUserEnabled(app, plugin);
    saveOnLeaving(app);
    window.addEventListener('resize', () => app.workspace.onResize());
    window.workbench = newHooks(app, plugin, clock);
    document.body.addClass('is-ready');
  } catch (error) {
    reportError(say('The workbench could not start'), error);
    if (document.body.find('.notice-container') === null) new Notice(say('The workbench could not start'), 0);
  }
}
