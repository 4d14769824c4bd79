import type { HoverLinkSource, ObsidianProtocolHandler, UserEvent } from 'obsidian';
import { FileManager } from '../file-manager';
import type { MetadataCache } from '../metadata-cache';
import { refuseUnknownMembers } from '../unimplemented';
import type { Vault } from '../vault';
import { askForDeletion } from '../ui/delete-prompt';
import { keymap, Scope } from '../ui/keymap';
import { RenderContext } from '../ui/render-context';
import { SettingsWindow } from '../ui/settings-window';
import { labelQuietly } from '../ui/tooltip';
import type { WorkbenchConfig } from '../workbench-config';
import { BasesRegistry } from '../bases/bases-view';
import { EditorExtensions } from '../editor/editor-extensions';
import { CliRegistry } from './cli-registry';
import { CommandRegistry } from './command-registry';
import { PostProcessors } from './post-processors';
import { ViewRegistry } from './view-registry';
import { Workspace } from './workspace';
import { say } from '../say';

/** Everything a plugin reaches through `this.app`, and the registries behind what plugins register. */
export class App {
  readonly keymap = keymap;
  readonly scope = new Scope();
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly renderContext = new RenderContext();
  lastEvent: UserEvent | null = null;

  readonly viewRegistry = new ViewRegistry();
  readonly bases = new BasesRegistry();
  readonly commands: CommandRegistry;
  readonly cli = new CliRegistry();
  readonly postProcessors = new PostProcessors();
  readonly editorExtensions: EditorExtensions;
  readonly hoverLinkSources = new Map<string, HoverLinkSource>();
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly setting: SettingsWindow;
  readonly statusBarEl = labelQuietly(createDiv({ cls: 'status-bar', attr: { role: 'status' } }), say('Status bar'));

  constructor(readonly config: WorkbenchConfig, vault: Vault, metadataCache: MetadataCache) {
    this.vault = vault;
    this.metadataCache = metadataCache;
    this.fileManager = new FileManager(vault, metadataCache, (file) => askForDeletion(this, file));
    this.workspace = new Workspace(this);
    this.editorExtensions = new EditorExtensions(() => this.workspace.updateOptions());
    this.commands = new CommandRegistry(this);
    this.setting = new SettingsWindow(this);
    this.rememberEventsOf(document);
  }

  rememberEventsOf(doc: Document): void {
    for (const type of ['click', 'keydown', 'touchstart'] as const) {
      doc.addEventListener(type, (event) => (this.lastEvent = event), { capture: true, passive: true });
    }
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Null when nothing is stored, as in Obsidian. */
  loadLocalStorage(key: string): unknown {
    const stored = window.localStorage.getItem(this.#storageKey(key));
    return stored === null ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.#storageKey(key));
    else window.localStorage.setItem(this.#storageKey(key), JSON.stringify(data));
  }

  #storageKey(key: string): string {
    return `${this.config.vaultId}-${key}`;
  }
}

refuseUnknownMembers(App);
