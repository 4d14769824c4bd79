/** A line that is to be drawn. */
export interface Line {
  readonly key: string;
  /** Lines of one kind look alike, and may be drawn into each other's elements. */
  readonly kind: string;
  /** Whether it has to keep its element, as the one with the focus. */
  readonly isPinned: boolean;
}

interface Slot extends Line {
  readonly name: string;
}

/** Rather than making more elements than these, those of lines that stay are used as well. */
const FEW = 4;

/**
 * Gives lines their elements, by name. A line that comes takes the element of one that went, as changing an element
 * costs a fraction of making one. Elements stay in their order: one that is moved loses the look of what is in it.
 */
export class LineSlots {
  private slots: readonly Slot[] = [];
  private names: readonly string[] = [];
  private made = 0;

  /** The names of the elements, in the order of the lines; the same array as before where the lines are the same. */
  take(lines: readonly Line[]): readonly string[] {
    if (lines.length === this.slots.length && lines.every(({ key }, place) => this.slots[place]?.key === key)) return this.names;
    const staying = this.fill(lines, () => true);
    const taken = staying.filter(({ name }) => name === null).length <= FEW ? staying : this.fill(lines, ({ isPinned }) => isPinned);
    this.slots = taken.map(({ name, ...line }) => ({ ...line, name: name ?? this.make(line) }));
    this.names = this.slots.map(({ name }) => name);
    return this.names;
  }

  /** Those that stay keep their elements; the others take what is left between them, and get none where nothing is. */
  private fill(lines: readonly Line[], stays: (line: Line) => boolean): readonly (Line & { readonly name: string | null })[] {
    const places = new Map(this.slots.map((slot, place) => [slot.key, place]));
    const own = lines.map((line) => (stays(line) ? (places.get(line.key) ?? -1) : -1));
    const kept = new Set(own);
    let next = 0;
    return lines.map((line, at) => {
      const place = own[at] ?? -1;
      if (place >= 0) {
        next = Math.max(next, place + 1);
        return { ...line, name: this.slots[place]?.name ?? null };
      }
      for (; next < this.slots.length && !kept.has(next); next += 1) {
        const slot = this.slots[next];
        // In the element of a pinned line the focus may be, and what was typed can be taken back in it.
        if (slot?.kind !== line.kind || slot.isPinned) continue;
        next += 1;
        return { ...line, name: slot.name };
      }
      return { ...line, name: null };
    });
  }

  private make({ kind }: Line): string {
    this.made += 1;
    return `${kind} ${this.made}`;
  }
}
