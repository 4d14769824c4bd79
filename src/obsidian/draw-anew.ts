import { MarkdownView, type App } from 'obsidian';

/** Draws the notes anew that are being read: what was drawn before the plugin was there knows nothing of it. */
export function drawNotesAnew({ workspace }: App): void {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
  }
}
