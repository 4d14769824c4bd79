import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** What was drawn before where it would be drawn with the same properties again: then nothing of it is drawn again. */
export function sameOrNew<Line extends VNode | null>(before: Line | null, now: Line): Line {
  if (before === null || now === null || before.type !== now.type || before.key !== now.key) return now;
  const one = before.props as unknown as Readonly<Record<string, unknown>>;
  const other = now.props as unknown as Readonly<Record<string, unknown>>;
  const names = Object.keys(other);
  return names.length === Object.keys(one).length && names.every((name) => Object.is(one[name], other[name])) ? before : now;
}

/** Draws only those lines of a list of which something is different; each has a key. */
export function useKeptLines(): (lines: readonly VNode[]) => readonly VNode[] {
  const kept = useRef<ReadonlyMap<unknown, VNode>>(new Map());
  return (lines) => {
    const drawn = lines.map((line) => sameOrNew(kept.current.get(line.key) ?? null, line));
    kept.current = new Map(drawn.map((line) => [line.key, line]));
    return drawn;
  };
}
