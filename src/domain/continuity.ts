import { isContactBy } from './contact';
import type { Day } from './days';
import { LogByPerson } from './log-by-person';
import type { FindOccasions, Occasion } from './occasion';
import type { Departure, Partner, PartnerPerson } from './partner';
import { departureOf, isGone, isThere, personId, personsThere } from './presence';
import type { OccasionReason } from './reason';

/** How many days may pass before a lost contact, or a successor not met, is as urgent as a cadence used up once more. */
const LOST_FOR_DAYS = 30;
const INTRODUCED_WITHIN_DAYS = 14;

/**
 * Whether somebody is left to talk to: the contact is lost when everybody who was there has left; somebody is
 * going to leave, and nobody knows who follows; a successor was not spoken with yet.
 * Nobody leaves a partner who is a person themselves.
 *
 * @example
 * // Anna Schmidt left on 2 November, nobody else is there: one occasion of the kind `contact-lost`
 * findContinuity(partner, dayOf(2026, 11, 23), rules)
 */
export const findContinuity: FindOccasions = (partner, today, { occasions }) => {
  const { departures } = partner;
  if (departures.length === 0) return [];
  const before = occasions.departureDaysBefore;
  const departing = departures.flatMap((departure) => departureAhead(departure, today, before) ?? []);
  // What the log says of contacts is not known yet.
  if (partner.provisional) return departing;
  const followers = new Followers(departures, today);
  return [...departing, ...introductionsDue(partner, followers, today, before), ...contactLost(partner, followers, today)];
};

/** The only one who is still there of several; `null` where there are more, or never were. */
export function lastOneThere(partner: Partner, today: Day): PartnerPerson | null {
  const there = personsThere(partner, today);
  const [only] = there;
  const hasGone = partner.departures.some((departure) => isGone(departure, today));
  return only !== undefined && there.length === 1 && hasGone ? only : null;
}

function departureAhead(departure: Departure, today: Day, before: number): Occasion | null {
  const { person, left, successor } = departure;
  if (left === null || isGone(departure, today) || left - today > before || successor !== null) return null;
  return { reason: { kind: 'departure', person, day: left }, day: left, from: left - before, urgency: 1 - (left - today) / Math.max(1, before) };
}

function contactLost(partner: Partner, followers: Followers, today: Day): Occasion[] {
  const gone = partner.departures.filter((departure) => isGone(departure, today));
  const [latest] = [...gone].sort((one, other) => (other.left ?? -Infinity) - (one.left ?? -Infinity));
  const somebodyFollows = gone.some((departure) => followers.of(departure) !== null);
  if (latest === undefined || somebodyFollows || personsThere(partner, today).length > 0) return [];
  const { person, left } = latest;
  return [sinceLeaving({ kind: 'contact-lost', person, left }, left, today, LOST_FOR_DAYS, 1)];
}

/** One for each successor, however many they follow; counted from the day on which the last of these left. */
function introductionsDue(partner: Partner, followers: Followers, today: Day, before: number): Occasion[] {
  const due: Occasion[] = [];
  const latestFirst = [...partner.departures].sort((one, other) => (other.left ?? -Infinity) - (one.left ?? -Infinity));
  const log = new LogByPerson(partner);
  const introduced = new Set<string>();
  for (const departure of latestFirst) {
    const follower = isGone(departure, today) ? followers.of(departure) : null;
    if (follower === null || introduced.has(personId(follower.successor))) continue;
    introduced.add(personId(follower.successor));
    if (isIntroduced(follower, log, today, before)) continue;
    const { successor, after: { person: predecessor, left } } = follower;
    due.push(sinceLeaving({ kind: 'introduction', successor, predecessor, left }, left, today, INTRODUCED_WITHIN_DAYS, 0));
  }
  return due;
}

/** Who has the place now, and after whom. */
interface Follower {
  readonly successor: PartnerPerson;
  readonly after: Departure;
}

/** Who has the place of those who left: each time the first of their successors who is still there. */
class Followers {
  private readonly known = new Map<Departure, Follower | null>();

  constructor(
    private readonly departures: readonly Departure[],
    private readonly today: Day,
  ) {}

  /** `null` where nobody is there, or they follow each other in a circle. */
  of(departure: Departure): Follower | null {
    const passed = new Set<Departure>();
    let after: Departure | null = departure;
    while (after !== null && !passed.has(after) && !this.known.has(after)) {
      passed.add(after);
      const { successor }: Departure = after;
      if (successor === null) after = null;
      else if (isThere(successor, this.departures, this.today)) this.known.set(after, { successor, after });
      else after = departureOf(successor, this.departures);
    }
    const follower = after === null ? null : (this.known.get(after) ?? null);
    // Whoever was passed on the way has the same one.
    for (const each of passed) this.known.set(each, follower);
    return follower;
  }
}

/** A contact since the predecessor left; or one shortly before that names both, as when they hand over together. */
function isIntroduced({ successor, after: { person: predecessor, left } }: Follower, log: LogByPerson, today: Day, before: number): boolean {
  const since = left ?? successor.facts?.joined ?? -Infinity;
  for (const entry of log.with(successor, since - before)) {
    if (isContactBy(entry, today) && (entry.day >= since || log.isWith(entry, predecessor))) return true;
  }
  return false;
}

/** An occasion that began on the day after somebody left; on a day that nobody knows, it is there and no more. */
function sinceLeaving(reason: OccasionReason, left: Day | null, today: Day, usedUpAfter: number, urgencyAtFirst: number): Occasion {
  if (left === null) return { reason, day: 0, from: 0, urgency: urgencyAtFirst };
  return { reason, day: left, from: left + 1, urgency: urgencyAtFirst + (today - left) / usedUpAfter };
}
