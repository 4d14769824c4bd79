import type { DueBoard, DueGroup, DueRow, GroupId } from '../../application/due/due-row';
import { isGathering, occasionLines } from '../../application/due/pane-order';
import type { ItemList } from '../virtual-list/item-list';
import { gatheringKey, headingKey, rowKey, type DueItem } from './due-items';
import { FewItems, RowRun, type Run } from './item-runs';

/** What is folded, and what the triage has done so far. */
export interface PaneState {
  /** The groups somebody folded or unfolded; the others are as fits the board. */
  readonly groupsOpen: GroupsOpen;
  readonly alsoDueOpen: boolean;
  readonly searching: boolean;
  readonly datedCount: number;
}

export type GroupsOpen = Readonly<Partial<Record<GroupId, boolean>>>;

/** What of a board its lines depend on. */
export type ListedBoard = Pick<DueBoard, 'groups' | 'gatherings' | 'reading' | 'partnerCount'>;

/** Whether a group is unfolded: as somebody left it, else so that the pane never begins with nothing to see. */
function isOpen(group: GroupId, board: Pick<DueBoard, 'groups'>, groupsOpen: GroupsOpen): boolean {
  const nobodyDue = !board.groups.some(({ id, rows }) => id === 'now' && rows.length > 0);
  return groupsOpen[group] ?? (group === 'now' || group === 'occasions' || (nobodyDue && group !== 'paused'));
}

/** The lines of the pane from top to bottom, put together of runs: how many rows there are costs nothing. */
export class PaneItems implements ItemList<DueItem> {
  readonly length: number;
  private readonly starts: readonly number[];
  /** Whoever looks at one line mostly looks at the next one after it. */
  private lastRun = 0;

  constructor(private readonly runs: readonly Run[]) {
    let length = 0;
    this.starts = runs.map((run) => (length += run.length) - run.length);
    this.length = length;
  }

  at(index: number): DueItem | undefined {
    const at = this.runOf(index);
    return this.runs[at]?.at(index - (this.starts[at] ?? 0));
  }

  keyAt(index: number): string | undefined {
    const at = this.runOf(index);
    return this.runs[at]?.keyAt(index - (this.starts[at] ?? 0));
  }

  kindAt(index: number): DueItem['kind'] | undefined {
    const at = this.runOf(index);
    return this.runs[at]?.kindAt(index - (this.starts[at] ?? 0));
  }

  /** Where a line stands; it is mostly near to where it stood before. −1 where it is gone. */
  placeOf(key: string, near = 0): number {
    for (const [at, run] of this.runs.entries()) {
      const start = this.starts[at] ?? 0;
      const place = run.placeOf(key, near - start);
      if (place >= 0) return start + place;
    }
    return -1;
  }

  /** The first line that is as wanted, looking from an index on; −1 where there is none. */
  firstFrom(index: number, isWanted: (item: DueItem) => boolean): number {
    for (let at = Math.max(index, 0); at < this.length; at += 1) {
      const item = this.at(at);
      if (item !== undefined && isWanted(item)) return at;
    }
    return -1;
  }

  private runOf(index: number): number {
    const { starts } = this;
    let at = this.lastRun;
    while (at > 0 && (starts[at] ?? 0) > index) at -= 1;
    while ((starts[at + 1] ?? Infinity) <= index) at += 1;
    this.lastRun = at;
    return at;
  }
}

/** The lines of a board. While searching nothing is folded. */
export function itemsOf(board: ListedBoard, state: PaneState): PaneItems {
  const alsoDueOpen = state.searching || state.alsoDueOpen;
  const runs = board.groups.flatMap((group) => runsOf(group, board, { ...state, alsoDueOpen }));
  // The last answer empties the group, and with it would go the way back.
  if (!board.groups.some((group) => group.id === 'no-contact-yet')) runs.push(triageSum(state));
  if (board.reading && board.partnerCount > 0) runs.push(new FewItems([{ kind: 'still-reading', key: '/still-reading' }]));
  return new PaneItems(runs.filter(({ length }) => length > 0));
}

function runsOf(group: DueGroup, board: ListedBoard, state: PaneState): Run[] {
  const { id, rows, alsoDue } = group;
  const { searching, alsoDueOpen } = state;
  const gatherings = id === 'occasions' ? board.gatherings : [];
  const all = rows.length + alsoDue.length + gatherings.length;
  // Who is folded away counts when unfolded: a handful a day is the promise.
  const count = rows.length + gatherings.length + (alsoDueOpen ? alsoDue.length : 0);
  const open = searching || isOpen(id, board, state.groupsOpen);
  const heading: DueItem[] = [{ kind: 'heading', key: headingKey(id), group: id, count, open }];
  if (!open) return [new FewItems(heading)];
  if (id === 'no-contact-yet' && !searching) heading.push({ kind: 'triage-question', key: '/triage-question' });
  if (id === 'now' && all === 0 && !searching) heading.push({ kind: 'nobody-due', key: '/nobody-due' });
  return [
    new FewItems(heading),
    gatherings.length > 0 ? new FewItems(occasionItems(rows, board)) : new RowRun(id, rows, 0, all),
    ...(alsoDue.length === 0 ? [] : [new FewItems([{ kind: 'also-due', key: '/also-due', count: alsoDue.length, open: alsoDueOpen }])]),
    ...(alsoDueOpen ? [new RowRun(id, alsoDue, rows.length, all)] : []),
    ...(id === 'no-contact-yet' ? [triageSum(state)] : []),
  ];
}

function occasionItems(rows: readonly DueRow[], { gatherings }: ListedBoard): DueItem[] {
  const lines = occasionLines(rows, gatherings);
  return lines.map((line, index): DueItem => {
    const place = { place: index + 1, of: lines.length, group: 'occasions' } as const;
    return isGathering(line) ? { kind: 'gathering', key: gatheringKey(line), gathering: line, ...place } : { kind: 'row', key: rowKey(line.path), row: line, ...place };
  });
}

function triageSum({ datedCount, searching }: PaneState): Run {
  return new FewItems(datedCount > 0 && !searching ? [{ kind: 'triage-sum', key: '/triage-sum', count: datedCount }] : []);
}
