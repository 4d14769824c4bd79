import type { DueBoard, DueRow, GroupId } from '../../application/due/due-row';
import type { GatheringRow } from '../../application/gatherings/gathering-row';
import { isGathering, occasionLines } from '../../application/due/pane-order';

/** One line of the pane. The list is flat, so that only what is visible needs to exist. */
export type DueItem =
  | HeadingItem
  | RowItem
  | GatheringItem
  /** Unfolds those who are due as well. */
  | { readonly kind: 'also-due'; readonly key: string; readonly count: number; readonly open: boolean }
  /** Says something where rows would stand. */
  | { readonly kind: 'nobody-due' | 'triage-question' | 'still-reading'; readonly key: string }
  | { readonly kind: 'triage-sum'; readonly key: string; readonly count: number };

export interface HeadingItem {
  readonly kind: 'heading';
  readonly key: string;
  readonly group: GroupId;
  readonly count: number;
  readonly open: boolean;
}

export interface RowItem {
  readonly kind: 'row';
  readonly key: string;
  readonly group: GroupId;
  readonly row: DueRow;
  /** Place among the rows of the group and their number, for screen readers. */
  readonly place: number;
  readonly of: number;
}

/** A greeting round or an event, among the occasions. */
export interface GatheringItem {
  readonly kind: 'gathering';
  readonly key: string;
  readonly group: 'occasions';
  readonly gathering: GatheringRow;
  readonly place: number;
  readonly of: number;
}

/** The row that is unfolded, and whether the composer is open in it. */
export interface OpenRow {
  readonly path: string;
  readonly composing: boolean;
}

/** What is folded, and what the triage has done so far. */
export interface PaneState {
  /** The groups somebody folded or unfolded; the others are as fits the board. */
  readonly groupsOpen: GroupsOpen;
  readonly alsoDueOpen: boolean;
  readonly searching: boolean;
  readonly datedCount: number;
}

export type GroupsOpen = Readonly<Partial<Record<GroupId, boolean>>>;

/** Whether a group is unfolded: as somebody left it, else so that the pane never begins with nothing to see. */
export function isOpen(group: GroupId, board: DueBoard, groupsOpen: GroupsOpen): boolean {
  const nobodyDue = !board.groups.some(({ id, rows }) => id === 'now' && rows.length > 0);
  return groupsOpen[group] ?? (group === 'now' || group === 'occasions' || (nobodyDue && group !== 'paused'));
}

export function rowKey(path: string): string {
  return `row ${path}`;
}

export function headingKey(group: GroupId): string {
  return `heading ${group}`;
}

/** The lines of the pane from top to bottom. While searching nothing is folded. */
export function itemsOf(board: DueBoard, state: PaneState): DueItem[] {
  const items: DueItem[] = [];
  const alsoDueOpen = state.searching || state.alsoDueOpen;
  for (const group of board.groups) {
    const gatherings = group.id === 'occasions' ? board.gatherings : [];
    const all = group.rows.length + group.alsoDue.length + gatherings.length;
    // Who is folded away counts when unfolded: a handful a day is the promise.
    const count = group.rows.length + gatherings.length + (alsoDueOpen ? group.alsoDue.length : 0);
    const open = state.searching || isOpen(group.id, board, state.groupsOpen);
    items.push({ kind: 'heading', key: headingKey(group.id), group: group.id, count, open });
    if (!open) continue;
    if (group.id === 'no-contact-yet' && !state.searching) items.push({ kind: 'triage-question', key: 'triage-question' });
    if (group.id === 'now' && all === 0 && !state.searching) items.push({ kind: 'nobody-due', key: 'nobody-due' });
    const addRow = (row: DueRow, index: number): void => {
      items.push({ kind: 'row', key: rowKey(row.path), group: group.id, row, place: index + 1, of: all });
    };
    if (gatherings.length > 0) items.push(...occasionItems(group.rows, gatherings));
    else group.rows.forEach(addRow);
    if (group.alsoDue.length > 0) {
      items.push({ kind: 'also-due', key: 'also-due', count: group.alsoDue.length, open: alsoDueOpen });
      if (alsoDueOpen) group.alsoDue.forEach((row, index) => addRow(row, group.rows.length + index));
    }
    if (group.id === 'no-contact-yet') addTriageSum(items, state);
  }
  // The last answer empties the group, and with it would go the way back.
  if (!board.groups.some((group) => group.id === 'no-contact-yet')) addTriageSum(items, state);
  if (board.reading && board.partnerCount > 0) items.push({ kind: 'still-reading', key: 'still-reading' });
  return items;
}

function occasionItems(rows: readonly DueRow[], gatherings: readonly GatheringRow[]): DueItem[] {
  const lines = occasionLines(rows, gatherings);
  return lines.map((line, index): DueItem => {
    const place = { place: index + 1, of: lines.length, group: 'occasions' } as const;
    return isGathering(line) ? { kind: 'gathering', key: gatheringKey(line), gathering: line, ...place } : { kind: 'row', key: rowKey(line.path), row: line, ...place };
  });
}

export function gatheringKey(row: GatheringRow): string {
  return row.kind === 'round' ? `round ${row.year} ${row.name}` : `event ${row.path}`;
}

function addTriageSum(items: DueItem[], { datedCount, searching }: PaneState): void {
  if (datedCount > 0 && !searching) items.push({ kind: 'triage-sum', key: 'triage-sum', count: datedCount });
}

/** Whether the keyboard stops at a line. */
export function takesFocus(item: DueItem): boolean {
  return item.kind === 'heading' || item.kind === 'row' || item.kind === 'gathering' || item.kind === 'also-due' || item.kind === 'triage-sum';
}
