/** What shows a note, or a piece of one, inside of something else: an editor around it is that of a table's cell. */
const AROUND_A_PIECE = '.cm-editor, .markdown-embed, .popover, .canvas-node, .print';

/** Whether an element stands where a note is read or written for itself: not in an embed, a preview on hover, a card of a canvas, a cell of a table, or an export. */
export function isOfNoteItself(element: HTMLElement): boolean {
  return (element.parentElement?.closest(AROUND_A_PIECE) ?? null) === null;
}
