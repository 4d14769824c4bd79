import { describe, expect, it } from 'vitest';
import { KindHeights } from '../../../src/ui/virtual-list/kind-heights';

const rows = (...heights: number[]) => heights.map((height) => ({ kind: 'row', height }));

describe('how tall lines of a kind mostly are', () => {
  it('is known once enough of them were seen', () => {
    const kinds = new KindHeights();
    expect(kinds.learn([{ kind: 'heading', height: 32 }, ...rows(60.1, 44.5)])).toBe(false);
    expect(kinds.heightOf('row')).toBe(null);
    expect(kinds.learn(rows(60.1, 44.5, 60.1))).toBe(true);
    expect(kinds.heightOf('row')).toBe(60.1);
    expect(kinds.heightOf('heading')).toBe(null);
  });

  it('is what it was learned to be at first: lines that were not seen yet must not move about', () => {
    const kinds = new KindHeights();
    kinds.learn(rows(60, 60, 60));
    expect(kinds.learn(rows(44, 44, 44))).toBe(false);
    expect(kinds.heightOf('row')).toBe(60);
  });
});
