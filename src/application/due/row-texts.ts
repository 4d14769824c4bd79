/** Whatever has a text by which it is found. */
export interface Searchable {
  readonly searchText: string;
}

/** No word that is looked for has a line break in it. */
const BETWEEN = '\n';

/**
 * Rows to be searched as somebody types. What is searched of all of them stands in one long text, which is gone through
 * in one sweep: rows lie all over the memory, and fetching each of them would take longer than the search itself.
 */
export class RowTexts<Row extends Searchable> {
  private readonly text: string;
  /** For each row the place behind its text. */
  private readonly ends: readonly number[];

  constructor(private readonly rows: readonly Row[]) {
    const texts = rows.map(({ searchText }) => searchText);
    this.text = texts.join(BETWEEN);
    let end = -BETWEEN.length;
    this.ends = texts.map((text) => (end += BETWEEN.length + text.length));
  }

  /**
   * The rows in which every word occurs, in their order.
   *
   * @param words folded as the texts are, without line breaks; at least one where not all are wanted
   * @param most how many of them are wanted
   */
  matching(words: readonly string[], most = Infinity): readonly Row[] {
    const [rarest, ...others] = [...new Set(words)].sort((one, other) => other.length - one.length);
    if (rarest === undefined) return this.rows;
    const { text, ends } = this;
    const found: Row[] = [];
    let row = 0;
    let start = 0;
    for (let at = text.indexOf(rarest); at >= 0 && found.length < most; at = text.indexOf(rarest, start)) {
      for (; at >= endOf(ends, row); row += 1) start = endOf(ends, row) + BETWEEN.length;
      const end = endOf(ends, row);
      const match = this.rows[row];
      if (match !== undefined && (others.length === 0 || hasAll(text.slice(start, end), others))) found.push(match);
      start = end + BETWEEN.length;
      row += 1;
    }
    return found;
  }
}

function endOf(ends: readonly number[], row: number): number {
  return ends[row] ?? Infinity;
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
