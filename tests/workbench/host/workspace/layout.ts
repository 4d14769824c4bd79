import type { ViewState } from 'obsidian';
import { Platform } from '../ui/platform';
import type { App } from './app';
import { fileExplorerType } from './file-explorer';
import { language } from './language';
import type { Workspace } from './workspace';
import { type WorkspaceArea, WorkspaceSidedock } from './workspace-area';
import type { WorkspaceLeaf } from './workspace-leaf';

interface GroupLayout {
  readonly current: number;
  readonly leaves: readonly ViewState[];
}

interface AreaLayout {
  readonly groups: readonly GroupLayout[];
  readonly collapsed?: boolean;
  readonly width?: number;
}

export interface Layout {
  readonly left: AreaLayout;
  readonly root: AreaLayout;
  readonly right: AreaLayout;
  /** The place of the active leaf among all leaves of the centre. */
  readonly active: number;
}

const storageKey = 'workbench-layout';

/** The notes that lead through the sample vault. */
const guides = { en: 'Start here.md', de: 'Hier anfangen.md' };

/** How the window stands at the first start: as empty as Obsidian's, but the sample vault shows its guide. */
export function initialLayout({ config, vault, viewRegistry }: App): Layout {
  const guide = config.sample ? ((language.current() === 'de' ? vault.getFileByPath(guides.de) : null) ?? vault.getFileByPath(guides.en)) : null;
  const type = viewRegistry.typeForExtension('md');
  return {
    left: { groups: [{ current: 0, leaves: [{ type: fileExplorerType }] }], collapsed: Platform.isPhone, width: 260 },
    root: { groups: guide && type !== null ? [{ current: 0, leaves: [{ type, state: { file: guide.path, mode: 'preview' } }] }] : [] },
    right: { groups: [], collapsed: true, width: 340 },
    active: 0,
  };
}

function describeArea(area: WorkspaceArea): AreaLayout {
  const groups = area.groups.map(({ leaves, current }) => ({
    current: Math.max(0, current ? leaves.indexOf(current) : 0),
    leaves: leaves.map((leaf) => leaf.getViewState()),
  }));
  return area instanceof WorkspaceSidedock ? { groups, collapsed: area.collapsed, width: area.width } : { groups };
}

export function describeLayout(workspace: Workspace): Layout {
  const { leftSplit, rootSplit, rightSplit } = workspace;
  const centre = rootSplit.groups.flatMap((tabs) => tabs.leaves);
  const recent = workspace.getMostRecentLeaf(rootSplit);
  return { left: describeArea(leftSplit), root: describeArea(rootSplit), right: describeArea(rightSplit), active: recent ? centre.indexOf(recent) : 0 };
}

async function fillArea(workspace: Workspace, area: WorkspaceArea, wanted: AreaLayout): Promise<void> {
  for (const group of wanted.groups) {
    if (group.leaves.length === 0) continue;
    const tabs = area.addTabs();
    const leaves: WorkspaceLeaf[] = [];
    for (const [place, state] of group.leaves.entries()) {
      const leaf = workspace.addLeaf(tabs);
      leaves.push(leaf);
      const isDeferred = area === workspace.rootSplit && place !== group.current && state.state?.['file'] === undefined;
      // A view that fails has said so; the others still come.
      await (isDeferred ? leaf.defer(state) : leaf.setViewState(state)).catch(() => undefined);
    }
    const current = leaves[group.current];
    if (current) tabs.select(current);
  }
  if (!(area instanceof WorkspaceSidedock)) return;
  if (wanted.width !== undefined) area.setWidth(wanted.width);
  if (wanted.collapsed || area.groups.length === 0) area.collapse();
  else area.expand();
}

export async function applyLayout(workspace: Workspace, layout: Layout): Promise<void> {
  const { leftSplit, rootSplit, rightSplit } = workspace;
  // The centre never stays empty, so what detaching left there goes when the wanted tabs stand.
  const leftover = rootSplit.groups.flatMap((tabs) => tabs.leaves);
  await fillArea(workspace, leftSplit, layout.left);
  await fillArea(workspace, rootSplit, layout.root);
  await fillArea(workspace, rightSplit, layout.right);
  if (rootSplit.groups.length === 0) workspace.addLeaf(rootSplit.addTabs());
  if (rootSplit.groups.flatMap((tabs) => tabs.leaves).length > leftover.length) leftover.forEach((leaf) => leaf.detach());
  const active = rootSplit.groups.flatMap((tabs) => tabs.leaves)[layout.active];
  if (active) workspace.setActiveLeaf(active);
}

export function storeLayout(app: App, layout: Layout): void {
  app.saveLocalStorage(storageKey, layout);
}

export function loadLayout(app: App): Layout {
  return (app.loadLocalStorage(storageKey) as Layout | null) ?? initialLayout(app);
}
