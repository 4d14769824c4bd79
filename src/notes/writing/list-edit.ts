import { isNode, isSeq, type CST, type YAMLSeq } from 'yaml';
import { editFlow, type FlowSlot } from './flow-edit';
import type { TextChange } from './text-change';
import { commentsIn, hasComment } from './yaml-comments';
import { contentEnd, lineStart, nextLineStart } from './yaml-places';
import { formatItem, isSameValue } from './yaml-value';

/** How a list becomes another: values that change in place, items that go, items that come behind others. */
interface ListSteps {
  readonly replaced: ReadonlyMap<number, unknown>;
  readonly removed: ReadonlySet<number>;
  /** By the number of the item they follow; -1 for the beginning. */
  readonly added: ReadonlyMap<number, readonly unknown[]>;
}

/**
 * Changes a list item by item, so that what stays keeps its quotes, its place and its comment; that of an item that
 * goes stays on a line of its own.
 * `null` where the list is built in a way that items cannot be told apart, or where a comment stands inside one that changes.
 */
export function editList(yaml: string, list: YAMLSeq, standing: readonly unknown[], values: readonly unknown[], eol: string): TextChange[] | null {
  const items: readonly unknown[] = list.items;
  const slots = items.flatMap((item): FlowSlot[] => {
    const range = isNode(item) ? item.range : null;
    return range === null || range === undefined ? [] : [{ from: range[0], to: contentEnd(yaml, range[0], range[1]) }];
  });
  if (slots.length !== items.length || standing.length !== items.length || values.length === 0 || items.length === 0) return null;
  const steps = planSteps(standing, values);
  const changes: TextChange[] = [];
  for (const [at, value] of steps.replaced) {
    const slot = slots[at];
    if (slot === undefined) continue;
    if (hasComment(yaml, slot.from, slot.to)) return null;
    changes.push({ ...slot, insert: (slot.from === slot.to ? ' ' : '') + formatItem(value, items[at]) });
  }
  const structural = list.flow === true ? editFlowItems(yaml, list, slots, steps) : editBlockItems(yaml, list, slots, steps, eol);
  return structural === null ? null : [...changes, ...structural].sort((a, b) => a.from - b.from || a.to - b.to);
}

function editFlowItems(yaml: string, list: YAMLSeq, slots: readonly FlowSlot[], steps: ListSteps): TextChange[] {
  const range = list.range ?? [0, 0, 0];
  const added = new Map([...steps.added].map(([at, values]) => [at, values.map((value) => formatItem(value, null))]));
  return editFlow(yaml, { from: range[0] + 1, to: range[1] - 1, slots }, steps.removed, added);
}

function editBlockItems(yaml: string, list: YAMLSeq, slots: readonly FlowSlot[], steps: ListSteps, eol: string): TextChange[] | null {
  const dashes = dashOffsets(list);
  const firstDash = dashes?.[0];
  const firstSlot = slots[0];
  if (dashes?.length !== slots.length || firstDash === undefined || firstSlot === undefined) return null;
  const gap = yaml.slice(firstDash + 1, firstSlot.from);
  const lead = `${yaml.slice(lineStart(yaml, firstDash), firstDash)}-${/^[ \t]+$/.test(gap) ? gap : ' '}`;
  const lines = (values: readonly unknown[]) => values.map((value) => lead + formatItem(value, null) + eol).join('');
  const changes: TextChange[] = [];
  const atBeginning = steps.added.get(-1);
  const begin = lineStart(yaml, firstDash);
  if (atBeginning !== undefined) changes.push({ from: begin, to: begin, insert: lines(atBeginning) });
  slots.forEach((slot, at) => {
    const dash = dashes[at] ?? slot.from;
    const next = nextLineStart(yaml, Math.max(slot.to, dash + 1));
    if (steps.removed.has(at)) {
      const start = lineStart(yaml, dash);
      const comments = commentsIn(yaml, start, next).map((comment) => yaml.slice(start, dash) + comment + eol);
      changes.push({ from: start, to: next, insert: comments.join('') });
    }
    const added = steps.added.get(at);
    if (added !== undefined) changes.push({ from: next, to: next, insert: lines(added) });
  });
  return changes;
}

function dashOffsets(list: YAMLSeq): number[] | null {
  const token: CST.Token | undefined = list.srcToken;
  if (!isSeq(list) || token?.type !== 'block-seq') return null;
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

/** What two lists have in common stays; between those, items are changed in place as far as they go. */
function planSteps(old: readonly unknown[], wanted: readonly unknown[]): ListSteps {
  const replaced = new Map<number, unknown>();
  const removed = new Set<number>();
  const added = new Map<number, readonly unknown[]>();
  let oldAt = 0;
  let wantedAt = 0;
  for (const [oldNext, wantedNext] of [...commonItems(old, wanted), [old.length, wanted.length] as const]) {
    while (oldAt < oldNext && wantedAt < wantedNext) replaced.set(oldAt++, wanted[wantedAt++]);
    while (oldAt < oldNext) removed.add(oldAt++);
    if (wantedAt < wantedNext) added.set(oldAt - 1, wanted.slice(wantedAt, wantedNext));
    oldAt = oldNext + 1;
    wantedAt = wantedNext + 1;
  }
  return { replaced, removed, added };
}

/** The longest run of items that both lists have in the same order, as pairs of their places. */
function commonItems(old: readonly unknown[], wanted: readonly unknown[]): (readonly [number, number])[] {
  // Mostly all but one are: what both lists begin and end with needs no table of all pairs.
  const shorter = Math.min(old.length, wanted.length);
  let before = 0;
  while (before < shorter && isSameValue(old[before], wanted[before])) before += 1;
  let behind = 0;
  while (behind < shorter - before && isSameValue(old.at(-1 - behind), wanted.at(-1 - behind))) behind += 1;
  const between = commonBetween(old.slice(before, old.length - behind), wanted.slice(before, wanted.length - behind));
  return [
    ...Array.from({ length: before }, (_, at) => [at, at] as const),
    ...between.map(([one, other]) => [before + one, before + other] as const),
    ...Array.from({ length: behind }, (_, at) => [old.length - behind + at, wanted.length - behind + at] as const),
  ];
}

function commonBetween(old: readonly unknown[], wanted: readonly unknown[]): (readonly [number, number])[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = longest[i] ?? [];
    for (let j = wanted.length - 1; j >= 0; j--) row[j] = isSameValue(old[i], wanted[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < old.length && j < wanted.length; ) {
    if (isSameValue(old[i], wanted[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
