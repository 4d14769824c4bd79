import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/domain/contribution';
import { formatDay } from '../../src/domain/days';
import type { LoggedInteraction } from '../../src/domain/interaction';
import type { Reference } from '../../src/domain/reference';
import { nameKey } from '../../src/domain/folded-name';
import { RelationshipIndex } from '../../src/index/relationship-index';
import { day, link, logged, note, partnerNote, personNote, plain } from '../support/contributions';

function meeting(iso: string, persons: readonly Reference[], text = ''): Contribution {
  return note(`Meetings/${iso}${text}.md`, { journal: 'meeting', interactions: [logged(iso, { channel: 'meeting', persons, text })] });
}

function daily(iso: string, ...entries: readonly Partial<LoggedInteraction>[]): Contribution {
  return note(`Daily/${iso}.md`, { journal: 'daily', interactions: entries.map((said, line) => logged(iso, { line, ...said })) });
}

/** Of each partner, the days of its contacts with their sources. */
function contacts(...notes: readonly Contribution[]): Record<string, string[]> {
  const index = new RelationshipIndex((target) => notes.find(({ path }) => nameKey(path) === nameKey(target))?.path ?? null, { groupCadences: [] });
  for (const each of notes) index.put(each.path, each);
  index.takeChanged();
  return Object.fromEntries([...index.partners()].map(({ name, interactions }) => [name, interactions.map((counted) => `${formatDay(counted.day)} ${counted.source} ${counted.channel ?? '-'}`)]));
}

const kröger = partnerNote('Kröger.md');
const brandt = partnerNote('Brandt.md');

describe('what a journal tells', () => {
  it('counts for the partners it names, and for those of the persons it names', () => {
    const anna = personNote('Anna.md', { partners: [link('Kröger')] });
    expect(contacts(kröger, brandt, anna, meeting('2026-10-12', [link('Anna')]), daily('2026-10-14', { persons: [link('Brandt')] }))).toEqual({
      Kröger: ['2026-10-12 meeting meeting'],
      Brandt: ['2026-10-14 daily call'],
    });
  });

  it('counts for both partners of a person who has two', () => {
    const anna = personNote('Anna.md', { partners: [link('Kröger'), link('Brandt')] });
    expect(contacts(kröger, brandt, anna, meeting('2026-10-12', [link('Anna')]))).toEqual({ Kröger: ['2026-10-12 meeting meeting'], Brandt: ['2026-10-12 meeting meeting'] });
  });

  it('counts for the partner where the person was on that day', () => {
    const mira = personNote('Mira.md', { partners: [link('Brandt')], formerPartners: [link('Kröger')], joined: day('2026-06-01') });
    expect(contacts(kröger, brandt, mira, meeting('2026-05-31', [link('Mira')]), meeting('2026-06-01', [link('Mira')]))).toEqual({
      Kröger: ['2026-05-31 meeting meeting'],
      Brandt: ['2026-06-01 meeting meeting'],
    });
    const left = personNote('Mira.md', { partners: [link('Kröger')], left: day('2026-05-31') });
    expect(contacts(kröger, left, meeting('2026-06-01', [link('Mira')]))).toEqual({ Kröger: [] });
  });

  it('counts for persons whom the partner lists, with a note of ours, another one, or none', () => {
    const listing = partnerNote('Kröger.md', { contacts: [plain('Jonas'), link('Anna'), link('Eva')] });
    const eva = personNote('Eva.md');
    const other = note('Anna.md');
    expect(contacts(listing, eva, other, meeting('2026-10-12', [plain('jonas')]), meeting('2026-10-13', [link('Anna')]), meeting('2026-10-14', [link('Eva')]), meeting('2026-10-15', [plain('Nobody')]))).toEqual({
      Kröger: ['2026-10-14 meeting meeting', '2026-10-13 meeting meeting', '2026-10-12 meeting meeting'],
    });
  });

  it('counts for a person without a partner who has a row', () => {
    expect(contacts(personNote('Hanna.md', { greetings: ['Weihnachtspost'] }), meeting('2026-10-12', [link('Hanna')]))).toEqual({ Hanna: ['2026-10-12 meeting meeting'] });
  });

  it('says nothing of those a daily note only mentions', () => {
    expect(contacts(kröger, brandt, daily('2026-10-12', { persons: [link('Kröger')], text: 'talked about [[Brandt]]' }))).toEqual({ Kröger: ['2026-10-12 daily call'], Brandt: [] });
  });
});

it('what a journal tells was with the others it names, as a partner’s own row has it', () => {
  const notes = [kröger, brandt, personNote('Anna.md', { partners: [link('Kröger')] }), meeting('2026-10-12', [link('Anna'), link('Kröger'), link('Brandt')])];
  const index = new RelationshipIndex((target) => notes.find(({ path }) => nameKey(path) === nameKey(target))?.path ?? null, { groupCadences: [] });
  for (const each of notes) index.put(each.path, each);
  index.takeChanged();
  expect(index.partner('Kröger.md')?.interactions[0]?.persons.map(({ target }) => target)).toEqual(['Anna', 'Brandt']);
});

describe('on one day', () => {
  const onDay = (iso: string, channel: string | null, text = ''): Contribution => partnerNote('Kröger.md', {}, { interactions: [logged(iso, { channel, text })] });
  const met = meeting('2026-10-12', [link('Kröger')]);

  it('a log line and what a journal tells are one interaction', () => {
    expect(contacts(onDay('2026-10-12', 'meeting', 'the stand'), met)).toEqual({ Kröger: ['2026-10-12 log meeting'] });
    expect(contacts(onDay('2026-10-12', 'mail'), daily('2026-10-12', { persons: [link('Kröger')] }))).toEqual({ Kröger: ['2026-10-12 log mail'] });
    expect(contacts(onDay('2026-10-11', 'meeting'), met)).toEqual({ Kröger: ['2026-10-12 meeting meeting', '2026-10-11 log meeting'] });
  });

  it('an attempt or a remark in the log hides no contact', () => {
    expect(contacts(onDay('2026-10-12', 'attempt'), met)).toEqual({ Kröger: ['2026-10-12 log attempt', '2026-10-12 meeting meeting'] });
    expect(contacts(onDay('2026-10-12', 'note'), met)).toEqual({ Kröger: ['2026-10-12 log note', '2026-10-12 meeting meeting'] });
  });

  it('a meeting’s note and its mention in the daily note are one, a call besides is another', () => {
    const mentions = daily('2026-10-12', { channel: 'meeting', persons: [link('Kröger')] }, { channel: 'call', persons: [link('Kröger')] });
    expect(contacts(kröger, met, mentions)).toEqual({ Kröger: ['2026-10-12 daily call', '2026-10-12 meeting meeting'] });
  });

  it('a log line of one partner is none of another', () => {
    expect(contacts(onDay('2026-10-12', 'meeting'), brandt, meeting('2026-10-12', [link('Kröger'), link('Brandt')]))).toEqual({ Kröger: ['2026-10-12 log meeting'], Brandt: ['2026-10-12 meeting meeting'] });
  });
});

it('a journal that has not been read leaves those it may tell of provisional', () => {
  const notes = [kröger, brandt, personNote('Anna.md', { partners: [link('Kröger')] }), note('Daily/2026-10-12.md', { journal: 'daily', mentions: [link('Anna')], complete: false })];
  const index = new RelationshipIndex((target) => notes.find(({ path }) => nameKey(path) === nameKey(target))?.path ?? null, { groupCadences: [] });
  for (const each of notes) index.put(each.path, each);
  index.takeChanged();
  expect([...index.partners()].map(({ name, provisional }) => [name, provisional])).toEqual([['Kröger', true], ['Brandt', false]]);
  index.put('Daily/2026-10-12.md', null);
  index.takeChanged();
  expect(index.partner('Kröger.md')?.provisional).toBe(false);
});
