import type { OccasionRules } from '../domain/rules';

/** When occasions are shown unless the settings say otherwise. */
export const DEFAULT_OCCASIONS: OccasionRules = {
  birthday: { before: 7, after: 3 },
  everyBirthday: false,
  agreementDaysBefore: 30,
  costingDaysAfter: 60,
  kickOff: { before: 30, after: 14 },
  opportunityDaysBefore: 30,
  departureDaysBefore: 30,
  event: { before: 14, after: 14 },
  anniversaries: false,
  rounds: [{ names: ['christmas-card', 'Weihnachtspost', 'Christmas cards'], date: { month: 12, day: 24 }, from: { month: 12, day: 1 } }],
};
