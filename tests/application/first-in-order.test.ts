import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstInOrder } from '../../src/application/first-in-order';

it('the first few in an order are those of the whole list, sorted', () => {
  const things = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 9 }), name: fc.string({ maxLength: 2 }) }));
  const order = (one: { rank: number }, other: { rank: number }): number => one.rank - other.rank;
  fc.assert(fc.property(things, fc.integer({ min: 0, max: 8 }), (all, count) => {
    expect(firstInOrder(all, count, order)).toEqual([...all].sort(order).slice(0, count));
  }));
});
