import { describe, expect, it } from 'vitest';
import { contactsShown, partnerCardOf, type PartnerCard } from '../../src/application/partner-card';
import { formatDay } from '../../src/domain/days';
import { day } from '../support/contributions';
import { MemoryApp } from '../support/memory-vault';
import { DUE_RULES, entry, partner } from '../support/partners';

const NOTES = {
  'Kröger.md': '---\ntype: partner\ncadence: 6 weeks\nowner: [Katrin, Malte]\ncontacts: ["[[Anna Schmidt]]", "[[Mira Lang]]", "[[Jonas Kröger]]"]\nneeds: milling\n---\n\n## Contact log\n\n- 2026-10-12 call to [[Anna Schmidt]]: went up smoothly\n- 2026-09-30 mail from Anna: asks for capacity\n- 2026-09-14 meeting with [[Anna Schmidt]], [[Mira Lang]]: hall 4\n',
  'Anna Schmidt.md': '---\ntype: person\nrole: Purchasing\n---\n',
  'Mira Lang.md': '---\ntype: person\nleft: 2026-05-29\n---\n',
  'Jonas Kröger.md': '---\ntype: person\nleft: 2026-12-31\n---\n',
  'Stand.md': '---\ntype: cooperation\npartners: "[[Kröger]]"\nstart: 2026-02-01\nend: 2026-11-10\nour-benefit: work\n---\n',
  'Mill.md': '---\ntype: cooperation\npartners: "[[Kröger]]"\nstart: 2021-03-01\nagreement-review: 2026-11-28\nnotice-by: 2026-11-25\nour-benefit: a mill\ntheir-benefit: a mill\n---\n',
  'Old.md': '---\ntype: cooperation\npartners: "[[Kröger]]"\nend: 2019-12-31\nsettled: true\nagreement-ends: 2019-12-31\n---\n',
  'Idea.md': '---\ntype: cooperation\npartners: "[[Kröger]]"\nstatus: idea\n---\n',
  'Next.md': '---\ntype: cooperation\npartners: "[[Kröger]]"\nstart: 2027-09-01\n---\n',
};

async function cardOf(path: string, notes: Readonly<Record<string, string>> = NOTES, today = '2026-11-23'): Promise<PartnerCard> {
  const app = new MemoryApp(notes);
  app.clock.set(today);
  await app.use.keeper.start();
  const card = app.use.partnerCard(path);
  if (card === null) throw new Error(`There is no card of ${path}.`);
  return card;
}

describe('the card of a partner', () => {
  it('tells how things stand, and who looks after the partner', async () => {
    const card = await cardOf('Kröger.md');
    expect(card).toMatchObject({ name: 'Kröger', phase: 'running', standing: { state: 'due' }, owners: ['Katrin', 'Malte'] });
    expect(card.topics).toContainEqual({ kind: 'need', text: 'milling' });
    expect(card.row?.reasons).not.toEqual([]);
  });

  it('names who is there first, and behind them who left and who is going to', async () => {
    const { persons, onlyOne } = await cardOf('Kröger.md');
    expect(persons.map(({ person, left, isGone }) => [person.name, left === null ? null : formatDay(left), isGone])).toEqual([
      ['Anna Schmidt', null, false],
      ['Jonas Kröger', '2026-12-31', false],
      ['Mira Lang', '2026-05-29', true],
    ]);
    expect(onlyOne).toBeNull();
    expect((await cardOf('Kröger.md', NOTES, '2027-01-01')).onlyOne?.name).toBe('Anna Schmidt');
  });

  it('puts the liveliest cooperation first, and says what of it is open', async () => {
    const { cooperations } = await cardOf('Kröger.md');
    expect(cooperations.map(({ cooperation, stage, costs, missingBenefit, agreementDates }) => [cooperation.name, stage, costs, missingBenefit, agreementDates.map(({ what }) => what)])).toEqual([
      ['Mill', 'running', null, null, ['notice', 'review']],
      ['Stand', 'closing', 'due', 'theirs', []],
      ['Next', 'planned', null, 'both', []],
      ['Idea', 'idea', null, 'both', []],
      ['Old', 'ended', null, null, []],
    ]);
  });

  it('counts who reached out', async () => {
    expect((await cardOf('Kröger.md')).reciprocity.inAYear).toEqual({ us: 1, them: 1, both: 1 });
  });

  it('shows former partners and those of occasions only as well, who have no row', () => {
    const today = day('2026-11-23');
    expect(partnerCardOf(partner(null, { former: true, needs: ['oak'] }, entry('2020-01-01')), today, DUE_RULES, null)).toMatchObject({ phase: 'former', row: null, topics: [{ kind: 'need', text: 'oak' }] });
    expect(partnerCardOf(partner('never', {}, entry('2026-01-01')), today, DUE_RULES, null)).toMatchObject({ phase: 'dormant', standing: { state: 'as-needed' } });
  });

  it('is none where the note is no partner’s', async () => {
    const app = new MemoryApp(NOTES);
    await app.use.keeper.start();
    expect(app.use.partnerCard('Mill.md')).toBeNull();
    expect(app.use.partnerCard('Nobody.md')).toBeNull();
  });
});

describe('the contacts of a card', () => {
  const textsOf = (card: PartnerCard, filter: Parameters<typeof contactsShown>[1]): string[] => contactsShown(card, filter).map(({ text }) => text);

  it('are all there, the newest first, or those with a person or by a channel', async () => {
    const card = await cardOf('Kröger.md');
    const [anna, jonas, mira] = card.persons.map(({ person }) => person);
    if (anna === undefined || jonas === undefined || mira === undefined) throw new Error('Somebody is missing.');
    expect(textsOf(card, {})).toEqual(['went up smoothly', 'asks for capacity', 'hall 4']);
    expect(textsOf(card, { person: anna })).toEqual(['went up smoothly', 'asks for capacity', 'hall 4']);
    expect(textsOf(card, { person: mira })).toEqual(['hall 4']);
    expect(textsOf(card, { person: jonas })).toEqual([]);
    expect(textsOf(card, { channel: 'mail' })).toEqual(['asks for capacity']);
    expect(textsOf(card, { person: mira, channel: 'mail' })).toEqual([]);
  });
});
