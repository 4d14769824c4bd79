import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRows, type BaseQuery, type BaseRows } from '../../../src/application/bases/base-rows';
import { MemoryApp } from '../../support/memory-vault';

const partner = (properties: string): string => `---\ntype: partner\n${properties}\n---\n`;

const NOTES = {
  'Adler.md': partner('cadence: 6 weeks\nlast-contact: 2026-11-20'),
  'Brandt.md': partner('cadence: 6 weeks\nlast-contact: 2026-01-10'),
  'Claas.md': partner('cadence: 6 weeks\nlast-contact: 2026-06-10'),
  'Old.md': partner('status: former'),
  'New.md': partner(''),
  'Rare.md': partner('cadence: as needed\nlast-contact: 2026-10-01'),
  'Anna.md': '---\ntype: person\npartner: "[[Claas]]"\n---\n',
  'Bert.md': '---\ntype: person\npartner: "[[Claas]]"\n---\n',
  'Mill.md': '---\ntype: cooperation\npartners: ["[[Brandt]]", "[[Adler]]"]\n---\n',
  'Shopping.md': 'milk\n',
};

type Asked = Partial<Omit<BaseQuery, 'groups'>> & { readonly groups: Readonly<Record<string, readonly string[]>> };

const query = ({ groups, ...options }: Asked): BaseQuery => ({
  groups: Object.entries(groups).map(([heading, names]) => ({ key: heading, heading: heading === '' ? null : heading, paths: names.map((name) => `${name}.md`) })),
  sorted: true,
  show: 'all',
  limit: null,
  ...options,
});

async function found(asked: Asked): Promise<BaseRows> {
  const { use } = await MemoryApp.start(NOTES);
  return baseRows(query(asked), use.keeper, use.boards);
}

const shown = ({ groups }: BaseRows): string[] => groups.map(({ heading, rows }) => `${heading ?? ''}: ${rows.map(({ name }) => name).join(', ')}`);

describe('the partners of a base', () => {
  it('stand in the order of the base, where it has one', async () => {
    expect(shown(await found({ groups: { '': ['Claas', 'Adler', 'Brandt'] } }))).toEqual([': Claas, Adler, Brandt']);
  });

  it('stand with the most due first, where it has none', async () => {
    expect(shown(await found({ sorted: false, groups: { '': ['New', 'Adler', 'Claas', 'Brandt'] } }))).toEqual([': Brandt, Claas, Adler, New']);
  });

  it('keep the groups of the base, those without rows left out', async () => {
    expect(shown(await found({ groups: { Hamburg: ['Claas'], Nowhere: ['Shopping'], Bremen: ['Adler'] } }))).toEqual(['Hamburg: Claas', 'Bremen: Adler']);
  });

  it('are those to whom persons and cooperations lead, each once', async () => {
    expect(shown(await found({ groups: { '': ['Anna', 'Mill', 'Bert'] } }))).toEqual([': Claas, Brandt, Adler']);
  });

  it('stand where their own note stands, though a person of theirs comes first', async () => {
    expect(shown(await found({ groups: { one: ['Anna', 'Adler'], other: ['Claas'] } }))).toEqual(['one: Adler', 'other: Claas']);
  });

  it('may be only those who are due; the others are counted', async () => {
    const rows = await found({ show: 'due', groups: { '': ['Adler', 'Brandt', 'New'] } });
    expect(shown(rows)).toEqual([': Brandt']);
    expect(rows).toMatchObject({ notDue: 2, strangers: 0, former: 0, beyondLimit: 0 });
  });

  it('may be limited, counted over all groups', async () => {
    const rows = await found({ limit: 2, groups: { one: ['Adler'], two: ['Brandt', 'Claas'], three: ['New'] } });
    expect(shown(rows)).toEqual(['one: Adler', 'two: Brandt']);
    expect(rows.beyondLimit).toBe(2);
  });

  it('tell of notes that belong to no partner, and of former partners', async () => {
    expect(await found({ groups: { '': ['Shopping', 'Old', 'Gone'] } })).toEqual({ groups: [], strangers: 2, former: 1, notDue: 0, beyondLimit: 0 });
  });

  it('count whoever is spoken to on occasions only among those who are not due', async () => {
    expect(await found({ groups: { '': ['Rare'] } })).toEqual({ groups: [], strangers: 0, former: 0, notDue: 1, beyondLimit: 0 });
  });

  it('lose no note without a word, and name nobody twice', async () => {
    const { use } = await MemoryApp.start(NOTES);
    const names = Object.keys(NOTES).map((path) => path.replace('.md', ''));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...names)), fc.nat({ max: names.length }), fc.boolean(), fc.constantFrom('all' as const, 'due' as const), fc.option(fc.integer({ min: 1, max: 5 })), async (result, cut, sorted, show, limit) => {
        const rows = baseRows(query({ sorted, show, limit, groups: { one: result.slice(0, cut), other: result.slice(cut) } }), use.keeper, use.boards);
        const paths = rows.groups.flatMap((group) => group.rows.map(({ path }) => path));
        expect(new Set(paths).size).toBe(paths.length);
        if (limit !== null) expect(paths.length).toBeLessThanOrEqual(limit);
        const meant = new Set(result.flatMap((name) => use.keeper.current.partnersOf(`${name}.md`)));
        expect(paths.length + rows.former + rows.notDue + rows.beyondLimit).toBe(meant.size);
        expect(rows.strangers).toBe(result.filter((name) => use.keeper.current.partnersOf(`${name}.md`).length === 0).length);
      }),
    );
  });
});
