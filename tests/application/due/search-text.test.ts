import { describe, expect, it } from 'vitest';
import { searchTextOf } from '../../../src/application/due/search-text';
import { day } from '../../support/contributions';
import { cooperation, personAt, task } from '../../support/occasions';
import { entry, partner } from '../../support/partners';

const TODAY = day('2026-11-23');

describe('what a search looks through', () => {
  const kroeger = {
    ...partner('6 weeks', { needs: ['Fräskapazität'], offers: ['große Presse'] }, { ...entry('2026-11-30'), text: 'to come' }, { ...entry('2026-11-02', 'note'), text: 'a remark' }, { ...entry('2026-11-01'), text: 'Aufbau lief' }, { ...entry('2026-10-01'), text: 'long ago' }),
    name: 'Messebau Kröger',
    aliases: ['MBK'],
    tags: ['Fair/Stands'],
    persons: [personAt('Anna Schmidt', {}), personAt('Jörg Weiß', { left: '2026-01-31' })],
    cooperations: [cooperation({ start: '2026-02-01' }, {}, { kind: 'Exhibition' })],
    tasks: [task('Muster schicken', null)],
  };
  const gone = { ...kroeger, departures: kroeger.persons.slice(1).map((person) => ({ person, left: day('2026-01-31'), successor: null })) };

  it.each(['messebau kroger', 'mbk', '#fair/stands', 'anna schmidt', 'jorg weiss', 'exhibition', 'fair stand', 'fraskapazitat', 'grosse presse', 'muster', 'a remark', 'aufbau lief'])('has %s', (words) => {
    expect(searchTextOf(gone, TODAY)).toContain(words);
  });

  it.each(['to come', 'long ago'])('does not have %s', (words) => {
    expect(searchTextOf(gone, TODAY)).not.toContain(words);
  });
});
