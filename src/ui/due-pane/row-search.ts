import type { DueBoard, DueRow } from '../../application/due/due-row';
import type { GatheringRow } from '../../application/gatherings/gathering-row';
import { foldForSearch, searchWords } from '../../application/search-words';

type NameOf = (gathering: GatheringRow) => string;

/**
 * The board with only the rows in which every word of the query occurs: in names, aliases, persons, kinds of
 * cooperation, topics and last texts. Case and accents do not matter, nor does ss instead of ß. Nothing is folded away.
 */
export function searchBoard(board: DueBoard, query: string, nameOf: NameOf = ({ name }) => name): DueBoard {
  const words = searchWords(query);
  if (words.length === 0) return board;
  const [only = ''] = words;
  const isIn = words.length === 1 ? (text: string): boolean => text.includes(only) : (text: string): boolean => words.every((word) => text.includes(word));
  const gatherings = board.gatherings.filter((gathering) => isIn(foldForSearch(nameOf(gathering))));
  const matches = ({ searchText }: DueRow): boolean => isIn(searchText);
  const groups = board.groups
    .map(({ id, rows, alsoDue }) => ({ id, rows: [...rows.filter(matches), ...alsoDue.filter(matches)], alsoDue: [] }))
    .filter((group) => group.rows.length > 0 || (group.id === 'occasions' && gatherings.length > 0));
  return { ...board, groups, gatherings };
}

/** Searches the same board again and again, as somebody types: a query that grew is looked for in what was found before. */
export class TypedSearch {
  private last: { readonly board: DueBoard; readonly query: string; readonly found: DueBoard } | null = null;

  constructor(private readonly nameOf: NameOf) {}

  find(board: DueBoard, query: string): DueBoard {
    const { last } = this;
    const isLonger = last !== null && last.board === board && query.startsWith(last.query);
    const found = searchBoard(isLonger ? last.found : board, query, this.nameOf);
    // Without a word the board is as it was, with some rows folded away: nothing was found in it.
    this.last = searchWords(query).length === 0 ? null : { board, query, found };
    return found;
  }
}
