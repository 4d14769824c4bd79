import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, showPanel, ViewPlugin, type Panel, type PanelConstructor } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { LensSurface } from './lens-surface';
import { isOfNoteItself } from './note-itself';

/** The note for which the line is shown; a constructor of its own for each, so that another note gets another line. */
interface Shown {
  readonly path: string;
  readonly panel: PanelConstructor;
}

/**
 * The line in editors, as a panel above the text: no part of the document, so that it neither moves the cursor nor
 * is copied. While somebody types nothing is done.
 */
export class EditorLens {
  readonly extension: Extension;
  private readonly views = new Set<EditorView>();
  private readonly renewed = StateEffect.define<Shown | null>();
  private readonly shown: StateField<Shown | null>;
  private isRenewing = false;

  constructor(private readonly surface: LensSurface) {
    this.shown = StateField.define<Shown | null>({
      create: () => null,
      update: (shown, { effects }) => effects.reduce((before, effect) => (effect.is(this.renewed) ? effect.value : before), shown),
      provide: (field) => [
        showPanel.from(field, (shown) => shown?.panel ?? null),
        EditorView.editorAttributes.from(field, (shown) => (shown === null ? {} : { class: 'jour-fixe-with-lens' })),
      ],
    });
    const known = ViewPlugin.define((view) => {
      this.views.add(view);
      this.renew();
      return { destroy: () => this.views.delete(view) };
    });
    this.extension = [this.shown, known];
  }

  /** Looks again at every open editor: the line may have come or gone. */
  renew(): void {
    if (this.isRenewing) return;
    this.isRenewing = true;
    // Whoever tells of the change may be inside an update of an editor.
    queueMicrotask(() => {
      this.isRenewing = false;
      for (const view of this.views) {
        const before = view.state.field(this.shown, false);
        // Only where it stands can be seen whether an editor is that of the note, or of a piece inside it.
        if (before === undefined || !view.dom.isConnected || !isOfNoteItself(view.dom)) continue;
        const shown = this.shownIn(view.state, before);
        if (shown !== before) view.dispatch({ effects: this.renewed.of(shown) });
      }
    });
  }

  /** The same object as before where nothing is to change. */
  private shownIn(state: EditorState, before: Shown | null): Shown | null {
    const path = pathIn(state);
    if (path === null || !this.surface.isShownAbove(path)) return null;
    return before?.path === path ? before : { path, panel: () => this.panelFor(path) };
  }

  private panelFor(path: string): Panel {
    const dom = createDiv();
    let stop = (): void => undefined;
    return {
      dom,
      top: true,
      mount: () => {
        stop = this.surface.draw(dom, path);
      },
      destroy: () => stop(),
    };
  }
}

function pathIn(state: EditorState): string | null {
  return state.field(editorInfoField, false)?.file?.path ?? null;
}
