import type { Plugin, TFile, ViewState } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { followRenames } from '../../src/ui/follow-renames';

vi.mock('obsidian', () => ({ ItemView: class {}, Modal: class {} }));

interface Tab {
  readonly isDeferred: boolean;
  state: ViewState;
}

/** Renames Bo.md to Bo & Sons.md while these tabs are open, and returns what they then have in mind. */
function renamedWith(...tabs: readonly Tab[]): unknown[] {
  let rename = (_file: Pick<TFile, 'path'>, _oldPath: string): void => undefined;
  const leaves = tabs.map((tab) => ({ ...tab, getViewState: () => tab.state, setViewState: (state: ViewState) => (tab.state = state) }));
  const app = {
    vault: { on: (_name: string, listener: typeof rename) => (rename = listener) },
    workspace: { getLeavesOfType: (type: string) => leaves.filter(({ state }) => state.type === type) },
  };
  followRenames({ app, registerEvent: () => undefined } as unknown as Plugin);
  rename({ path: 'Bo & Sons.md' }, 'Bo.md');
  return tabs.map(({ state }) => state.state);
}

const card = (pinned: string | null): ViewState => ({ type: 'jour-fixe-card', state: { pinned, folded: ['contacts'] } });
const list = (gathering: object): ViewState => ({ type: 'jour-fixe-gathering', state: { gathering } });

describe('a note that is renamed', () => {
  it('is followed by tabs that nobody has looked at yet', () => {
    expect(renamedWith({ isDeferred: true, state: card('Bo.md') }, { isDeferred: true, state: list({ kind: 'event', path: 'Bo.md' }) })).toEqual([
      { pinned: 'Bo & Sons.md', folded: ['contacts'] },
      { gathering: { kind: 'event', path: 'Bo & Sons.md' } },
    ]);
  });

  it('leaves those alone that name another one, and those whose views follow it themselves', () => {
    const others: Tab[] = [
      { isDeferred: true, state: card(null) },
      { isDeferred: true, state: card('Ada.md') },
      { isDeferred: true, state: list({ kind: 'event', path: 'Ada.md' }) },
      { isDeferred: true, state: list({ kind: 'round', name: 'Bo.md', year: 2026 }) },
      { isDeferred: false, state: card('Bo.md') },
    ];
    const before = others.map(({ state }) => state.state);
    expect(renamedWith(...others)).toEqual(before);
  });
});
