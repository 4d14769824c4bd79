import { describe, expect, it } from 'vitest';
import { LineSlots, type Line } from '../../../src/ui/virtual-list/line-slots';

/** Lines by their keys: those with a capital are headings, and the one in brackets is pinned. */
function lines(keys: string): Line[] {
  return keys.split(' ').map((word) => {
    const key = word.replace(/[[\]]/g, '');
    return { key, kind: /^[A-Z]/.test(key) ? 'heading' : 'row', isPinned: word !== key };
  });
}

/** Which line every element holds, by what it held at first. */
function taken(slots: LineSlots, keys: string): string {
  return slots.take(lines(keys)).join(', ');
}

describe('the elements of lines', () => {
  it('stay with the lines that stay, and go on to those that come in their place', () => {
    const slots = new LineSlots();
    expect(taken(slots, 'a b c')).toBe('row 1, row 2, row 3');
    expect(taken(slots, 'a x c')).toBe('row 1, row 2, row 3');
    expect(taken(slots, 'p q r')).toBe('row 1, row 2, row 3');
  });

  it('are made for lines that come where none went, as by a turn of the wheel', () => {
    const slots = new LineSlots();
    taken(slots, 'a b c');
    expect(taken(slots, 'b c d')).toBe('row 2, row 3, row 4');
    expect(taken(slots, 'b c')).toBe('row 2, row 3');
  });

  it('go to lines of their kind only', () => {
    const slots = new LineSlots();
    taken(slots, 'A b c');
    expect(taken(slots, 'x Y z')).toBe('row 2, heading 4, row 5');
  });

  it('are used for all lines alike rather than making many, but for pinned ones', () => {
    const slots = new LineSlots();
    taken(slots, 'a b c d e f g [h]');
    expect(taken(slots, 's t u v w x a [h]')).toBe('row 1, row 2, row 3, row 4, row 5, row 6, row 7, row 8');
  });

  it('are never taken from a pinned line, whatever is far from it', () => {
    const slots = new LineSlots();
    taken(slots, 'a [b] c d');
    expect(taken(slots, '[b] x y z')).toBe('row 2, row 3, row 4, row 5');
    expect(taken(slots, 'a [b] c d')).toBe('row 6, row 2, row 3, row 4');
  });

  it('of a line that was pinned go to no other: the focus may be in them, and what was typed', () => {
    const slots = new LineSlots();
    taken(slots, '[a] c d');
    expect(taken(slots, '[b] c d')).toBe('row 4, row 2, row 3');
  });

  it('are moved along with a line that moves', () => {
    const slots = new LineSlots();
    taken(slots, 'a b c');
    expect(taken(slots, 'c a b')).toBe('row 3, row 1, row 2');
  });

  it('are the same list of names as long as the lines are the same', () => {
    const slots = new LineSlots();
    const names = slots.take(lines('a b'));
    expect(slots.take(lines('a b'))).toBe(names);
    expect(slots.take(lines('a c'))).not.toBe(names);
  });
});
