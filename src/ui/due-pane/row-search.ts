import type { DueBoard, DueRow } from '../../application/due/due-row';
import type { GatheringRow } from '../../application/gatherings/gathering-row';
import { foldForSearch, searchWords } from '../../application/search-words';

// A row is searched again with every key, and lives until its partner changes.
const folded = new WeakMap<DueRow, string>();

/**
 * The board with only the rows in which every word of the query occurs: in names, aliases, persons, kinds of
 * cooperation, topics and last texts. Case and accents do not matter, nor does ss instead of ß. Nothing is folded away.
 */
export function searchBoard(board: DueBoard, query: string, nameOf: (gathering: GatheringRow) => string = ({ name }) => name): DueBoard {
  const words = searchWords(query);
  if (words.length === 0) return board;
  const matches = (row: DueRow): boolean => words.every((word) => searchedText(row).includes(word));
  const gatherings = board.gatherings.filter((gathering) => words.every((word) => foldForSearch(nameOf(gathering)).includes(word)));
  const groups = board.groups
    .map((group) => ({ id: group.id, rows: [...group.rows, ...group.alsoDue].filter(matches), alsoDue: [] }))
    .filter((group) => group.rows.length > 0 || (group.id === 'occasions' && gatherings.length > 0));
  return { ...board, groups, gatherings };
}

function searchedText(row: DueRow): string {
  let text = folded.get(row);
  if (text === undefined) {
    const topics = row.topics.map((topic) => ('text' in topic ? topic.text : 'cooperation' in topic ? topic.cooperation.name : ''));
    const lastText = row.last?.interaction?.text ?? '';
    text = foldForSearch([row.name, ...row.aliases, ...row.persons.map((person) => person.name), ...row.kinds, ...topics, lastText].join('\n'));
    folded.set(row, text);
  }
  return text;
}
