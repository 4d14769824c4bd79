import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { sameOrNew } from './kept-lines';
import type { VirtualList } from './use-virtual-list';

interface VirtualLinesProps {
  readonly list: VirtualList;
  readonly role?: 'presentation';
  readonly line: (index: number) => VNode | null;
}

interface KeptLine {
  readonly index: number;
  readonly apart: number | null;
  readonly content: VNode | null;
  readonly whole: VNode;
}

/**
 * The lines of a list that exist: those in sight follow each other, and those that are pinned stand where they belong.
 * A line of which nothing is different is not drawn again, as with every step of scrolling.
 */
export function VirtualLines({ list, role, line }: VirtualLinesProps) {
  const kept = useRef<ReadonlyMap<string, KeptLine>>(new Map());
  const drawn = new Map<string, KeptLine>();
  for (const { slot, index, apart } of list.lines) {
    const before = kept.current.get(slot);
    const content = sameOrNew(before?.content ?? null, line(index));
    const isSame = before?.index === index && before.apart === apart && before.content === content;
    const whole = isSame ? before.whole : (
      <div key={slot} role={role} data-index={index} class={apart === null ? 'jour-fixe-line' : 'jour-fixe-line is-apart'} style={apart === null ? '' : `inset-block-start: ${apart}px`}>
        {content}
      </div>
    );
    drawn.set(slot, { index, apart, content, whole });
  }
  kept.current = drawn;
  return (
    <div ref={list.holder} role={role} class="jour-fixe-drawn" style={{ paddingBlockStart: `${list.start}px` }}>
      {[...drawn.values()].map(({ whole }) => whole)}
    </div>
  );
}
