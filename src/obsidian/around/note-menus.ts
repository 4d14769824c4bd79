import { TFile, type App, type Editor, type Menu, type Plugin } from 'obsidian';
import type { NoteLens } from '../../application/note-lens';
import type { Screens } from '../../application/ports/screens';
import type { Texts } from '../../i18n/texts';

/** The entries that menus of files, links and editors get where they are about a partner. */
export function addNoteMenus(plugin: Plugin, screens: Screens, lensOf: (path: string) => NoteLens | null, texts: Texts): void {
  const { app } = plugin;
  // A menu over a link in the editor may be told of twice: as that of the editor, and as that of the file.
  const filled = new WeakSet<Menu>();
  const fill = (menu: Menu, path: string): void => {
    const lens = lensOf(path);
    if (lens === null || filled.has(menu)) return;
    filled.add(menu);
    menu.addItem((item) => item.setSection('action').setIcon('pencil-line').setTitle(texts.menu.logInWindow).onClick(() => screens.composeFor(lens.addressee)));
    if (lens.standing.state !== 'former') menu.addItem((item) => item.setSection('action').setIcon('clock').setTitle(texts.menu.later).onClick(() => screens.remindLater(lens.path)));
    menu.addItem((item) => item.setSection('action').setIcon('id-card').setTitle(texts.card.open).onClick(() => void screens.openPartnerCard(lens.path)));
  };

  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      if (file instanceof TFile) fill(menu, file.path);
    }),
  );
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor, { file }) => {
      if (file === null) return;
      fill(menu, linkedFrom(app, editor, file) ?? file.path);
    }),
  );
}

/** The note that a link at the cursor leads to. */
function linkedFrom(app: App, editor: Editor, file: TFile): string | null {
  const { line, ch } = editor.getCursor();
  const text = editor.getLine(line);
  // Where the link stands may have moved since it was read; what counts is the text as it is.
  const link = app.metadataCache.getFileCache(file)?.links?.find(({ original }) => {
    for (let at = text.indexOf(original); at >= 0; at = text.indexOf(original, at + 1)) if (at <= ch && ch <= at + original.length) return true;
    return false;
  });
  if (link === undefined) return null;
  const [path = ''] = link.link.split(/[#^]/, 1);
  return app.metadataCache.getFirstLinkpathDest(path, file.path)?.path ?? null;
}
