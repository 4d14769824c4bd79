import fc from 'fast-check';
import type { Channel } from '../../src/domain/channel';
import { formatDay } from '../../src/domain/days';
import type { RecognitionRule } from '../../src/domain/rules';
import { DEFAULT_CHANNELS } from '../../src/settings/default-channels';
import type { GreetingRoundSetting } from '../../src/settings/occasion-settings';
import type { GroupCadenceSetting, QuietPeriodSetting, Settings } from '../../src/settings/settings';

const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß -]{0,12}[A-Za-zÄÖÜäöüß]$/);
const folder = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const cadence = fc.constantFrom('weekly', '6 weeks', '4-6 weeks', '3-6 months', 'alle 6 Wochen', 'bei Bedarf');

const rule: fc.Arbitrary<RecognitionRule> = fc.oneof(
  folder.map((name) => ({ by: 'folder', folder: name }) as const),
  word.map((name) => ({ by: 'tag', tag: name }) as const),
  fc.tuple(word, word).map(([property, value]) => ({ by: 'property', property, value }) as const),
);
const rules = fc.array(rule, { maxLength: 4 });

const group: fc.Arbitrary<GroupCadenceSetting> = fc.record({ by: fc.constantFrom('tag', 'folder'), name: folder, cadence });

// From the year 2000 on; a period is up to half a year long.
const period: fc.Arbitrary<QuietPeriodSetting> = fc
  .tuple(fc.integer({ min: 10_957, max: 40_000 }), fc.integer({ min: 0, max: 180 }))
  .map(([from, length]) => ({ from: formatDay(from), to: formatDay(from + length) }));

const ownChannel: fc.Arbitrary<Channel> = fc.record({
  id: word.map((id) => `own-${id}`),
  nouns: fc.record({ en: fc.array(word, { minLength: 1, maxLength: 3 }), de: fc.array(word, { maxLength: 3 }) }),
  verbs: fc.record({ en: fc.array(word, { maxLength: 3 }), de: fc.array(word, { maxLength: 3 }) }),
  emoji: fc.constantFrom('📞', '🕊️', ''),
  icon: fc.constantFrom('phone', 'bird'),
});
const channels = fc
  .uniqueArray(ownChannel, { selector: (channel) => channel.id, maxLength: 3 })
  .map((own): readonly Channel[] => [...DEFAULT_CHANNELS, ...own]);

const monthDay = fc.constantFrom('12-24', '01-06', '02-29', '07-14');
const round: fc.Arbitrary<GreetingRoundSetting> = fc.record({ names: fc.array(word, { minLength: 1, maxLength: 3 }), date: monthDay, from: monthDay });
const days = fc.integer({ min: 0, max: 30 });

/** Settings as the plugin itself could have stored them. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  recognition: fc.record({ partner: rules, person: rules, cooperation: rules, event: rules, meeting: rules }),
  excludedFolders: fc.array(folder, { maxLength: 3 }),
  logHeading: fc.oneof(fc.constant(''), word),
  logOrder: fc.constantFrom('newest-first', 'oldest-first'),
  noteLanguage: fc.constantFrom('app', 'en', 'de'),
  channels,
  defaultCadence: cadence,
  preparingCadence: cadence,
  runningCadence: cadence,
  runningWithEndCadence: cadence,
  closingCadence: cadence,
  groupCadences: fc.array(group, { maxLength: 3 }),
  moveWeekends: fc.boolean(),
  noteLens: fc.boolean(),
  statusCount: fc.boolean(),
  openDueAtStart: fc.boolean(),
  dailyNotice: fc.boolean(),
  quietPeriods: fc.array(period, { maxLength: 3 }),
  birthdayDaysBefore: days,
  birthdayDaysAfter: days,
  agreementDaysBefore: days,
  costingDaysAfter: days,
  kickOffDaysBefore: days,
  kickOffDaysAfter: days,
  opportunityDaysBefore: days,
  departureDaysBefore: days,
  eventDaysBefore: days,
  eventDaysAfter: days,
  everyBirthday: fc.boolean(),
  anniversaries: fc.boolean(),
  greetingRounds: fc.array(round, { maxLength: 3 }),
  nowSize: fc.integer({ min: 1, max: 20 }),
  newPartnerFolder: fc.oneof(fc.constant(''), folder),
  newPersonFolder: fc.oneof(fc.constant(''), folder),
  newCooperationFolder: fc.oneof(fc.constant(''), folder),
  newEventFolder: fc.oneof(fc.constant(''), folder),
  templateFolder: fc.oneof(fc.constant(''), folder),
});
