/** From how many lines of a kind it can be told how tall the others will be. */
const ENOUGH = 3;

/** How tall lines of each kind mostly are: as most of those were that came first. */
export class KindHeights {
  private readonly known = new Map<string, number>();

  /** `null` until enough lines of the kind were seen. */
  heightOf(kind: string): number | null {
    return this.known.get(kind) ?? null;
  }

  /** Learns from lines that were measured. Returns whether anything was learned. */
  learn(lines: readonly { readonly kind: string; readonly height: number }[]): boolean {
    const before = this.known.size;
    for (const kind of new Set(lines.map((line) => line.kind))) {
      const heights = lines.flatMap((line) => (line.kind === kind ? [line.height] : []));
      if (!this.known.has(kind) && heights.length >= ENOUGH) this.known.set(kind, commonest(heights));
    }
    return this.known.size > before;
  }
}

function commonest(heights: readonly number[]): number {
  const counted = new Map<string, { count: number; height: number }>();
  for (const height of heights) {
    const name = height.toFixed(1);
    counted.set(name, { count: (counted.get(name)?.count ?? 0) + 1, height });
  }
  return [...counted.values()].reduce((most, each) => (each.count > most.count ? each : most)).height;
}
