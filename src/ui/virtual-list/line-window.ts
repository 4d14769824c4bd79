/** So many lines are taller than any screen. */
const BLOCK = 100;

/**
 * The part of a long list that is measured out line by line: the block that is in sight, the one before and the one
 * behind. Of the others only their heights are known, as they were last seen or are taken to be. So a line that turns
 * out taller moves a few hundred others, not a hundred thousand.
 */
export class LineWindow {
  /** The first line of the window, and the one behind its last. */
  from = 0;
  to = 0;
  private count = 0;
  private heights: number[] = [];

  /** The height of all that stands before the window. */
  get before(): number {
    return sum(this.heights.slice(0, blockOf(this.from)));
  }

  /** The height of all that stands behind it. */
  get after(): number {
    return sum(this.heights.slice(Math.ceil(this.to / BLOCK)));
  }

  has(line: number): boolean {
    return line >= this.from && line < this.to;
  }

  /** Whether a line is in the middle of the window, or beside an end of the list. */
  isAround(line: number): boolean {
    return (line >= this.from + BLOCK || this.from === 0) && (line < this.to - BLOCK || this.to === this.count);
  }

  moveTo(line: number): void {
    const block = blockOf(Math.min(Math.max(line, 0), Math.max(this.count - 1, 0)));
    this.from = Math.max(block - 1, 0) * BLOCK;
    this.to = Math.min((block + 2) * BLOCK, this.count);
  }

  /** Takes in other lines. What stands before the window keeps its height, so that what is in sight stays there. */
  fit(count: number, estimate: (line: number) => number): void {
    const known = this.heights.slice(0, blockOf(this.from));
    this.count = count;
    this.heights = Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) => {
      const first = block * BLOCK;
      return known[block] ?? Math.min(BLOCK, count - first) * estimate(first);
    });
  }

  /** Keeps how tall the blocks of the window turned out to be; `startOf` knows where its lines start, and the one behind its last. */
  keep(startOf: (line: number) => number): void {
    for (let first = this.from; first < this.to; first += BLOCK) {
      this.heights[blockOf(first)] = startOf(Math.min(first + BLOCK, this.to)) - startOf(first);
    }
  }

  /** About where a line starts. */
  startOf(line: number): number {
    const block = blockOf(line);
    return sum(this.heights.slice(0, block)) + ((line % BLOCK) / BLOCK) * (this.heights[block] ?? 0);
  }

  /** About which line stands at a height. */
  lineAt(offset: number): number {
    let start = 0;
    for (const [block, height] of this.heights.entries()) {
      if (offset < start + height) return Math.min(Math.floor((block + (offset - start) / height) * BLOCK), this.count - 1);
      start += height;
    }
    return this.count - 1;
  }
}

function blockOf(line: number): number {
  return Math.floor(line / BLOCK);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
