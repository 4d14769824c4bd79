import type { GreetingRound, OccasionRules } from '../domain/rules';
import { readMonthDay } from './month-day';
import type { GreetingRoundSetting, OccasionSettings } from './occasion-settings';

/** What of the settings decides which occasions are shown, and when. */
export function occasionRules(settings: OccasionSettings): OccasionRules {
  return {
    birthday: { before: settings.birthdayDaysBefore, after: settings.birthdayDaysAfter },
    everyBirthday: settings.everyBirthday,
    agreementDaysBefore: settings.agreementDaysBefore,
    costingDaysAfter: settings.costingDaysAfter,
    kickOff: { before: settings.kickOffDaysBefore, after: settings.kickOffDaysAfter },
    opportunityDaysBefore: settings.opportunityDaysBefore,
    departureDaysBefore: settings.departureDaysBefore,
    event: { before: settings.eventDaysBefore, after: settings.eventDaysAfter },
    anniversaries: settings.anniversaries,
    rounds: settings.greetingRounds.flatMap(greetingRound),
  };
}

function greetingRound(round: GreetingRoundSetting): readonly GreetingRound[] {
  const date = readMonthDay(round.date);
  const from = readMonthDay(round.from);
  const names = round.names.map((name) => name.trim()).filter((name) => name !== '');
  return date === null || from === null || names.length === 0 ? [] : [{ names, date, from }];
}
