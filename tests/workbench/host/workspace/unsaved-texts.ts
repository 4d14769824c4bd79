import { mergeText } from '../editor/merge';
import { withOneLineEnd } from '../editor/line-ends';
import type { App } from './app';
import { TextFileView } from './text-file-view';

const storageKey = 'workbench-unsaved';

/** What was typed into a note and not saved yet, and the text it was typed into. */
export interface UnsavedText {
  readonly path: string;
  readonly base: string;
  readonly typed: string;
}

/** Keeps in the browser what is not saved yet: a page that goes has no time to wait for the server. Returns whether there is any. */
export function keepUnsavedTexts(app: App): boolean {
  const texts: UnsavedText[] = [];
  app.workspace.iterateAllLeaves(({ view }) => {
    const unsaved = view instanceof TextFileView ? view.unsavedText() : null;
    if (unsaved) texts.push(unsaved);
  });
  app.saveLocalStorage(storageKey, texts.length > 0 ? texts : null);
  return texts.length > 0;
}

/** Writes into the notes what the page before this one kept; a note that is gone stays gone. */
export async function recoverUnsavedTexts(app: App): Promise<void> {
  const texts = (app.loadLocalStorage(storageKey) ?? []) as readonly UnsavedText[];
  for (const { path, base, typed } of texts) {
    const file = app.vault.getFileByPath(path);
    if (file) await app.vault.process(file, (disk) => (withOneLineEnd(disk) === typed ? disk : mergeText(base, typed, withOneLineEnd(disk))));
  }
  app.saveLocalStorage(storageKey, null);
}
