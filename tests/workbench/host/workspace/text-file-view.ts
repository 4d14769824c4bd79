import type { TFile } from '../files';
import { withOneLineEnd } from '../editor/line-ends';
import { mergeText } from '../editor/merge';
import { reportError } from '../ui/notice';
import { debounce } from './debounce';
import { EditableFileView } from './file-view';
import type { UnsavedText } from './unsaved-texts';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

/** How long typed text is held before it is saved, as in Obsidian. */
const saveDelay = 2000;

/**
 * A view that edits a file as text. Typed text is saved two seconds later. When the file changes meanwhile, what
 * changed outside is merged into the text by lines; and saving merges again with what then stands on disk, in one step
 * of the vault. So neither side loses anything.
 */
export abstract class TextFileView extends EditableFileView {
  data = '';
  requestSave: () => void;
  /** The file's text as the view last read or wrote it: the common ground of merging. */
  #base = '';
  #dirty = false;
  #saving: Promise<void> = Promise.resolve();
  readonly #saveSoon = debounce(() => void this.save().catch((error: unknown) => reportError(say('“{0}” could not be saved', this.file?.path ?? ''), error)), saveDelay, true);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.#dirty = true;
      this.#saveSoon();
    };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    const { vault, workspace } = this.app;
    this.registerEvent(vault.on('modify', (file) => {
      if (file === this.file) void this.#takeOutsideChange(this.file);
    }));
    this.registerEvent(workspace.on('quit', (tasks: { addPromise(promise: Promise<unknown>): void }) => {
      if (this.#dirty) tasks.addPromise(this.save());
    }));
  }

  unsavedText(): UnsavedText | null {
    return this.file && this.#dirty ? { path: this.file.path, base: this.#base, typed: this.getViewData() } : null;
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.#base = withOneLineEnd(text);
    this.data = text;
    this.#dirty = false;
    this.setViewData(text, true);
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    // A file that was deleted does not come back by what was typed into it.
    if (this.app.vault.getFileByPath(file.path) === file) await this.save();
    this.#saveSoon.cancel();
    this.#dirty = false;
    this.clear();
  }

  /** Writes what was typed; one save after another. */
  save(clear = false): Promise<void> {
    this.#saveSoon.cancel();
    this.#saving = this.#saving.catch(() => undefined).then(() => this.#saveNow(clear));
    return this.#saving;
  }

  async #saveNow(clear: boolean): Promise<void> {
    const { file } = this;
    if (!file || !this.#dirty) return;
    const typed = this.getViewData();
    const base = this.#base;
    this.#dirty = false;
    try {
      const written = await this.app.vault.process(file, (disk) => {
        const now = withOneLineEnd(disk);
        return typed === base ? disk : now === base ? typed : mergeText(base, typed, now);
      });
      this.#base = withOneLineEnd(written);
      this.data = written;
      if (this.#base !== typed) this.#show(mergeText(typed, this.getViewData(), this.#base));
    } catch (error) {
      this.#dirty = true;
      throw error;
    }
    if (clear) this.clear();
  }

  async #takeOutsideChange(file: TFile): Promise<void> {
    const disk = withOneLineEnd(await this.app.vault.read(file));
    if (this.file !== file || disk === this.#base) return;
    const merged = this.#dirty ? mergeText(this.#base, this.getViewData(), disk) : disk;
    this.#base = disk;
    this.data = disk;
    this.#show(merged);
    if (this.#dirty) this.#saveSoon();
  }

  #show(text: string): void {
    if (text !== withOneLineEnd(this.getViewData())) this.setViewData(text, false);
  }
}
