import type { TextChange } from './text-change';
import { commentsLeft, hasComment } from './yaml-comments';

/** What stands between two commas of `[a, b]` or `{a: 1, b: 2}`. */
export interface FlowSlot {
  readonly from: number;
  readonly to: number;
}

/** The inside of the brackets. */
export interface FlowInside {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly FlowSlot[];
}

/**
 * Takes entries out of a bracketed collection, each with one comma, and puts new ones in behind others.
 * `added` maps the number of an entry to what comes right after it, -1 standing for the beginning.
 * The comments of what goes stay: they are the user's own words.
 */
export function editFlow(yaml: string, inside: FlowInside, removed: ReadonlySet<number>, added: ReadonlyMap<number, readonly string[]>): TextChange[] {
  const { slots } = inside;
  const kept = slots.flatMap((_, at) => (removed.has(at) ? [] : [at]));
  const first = kept[0];
  if (first === undefined) {
    const entries = [...added].sort((a, b) => a[0] - b[0]).flatMap(([, texts]) => texts);
    if (entries.length === 0 && slots.length === 0) return [];
    const to = slots.length === 0 ? inside.from : inside.to;
    return [{ from: inside.from, to, insert: entries.join(', ') + commentsLeft(yaml, inside.from, to) }];
  }
  const changes: TextChange[] = [];
  const firstSlot = slots[first] ?? inside;
  const leading = [...added].filter(([at]) => at < first).sort((a, b) => a[0] - b[0]).flatMap(([, texts]) => texts);
  const before = leading.map((text) => `${text}, `).join('');
  const start = slots[0]?.from ?? inside.from;
  if (first > 0 || before !== '') changes.push({ from: start, to: firstSlot.from, insert: commentsLeft(yaml, start, firstSlot.from) + before });
  kept.forEach((at, order) => {
    const end = slots[at]?.to ?? inside.to;
    const next = kept[order + 1] ?? slots.length;
    const insert = [...added].filter(([after]) => after >= at && after < next).sort((a, b) => a[0] - b[0]).flatMap(([, texts]) => texts.map((text) => `, ${text}`)).join('');
    if (insert !== '') changes.push({ from: end, to: end, insert });
    const gone = slots[at + 1];
    if (gone === undefined || next === at + 1) return;
    const until = slots[next - 1]?.to ?? gone.to;
    // A comment behind the comma belongs to what stays; then the comma behind what goes is taken instead.
    if (!hasComment(yaml, end, gone.from)) changes.push({ from: end, to: until, insert: commentsLeft(yaml, end, until) });
    else changes.push({ from: gone.from, to: until + (/^[ \t]*,/.exec(yaml.slice(until))?.[0].length ?? 0), insert: commentsLeft(yaml, gone.from, until) });
  });
  return changes;
}
