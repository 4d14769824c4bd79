import type { App } from 'obsidian';
import { OVERVIEW_VIEW_TYPE } from './overview-view';

/** Opens the network overview in a tab, or goes to the one that is open. */
export async function openOverview({ workspace }: App): Promise<void> {
  const [known] = workspace.getLeavesOfType(OVERVIEW_VIEW_TYPE);
  const leaf = known ?? workspace.getLeaf('tab');
  if (known === undefined) await leaf.setViewState({ type: OVERVIEW_VIEW_TYPE, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}
