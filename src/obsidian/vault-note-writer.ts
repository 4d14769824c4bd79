import { MarkdownView, normalizePath, type App, type Editor, type MarkdownViewModeType, type TFile } from 'obsidian';
import { NoteExists, NoteMissing, type NoteWriter, type Written } from '../application/ports/note-writer';
import { EditRefused } from '../notes/writing/edit-refused';
import { applyChanges, type Edit } from '../notes/writing/text-change';

/** The one module that writes to notes. */
export class VaultNoteWriter implements NoteWriter {
  constructor(private readonly app: App) {}

  async apply(path: string, edit: Edit): Promise<Written | null> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) throw new NoteMissing(path);
    await this.saveTyped(file);
    // Only now, as somebody may have gone on writing meanwhile.
    const editor = this.editorOf(file);
    return editor === null ? this.applyToFile(file, edit) : applyToEditor(editor, edit);
  }

  async create(path: string, text: string): Promise<void> {
    const target = normalizePath(path);
    if (this.app.vault.getAbstractFileByPath(target) !== null || (await this.app.vault.adapter.exists(target))) throw new NoteExists(target);
    const folder = target.includes('/') ? target.slice(0, target.lastIndexOf('/')) : '';
    if (folder !== '' && this.app.vault.getFolderByPath(folder) === null) await this.app.vault.createFolder(folder);
    await this.app.vault.create(target, text);
  }

  async trash(path: string, text: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    await this.saveTyped(file);
    const standing = this.editorOf(file)?.getValue() ?? (await this.app.vault.read(file));
    if (inLines(standing) !== inLines(text)) throw new EditRefused({ code: 'no-longer-stands', place: { kind: 'note' }, value: '' });
    await this.app.fileManager.trashFile(file);
  }

  private async applyToFile(file: TFile, edit: Edit): Promise<Written | null> {
    let written: Written | null = null;
    await this.app.vault.process(file, (before) => {
      const changes = edit(before);
      if (changes === null) {
        written = null;
        return before;
      }
      const after = applyChanges(before, changes);
      written = { before, after };
      return after;
    });
    return written;
  }

  /**
   * Has what was typed saved where the note is being read by now: Obsidian does so two seconds after the last key, and
   * would have to merge it with what we write. Where the file is another than Obsidian knows of, saving could write over
   * that, and merging is left to Obsidian.
   */
  private async saveTyped(file: TFile): Promise<void> {
    const { vault } = this.app;
    for (const view of this.viewsOf(file, 'preview')) {
      if (inLines(view.getViewData()) === inLines(await vault.read(file))) continue;
      const onDisk = await vault.adapter.stat(file.path);
      if (onDisk?.mtime === file.stat.mtime) await view.save();
    }
  }

  /** The editor in which the note is open for writing, the one used last where there are several: what is typed there may not be saved yet. */
  private editorOf(file: TFile): Editor | null {
    const views = this.viewsOf(file, 'source');
    const recent = this.app.workspace.getMostRecentLeaf()?.view;
    return (views.find((view) => view === recent) ?? views[0])?.editor ?? null;
  }

  private viewsOf(file: TFile, mode: MarkdownViewModeType): readonly MarkdownView[] {
    const views: MarkdownView[] = [];
    this.app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView && view.file?.path === file.path && view.getMode() === mode) views.push(view);
    });
    return views;
  }
}

/** A text by its lines alone: an editor knows only one kind of line end. */
function inLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function applyToEditor(editor: Editor, edit: Edit): Written | null {
  const before = editor.getValue();
  const changes = edit(before);
  if (changes === null) return null;
  editor.transaction({
    changes: changes.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert })),
  });
  return { before, after: editor.getValue() };
}
