import type { OverviewRow } from './overview-row';
import { RowTexts, type Searchable } from '../due/row-texts';
import { foldForSearch, searchWords } from '../search-words';

/** What somebody searches for: words that have to occur, anywhere or in what partners need or offer. */
export interface AskedFor {
  readonly words: readonly string[];
  readonly among: 'everything' | 'need' | 'offer';
}

/** Where in a row words were found that are not in its name. */
export interface Match {
  readonly field: 'alias' | 'person' | 'kind' | 'owner' | 'tag' | 'need' | 'offer' | 'last-text';
  readonly text: string;
}

/** Whole questions, and properties by their names; in English and German, as they read once they are folded. */
const NEED = /^(?:(?:who|wer)\s+(?:needs?|wants?|seeks?|is looking for|looks? for|braucht|sucht|benotigt|mochte|will)\s+|(?:needs?|bedarf|sucht|braucht)\s*:\s*)(.+)$/u;
const OFFER = /^(?:(?:who|wer)\s+(?:offers?|has|bietet|hat)\s+|(?:offers?|angebot|bietet)\s*:\s*)(.+)$/u;
/** "Wer bietet Fräskapazität an?" */
const SEPARATED_PREFIX = /\san$/u;
const END_MARK = /[?!.\s]/u;

/**
 * Understands what is typed into the search: plain words, or a question.
 *
 * @example
 * askedFor('Who needs milling capacity?') // { words: ['milling', 'capacity'], among: 'need' }
 * askedFor('anna') // { words: ['anna'], among: 'everything' }
 */
export function askedFor(query: string): AskedFor {
  const typed = withoutEndMarks(foldForSearch(query)).trim();
  const need = NEED.exec(typed)?.[1];
  if (need !== undefined) return { words: searchWords(need), among: 'need' };
  const offer = OFFER.exec(typed)?.[1];
  if (offer !== undefined) return { words: searchWords(offer.replace(SEPARATED_PREFIX, '')), among: 'offer' };
  return { words: searchWords(typed), among: 'everything' };
}

/** Taken off one by one from the end: a pattern would try every mark within the text as well. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && END_MARK.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** What of a row can be found, folded once. */
interface Searched extends Searchable {
  readonly row: OverviewRow;
  readonly name: string;
  readonly others: readonly (Match & { readonly folded: string })[];
}

const searched = new WeakMap<OverviewRow, Searched>();

/** Has a row know what a search looks through: the first key would wait for all of them. */
export function makeReadyForQuestions(row: OverviewRow): void {
  searchedIn(row);
}

/** Rows that are searched again with every key. */
export class AskedRows {
  /** `null` until something is asked for. */
  private texts: RowTexts<Searched> | null = null;

  constructor(private readonly rows: readonly OverviewRow[]) {}

  /** Somebody is about to ask: the first key would wait for it. */
  makeReady(): void {
    this.textsNow();
  }

  /** Those that answer to what was asked for, in their order. Without words everybody does. */
  answering({ words, among }: AskedFor): readonly OverviewRow[] {
    if (words.length === 0) return this.rows;
    const found = this.textsNow().matching(words);
    const meant = among === 'everything' ? found : found.filter(({ others }) => words.every((word) => others.some(({ field, folded }) => field === among && folded.includes(word))));
    return meant.map(({ row }) => row);
  }

  private textsNow(): RowTexts<Searched> {
    return (this.texts ??= new RowTexts(this.rows.map(searchedIn)));
  }
}

/** Where in a row that was found the words stand, the name apart. */
export function matchesIn(row: OverviewRow, { words, among }: AskedFor): readonly Match[] {
  if (words.length === 0) return [];
  const { name, others } = searchedIn(row);
  const left = words.filter((word) => among !== 'everything' || !name.includes(word));
  return others
    .filter(({ field, folded }) => (among === 'everything' || field === among) && left.some((word) => folded.includes(word)))
    .map(({ field, text }) => ({ field, text }));
}

function searchedIn(row: OverviewRow): Searched {
  let known = searched.get(row);
  if (known === undefined) {
    const all = (field: Match['field'], texts: readonly string[]) => texts.map((text) => ({ field, text, folded: foldForSearch(text) }));
    const lastText = row.last?.interaction?.text ?? '';
    const name = foldForSearch(row.name);
    const others = [
      ...all('need', row.needs),
      ...all('offer', row.offers),
      ...all('person', row.persons),
      ...all('kind', row.kinds),
      ...all('alias', row.aliases),
      ...all('owner', row.owners),
      ...all('tag', row.tags),
      ...all('last-text', lastText === '' ? [] : [lastText]),
    ];
    known = { row, searchText: [name, ...others.map(({ folded }) => folded)].join('\n'), name, others };
    searched.set(row, known);
  }
  return known;
}
