import type { Day } from '../days';
import { personNamed } from '../naming';
import type { LoggedInteraction } from '../interaction';
import { isFormer, type Partner, type PartnerPerson } from '../partner';
import { isThere } from '../presence';
import type { GreetingRound } from '../rules';
import { roundDays, type RoundDays } from './round-days';

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

/** What is sent in a round. */
export const GREETING_CHANNELS = ['card', 'letter', 'gift'] as const;

const GREETINGS: ReadonlySet<string | null> = new Set(GREETING_CHANNELS);

/**
 * Whom a round goes to in a year, and who has been sent something by `today`, by name. A line that names nobody
 * is for everybody at that partner; one that names persons is for these, and for the partner as a whole where one
 * of them gets no card of their own. What came *from* a partner is no card to it.
 */
export function recipientsOf(round: GreetingRound, days: RoundDays, today: Day, people: GreetedPeople): Recipient[] {
  const before = roundDays(round, days.year - 1);
  const at = (partner: Partner): Recipient[] => recipientsAt(partner, round, today, people).map((chosen) => ({
    path: chosen.person?.path ?? partner.path,
    home: partner.path,
    homeName: partner.name,
    person: chosen.person,
    address: (chosen.person ?? selfOf(partner))?.facts?.address ?? partner.facts.address,
    sent: greetingTo(chosen, partner, { from: days.countsFrom, to: Math.min(days.until, today) }),
    lastYear: greetingTo(chosen, partner, { from: before.countsFrom, to: before.until }),
    provisional: partner.provisional,
  }));
  return [...people.partners].flatMap(at).sort(byName);
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A partner as a whole (`person: null`) or one of its persons, with those persons who have a card of their own. */
interface Chosen {
  readonly person: PartnerPerson | null;
  readonly withOwnCard: readonly PartnerPerson[];
}

function recipientsAt(partner: Partner, round: GreetingRound, today: Day, people: GreetedPeople): Chosen[] {
  if (isFormer(partner, today)) return [];
  const self = selfOf(partner);
  const chooses = ({ facts }: PartnerPerson): boolean => facts !== null && people.chooses(facts.greetings, round);
  const withOwnCard = partner.persons.filter((person) => person.path !== null && person !== self && chooses(person) && isThere(person, partner.departures, today));
  const asWhole = people.chooses(partner.facts.greetings, round) || (self !== null && chooses(self));
  const persons = withOwnCard.filter(({ path }) => path !== null && people.isFirstEmployer(path, partner.path));
  return [...(asWhole ? [{ person: null, withOwnCard }] : []), ...persons.map((person) => ({ person, withOwnCard }))];
}

/** The person whose note is the partner's as well, or who has none. */
function selfOf({ path, persons }: Partner): PartnerPerson | null {
  return persons.find((person) => person.path === path) ?? null;
}

/** The newest one in a span of days. */
function greetingTo({ person, withOwnCard }: Chosen, partner: Partner, { from, to }: Span): LoggedInteraction | null {
  const isMeant = (interaction: LoggedInteraction): boolean => {
    const named = personsOf(interaction, partner);
    if (named.length === 0) return true;
    if (person !== null) return named.includes(person);
    return named.some((each) => each === null || !withOwnCard.includes(each));
  };
  return partner.interactions.find((each) => from <= each.day && each.day <= to && GREETINGS.has(each.channel) && each.direction !== 'from' && isMeant(each)) ?? null;
}

/** Whom a line names; one in a person's own note that names nobody is about that person. */
function personsOf(interaction: LoggedInteraction, partner: Partner): (PartnerPerson | null)[] {
  const { path, persons } = interaction;
  if (persons.length > 0) return persons.map((reference) => personNamed(reference, partner.persons));
  return path === partner.path ? [] : partner.persons.filter((person) => person.path === path);
}

function byName(one: Recipient, other: Recipient): number {
  return one.homeName.localeCompare(other.homeName) || (one.person?.name ?? '').localeCompare(other.person?.name ?? '') || (one.path < other.path ? -1 : 1);
}
