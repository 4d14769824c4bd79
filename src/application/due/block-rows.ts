import type { BlockQuery } from '../../notes/code-block/block-query';
import type { BlockGroup } from '../../notes/vocabulary/block-words';
import type { IndexKeeper } from '../index-keeper';
import { isFiltered, passing } from './block-filter';
import { grouped, type BlockRowGroup, type StandingLines } from './block-groups';
import { unknownName, unknownPeople, type UnknownName } from './block-names';
import type { DueBoards } from './due-board';
import type { DueBoard, DueRow } from './due-row';
import { inPaneOrder, occasionLines, STANDINGS, standingOfRow, type RowStanding } from './pane-order';

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
  const lines = linesShown(query, partners, board, boards);
  return { groups: grouped(lines, query), unknown };
}

/** The lines that are shown, as they stand. */
function linesShown(query: BlockQuery, partners: ReadonlySet<string> | null, board: DueBoard, boards: DueBoards): readonly StandingLines[] {
  const standings = STANDINGS.filter((standing) => shows(query.show, standing));
  const rowsOf = partners === null ? (standing: RowStanding) => passing(rowsStanding(standing, board, boards), query) : rowsNamed(partners, query, board, boards);
  const gatherings = gatheringsFor(query, board);
  return standings.map((standing) => ({ standing, lines: standing === 'occasions' ? occasionLines(rowsOf(standing), gatherings) : rowsOf(standing) }));
}

/** In the order of the pane, so that nothing has to be sorted. */
function rowsStanding(standing: RowStanding, board: DueBoard, boards: DueBoards): readonly DueRow[] {
  if (standing === 'later') return boards.withoutGroup();
  const group = board.groups.find(({ id }) => id === standing);
  if (group === undefined) return [];
  return group.alsoDue.length === 0 ? group.rows : [...group.rows, ...group.alsoDue];
}

function rowsNamed(partners: ReadonlySet<string>, query: BlockQuery, board: DueBoard, boards: DueBoards): (standing: RowStanding) => readonly DueRow[] {
  const [named = []] = inPaneOrder([passing([...partners].flatMap((path) => boards.row(path) ?? []), query)], board, () => boards.withoutGroup());
  return (standing) => named.filter((row) => standingOfRow(row) === standing);
}

/** A greeting round or an event is nobody's: whoever asks for certain partners does not ask for it. */
function gatheringsFor(query: BlockQuery, board: DueBoard): DueBoard['gatherings'] {
  return !isFiltered(query) && shows(query.show, 'occasions') ? board.gatherings : [];
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
