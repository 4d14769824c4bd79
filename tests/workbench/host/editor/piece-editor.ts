import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { MarkdownView } from '../workspace/markdown-view';
import { editorInfoField } from './editor-fields';

/**
 * An editor besides that of a note, as Obsidian makes one for a table's cell and for a card of a canvas: it has the
 * extensions of plugins, and its field names the note, so that they cannot be told apart by what they hold.
 */
export function openPieceEditor(note: MarkdownView, parent: HTMLElement, text: string): EditorView {
  const extensions = [editorInfoField.init(() => note), note.app.editorExtensions.current()];
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
}
