import type { Birthday } from '../contribution';
import { dateOf, dayOf, moveToMonday, type Day } from '../days';
import { Listed } from '../listed';
import { LogByPerson } from '../log-by-person';
import { urgencyOn, type FindOccasions, type Occasion } from '../occasion';
import type { Partner, PartnerPerson } from '../partner';
import { isThere } from '../presence';
import type { LeadTime } from '../rules';

/** Cards and letters need days to arrive: those sent up to a week before are for the birthday. */
const POSTED_DAYS_BEFORE = 7;
const POSTED: ReadonlySet<string | null> = new Set(['card', 'letter']);

/**
 * Birthdays of those listed in `contacts`, of everybody by a setting, and of a partner who is a person themselves.
 * One on a weekend is shown through the working day after: nobody is congratulated before their day.
 *
 * @example
 * // Ruth Hagemann's birthday is on Saturday 28 November: shown from the 21st to 1 December
 * findBirthdays(partner, dayOf(2026, 11, 23), rules)
 */
export const findBirthdays: FindOccasions = (partner, today, { occasions }) => {
  const log = new LogByPerson(partner);
  const listed = new Listed(partner.facts.contacts);
  return partner.persons.flatMap((person) => {
    const birthday = birthdayOf(person, partner, log, today, occasions.birthday);
    // Comparing names takes longer than comparing days, and most days are nobody's birthday.
    return birthday !== null && (occasions.everyBirthday || listed.has(person) || person.path === partner.path) ? [birthday] : [];
  });
};

/** The day of a birthday in a year; who was born on 29 February celebrates on the 28th when there is no 29th. */
export function birthdayIn(year: number, { month, day }: Birthday): Day | null {
  return dayOf(year, month, day) ?? (month === 2 && day === 29 ? dayOf(year, 2, 28) : null);
}

function birthdayOf(person: PartnerPerson, { departures }: Partner, log: LogByPerson, today: Day, lead: LeadTime): Occasion | null {
  const birthday = person.facts?.birthday ?? null;
  if (birthday === null) return null;
  const year = yearAtHand(birthday, today, lead);
  const day = year === null ? null : birthdayIn(year, birthday);
  if (year === null || day === null) return null;
  const turns = ageIn(year, birthday);
  if (!isThere(person, departures, Math.max(day, today)) || isCongratulated(person, log, day, today)) return null;
  const from = day - lead.before;
  return { reason: { kind: 'birthday', person, day, turns }, day, from, urgency: urgencyOn(today, from, lastShown(day, lead)) };
}

/** The year of the birthday that is shown, the nearest one where there are two; `null` where none is. */
function yearAtHand(birthday: Birthday, today: Day, lead: LeadTime): number | null {
  const { year } = dateOf(today);
  let nearest: { readonly year: number; readonly distance: number } | null = null;
  // Around the turn of the year the birthday of last year or next year may be the one at hand.
  for (let candidate = year - 1; candidate <= year + 1; candidate += 1) {
    if (isFarFrom(today, candidate, birthday, lead)) continue;
    const day = birthdayIn(candidate, birthday);
    if (day === null || !isShown(day, today, lead)) continue;
    const distance = Math.abs(day - today);
    if (nearest === null || distance < nearest.distance) nearest = { year: candidate, distance };
  }
  return nearest === null ? null : nearest.year;
}

/** Whether a birthday cannot be at hand, by a reckoning that is quick and a few days off: it is asked of everybody. */
function isFarFrom(today: Day, year: number, { month, day }: Birthday, { before, after }: LeadTime): boolean {
  const about = Math.round((year - 1970) * 365.2425 + (month - 1) * 30.4375 + day);
  return about - before > today + SLACK_DAYS || about + after < today - SLACK_DAYS;
}

/** A weekend, and by how much such a reckoning may be off. */
const SLACK_DAYS = 7;

function isShown(day: Day, today: Day, lead: LeadTime): boolean {
  return today >= day - lead.before && today <= lastShown(day, lead);
}

/** The last day on which a birthday is shown. */
export function lastShown(day: Day, { after }: LeadTime): Day {
  return Math.max(day + after, moveToMonday(day));
}

function ageIn(year: number, birthday: Birthday): number | null {
  return birthday.year === null || birthday.year >= year ? null : year - birthday.year;
}

function isCongratulated(person: PartnerPerson, log: LogByPerson, day: Day, today: Day): boolean {
  return log.contactsWith(person, day - POSTED_DAYS_BEFORE, today).some((entry) => entry.day >= day || POSTED.has(entry.channel));
}
