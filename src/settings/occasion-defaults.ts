import type { OccasionRules } from '../domain/rules';
import { occasionRules } from './occasion-rules';
import { LEAD_TIME_KEYS, LEAD_TIMES, type LeadTimeKey, type OccasionSettings } from './occasion-settings';

const LEAD_TIME_DAYS = Object.fromEntries(LEAD_TIME_KEYS.map((key) => [key, LEAD_TIMES[key].days])) as Record<LeadTimeKey, number>;

/** Which occasions are shown, and when, unless somebody decides otherwise. */
export const DEFAULT_OCCASION_SETTINGS: OccasionSettings = {
  ...LEAD_TIME_DAYS,
  everyBirthday: false,
  anniversaries: false,
  greetingRounds: [{ names: ['christmas-card', 'Weihnachtspost', 'Christmas cards'], date: '12-24', from: '12-01' }],
};

/** The same as they are understood. */
export const DEFAULT_OCCASIONS: OccasionRules = occasionRules(DEFAULT_OCCASION_SETTINGS);
