import type * as real from 'obsidian';
import type * as buttons from '../ui/button-component';
import type * as choices from '../ui/choice-components';
import type { ConfirmationButton, ConfirmationModal } from '../ui/confirmation-modal';
import type { FuzzySuggestModal } from '../ui/fuzzy-suggest-modal';
import type { HoverPopover } from '../ui/hover-popover';
import type { AbstractInputSuggest } from '../ui/input-suggest';
import type { Keymap, Scope } from '../ui/keymap';
import type { Menu } from '../ui/menu';
import type { MenuItem } from '../ui/menu-item';
import type { Modal } from '../ui/modal';
import type { Notice } from '../ui/notice';
import type { Platform } from '../ui/platform';
import type { PopoverSuggest } from '../ui/popover-suggest';
import type { DisplayValueComponent, Setting } from '../ui/setting';
import type { SettingGroup } from '../ui/setting-group';
import type { SettingPage } from '../ui/setting-page';
import type { PluginSettingTab, SettingTab } from '../ui/setting-tab';
import type { SuggestModal } from '../ui/suggest-modal';
import type * as texts from '../ui/text-components';
import type { Editor } from '../editor/editor';
import type { BasesView, QueryController } from '../bases/bases-view';
import type { DateValue, DurationValue } from '../bases/date-values';
import type { BasesEntry, BasesEntryGroup, BasesQueryResult } from '../bases/query-result';
import type * as values from '../bases/values';
import type { BasesViewConfig } from '../bases/view-config';
import type { App } from './app';
import type { FileView } from './file-view';
import type { MarkdownPreviewView } from './markdown-preview-view';
import type { MarkdownRenderChild } from './markdown-render-child';
import type { MarkdownRenderer } from './markdown-renderer';
import type { MarkdownView } from './markdown-view';
import type { Plugin } from './plugin';
import type { Tasks } from './tasks';
import type { TextFileView } from './text-file-view';
import type { ItemView, View } from './view';
import type { Workspace } from './workspace';
import type { WorkspaceMobileDrawer, WorkspaceSidedock } from './workspace-area';
import type { WorkspaceLeaf } from './workspace-leaf';

/*
 * Holds the classes of the host against Obsidian's typings: the compiler refuses a member that is missing here or has
 * a shape that does not fit. Members that hand out other classes (an app, a file, a leaf) are held by their names and
 * kinds alone, since each of those classes is held on its own.
 */

/** A value in place of classes that are held on their own; functions keep the number and kinds of their parameters. */
type Loose<T> = T extends (...args: infer Args) => infer Result
  ? (...args: { [At in keyof Args]: Leaf<Args[At]> }) => Leaf<Result>
  : Leaf<T>;
type Plain = string | number | boolean | null | undefined | void;
type Leaf<T> = T extends Plain ? T : unknown;

type Shape<T> = { [Key in keyof T]: Loose<T[Key]> };

/** Never, or the names of the members that are missing or do not fit. */
type Unfit<Ours, Theirs, Allowed> = Exclude<{ [Key in keyof Theirs]-?: Key extends keyof Ours ? (Shape<Ours>[Key] extends Shape<Theirs>[Key] ? never : Key) : Key }[keyof Theirs], Allowed>;

/** Fails to compile when anything does not fit. */
type Held<Ours, Theirs, Allowed extends keyof Theirs = never> = [Unfit<Ours, Theirs, Allowed>] extends [never] ? true : { readonly unfit: Unfit<Ours, Theirs, Allowed> };
type All<T extends readonly true[]> = T;

export type Components = All<[
  Held<buttons.ButtonComponent, real.ButtonComponent>,
  Held<buttons.ExtraButtonComponent, real.ExtraButtonComponent>,
  Held<choices.ColorComponent, real.ColorComponent>,
  Held<choices.DropdownComponent, real.DropdownComponent>,
  Held<choices.ProgressBarComponent, real.ProgressBarComponent>,
  Held<choices.SliderComponent, real.SliderComponent>,
  Held<choices.ToggleComponent, real.ToggleComponent>,
  Held<texts.AbstractTextComponent<HTMLInputElement>, real.AbstractTextComponent<HTMLInputElement>>,
  Held<texts.MomentFormatComponent, real.MomentFormatComponent>,
  Held<texts.SearchComponent, real.SearchComponent>,
  Held<texts.TextAreaComponent, real.TextAreaComponent>,
  Held<texts.TextComponent, real.TextComponent>,
  Held<DisplayValueComponent, real.DisplayValueComponent>,
  Held<Setting, real.Setting>,
  Held<SettingGroup, real.SettingGroup>,
  Held<SettingPage, real.SettingPage>,
  Held<SettingTab, real.SettingTab>,
  Held<PluginSettingTab, real.PluginSettingTab>,
]>;

export type Overlays = All<[
  Held<AbstractInputSuggest<string>, real.AbstractInputSuggest<string>>,
  Held<ConfirmationButton, real.ConfirmationButton>,
  Held<ConfirmationModal, real.ConfirmationModal>,
  Held<FuzzySuggestModal<string>, real.FuzzySuggestModal<string>>,
  Held<HoverPopover, real.HoverPopover>,
  Held<Keymap, real.Keymap>,
  Held<Menu, real.Menu>,
  Held<MenuItem, real.MenuItem>,
  Held<Modal, real.Modal>,
  Held<Notice, real.Notice>,
  Held<PopoverSuggest<string>, real.PopoverSuggest<string>>,
  Held<Scope, real.Scope>,
  Held<SuggestModal<string>, real.SuggestModal<string>>,
  Held<typeof Platform, typeof real.Platform>,
]>;

export type Bases = All<[
  Held<BasesEntry, real.BasesEntry>,
  Held<BasesEntryGroup, real.BasesEntryGroup>,
  Held<BasesQueryResult, real.BasesQueryResult>,
  Held<BasesView, real.BasesView>,
  Held<BasesViewConfig, real.BasesViewConfig>,
  Held<DateValue, real.DateValue>,
  Held<DurationValue, real.DurationValue>,
  Held<QueryController, real.QueryController>,
  Held<values.ListValue, real.ListValue>,
  Held<values.NullValue, real.NullValue>,
  Held<values.ObjectValue, real.ObjectValue>,
  Held<values.StringValue, real.StringValue>,
  Held<values.Value, real.Value>,
]>;

export type Windows = All<[
  Held<App, real.App, 'secretStorage'>,
  Held<Editor, real.Editor>,
  Held<FileView, real.FileView>,
  Held<ItemView, real.ItemView>,
  Held<MarkdownPreviewView, real.MarkdownPreviewView>,
  Held<MarkdownRenderChild, real.MarkdownRenderChild>,
  Held<MarkdownRenderer, real.MarkdownRenderer>,
  Held<MarkdownView, real.MarkdownView>,
  Held<Plugin, real.Plugin>,
  Held<Tasks, real.Tasks>,
  Held<TextFileView, real.TextFileView>,
  Held<View, real.View>,
  Held<Workspace, real.Workspace>,
  Held<WorkspaceLeaf, real.WorkspaceLeaf>,
  Held<WorkspaceMobileDrawer, real.WorkspaceMobileDrawer>,
  Held<WorkspaceSidedock, real.WorkspaceSidedock>,
]>;
