import { Notice, type Plugin, type WorkspaceLeaf } from 'obsidian';
import type { UseCases } from '../../application/use-cases';
import { ObsidianHost, type PaneCommands } from '../obsidian-host';
import type { DuePaneServices } from '../services';
import { LogManyModal } from './log-many-modal';
import { overviewServices, type OverviewServices } from './overview-services';
import { OVERVIEW_VIEW_TYPE, OverviewView } from './overview-view';

/** What the overview asks of the other screens. */
interface OtherScreens {
  paneCommands(): PaneCommands;
  composeFor(addressee: { readonly path: string; readonly person: null }): void;
}

/** Makes the network overview known to Obsidian. */
export function registerOverview(plugin: Plugin, services: DuePaneServices, useCases: UseCases, screens: OtherScreens): void {
  const tools = { services, host: new ObsidianHost(plugin.app, services.texts, screens.paneCommands()) };
  const compose: OverviewServices['compose'] = (paths, onLogged) => {
    const [first, second] = paths;
    if (first !== undefined && second === undefined) return screens.composeFor({ path: first, person: null });
    const partners = paths.flatMap((path) => services.partner(path) ?? []);
    if (partners.length === 0) new Notice(services.texts.composer.partnerGone);
    else new LogManyModal(plugin.app, tools, partners, actions, onLogged).open();
  };
  const actions = overviewServices(useCases, compose);
  plugin.registerView(OVERVIEW_VIEW_TYPE, (leaf: WorkspaceLeaf) => new OverviewView(leaf, services, actions, screens.paneCommands()));
}
