/** The lead times of occasions, in days: what they are unless somebody decides otherwise, and the most that makes sense. */
export const LEAD_TIMES = {
  birthdayDaysBefore: { days: 7, most: 60 },
  birthdayDaysAfter: { days: 3, most: 30 },
  agreementDaysBefore: { days: 30, most: 365 },
  costingDaysAfter: { days: 60, most: 365 },
  kickOffDaysBefore: { days: 30, most: 180 },
  kickOffDaysAfter: { days: 14, most: 90 },
  opportunityDaysBefore: { days: 30, most: 180 },
  departureDaysBefore: { days: 30, most: 180 },
  eventDaysBefore: { days: 14, most: 90 },
  eventDaysAfter: { days: 14, most: 90 },
} as const;

export type LeadTimeKey = keyof typeof LEAD_TIMES;

/** The lead times in the order in which they are shown. */
export const LEAD_TIME_KEYS = Object.keys(LEAD_TIMES) as readonly LeadTimeKey[];

/** Whether a stored value is a number of days that makes sense for a lead time. */
export function isLeadTime(key: LeadTimeKey, value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LEAD_TIMES[key].most;
}

/** A yearly round of cards or gifts; its days are written `MM-DD`. */
export interface GreetingRoundSetting {
  /** The names by which notes choose it; the first one is shown. */
  readonly names: readonly string[];
  readonly date: string;
  /** From when on it is shown. */
  readonly from: string;
}

/** Which occasions are shown, and when. */
export interface OccasionSettings extends Readonly<Record<LeadTimeKey, number>> {
  /** Birthdays of all persons, not only of those in `contacts`. */
  readonly everyBirthday: boolean;
  readonly anniversaries: boolean;
  readonly greetingRounds: readonly GreetingRoundSetting[];
}
