import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** What was drawn before where it would be drawn with the same properties again: then nothing of it is drawn again. */
export function sameOrNew<Line extends VNode | null>(before: Line | null, now: Line): Line {
  if (before === null || now === null || before.type !== now.type || before.key !== now.key) return now;
  const names = Object.keys(now.props);
  return names.length === Object.keys(before.props).length && names.every((name) => Object.is(Reflect.get(before.props, name), Reflect.get(now.props, name))) ? before : now;
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
