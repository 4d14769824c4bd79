import type { AgreementFacts } from './contribution';
import { addMonths, type Day } from './days';

/** The dates of an agreement: when to look at it, until when notice can be given, and when it ends. */
export const AGREEMENT_DATES = ['review', 'notice', 'end'] as const;

export type AgreementDate = (typeof AGREEMENT_DATES)[number];

/** A date of an agreement, and the note that holds it. */
export interface DatedAgreement {
  readonly what: AgreementDate;
  readonly day: Day;
  /** The note of the cooperation, or of the partner where everything stands in one note. */
  readonly path: string;
  readonly name: string;
}

/** The dates that a note's agreement has, the soonest first. */
export function agreementDatesOf({ path, name, agreement }: { readonly path: string; readonly name: string; readonly agreement: AgreementFacts }): DatedAgreement[] {
  const days: Readonly<Record<AgreementDate, Day | null>> = { review: agreement.review, notice: agreement.noticeBy, end: agreement.ends };
  return AGREEMENT_DATES.flatMap((what): DatedAgreement[] => {
    const day = days[what];
    return day === null ? [] : [{ what, day, path, name }];
  }).sort((one, other) => one.day - other.day);
}

/**
 * The day on which a date comes round again: moved by months of the calendar as often as it takes to lie ahead.
 *
 * @example
 * // a review of 30 November 2024, missed twice
 * movedOn(dayOf(2024, 11, 30), 12, dayOf(2026, 12, 5)) // 30 November 2027
 */
export function movedOn(day: Day, months: number, today: Day): Day {
  let times = 1;
  while (addMonths(day, months * times) <= today) times += 1;
  return addMonths(day, months * times);
}
