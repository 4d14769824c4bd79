import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import type { MarkdownView } from './markdown-view';
import { say } from '../say';

const wikilink = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g;

/** The link text around an offset of the line, if there is a wikilink there. */
function linkAt(line: string, ch: number): string | null {
  for (const match of line.matchAll(wikilink)) {
    if (match.index <= ch && ch <= match.index + match[0].length) return match[1] ?? null;
  }
  return null;
}

/** Fires Obsidian's editor events, and follows links on a click with Ctrl or Cmd. */
export function editorHandlers(view: MarkdownView): Extension {
  const { workspace } = view.app;
  const trigger = (name: string, event: Event): boolean => {
    workspace.trigger(name, event, view.editor, view);
    return event.defaultPrevented;
  };
  return EditorView.domEventHandlers({
    paste: (event) => trigger('editor-paste', event),
    drop: (event) => trigger('editor-drop', event),
    contextmenu(event) {
      const menu = new Menu();
      menu.addItem((item) => item.setSection('clipboard').setTitle(say('Select all')).setIcon('text-select').onClick(() => {
        view.editor.setSelection({ line: 0, ch: 0 }, view.editor.offsetToPos(view.editor.getValue().length));
      }));
      workspace.trigger('editor-menu', menu, view.editor, view);
      menu.showAtMouseEvent(event);
      return true;
    },
    mousedown(event, cm) {
      const offset = Keymap.isModEvent(event) === false ? null : cm.posAtCoords({ x: event.clientX, y: event.clientY });
      if (offset === null) return false;
      const line = cm.state.doc.lineAt(offset);
      const link = linkAt(line.text, offset - line.from);
      if (link === null) return false;
      void workspace.openLinkText(link, view.file?.path ?? '', event.altKey || event.shiftKey ? Keymap.isModEvent(event) : false);
      return true;
    },
  });
}
