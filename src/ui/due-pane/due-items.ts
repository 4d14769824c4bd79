import type { DueRow, GroupId } from '../../application/due/due-row';
import type { GatheringRow } from '../../application/gatherings/gathering-row';

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

// No path begins with a slash, so that the path of a note is like no other key.

export function rowKey(path: string): string {
  return path;
}

export function isRowKey(key: string): boolean {
  return !key.startsWith('/');
}

export function headingKey(group: GroupId): string {
  return `/heading ${group}`;
}

export function gatheringKey(row: GatheringRow): string {
  return row.kind === 'round' ? `/round ${row.year} ${row.name}` : `/event ${row.path}`;
}

/** Whether the keyboard stops at a line. */
export function takesFocus({ kind }: DueItem): boolean {
  return kind === 'heading' || kind === 'row' || kind === 'gathering' || kind === 'also-due' || kind === 'triage-sum';
}
