import type { DueBoard, DueRow } from '../../application/due/due-row';
import { RowTexts } from '../../application/due/row-texts';
import type { GatheringRow } from '../../application/gatherings/gathering-row';
import { foldForSearch, searchWords } from '../../application/search-words';

/**
 * The search of the pane: every word of the query has to occur in names, aliases, tags, persons, kinds of cooperation, topics
 * and last texts. Case and accents do not matter, nor does ss instead of ß.
 */
export class BoardSearch {
  /** Put together at the first key, and the same for every further one. */
  private readonly texts = new WeakMap<readonly DueRow[], RowTexts<DueRow>>();

  constructor(private readonly nameOf: (gathering: GatheringRow) => string = ({ name }) => name) {}

  /** The board with only the rows that are looked for; nothing is folded away. Without a word it is as it was. */
  find(board: DueBoard, query: string): DueBoard {
    const words = searchWords(query);
    if (words.length === 0) return board;
    const matching = (rows: readonly DueRow[]): readonly DueRow[] => this.textsOf(rows).matching(words);
    const gatherings = board.gatherings.filter((gathering) => hasAll(foldForSearch(this.nameOf(gathering)), words));
    const groups = board.groups
      .map(({ id, rows, alsoDue }) => ({ id, rows: [...matching(rows), ...matching(alsoDue)], alsoDue: [] }))
      .filter((group) => group.rows.length > 0 || (group.id === 'occasions' && gatherings.length > 0));
    return { ...board, groups, gatherings };
  }

  private textsOf(rows: readonly DueRow[]): RowTexts<DueRow> {
    let texts = this.texts.get(rows);
    if (texts === undefined) {
      texts = new RowTexts(rows);
      this.texts.set(rows, texts);
    }
    return texts;
  }
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
