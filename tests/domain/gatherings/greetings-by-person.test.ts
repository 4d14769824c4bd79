import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonFacts } from '../../../src/domain/contribution';
import type { Day } from '../../../src/domain/days';
import { recipientsOf } from '../../../src/domain/gatherings/greeting-round';
import { roundDays } from '../../../src/domain/gatherings/round-days';
import type { LoggedInteraction } from '../../../src/domain/interaction';
import { personNamed } from '../../../src/domain/naming';
import type { Partner, PartnerPerson } from '../../../src/domain/partner';
import { isThere } from '../../../src/domain/presence';
import type { GreetingRound } from '../../../src/domain/rules';
import { day, NOTHING_SAID_OF_PERSON } from '../../support/contributions';
import { oddPersons, oddReferences } from '../../support/odd-names';
import { entry, partner } from '../../support/partners';

const ROUND: GreetingRound = { names: ['cards'], date: { month: 12, day: 24 }, from: { month: 12, day: 1 } };
const NOW = roundDays(ROUND, 2026);
const BEFORE = roundDays(ROUND, 2025);
const TODAY = day('2026-12-20');

/** The plain definition: whom a line names is worked out for each recipient anew. */
function greetingTo(person: PartnerPerson | null, withOwnCard: readonly PartnerPerson[], { path, persons, interactions }: Partner, from: Day, to: Day): LoggedInteraction | null {
  const personsOf = (line: LoggedInteraction): (PartnerPerson | null)[] => {
    if (line.persons.length > 0) return line.persons.map((reference) => personNamed(reference, persons));
    return line.path === path ? [] : persons.filter((each) => each.path === line.path);
  };
  const isMeant = (line: LoggedInteraction): boolean => {
    const named = personsOf(line);
    if (named.length === 0) return true;
    if (person !== null) return named.includes(person);
    return named.some((each) => each === null || !withOwnCard.includes(each));
  };
  return interactions.find((line) => from <= line.day && line.day <= to && ['card', 'letter', 'gift'].includes(line.channel ?? '') && line.direction !== 'from' && isMeant(line)) ?? null;
}

type Greeted = readonly [person: PartnerPerson | null, sent: LoggedInteraction | null, lastYear: LoggedInteraction | null];

/** Who gets a card at one partner, in the order of the persons; of several partners of a person `employs` says which is the first. */
function plainly(at: Partner, employs: (path: string) => boolean): Greeted[] {
  const self = at.persons.find(({ path }) => path === at.path) ?? null;
  const chooses = ({ facts }: PartnerPerson): boolean => facts !== null && facts.greetings.length > 0;
  const withOwnCard = at.persons.filter((person) => person.path !== null && person !== self && chooses(person) && isThere(person, at.departures, TODAY));
  const recipients = [...(at.facts.greetings.length > 0 || (self !== null && chooses(self)) ? [null] : []), ...withOwnCard.filter(({ path }) => path !== null && employs(path))];
  return recipients.map((person): Greeted => [person, greetingTo(person, withOwnCard, at, NOW.countsFrom, TODAY), greetingTo(person, withOwnCard, at, BEFORE.countsFrom, BEFORE.until)]);
}

describe('what was sent is the same as asking each line for each recipient', () => {
  const facts: fc.Arbitrary<PersonFacts | null> = fc.option(
    fc.record({ greetings: fc.constantFrom(['cards'], ['cards'], ['cards'], []), left: fc.constantFrom(null, null, null, TODAY - 1, TODAY) }).map((said) => ({ ...NOTHING_SAID_OF_PERSON, ...said })),
  );
  const persons = oddPersons.chain((all) => fc.tuple(...all.map((person) => facts.map((said): PartnerPerson => ({ ...person, facts: said })))));
  const days = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: TODAY - 6, max: TODAY + 1 }) },
    { weight: 2, arbitrary: fc.integer({ min: BEFORE.until - 6, max: BEFORE.until + 1 }) },
    { weight: 1, arbitrary: fc.constantFrom(NOW.countsFrom - 1, NOW.countsFrom, BEFORE.countsFrom - 1, BEFORE.countsFrom) },
  );
  const line = fc.record({
    day: days,
    channel: fc.constantFrom('card', 'card', 'letter', 'gift', 'call', null),
    direction: fc.constantFrom('to', 'to', 'with', null, 'from'),
    path: fc.constantFrom('Partner.md', 'Anna Schmidt.md', 'People/Anna Schmidt.md', 'Other.md'),
    persons: fc.array(oddReferences, { maxLength: 3 }),
  });
  const lines = fc.array(fc.oneof({ weight: 6, arbitrary: line.filter((each) => each.persons.length > 0) }, { weight: 1, arbitrary: line }), { minLength: 3, maxLength: 12 });

  it('for a partner and its persons, by whatever name', () => {
    let sent = 0;
    const numRuns = 3000;
    fc.assert(
      fc.property(persons, lines, fc.constantFrom(['cards'], []), fc.constantFrom('Partner.md', 'Anna Schmidt.md'), fc.boolean(), (all, said, greetings, path, isSecond) => {
        const departures = all.flatMap((person) => (person.facts?.left == null ? [] : [{ person, left: person.facts.left, successor: null }]));
        const at: Partner = { ...partner(null, { greetings }, ...said.map((each, line) => ({ ...entry('2026-12-20'), ...each, line }))), path, persons: all, departures };
        const isFirstEmployer = (person: string): boolean => !isSecond || person !== 'People/Anna Schmidt.md';
        const found = recipientsOf(ROUND, NOW, TODAY, { partners: [at], chooses: (chosen) => chosen.length > 0, isFirstEmployer });
        const expected = plainly(at, isFirstEmployer);
        expect(found).toHaveLength(expected.length);
        for (const [person, now, lastYear] of expected) {
          const recipient = found.find((each) => each.person === person);
          expect(recipient?.sent).toBe(now);
          expect(recipient?.lastYear).toBe(lastYear);
          if (person !== null && now !== null && now.persons.length > 0) sent += 1;
        }
      }),
      { numRuns },
    );
    expect(sent, 'too few were named to say anything').toBeGreaterThan(numRuns / 10);
  });
});
