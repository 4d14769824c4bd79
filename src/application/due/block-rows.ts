import type { BlockQuery } from '../../notes/code-block/block-query';
import type { BlockGroup } from '../../notes/vocabulary/block-words';
import type { IndexKeeper } from '../index-keeper';
import { isFiltered, passing } from './block-filter';
import { grouped, type BlockRowGroup } from './block-groups';
import { unknownName, unknownPeople, type UnknownName } from './block-names';
import type { DueBoards } from './due-board';
import type { DueBoard, DueRow } from './due-row';
import { inPaneOrder, occasionLines, soonestFirst, STANDINGS, standingOfRow, type PaneLine, type RowStanding } from './pane-order';

export interface BlockRows {
  readonly groups: readonly BlockRowGroup[];
  readonly unknown: readonly UnknownName[];
}

/** The rows that a block in the note `from` asks for, as they stand today. */
export function blockRows(query: BlockQuery, from: string, keeper: IndexKeeper, boards: DueBoards): BlockRows {
  const board = boards.current();
  const unknown: UnknownName[] = [];
  const partners = query.partners === null ? null : partnersMeant(query.partners, from, keeper, board, unknown);
  if (!keeper.reading) unknown.push(...unknownPeople(query, keeper, board.today));
  const rows = rowsShown(query, partners, board, boards);
  return { groups: grouped(linesOf(rows, gatheringsFor(query, board)), query), unknown };
}

/** The rows that are shown, in the order of the pane. */
function rowsShown(query: BlockQuery, partners: ReadonlySet<string> | null, board: DueBoard, boards: DueBoards): readonly DueRow[] {
  const { show } = query;
  if (partners !== null) {
    const named = [...partners].flatMap((path) => boards.row(path) ?? []).filter((row) => shows(show, standingOfRow(row)));
    return inPaneOrder(passing(named, query), board);
  }
  // A group stands in its order already, so that few rows have to be sorted.
  return STANDINGS.filter((standing) => shows(show, standing)).flatMap((standing) => {
    if (standing === 'later') return soonestFirst(passing(boards.withoutGroup(), query));
    const group = board.groups.find(({ id }) => id === standing);
    return group === undefined ? [] : passing([...group.rows, ...group.alsoDue], query);
  });
}

/** A greeting round or an event is nobody's: whoever asks for certain partners does not ask for it. */
function gatheringsFor(query: BlockQuery, board: DueBoard): DueBoard['gatherings'] {
  return !isFiltered(query) && shows(query.show, 'occasions') ? board.gatherings : [];
}

function linesOf(rows: readonly DueRow[], gatherings: DueBoard['gatherings']): PaneLine[] {
  const standing = (ids: readonly RowStanding[]): DueRow[] => rows.filter((row) => ids.includes(standingOfRow(row)));
  return [...standing(['now']), ...occasionLines(standing(['occasions']), gatherings), ...standing(STANDINGS.slice(2))];
}

function shows(show: readonly BlockGroup[], standing: RowStanding): boolean {
  return show.includes('all') || (standing !== 'later' && show.includes(standing));
}

function partnersMeant(meant: NonNullable<BlockQuery['partners']>, from: string, keeper: IndexKeeper, board: DueBoard, unknown: UnknownName[]): ReadonlySet<string> {
  const index = keeper.current;
  const paths = new Set<string>();
  for (const partner of meant) {
    const note = partner === 'this' ? from : index.resolve(partner, from);
    const found = note === null ? [] : index.partnersOf(note);
    for (const path of found) paths.add(path);
    // While notes are being read nobody knows whom they belong to.
    if (found.length > 0 || keeper.reading) continue;
    if (partner === 'this') unknown.push({ option: 'this' });
    else unknown.push(...unknownName('partner', partner, keeper, board.today));
  }
  return paths;
}
