import type { RowsMemory } from '../due-rows/due-rows';

/** How long a block may be away and still count as drawn anew, in milliseconds. */
const REDRAWN_WITHIN = 1000;

/**
 * What was unfolded in blocks that just left. Obsidian draws a section anew when the note changes around it, and
 * whoever types into a row of it must not notice. A note that is opened later begins with its rows folded.
 */
export class BlockMemories {
  private readonly kept = new Map<string, RowsMemory>();

  take(notePath: string, source: string): RowsMemory {
    const key = keyOf(notePath, source);
    const memory = this.kept.get(key);
    this.kept.delete(key);
    return memory ?? { opened: null };
  }

  keep(notePath: string, source: string, memory: RowsMemory, window: Pick<Window, 'setTimeout'>): void {
    if (memory.opened === null) return;
    const key = keyOf(notePath, source);
    this.kept.set(key, memory);
    window.setTimeout(() => {
      if (this.kept.get(key) === memory) this.kept.delete(key);
    }, REDRAWN_WITHIN);
  }
}

function keyOf(notePath: string, source: string): string {
  return `${notePath}\n${source}`;
}
