import type { Extension } from '@codemirror/state';
import type { CliFlags, CliHandler, HoverLinkSource, IconName, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { BasesViewRegistration } from '../bases/bases-view';
import { Component } from '../component';
import { notImplemented } from '../unimplemented';
import type { PluginSettingTab } from '../ui/setting-tab';
import type { App } from './app';
import type { Command } from './command-registry';
import { loadPluginData, savePluginData } from '../plugin-data';
import { type CodeBlockHandler, codeBlockPostProcessor, type MarkdownPostProcessor } from './post-processors';
import type { ViewCreator } from './view-registry';

/** The base class of the plugin that runs here; what it registers goes when it is unloaded. */
export abstract class Plugin extends Component {
  declare settings?: unknown;

  constructor(public app: App, public manifest: PluginManifest) {
    super();
  }

  /** The component's `load` does not wait for an `onload` that takes its time, but the start of the window does. */
  async loadAndWait(): Promise<void> {
    const onload: () => unknown = this.onload.bind(this);
    let loading: unknown;
    this.onload = () => {
      loading = onload();
    };
    this.load();
    await Promise.resolve(loading);
  }

  onUserEnable(): void {
    // For subclasses.
  }

  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.leftRibbon.addAction(icon, title, callback);
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBarEl.createDiv({ cls: ['status-bar-item', `plugin-${this.manifest.id}`] });
    this.register(() => el.remove());
    return el;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.register(this.app.commands.add(command));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.remove(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: PluginSettingTab): void {
    this.app.setting.addTab(settingTab, this.manifest.name);
    this.register(() => this.app.setting.removeTab(settingTab));
  }

  registerView(type: string, viewCreator: ViewCreator): void {
    this.app.viewRegistry.register(type, viewCreator);
    this.register(() => {
      this.app.viewRegistry.unregister(type);
      this.app.workspace.detachLeavesOfType(type);
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.hoverLinkSources.set(id, info);
    this.register(() => this.app.hoverLinkSources.delete(id));
  }

  registerMarkdownPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
    if (sortOrder !== undefined) postProcessor.sortOrder = sortOrder;
    this.register(this.app.postProcessors.add(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, sortOrder?: number): MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(codeBlockPostProcessor(language, handler), sortOrder ?? -100);
  }

  registerEditorExtension(extension: Extension): void {
    this.register(this.app.editorExtensions.add(extension));
  }

  registerEditorSuggest(): never {
    return notImplemented('Plugin.registerEditorSuggest');
  }

  /** False when the core plugin Bases is off. */
  registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
    const { bases } = this.app;
    if (!bases.enabled) return false;
    bases.register(viewId, registration);
    this.register(() => bases.unregister(viewId));
    return true;
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    this.register(this.app.cli.register(command, description, flags, handler));
  }

  loadData(): Promise<unknown> {
    return loadPluginData(this.app.vault, this.manifest.id);
  }

  saveData(data: unknown): Promise<void> {
    return savePluginData(this.app.vault, this.manifest.id, data);
  }
}
