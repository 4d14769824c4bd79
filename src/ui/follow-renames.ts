import type { Plugin } from 'obsidian';
import { gatheringFrom } from './gatherings/gathering-state';
import { GATHERING_VIEW_TYPE } from './gatherings/gathering-view';
import { CARD_VIEW_TYPE } from './partner-card/partner-card-view';

/**
 * Lets tabs that nobody has looked at since the start follow a renamed note. The app makes their views only then, so
 * that no view is there to notice; what it kept of them has to name the note by its new path.
 */
export function followRenames(plugin: Plugin): void {
  const { workspace, vault } = plugin.app;
  plugin.registerEvent(vault.on('rename', (file, oldPath) => {
    for (const leaf of [GATHERING_VIEW_TYPE, CARD_VIEW_TYPE].flatMap((type) => workspace.getLeavesOfType(type))) {
      if (!leaf.isDeferred) continue;
      const kept = leaf.getViewState();
      const state = renamedIn(kept.state ?? {}, oldPath, file.path);
      if (state !== null) void leaf.setViewState({ ...kept, state });
    }
  }));
}

/** The state of a view with a path in place of another one; `null` where it does not name that. */
function renamedIn(state: Record<string, unknown>, from: string, to: string): Record<string, unknown> | null {
  const gathering = gatheringFrom(state);
  if (gathering?.kind === 'event' && gathering.path === from) return { ...state, gathering: { ...gathering, path: to } };
  return state['pinned'] === from ? { ...state, pinned: to } : null;
}
