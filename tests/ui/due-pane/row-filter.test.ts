import { describe, expect, it } from 'vitest';
import type { DueBoard } from '../../../src/application/due/due-row';
import { BoardFilter, filterValues, hasFilterValues, withFilter, type RowFilter } from '../../../src/ui/due-pane/row-filter';
import { board, group, row, rows } from '../support/rows';

const kroeger = row({ name: 'Kröger', phase: 'closing', kinds: ['fair stand'], owners: ['Katrin', 'Tom'], tags: ['supplier'] });
const weiss = row({ name: 'Weiß', phase: 'preparing', owners: ['Tom'] });
const adler = row({ name: 'Adler', phase: 'dormant', tags: ['verein'] });
const shown = board({ groups: [group('now', [kroeger], [weiss]), group('paused', [adler])] });
const filterBoard = (filtered: DueBoard, filter: RowFilter): DueBoard => new BoardFilter(filter).filter(filtered);
const namesWith = (filter: RowFilter): string[] => filterBoard(shown, filter).groups.flatMap((one) => [...one.rows, ...one.alsoDue].map(({ name }) => name));

describe('a filter', () => {
  it.each([
    [{}, ['Kröger', 'Weiß', 'Adler']],
    [{ phase: 'closing' }, ['Kröger']],
    [{ kind: 'fair stand' }, ['Kröger']],
    [{ owner: 'Tom' }, ['Kröger', 'Weiß']],
    [{ tag: 'verein' }, ['Adler']],
    [{ owner: 'Tom', phase: 'preparing' }, ['Weiß']],
    [{ owner: 'Tom', tag: 'verein' }, []],
  ])('%j lets %j through', (filter, names) => {
    expect(namesWith(filter)).toEqual(names);
  });

  it('offers every value once, phases in their order', () => {
    expect(filterValues(shown, 'phase')).toEqual(['preparing', 'closing', 'dormant']);
    expect(filterValues(shown, 'owner')).toEqual(['Katrin', 'Tom']);
    expect(filterValues(shown, 'kind')).toEqual(['fair stand']);
    expect(hasFilterValues(shown, 'kind')).toBe(true);
    expect(hasFilterValues(board({ groups: [group('now', [weiss], [adler])] }), 'kind')).toBe(false);
  });

  it('gives the places of those it leaves out to those who were folded away, and keeps in sight what is for today', () => {
    const many = board({ groups: [group('now', rows(5, { tags: ['a'] }), [...rows(6, { tags: ['b'] }), row({ name: 'Today', tags: ['b'], isForToday: true })])] });
    const [now] = filterBoard(many, { tag: 'b' }).groups;
    expect([now?.rows.length, now?.alsoDue.length, now?.rows.at(-1)?.name]).toEqual([6, 1, 'Today']);
  });

  it('keeps "Now" even when it is empty, and says nothing of who is next', () => {
    const next = { name: 'Weiß', path: 'Weiß.md', day: 20_800 };
    expect(filterBoard({ ...shown, next }, { tag: 'verein' })).toMatchObject({ groups: [{ id: 'now', rows: [] }, { id: 'paused' }], next: null });
  });

  it('is changed one part at a time', () => {
    expect(withFilter({ tag: 'a' }, 'phase', 'closing')).toEqual({ tag: 'a', phase: 'closing' });
    expect(withFilter({ tag: 'a', phase: 'closing' }, 'tag', null)).toEqual({ phase: 'closing' });
  });
});
