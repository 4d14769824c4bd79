import { describe, expect, it } from 'vitest';
import { BoardSearch } from '../../../src/ui/due-pane/row-search';
import { board, group, lastContact, person, row } from '../support/rows';

const kroeger = row({ name: 'Messebau Kröger', aliases: ['MBK Hannover'], persons: [person('Anna Schmidt')], last: lastContact({ text: 'Aufbau lief glatt' }) });
const brandt = row({ name: 'Tischlerei Brandt', persons: [person('Jörg Weiß')], topics: [{ kind: 'need', text: 'Fräskapazität' }, { kind: 'offer', text: 'große Presse' }], last: null });
const oster = row({ name: 'Keramik Oster', persons: [], last: null });
const all = board({ groups: [group('now', [kroeger], [brandt]), group('paused', [oster])] });

const found = (query: string): string[] => new BoardSearch().find(all, query).groups.flatMap((each) => [...each.rows, ...each.alsoDue].map((one) => one.name));

describe('the search of the pane', () => {
  it.each([
    ['a name', 'brandt', ['Tischlerei Brandt']],
    ['part of a name, without its accents', 'kroger', ['Messebau Kröger']],
    ['an alias', 'mbk', ['Messebau Kröger']],
    ['a person, ss instead of ß', 'weiss', ['Tischlerei Brandt']],
    ['a need', 'fräs', ['Tischlerei Brandt']],
    ['an offer', 'presse', ['Tischlerei Brandt']],
    ['the last words', 'lief glatt', ['Messebau Kröger']],
    ['several words anywhere', 'anna messebau', ['Messebau Kröger']],
    ['all words, not any', 'anna brandt', []],
    ['nothing', '   ', ['Messebau Kröger', 'Tischlerei Brandt', 'Keramik Oster']],
  ])('finds %s', (_, query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('unfolds those who are due as well and leaves empty groups out', () => {
    expect(new BoardSearch().find(all, 'brandt').groups).toEqual([group('now', [brandt])]);
  });

  it('finds the same whether a query was typed letter by letter or changed, and who is there by now', () => {
    const search = new BoardSearch();
    for (const query of ['a', 'an', 'ann', 'anna', 'anna ', 'anna m', 'anna', 'b', 'br', '', 'br', ' br', 'oster', 'weiß', 'weiss']) {
      expect(search.find(all, query), query).toEqual(new BoardSearch().find(all, query));
    }
    expect(search.find(board({ groups: [group('now', [brandt, oster])] }), 'brandt').groups).toEqual([group('now', [brandt])]);
  });
});
