import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { indentUnit, syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState, type MarkdownFileInfo, setEditorView } from './editor-fields';
import { editorPhrases } from './editor-phrases';
import { labelQuietly } from '../ui/tooltip';
import { markdownHighlighting } from './markdown-highlighting';
import { say } from '../say';

/** Marks text that comes from the file, so that it is not taken for typing. */
export const fromFile = Annotation.define<boolean>();

export interface SourceEditorOptions {
  readonly parent: HTMLElement;
  readonly info: MarkdownFileInfo;
  /** The extensions of plugins. */
  readonly extensions: Extension;
  readonly handlers: Extension;
  /** The user changed the text, or a plugin through the editor. */
  readonly onChange: () => void;
}

/** CodeMirror for the source of one note. */
export class SourceEditor {
  readonly cm: EditorView;
  readonly #plugins = new Compartment();
  readonly #stopFollowing: () => void;

  constructor(private readonly options: SourceEditorOptions) {
    this.cm = new EditorView({ parent: options.parent, state: this.#newState('', options.extensions) });
    labelQuietly(this.cm.contentDOM, say('Note text'));
    // Selection and styles belong to a document, and another window has another one.
    this.#stopFollowing = this.cm.dom.onWindowMigrated(() => this.cm.setRoot(this.cm.dom.doc));
    this.#announce();
  }

  /** Another note: a new history of undoing, and the extensions begin anew. */
  reset(text: string, extensions: Extension): void {
    this.cm.setState(this.#newState(text, extensions));
    this.#announce();
  }

  /** The same note with another text: only what differs is replaced, so that the cursor stays. */
  update(text: string): void {
    const old = this.cm.state.doc.toString();
    if (old === text) return;
    let start = 0;
    while (start < old.length && start < text.length && old[start] === text[start]) start++;
    let end = 0;
    while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
    const changes = { from: start, to: old.length - end, insert: text.slice(start, text.length - end) };
    this.cm.dispatch({ changes, annotations: fromFile.of(true) });
  }

  reconfigure(extensions: Extension): void {
    this.cm.dispatch({ effects: this.#plugins.reconfigure(extensions) });
  }

  destroy(): void {
    this.#stopFollowing();
    this.cm.destroy();
  }

  #announce(): void {
    this.cm.dispatch({ effects: setEditorView.of(this.cm) });
  }

  #newState(text: string, extensions: Extension): EditorState {
    const { info, onChange, handlers } = this.options;
    return EditorState.create({
      doc: text,
      extensions: [
        editorInfoField.init(() => info),
        editorEditorField,
        editorLivePreviewField,
        livePreviewState,
        this.#plugins.of(extensions),
        history(),
        drawSelection(),
        search({ top: false }),
        EditorState.phrases.of(editorPhrases()),
        EditorState.allowMultipleSelections.of(true),
        indentUnit.of('\t'),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': say('Note text'), tabindex: '0', spellcheck: 'false' }),
        // Without it the end of the front matter would make a heading of it.
        markdown({ base: markdownLanguage, extensions: [{ remove: ['SetextHeading'] }] }),
        syntaxHighlighting(markdownHighlighting),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          if (docChanged && !transactions.every((transaction) => transaction.annotation(fromFile) === true || !transaction.docChanged)) onChange();
        }),
        handlers,
      ],
    });
  }
}
