import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedFor, AskedRows, matchesIn } from '../../../src/application/overview/asked-for';
import { passes, type OverviewFilter } from '../../../src/application/overview/overview-filter';
import { COLUMNS, inOrder, nextOrder, type Column } from '../../../src/application/overview/overview-order';
import { overviewRowOf, type OverviewRow } from '../../../src/application/overview/overview-row';
import { boardRow } from '../../support/board-rows';
import { day } from '../../support/contributions';
import { DUE_RULES, entry, partner } from '../../support/partners';

const TODAY = day('2026-11-23');

function row(name: string, more: Partial<OverviewRow> = {}): OverviewRow {
  return { ...overviewRowOf({ ...partner(null), path: `${name}.md`, name }, null, TODAY, DUE_RULES), ...more };
}

const last = (iso: string): Pick<OverviewRow, 'last'> => ({ last: { day: day(iso), interaction: null } });

describe('the next contact', () => {
  it.each([
    ['comes on the day after a pause', {}, '2026-12-01'],
    ['comes on the day planned, where that lies behind the pause', { nextContact: day('2027-01-15') }, '2027-01-15'],
  ])('%s', (_, facts, expected) => {
    const paused = partner('6 weeks', { pause: { until: day('2026-11-30') }, ...facts }, entry('2026-10-01'));
    expect(overviewRowOf(paused, boardRow(paused, TODAY), TODAY, DUE_RULES).nextDay).toBe(day(expected));
  });
});

describe('what is asked for', () => {
  it.each([
    ['Who needs milling capacity?', 'need', ['milling', 'capacity']],
    ['wer braucht Fräskapazität?', 'need', ['fraskapazitat']],
    ['Wer sucht einen Transporter', 'need', ['einen', 'transporter']],
    ['needs: a van', 'need', ['a', 'van']],
    ['who offers curved glass?', 'offer', ['curved', 'glass']],
    ['Wer bietet Esche an?', 'offer', ['esche']],
    ['who offers steel?! S. 2.5 . ?! ', 'offer', ['steel?!', 's.', '2.5']],
    ['wer bietet Esche  an .', 'offer', ['esche']],
    ['Bedarf', 'everything', ['bedarf']],
    ['who needs', 'everything', ['who', 'needs']],
    ['', 'everything', []],
  ] as const)('%s', (query, among, words) => {
    expect(askedFor(query)).toEqual({ among, words });
  });

  const kröger = row('Messebau Kröger', { needs: ['milling capacity', 'a van'], offers: ['milling at night'], persons: ['Anna Schmidt'] });
  it.each([
    ['kroger', []],
    ['kröger anna', ['Anna Schmidt']],
    ['milling', ['milling capacity', 'milling at night']],
    ['who needs milling', ['milling capacity']],
    ['who needs van milling', ['milling capacity', 'a van']],
    ['who offers van', null],
    ['who needs kröger', null],
    ['milling straße', null],
  ] as const)('finds by “%s”, and says where', (query, texts) => {
    const asked = askedFor(query);
    expect(new AskedRows([kröger]).answering(asked).length > 0 ? matchesIn(kröger, asked).map(({ text }) => text) : null).toEqual(texts);
  });
});

describe('the filter', () => {
  const rows = [
    row('running', { phase: 'running', owners: ['Tom', 'Aylin'], ...last('2026-11-20'), nextDay: TODAY + 7 }),
    row('lost', { risks: [{ kind: 'contact-lost', person: 'Mira' }], tags: ['wood'], ...last('2026-08-22'), nextDay: TODAY - 40 }),
    row('former', { phase: 'former', ...last('2019-01-01') }),
    row('unread', { provisional: true, nextDay: null }),
    row('never', { needs: ['a van'] }),
  ];
  const names = (filter: OverviewFilter): string[] => rows.filter((each) => passes(each, filter, TODAY)).map(({ name }) => name);

  it.each<[OverviewFilter, string[]]>([
    [{}, ['running', 'lost', 'unread', 'never']],
    [{ phase: 'former' }, ['former']],
    [{ phase: 'running' }, ['running']],
    [{ owner: 'Aylin' }, ['running']],
    [{ tag: 'wood' }, ['lost']],
    [{ risk: 'contact-lost' }, ['lost']],
    [{ wants: 'needs' }, ['never']],
    [{ wants: 'offers' }, []],
    // Three months ago was 23 August; what has not been read may tell of a contact.
    [{ silentMonths: 3 }, ['lost', 'never']],
    [{ silentMonths: 6 }, ['never']],
    [{ dueWithinDays: 7 }, ['running', 'lost']],
    [{ dueWithinDays: 6 }, ['lost']],
    [{ owner: 'Aylin', silentMonths: 3 }, []],
  ])('%j lists %j', (filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });
});

describe('the order', () => {
  const rows = [
    row('Bo', { phase: 'dormant', ...last('2026-01-01'), owners: ['Tom'], risks: [{ kind: 'overdue' }] }),
    row('Al', { phase: 'running', nextDay: TODAY, risks: [{ kind: 'overdue' }, { kind: 'unanswered', count: 3 }] }),
    row('Cy', { phase: 'running', ...last('2025-01-01'), nextDay: TODAY - 3, owners: ['Aylin'], risks: [{ kind: 'contact-lost', person: 'Jan' }] }),
    row('Di', { phase: 'closing' }),
  ];
  it.each<[Column, string, string]>([
    ['name', 'Al Bo Cy Di', 'Di Cy Bo Al'],
    ['phase', 'Al Cy Di Bo', 'Bo Di Al Cy'],
    // Who has nothing there stands last either way.
    ['last', 'Cy Bo Al Di', 'Bo Cy Al Di'],
    ['next', 'Cy Al Bo Di', 'Al Cy Bo Di'],
    ['owner', 'Cy Bo Al Di', 'Bo Cy Al Di'],
    ['risks', 'Cy Al Bo Di', 'Bo Al Cy Di'],
  ])('by %s', (by, up, down) => {
    const namesBy = (descending: boolean): string => inOrder(rows, { by, descending }).map(({ name }) => name).join(' ');
    expect([namesBy(false), namesBy(true)]).toEqual([up, down]);
  });

  it('turns round where it is asked for twice', () => {
    expect(nextOrder({ by: 'name', descending: false }, 'last')).toEqual({ by: 'last', descending: false });
    expect(nextOrder({ by: 'last', descending: false }, 'last')).toEqual({ by: 'last', descending: true });
  });

  it('loses nobody, and depends on nothing but the rows', () => {
    const anyRow = fc.record({ name: fc.string({ maxLength: 3 }), at: fc.option(fc.integer({ min: -9, max: 9 })), owner: fc.option(fc.constantFrom('Tom', 'Aylin')) });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.constantFrom(...COLUMNS), fc.boolean(), fc.array(fc.nat(14), { maxLength: 9 }), (drawn, by, descending, earlier) => {
        const all = drawn.map(({ name, at, owner }, index) => row(name, { path: `${index}.md`, nextDay: at, owners: owner === null ? [] : [owner] }));
        const sorted = inOrder(all, { by, descending });
        expect(inOrder([...all].reverse(), { by, descending })).toEqual(sorted);
        const before = [...new Set(earlier)].map((index) => row('', { path: `${index}.md` }));
        expect(inOrder(all, { by, descending }, before)).toEqual(sorted);
        expect(new Set(sorted)).toEqual(new Set(all));
      }),
    );
  });
});

describe('a row', () => {
  it('tells of three words without an answer as a risk, but of nobody whose note has not been read', () => {
    const asking = partner('6 weeks', {}, ...['2026-11-02', '2026-11-09', '2026-11-16'].map((iso) => ({ ...entry(iso, 'mail'), direction: 'to' as const })));
    expect(overviewRowOf(asking, null, TODAY, DUE_RULES).risks).toEqual([{ kind: 'unanswered', count: 3 }]);
    expect(overviewRowOf({ ...asking, provisional: true }, null, TODAY, DUE_RULES).risks).toEqual([]);
    expect(overviewRowOf({ ...asking, facts: { ...asking.facts, former: true } }, null, TODAY, DUE_RULES)).toMatchObject({ phase: 'former', state: 'former', risks: [] });
  });
});
