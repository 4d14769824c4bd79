import type { TFile } from '../files';
import { FileView } from './file-view';
import type { Workspace } from './workspace';
import type { WorkspaceLeaf } from './workspace-leaf';

const remembered = 10;

/** Which leaf and which file the user is at, and the events that tell of a change of either. */
export class Attention {
  #told: { leaf: WorkspaceLeaf | null; file: TFile | null } = { leaf: null, file: null };
  #recent: TFile | null = null;
  #lastOpen: string[] = [];

  constructor(private readonly workspace: Workspace) {}

  /** The file of the active view or, where a side pane without a file is active, the one that was active before. */
  file(active: WorkspaceLeaf | null): TFile | null {
    const view = active?.view;
    if (view instanceof FileView) this.#recent = view.file;
    else if (active?.getRoot() === this.workspace.rootSplit) this.#recent = null;
    return this.#recent;
  }

  lastOpen(): string[] {
    return [...this.#lastOpen];
  }

  /** Fires `active-leaf-change` and `file-open`, each only when there is something new to tell. */
  report(leaf: WorkspaceLeaf | null): void {
    const file = this.file(leaf);
    const before = this.#told;
    this.#told = { leaf, file };
    if (before.leaf !== leaf) this.workspace.trigger('active-leaf-change', leaf);
    if (before.file === file) return;
    if (file) this.#lastOpen = [file.path, ...this.#lastOpen.filter((path) => path !== file.path)].slice(0, remembered);
    this.workspace.trigger('file-open', file);
  }
}
