import type { Plugin } from 'obsidian';
import type { BaseQuery, BaseRows } from '../../application/bases/base-rows';
import { DUE_VIEW_ICON } from '../due-pane/due-view';
import type { PaneCommands } from '../obsidian-host';
import type { DuePaneServices } from '../services';
import { baseOptions } from './base-options';
import { BASE_VIEW_TYPE, DueBaseView } from './due-base-view';

/** Offers the view to bases. Answers whether Obsidian's Bases are on. */
export function registerBaseView(plugin: Plugin, services: DuePaneServices, rowsOf: (query: BaseQuery) => BaseRows, commands: PaneCommands): boolean {
  return plugin.registerBasesView(BASE_VIEW_TYPE, {
    name: services.texts.bases.viewName,
    icon: DUE_VIEW_ICON,
    factory: (controller, containerEl) => new DueBaseView(controller, containerEl, services, rowsOf, commands),
    options: () => baseOptions(services.texts),
  });
}
