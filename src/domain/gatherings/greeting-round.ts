import type { Day } from '../days';
import type { LoggedInteraction } from '../interaction';
import { isFormer, type Partner, type PartnerPerson } from '../partner';
import { PersonLookup } from '../person-lookup';
import { isThere } from '../presence';
import type { GreetingRound } from '../rules';
import { roundDays, type RoundDays } from './round-days';
import { sentGreetings, type Span } from './sent-greetings';

/** All who may get a card. */
export interface GreetedPeople {
  /** Persons without a partner are among them. */
  readonly partners: Iterable<Partner>;
  /** Whether a note names the round. */
  readonly chooses: (greetings: readonly string[], round: GreetingRound) => boolean;
  /** Of several partners of a person, the one in whose note is logged. */
  readonly isFirstEmployer: (personPath: string, partnerPath: string) => boolean;
}

/** Somebody who gets a card: a partner as a whole, or one person. */
export interface Recipient {
  /** The note that chose the round. */
  readonly path: string;
  /** The note in which a card is logged. */
  readonly home: string;
  /** What that note is called: the partner, or a person without one. */
  readonly homeName: string;
  /** `null` for a partner as a whole. */
  readonly person: PartnerPerson | null;
  readonly address: string | null;
  /** The card, letter or gift of this round, and that of the round a year before. */
  readonly sent: LoggedInteraction | null;
  readonly lastYear: LoggedInteraction | null;
  /** True while some note that may hold a card has not been read yet. */
  readonly provisional: boolean;
}

/**
 * Whom a round goes to in a year, and who has been sent something by `today`, by name. A line that names nobody
 * is for everybody at that partner; one that names persons is for these, and for the partner as a whole where one
 * of them gets no card of their own. What came *from* a partner is no card to it.
 */
export function recipientsOf(round: GreetingRound, days: RoundDays, today: Day, people: GreetedPeople): Recipient[] {
  const before = roundDays(round, days.year - 1);
  const spans = { now: { from: days.countsFrom, to: Math.min(days.until, today) }, lastYear: { from: before.countsFrom, to: before.until } };
  return [...people.partners].flatMap((partner) => recipientsAt(partner, chosenAt(partner, round, today, people), spans)).sort(byName);
}

/** Whether anybody at a partner gets a card: how it stands with it takes longer to find out. */
export function hasRecipients(partner: Partner, round: GreetingRound, today: Day, people: Omit<GreetedPeople, 'partners'>): boolean {
  return chosenAt(partner, round, today, people).recipients.length > 0;
}

/** The days on which a card counts for a round, and for that of the year before. */
interface Spans {
  readonly now: Span;
  readonly lastYear: Span;
}

/** Who gets a card at a partner: the partner as a whole (`null`), or some of its persons. */
interface Chosen {
  readonly recipients: readonly (PartnerPerson | null)[];
  /** Those whom no card to the partner as a whole is for: this partner need not be the one in whose note theirs is logged. */
  readonly withOwnCard: ReadonlySet<PartnerPerson>;
}

function recipientsAt(partner: Partner, { recipients, withOwnCard }: Chosen, { now, lastYear }: Spans): Recipient[] {
  if (recipients.length === 0) return [];
  const lookup = new PersonLookup(partner.persons);
  const [sentNow, sentLastYear] = [sentGreetings(partner, now, lookup, withOwnCard), sentGreetings(partner, lastYear, lookup, withOwnCard)];
  return recipients.map((person) => ({
    path: person?.path ?? partner.path,
    home: partner.path,
    homeName: partner.name,
    person,
    address: (person ?? selfOf(partner))?.facts?.address ?? partner.facts.address,
    sent: person === null ? sentNow.asWhole : sentNow.to(person),
    lastYear: person === null ? sentLastYear.asWhole : sentLastYear.to(person),
    provisional: partner.provisional,
  }));
}

function chosenAt(partner: Partner, round: GreetingRound, today: Day, people: Omit<GreetedPeople, 'partners'>): Chosen {
  if (isFormer(partner, today)) return NOBODY;
  const self = selfOf(partner);
  const chooses = ({ facts }: PartnerPerson): boolean => facts !== null && people.chooses(facts.greetings, round);
  const withOwnCard = partner.persons.filter((person) => person.path !== null && person !== self && chooses(person) && isThere(person, partner.departures, today));
  const asWhole = people.chooses(partner.facts.greetings, round) || (self !== null && chooses(self));
  const persons = withOwnCard.filter(({ path }) => path !== null && people.isFirstEmployer(path, partner.path));
  return { recipients: [...(asWhole ? [null] : []), ...persons], withOwnCard: new Set(withOwnCard) };
}

const NOBODY: Chosen = { recipients: [], withOwnCard: new Set() };

/** The person whose note is the partner's as well, or who has none. */
function selfOf({ path, persons }: Partner): PartnerPerson | null {
  return persons.find((person) => person.path === path) ?? null;
}

function byName(one: Recipient, other: Recipient): number {
  return one.homeName.localeCompare(other.homeName) || (one.person?.name ?? '').localeCompare(other.person?.name ?? '') || (one.path < other.path ? -1 : 1);
}
