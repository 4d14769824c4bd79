import * as commands from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { type ChangeSpec, EditorSelection as Selection, type SelectionRange } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { Editor } from './editor';

/** CodeMirror's commands ask for a view or only for a part of it. */
type Command = (target: never) => boolean;

const { undo, redo }: Record<'undo' | 'redo', Command> = commands;

const editorCommands: Record<EditorCommandName, Command> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
  toggleFold,
  foldAll,
  unfoldAll,
};

/** Obsidian's editor over CodeMirror 6. Positions beyond the text are clipped to it. */
export class CodeMirrorEditor extends Editor {
  constructor(readonly cm: EditorView) {
    super();
  }

  get #doc() {
    return this.cm.state.doc;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.#doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.#doc.length, insert: content }, userEvent: 'set' });
  }

  getLine(line: number): string {
    return line >= 0 && line < this.#doc.lines ? this.#doc.line(line + 1).text : '';
  }

  lineCount(): number {
    return this.#doc.lines;
  }

  lastLine(): number {
    return this.#doc.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.#doc.sliceString(from, to);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.#doc.sliceString(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement), origin === undefined ? {} : { userEvent: origin });
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.transaction({ changes: [{ from, to, text: replacement }] }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main?: number): void {
    const selection = Selection.create(ranges.map(({ anchor, head }) => this.#range(anchor, head ?? anchor)), main);
    this.cm.dispatch({ selection, scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = this.cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    const { scrollDOM } = this.cm;
    if (typeof x === 'number') scrollDOM.scrollLeft = x;
    if (typeof y === 'number') scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.#range(range.from, range.to), { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.cm as never);
  }

  redo(): void {
    redo(this.cm as never);
  }

  exec(command: EditorCommandName): void {
    editorCommands[command](this.cm as never);
  }

  /** All positions of the changes are those before the transaction, all selections those after it. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const changes: ChangeSpec[] = (tx.changes ?? []).map(({ from, to, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text }));
    if (tx.replaceSelection !== undefined) {
      const insert = tx.replaceSelection;
      changes.push(...this.cm.state.selection.ranges.map(({ from, to }) => ({ from, to, insert })));
    }
    this.cm.dispatch({ changes, ...(origin === undefined ? {} : { userEvent: origin }) });
    const wanted = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (wanted.length > 0) this.#select(wanted);
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line < 0) return 0;
    if (line >= this.#doc.lines) return this.#doc.length;
    const { from, length } = this.#doc.line(line + 1);
    return from + Math.min(Math.max(ch, 0), length);
  }

  offsetToPos(offset: number): EditorPosition {
    const { number, from } = this.#doc.lineAt(Math.min(Math.max(offset, 0), this.#doc.length));
    return { line: number - 1, ch: Math.min(Math.max(offset, 0), this.#doc.length) - from };
  }

  #range(anchor: EditorPosition, head: EditorPosition): SelectionRange {
    return Selection.range(this.posToOffset(anchor), this.posToOffset(head));
  }

  #select(ranges: readonly EditorRangeOrCaret[]): void {
    this.setSelections(ranges.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
  }
}
