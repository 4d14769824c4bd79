import { DateValue, DurationValue } from '../bases/date-values';
import { BasesView, QueryController } from '../bases/bases-view';
import { parsePropertyId } from '../bases/property-id';
import { BasesEntry, BasesEntryGroup, BasesQueryResult } from '../bases/query-result';
import { BooleanValue, LinkValue, ListValue, NotNullValue, NullValue, NumberValue, ObjectValue, PrimitiveValue, RegExpValue, StringValue, Value } from '../bases/values';
import { BasesViewConfig } from '../bases/view-config';
import { Component } from '../component';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from '../editor/editor-fields';
import { Editor } from '../editor/editor';
import { Events } from '../events';
import { FileManager } from '../file-manager';
import { TAbstractFile, TFile, TFolder } from '../files';
import { getAllTags, getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseYaml, stringifyYaml } from '../frontmatter';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from '../fuzzy';
import { getLinkpath, normalizePath, parseLinktext } from '../links';
import { MetadataCache } from '../metadata-cache';
import { notImplemented, unimplementedExport } from '../unimplemented';
import { ButtonComponent, ExtraButtonComponent } from '../ui/button-component';
import { ColorComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from '../ui/choice-components';
import { ConfirmationButton, ConfirmationModal } from '../ui/confirmation-modal';
import { FuzzySuggestModal } from '../ui/fuzzy-suggest-modal';
import { HoverPopover } from '../ui/hover-popover';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from '../ui/icons';
import { AbstractInputSuggest } from '../ui/input-suggest';
import { Keymap, Scope } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { MenuItem, MenuSeparator } from '../ui/menu-item';
import { Modal } from '../ui/modal';
import { moment } from '../ui/moment';
import { Notice } from '../ui/notice';
import { Platform } from '../ui/platform';
import { PopoverSuggest } from '../ui/popover-suggest';
import { RenderContext } from '../ui/render-context';
import { renderMatches, renderResults } from '../ui/search-results';
import { DisplayValueComponent, Setting } from '../ui/setting';
import { SettingGroup } from '../ui/setting-group';
import { SettingPage } from '../ui/setting-page';
import { PluginSettingTab, SettingTab } from '../ui/setting-tab';
import { SuggestModal } from '../ui/suggest-modal';
import { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from '../ui/text-components';
import { displayTooltip, setTooltip } from '../ui/tooltip';
import { BaseComponent, ValueComponent } from '../ui/value-component';
import { Vault } from '../vault';
import { App } from './app';
import { debounce } from './debounce';
import { EditableFileView, FileView } from './file-view';
import { language } from './language';
import { MarkdownPreviewRenderer } from './markdown-preview-renderer';
import { MarkdownPreviewView } from './markdown-preview-view';
import { MarkdownRenderChild } from './markdown-render-child';
import { MarkdownRenderer } from './markdown-renderer';
import { MarkdownView } from './markdown-view';
import { Plugin } from './plugin';
import { Tasks } from './tasks';
import { TextFileView } from './text-file-view';
import { ItemView, View } from './view';
import { Workspace } from './workspace';
import { WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock } from './workspace-area';
import { WorkspaceContainer, WorkspaceFloating, WorkspaceItem, WorkspaceParent, WorkspaceSplit } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceRibbon } from './workspace-ribbon';
import { WorkspaceTabs } from './workspace-tabs';
import { WorkspaceWindow } from './workspace-window';

/** The version of Obsidian's API that the workbench speaks. */
const apiVersion = '1.13.1';

/** Numeric, part by part. */
function requireApiVersion(version: string): boolean {
  const [wanted = [], own = []] = [version, apiVersion].map((text) => text.split('.').map(Number));
  for (const [at, part] of own.entries()) if (part !== (wanted[at] ?? 0)) return part > (wanted[at] ?? 0);
  return true;
}

/** What Obsidian exports besides and the workbench lacks: using any of it throws by its name. */
export const missingNames = [
  'CapacitorAdapter', 'EditorSuggest', 'FileSystemAdapter', 'FileValue', 'HTMLValue', 'IconValue', 'ImageValue', 'MarkdownEditView', 'PopoverState',
  'RelativeDateValue', 'SecretComponent', 'SecretStorage', 'TagValue', 'UrlValue', 'arrayBufferToBase64', 'arrayBufferToHex', 'base64ToArrayBuffer',
  'finishRenderMath', 'getBlobArrayBuffer', 'hexToArrayBuffer', 'htmlToMarkdown', 'iterateCacheRefs', 'iterateRefs', 'loadMathJax', 'loadMermaid',
  'loadPdfJs', 'loadPrism', 'renderMath', 'resolveSubpath', 'sanitizeHTMLToDom', 'stripHeading', 'stripHeadingForLink',
] as const;

/** There is no network in the workbench. */
function refuseNetwork(): never {
  return notImplemented('requestUrl (the workbench reaches no network)');
}

/** What `require('obsidian')` gives to the plugin. */
export const obsidianModule: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(missingNames.map((name) => [name, unimplementedExport(name)])),
  AbstractInputSuggest, AbstractTextComponent, App, BaseComponent, BasesEntry, BasesEntryGroup, BasesQueryResult, BasesView, BasesViewConfig, BooleanValue,
  ButtonComponent, ColorComponent, Component, ConfirmationButton, ConfirmationModal, DateValue, DurationValue, LinkValue, ListValue, NotNullValue, NullValue,
  NumberValue, ObjectValue, PrimitiveValue, QueryController, RegExpValue, StringValue, Value, parsePropertyId,
  DisplayValueComponent, DropdownComponent, EditableFileView, Editor, Events, ExtraButtonComponent, FileManager, FileView, FuzzySuggestModal, HoverPopover,
  ItemView, Keymap, MarkdownPreviewRenderer, MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer, MarkdownView, Menu, MenuItem, MenuSeparator,
  MetadataCache, Modal, MomentFormatComponent, Notice, Platform, Plugin, PluginSettingTab, PopoverSuggest, ProgressBarComponent, RenderContext, Scope,
  SearchComponent, Setting, SettingGroup, SettingPage, SettingTab, SliderComponent, SuggestModal, TAbstractFile, TFile, TFolder, Tasks, TextAreaComponent,
  TextComponent, TextFileView, ToggleComponent, ValueComponent, Vault, View, Workspace, WorkspaceContainer, WorkspaceFloating, WorkspaceItem, WorkspaceLeaf,
  WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow,
  addIcon, apiVersion, debounce, displayTooltip, editorEditorField, editorInfoField, editorLivePreviewField, editorViewField: editorInfoField, getAllTags,
  getFrontMatterInfo, getIcon, getIconIds, getLanguage: language.current, getLinkpath, livePreviewState, moment, normalizePath, parseFrontMatterAliases,
  parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml, prepareFuzzySearch, prepareSimpleSearch, removeIcon,
  renderMatches, renderResults, request: refuseNetwork, requestUrl: refuseNetwork, requireApiVersion, setIcon, setTooltip, sortSearchResults, stringifyYaml,
};
