import { ATTEMPT, countsAsContact } from './channel';
import { addMonths, type Day } from './days';
import type { LoggedInteraction } from './interaction';
import type { LastContact, Partner } from './partner';

type Contacts = Pick<Partner, 'interactions' | 'facts'>;

/** A meeting that has a note of its own is still to be held on its own day: it has taken place from the next day on. */
export function hasTakenPlace({ day, source }: LoggedInteraction, today: Day): boolean {
  return source === 'meeting' ? day < today : day <= today;
}

/** Whether an entry is a contact, and not one that is still to come. */
export function isContactBy(entry: LoggedInteraction, today: Day): boolean {
  return countsAsContact(entry.channel) && hasTakenPlace(entry, today);
}

/**
 * The next meeting that is still to be held, today's included, as its own note tells of it. Log lines and daily
 * notes plan nothing, whatever their day.
 */
export function nextMeetingOf(partner: Pick<Partner, 'interactions'>, today: Day): LoggedInteraction | null {
  return partner.interactions.findLast(({ day, source }) => source === 'meeting' && day >= today) ?? null;
}

/**
 * The newest contact that is not after `today`. The property counts where it is newer than every log line,
 * and is ignored while it lies in the future; attempts and remarks are no contact.
 */
export function lastContactOf(partner: Contacts, today: Day): LastContact | null {
  const interaction = partner.interactions.find((candidate) => isContactBy(candidate, today)) ?? null;
  const byProperty = partner.facts.lastContact;
  if (byProperty !== null && byProperty <= today && (interaction === null || byProperty > interaction.day)) {
    return { day: byProperty, interaction: null };
  }
  return interaction === null ? null : { day: interaction.day, interaction };
}

/**
 * The newest attempt to reach somebody that no contact followed, not after `today`.
 *
 * @param pausedUntil the last day of a pause that is over: what was tried until then is no longer of interest
 */
export function openAttemptOf(partner: Contacts, today: Day, pausedUntil: Day | null = null): LoggedInteraction | null {
  const attempt = partner.interactions.find((candidate) => candidate.day <= today && candidate.channel === ATTEMPT);
  if (attempt === undefined || (pausedUntil !== null && attempt.day <= pausedUntil)) return null;
  const last = lastContactOf(partner, today);
  return last === null || attempt.day > last.day ? attempt : null;
}

/** The day from which a cadence counts: the last contact, or the beginning of a young partnership. */
export function baselineOf({ facts: { since } }: Contacts, lastDay: Day | null, today: Day): Day | null {
  if (lastDay !== null) return lastDay;
  return since !== null && since > addMonths(today, -12) ? since : null;
}

/** Every day of contact up to `today`, the property among them. */
export function contactDaysOf(partner: Contacts, today: Day): readonly Day[] {
  const days = partner.interactions.filter((interaction) => isContactBy(interaction, today)).map(({ day }) => day);
  const { lastContact } = partner.facts;
  return lastContact !== null && lastContact <= today ? [...days, lastContact] : days;
}

/**
 * Every contact up to `today`, the newest first. The property is one of them where it is newer than every line; what is
 * still to come, attempts and remarks are none.
 */
export function contactsOf(partner: Contacts, today: Day): readonly LastContact[] {
  const logged = partner.interactions.filter((interaction) => isContactBy(interaction, today)).map((interaction): LastContact => ({ day: interaction.day, interaction }));
  const last = lastContactOf(partner, today);
  return last !== null && last.interaction === null ? [last, ...logged] : logged;
}
