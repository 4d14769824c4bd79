import { StateEffect, StateField } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import type { TFile } from '../files';
import type { HoverParent } from '../ui/hover-popover';
import type { App } from '../workspace/app';
import type { Editor } from './editor';

/** What an editor extension may know of the note around it. */
export interface MarkdownFileInfo extends HoverParent {
  app: App;
  get file(): TFile | null;
  editor?: Editor;
}

function fieldWithoutDefault<T>(name: string): StateField<T> {
  return StateField.define<T>({
    create() {
      throw new Error(`Workbench: ${name} is only there in the editor of a note`);
    },
    update: (value) => value,
  });
}

/** The view that the editor belongs to. */
export const editorInfoField: StateField<MarkdownFileInfo> = fieldWithoutDefault('editorInfoField');

/** The editor's own view; empty until it stands. */
export const setEditorView: ReturnType<typeof StateEffect.define<EditorView>> = StateEffect.define<EditorView>();
export const editorEditorField: StateField<EditorView> = StateField.define<EditorView>({
  create: () => null as unknown as EditorView,
  update: (value, { effects }) => effects.reduce((view, effect) => (effect.is(setEditorView) ? effect.value : view), value),
});

/** Always false: the workbench edits the source. */
export const editorLivePreviewField: StateField<boolean> = StateField.define<boolean>({ create: () => false, update: (value) => value });

/** Whether the mouse is pressed in the editor. */
export const livePreviewState = ViewPlugin.define<{ mousedown: boolean }>(() => ({ mousedown: false }), {
  eventHandlers: {
    mousedown() {
      this.mousedown = true;
    },
    mouseup() {
      this.mousedown = false;
    },
  },
});
