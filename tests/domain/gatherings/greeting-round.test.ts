import { describe, expect, it } from 'vitest';
import type { PartnerFacts, PersonFacts } from '../../../src/domain/contribution';
import { formatDay } from '../../../src/domain/days';
import { recipientsOf, type GreetedPeople } from '../../../src/domain/gatherings/greeting-round';
import { roundDays } from '../../../src/domain/gatherings/round-days';
import type { LoggedInteraction } from '../../../src/domain/interaction';
import type { Departure, Partner, PartnerPerson } from '../../../src/domain/partner';
import type { GreetingRound } from '../../../src/domain/rules';
import { day, link, NOTHING_SAID_OF_PERSON, plain } from '../../support/contributions';
import { entry, partner } from '../../support/partners';

const ROUND: GreetingRound = { names: ['christmas-card', 'Weihnachtspost'], date: { month: 12, day: 24 }, from: { month: 12, day: 1 } };
const ROUND_OF_2026 = roundDays(ROUND, 2026);

const CARDS: Partial<PersonFacts> = { greetings: ['christmas-card'] };

function person(name: string, facts: Partial<PersonFacts> = {}): PartnerPerson {
  return { name, path: `People/${name}.md`, aliases: [], facts: { ...NOTHING_SAID_OF_PERSON, ...facts } };
}

/** Those whose note names a last day. */
function departuresOf(persons: readonly PartnerPerson[]): Departure[] {
  return persons.flatMap((each) => (each.facts?.left == null ? [] : [{ person: each, left: each.facts.left, successor: null }]));
}

/** Kröger, who gets a card, unless said otherwise. */
function kröger(facts: Partial<PartnerFacts>, persons: readonly PartnerPerson[], ...entries: readonly LoggedInteraction[]): Partner {
  return { ...partner(null, { greetings: ['christmas-card'], ...facts }, ...entries), path: 'Kröger.md', name: 'Kröger', persons, departures: departuresOf(persons) };
}

function card(iso: string, ...names: readonly string[]): LoggedInteraction {
  return { ...entry(iso, 'card'), path: 'Kröger.md', direction: 'to', persons: names.map(link) };
}

/** On a day of the round of 2026: who gets a card, and when it went out this year and last. */
function sent(iso: string, partners: readonly Partner[], given: Partial<GreetedPeople> = {}): string[] {
  const chooses: GreetedPeople['chooses'] = (greetings, { names }) => greetings.some((name) => names.includes(name));
  const people = { partners, chooses, isFirstEmployer: () => true, ...given };
  return recipientsOf(ROUND, ROUND_OF_2026, day(iso), people).map(({ homeName, person: who, sent: now, lastYear }) =>
    [who?.name ?? homeName, now === null ? 'open' : formatDay(now.day), ...(lastYear === null ? [] : [`last year ${formatDay(lastYear.day)}`])].join(', '),
  );
}

describe('who gets a card', () => {
  it('is each partner and each person that names the round, by any of its names, and nobody else', () => {
    const anna = person('Anna Schmidt', { greetings: ['Weihnachtspost'] });
    expect(sent('2026-12-05', [kröger({}, [anna, person('Jonas Kröger')]), { ...kröger({ greetings: [] }, []), path: 'Brandt.md', name: 'Brandt' }])).toEqual(['Kröger, open', 'Anna Schmidt, open']);
    expect(sent('2026-12-05', [kröger({ greetings: ['Sommerfest'] }, [anna])])).toEqual(['Anna Schmidt, open']);
  });

  it('is nobody who has left, and no former partner', () => {
    const mira = person('Mira Lang', { ...CARDS, left: day('2026-12-04') });
    expect(sent('2026-12-04', [kröger({}, [mira])])).toEqual(['Kröger, open', 'Mira Lang, open']);
    expect(sent('2026-12-05', [kröger({}, [mira])])).toEqual(['Kröger, open']);
    expect(sent('2026-12-05', [kröger({ former: true }, [person('Anna Schmidt', CARDS)])])).toEqual([]);
  });

  it('is somebody who works alone once, whichever way the note says it', () => {
    const nora: PartnerPerson = { ...person('Nora', CARDS), path: 'Nora.md' };
    for (const greetings of [['christmas-card'], []]) expect(sent('2026-12-05', [{ ...kröger({ greetings }, [nora]), path: 'Nora.md', name: 'Nora' }])).toEqual(['Nora, open']);
  });

  it('is a person with two partners once, and a person with none', () => {
    const ruth = person('Ruth', CARDS);
    const both = [kröger({ greetings: [] }, [ruth]), { ...kröger({ greetings: [] }, [ruth]), path: 'Verein.md', name: 'Verein' }];
    expect(sent('2026-12-05', both, { isFirstEmployer: (_, path) => path === 'Verein.md' })).toEqual(['Ruth, open']);
    const jörg = { ...person('Jörg', CARDS), path: 'Jörg.md' };
    const alone: Partner = { ...kröger({ greetings: ['christmas-card'] }, [jörg], entry('2026-12-02', 'letter')), kind: 'person', path: 'Jörg.md', name: 'Jörg' };
    expect(sent('2026-12-05', [alone])).toEqual(['Jörg, 2026-12-02']);
    expect(sent('2026-12-05', [{ ...alone, persons: [{ ...jörg, facts: { ...NOTHING_SAID_OF_PERSON, ...CARDS, left: day('2026-12-04') } }] }])).toEqual([]);
  });
});

describe('who has been sent one', () => {
  it.each([
    ['on a day of the round', '2026-12-03', '2026-12-10', '2026-12-03'],
    ['early: from two weeks before it begins', '2026-11-17', '2026-12-10', '2026-11-17'],
    ['earlier than that, it was for something else', '2026-11-16', '2026-12-10', 'open'],
    ['after New Year, for the year before', '2027-01-04', '2027-01-05', '2027-01-04'],
    ['not before the day has come', '2026-12-20', '2026-12-10', 'open'],
  ])('%s', (_, sentOn, today, expected) => {
    expect(sent(today, [kröger({}, [], card(sentOn))])).toEqual([`Kröger, ${expected}`]);
  });

  it('is told by a card, a letter or a gift to them, not by a mail, nor by a card from them', () => {
    const by = (channel: string): string[] => sent('2026-12-10', [kröger({}, [], entry('2026-12-05', channel))]);
    expect([by('letter'), by('gift'), by('mail')].flat()).toEqual(['Kröger, 2026-12-05', 'Kröger, 2026-12-05', 'Kröger, open']);
    expect(sent('2026-12-10', [kröger({}, [], { ...card('2026-12-05', 'Anna Schmidt'), direction: 'from' })])).toEqual(['Kröger, open']);
  });

  it('sees last year’s beside this year’s, across New Year as well', () => {
    expect(sent('2026-12-10', [kröger({}, [], card('2025-12-12'))])).toEqual(['Kröger, open, last year 2025-12-12']);
    expect(sent('2026-12-10', [kröger({}, [], card('2026-01-05'), card('2026-12-02'))])).toEqual(['Kröger, 2026-12-02, last year 2026-01-05']);
    expect(sent('2026-12-10', [kröger({}, [], card('2026-03-02'), card('2024-12-12'))])).toEqual(['Kröger, open']);
  });
});

describe('at a partner of whom several get a card', () => {
  const anna = person('Anna Schmidt', CARDS);
  const mira = person('Mira Lang', CARDS);
  const jonas = person('Jonas Kröger');
  const all = [anna, mira, jonas];

  it.each([
    ['a line that names nobody is for all', [], ['2026-12-03', '2026-12-03', '2026-12-03']],
    ['one that names a person is for that person', ['Anna Schmidt'], ['open', '2026-12-03', 'open']],
    ['one that names two is for these two', ['Anna Schmidt', 'Mira Lang'], ['open', '2026-12-03', '2026-12-03']],
    ['one that names who gets none of their own is for the house', ['Jonas Kröger'], ['2026-12-03', 'open', 'open']],
    ['so is one to somebody unknown', ['The porter'], ['2026-12-03', 'open', 'open']],
  ])('%s', (_, names, expected) => {
    expect(sent('2026-12-10', [kröger({}, all, card('2026-12-03', ...names))])).toEqual([`Kröger, ${expected[0]}`, `Anna Schmidt, ${expected[1]}`, `Mira Lang, ${expected[2]}`]);
  });

  it('a person is known by first name, or by where the link leads', () => {
    for (const reference of [plain('Anna'), { target: 'People/Anna Schmidt', label: 'our Anna', linked: true }]) {
      expect(sent('2026-12-10', [kröger({}, all, { ...card('2026-12-03'), persons: [reference] })])[1]).toBe('Anna Schmidt, 2026-12-03');
    }
  });

  it('a line in the person’s own note is about that person', () => {
    expect(sent('2026-12-10', [kröger({}, all, { ...card('2026-12-03'), path: 'People/Mira Lang.md' })])).toEqual(['Kröger, open', 'Anna Schmidt, open', 'Mira Lang, 2026-12-03']);
  });
});

describe('where it goes', () => {
  it('is the person’s own address, else the partner’s, else nobody knows', () => {
    const addresses = (facts: Partial<PartnerFacts>, own: string | null): (string | null)[] =>
      recipientsOf(ROUND, ROUND_OF_2026, day('2026-12-05'), { partners: [kröger({ greetings: [], ...facts }, [person('Anna', { ...CARDS, address: own })])], chooses: (greetings) => greetings.length > 0, isFirstEmployer: () => true }).map(({ address }) => address);
    expect([addresses({ address: 'Hafen 1' }, 'Weg 2'), addresses({ address: 'Hafen 1' }, null), addresses({}, null)]).toEqual([['Weg 2'], ['Hafen 1'], [null]]);
  });
});
