import type { Node } from 'mdast';
import type { Loc, Pos } from 'obsidian';
import type { Point } from 'unist';

/** Obsidian counts lines and columns from 0. */
export function locOf({ line, column, offset }: Point): Loc {
  return { line: line - 1, col: column - 1, offset: offset ?? 0 };
}

export function positionOf(node: Node): Pos {
  if (!node.position) throw new Error(`The parser gave a ${node.type} without a position.`);
  return { start: locOf(node.position.start), end: locOf(node.position.end) };
}

/** The same place `columns` further in its line. */
export function shift({ line, col, offset }: Loc, columns: number): Loc {
  return { line, col: col + columns, offset: offset + columns };
}

/** The same, but from the start of its first line. */
export function fromLineStart({ start, end }: Pos): Pos {
  return { start: shift(start, -start.col), end };
}

export function textOf(text: string, { start, end }: Pos): string {
  return text.slice(start.offset, end.offset);
}

/** The start of the line with this number, as an offset. */
export function lineStart({ col, offset }: Loc): number {
  return offset - col;
}
