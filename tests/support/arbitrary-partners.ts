import fc from 'fast-check';
import { day, link, NOTHING_SAID_OF_PARTNER, NOTHING_SAID_OF_PERSON, NOTHING_SAID_OF_UNDERTAKING } from './contributions';
import { DUE_RULES, entry } from './partners';
import { parseCadence } from '../../src/notes/values/cadence-value';
import type { PartnerFacts, PersonFacts, Undertaking } from '../../src/domain/contribution';
import { dateOf, type Day } from '../../src/domain/days';
import type { LoggedInteraction } from '../../src/domain/interaction';
import type { Departure, Partner, PartnerCooperation, PartnerPerson, PartnerTask } from '../../src/domain/partner';
import { COOPERATION_PHASES } from '../../src/domain/phase';
import type { DueRules } from '../../src/domain/rules';

/** Partners with anything in them that has a day, and days close together, so that much happens at once. */

export const FIRST_DAY = day('2026-11-01');

/** A day that may come before the first that a test looks at, within its time, or long after it. */
const anyDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: FIRST_DAY - 40, max: FIRST_DAY + 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: FIRST_DAY - 800, max: FIRST_DAY + 400 }) },
);

const maybeDay = fc.option(anyDay, { nil: null, freq: 2 });

const cadence = fc
  .constantFrom(null, '2 weeks', '4-6 weeks', 'monthly', 'quarterly', 'yearly', 'never', 'every Tuesday', 'first Monday of the month', 'every month on the 31st')
  .map((words) => (words === null ? null : parseCadence(words)));

const pause = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: maybeDay.map((until) => ({ until })) });

const personFacts: fc.Arbitrary<PersonFacts> = fc
  .record({
    joined: maybeDay,
    left: fc.option(anyDay, { nil: null, freq: 1 }),
    birthday: fc.option(anyDay.map((born) => ({ ...dateOf(born), year: null })), { nil: null }),
    cadence: fc.oneof(fc.constant(null), cadence),
    lastContact: maybeDay,
    nextContact: fc.option(anyDay, { nil: null, freq: 1 }),
    pause,
  })
  .map((facts) => ({ ...NOTHING_SAID_OF_PERSON, ...facts }));

const NAMES = ['Anna Schmidt', 'Jörg Weiß', 'Eva Ost'] as const;

const persons: fc.Arbitrary<PartnerPerson[]> = fc
  .tuple(...NAMES.map((name) => fc.option(fc.option(personFacts, { nil: null, freq: 4 }).map((facts): PartnerPerson => ({ name, path: facts === null ? null : `People/${name}.md`, aliases: [], facts })), { nil: null })))
  .map((all) => all.filter((person) => person !== null));

const undertaking: fc.Arbitrary<Undertaking> = fc
  .record({
    course: fc.record({
      start: maybeDay,
      end: maybeDay,
      status: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...COOPERATION_PHASES, 'idea' as const, 'dormant' as const) }),
      settled: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.oneof(fc.constant(true), anyDay) }),
    }),
    cadence,
    agreement: fc.record({ document: fc.constant(null), review: maybeDay, ends: maybeDay, noticeBy: maybeDay }),
  })
  .map((said) => ({ ...NOTHING_SAID_OF_UNDERTAKING, ...said }));

const cooperations: fc.Arbitrary<PartnerCooperation[]> = fc.array(
  fc.tuple(undertaking, fc.boolean(), fc.integer({ min: 1, max: 9 })).map(([said, isFirst, number]) => ({ ...said, isFirst, name: `Project ${number}`, path: `Project ${number}.md` })),
  { maxLength: 2 },
);

const interaction: fc.Arbitrary<LoggedInteraction> = fc
  .record({
    day: anyDay,
    channel: fc.constantFrom('call', 'mail', 'card', 'attempt', 'note', null),
    source: fc.constantFrom('log' as const, 'log' as const, 'meeting' as const, 'daily' as const),
    persons: fc.constantFrom([], ...NAMES.map((name) => [link(name)])),
    path: fc.constantFrom('Partner.md', 'People/Anna Schmidt.md'),
  })
  .map((said) => ({ ...entry('2026-01-01'), ...said }));

function newestFirst(entries: readonly LoggedInteraction[]): LoggedInteraction[] {
  return [...entries].sort((one, other) => other.day - one.day);
}

const tasks: fc.Arbitrary<PartnerTask[]> = fc.array(maybeDay.map((due): PartnerTask => ({ text: 'send it', due, line: 3, path: 'Partner.md' })), { maxLength: 2 });

function departuresOf(all: readonly PartnerPerson[], successor: boolean): Departure[] {
  return all.flatMap((person) => {
    const left = person.facts?.left ?? null;
    return left === null ? [] : [{ person, left, successor: successor ? (all.find((other) => other !== person) ?? null) : null }];
  });
}

const facts: fc.Arbitrary<PartnerFacts> = fc
  .record({
    cadence,
    lastContact: maybeDay,
    nextContact: maybeDay,
    pause,
    former: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    since: maybeDay,
    nextOpportunity: fc.option(anyDay, { nil: null, freq: 1 }),
    contacts: fc.constantFrom([], NAMES.map((name) => link(name))),
    needs: fc.constantFrom([], ['steel']),
  })
  .map((said) => ({ ...NOTHING_SAID_OF_PARTNER, ...said }));

/** A partner without a place in a vault: `path` and `name` are given where there are several. */
export const arbitraryPartner: fc.Arbitrary<Partner> = fc
  .record({
    facts,
    persons,
    successor: fc.boolean(),
    cooperations,
    entries: fc.array(interaction, { maxLength: 4 }),
    elsewhere: fc.oneof(fc.constant([]), fc.array(interaction, { maxLength: 2 })),
    tasks,
    provisional: fc.boolean(),
    own: fc.option(undertaking, { nil: null, freq: 1 }),
  })
  .map(({ facts: said, persons: all, successor, cooperations: others, entries, elsewhere, own, ...rest }) => ({
    kind: 'partner',
    path: 'Partner.md',
    name: 'Partner',
    aliases: [],
    tags: [],
    facts: { ...said, undertaking: own },
    persons: all,
    departures: departuresOf(all, successor),
    interactions: newestFirst(entries),
    elsewhere: all.map((person) => ({ path: person.path ?? '', lines: newestFirst(elsewhere) })),
    cooperations: own === null ? others : [{ ...own, name: 'Partner', path: 'Partner.md', isFirst: true }, ...others],
    groupCadence: null,
    ...rest,
  }));

export const arbitraryRules: fc.Arbitrary<DueRules> = fc
  .record({
    quietPeriods: fc.array(fc.tuple(fc.integer({ min: FIRST_DAY - 5, max: FIRST_DAY + 90 }), fc.integer({ min: 0, max: 20 })).map(([from, length]) => ({ from, to: from + length })), { maxLength: 2 }),
    moveWeekends: fc.boolean(),
    anniversaries: fc.boolean(),
    everyBirthday: fc.boolean(),
    before: fc.integer({ min: 0, max: 200 }),
    after: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ quietPeriods, moveWeekends, anniversaries, everyBirthday, before, after }) => ({
    ...DUE_RULES,
    quietPeriods,
    moveWeekends,
    occasions: { ...DUE_RULES.occasions, anniversaries, everyBirthday, birthday: before % 3 === 0 ? { before, after } : DUE_RULES.occasions.birthday },
  }));
