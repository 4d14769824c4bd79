import { isContactBy } from './contact';
import type { Day } from './days';
import { isWith } from './naming';
import type { FindOccasions, Occasion } from './occasion';
import type { Departure, Partner, PartnerPerson } from './partner';
import { departureOf, isGone, isSamePerson, isThere, personsThere } from './presence';
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
  return [...departing, ...introductionsDue(partner, today, before), ...contactLost(partner, today)];
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

function contactLost(partner: Partner, today: Day): Occasion[] {
  const gone = partner.departures.filter((departure) => isGone(departure, today));
  const [latest] = [...gone].sort((one, other) => (other.left ?? -Infinity) - (one.left ?? -Infinity));
  const somebodyFollows = gone.some((departure) => followerOf(departure, partner, today) !== null);
  if (latest === undefined || somebodyFollows || personsThere(partner, today).length > 0) return [];
  const { person, left } = latest;
  return [sinceLeaving({ kind: 'contact-lost', person, left }, left, today, LOST_FOR_DAYS, 1)];
}

/** One for each successor, however many they follow; counted from the day on which the last of these left. */
function introductionsDue(partner: Partner, today: Day, before: number): Occasion[] {
  const due: Occasion[] = [];
  const latestFirst = [...partner.departures].sort((one, other) => (other.left ?? -Infinity) - (one.left ?? -Infinity));
  const introduced: PartnerPerson[] = [];
  for (const departure of latestFirst) {
    const follower = isGone(departure, today) ? followerOf(departure, partner, today) : null;
    if (follower === null || introduced.some((person) => isSamePerson(person, follower.successor))) continue;
    introduced.push(follower.successor);
    if (isIntroduced(follower, partner, today, before)) continue;
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

/** Follows the successors to the first one who is still there; `null` where nobody is, or they follow each other in a circle. */
function followerOf(departure: Departure, { departures }: Partner, today: Day): Follower | null {
  const followed = new Set<Departure>();
  let after: Departure | null = departure;
  while (after !== null && !followed.has(after)) {
    followed.add(after);
    const { successor }: Departure = after;
    if (successor === null) return null;
    if (isThere(successor, departures, today)) return { successor, after };
    after = departureOf(successor, departures);
  }
  return null;
}

/** A contact since the predecessor left; or one shortly before that names both, as when they hand over together. */
function isIntroduced({ successor, after: { person: predecessor, left } }: Follower, partner: Partner, today: Day, before: number): boolean {
  const since = left ?? successor.facts?.joined ?? -Infinity;
  return partner.interactions.some(
    (entry) =>
      isContactBy(entry, today) && entry.day >= since - before && isWith(entry, successor, partner) && (entry.day >= since || isWith(entry, predecessor, partner)),
  );
}

/** An occasion that began on the day after somebody left; on a day that nobody knows, it is there and no more. */
function sinceLeaving(reason: OccasionReason, left: Day | null, today: Day, usedUpAfter: number, urgencyAtFirst: number): Occasion {
  if (left === null) return { reason, day: 0, from: 0, urgency: urgencyAtFirst };
  return { reason, day: left, from: left + 1, urgency: urgencyAtFirst + (today - left) / usedUpAfter };
}
