import { DEFAULT_SETTINGS, NOW_SIZE_RANGE, type PhaseCadenceKey } from './defaults';
import { isFilledText, isRecord } from './json';
import { migrate, versionOf, SETTINGS_VERSION } from './migrate';
import { narrowChannels } from './narrow-channels';
import { narrowList } from './narrow-list';
import { narrowRecognition } from './narrow-recognition';
import { narrowGroupCadence, narrowQuietPeriod, type ReadsAsCadence } from './narrow-rhythm';
import { narrowRound } from './narrow-round';
import { isLeadTime, LEAD_TIME_KEYS, type LeadTimeKey } from './occasion-settings';
import type { AroundKey, NewNoteFolderKey, Settings } from './settings';
import type { ReportProblem, SettingsProblem, SettingsProblemCode } from './settings-problem';

export interface NarrowedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

type Narrow<T> = (stored: unknown, report: ReportProblem) => T;

/**
 * Settings from whatever was stored. Each setting is read by itself: what is missing has its default, what is
 * damaged is reported and replaced, and nothing is ever thrown. `null` is a fresh start.
 *
 * @example
 * narrowSettings({ nowSize: 500, moveWeekends: false }, readsAsCadence)
 * // the defaults with moveWeekends off, and a problem: nowSize is out of range
 */
export function narrowSettings(stored: unknown, readsAsCadence: ReadsAsCadence): NarrowedSettings {
  const problems: SettingsProblem[] = [];
  if (stored !== null && stored !== undefined && !isRecord(stored)) {
    problems.push({ key: 'all', code: 'not-settings', remedy: 'default', value: stored });
  }
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, problems };
  if (versionOf(stored) > SETTINGS_VERSION) {
    problems.push({ key: 'all', code: 'newer-version', remedy: 'none', value: stored.version });
  }
  const record = migrate(stored);
  const read = <K extends keyof Settings>(key: K, narrow: Narrow<Settings[K]>): Settings[K] => {
    const value = record[key];
    return value === undefined ? DEFAULT_SETTINGS[key] : narrow(value, (problem) => problems.push({ ...problem, key }));
  };
  const text = (key: NewNoteFolderKey | 'templateFolder'): string =>
    read(key, oneOf(key, 'wrong-type', (value) => (typeof value === 'string' ? value : undefined)));
  const cadence = (key: 'defaultCadence' | PhaseCadenceKey): string =>
    read(key, oneOf(key, 'cadence-unreadable', (value) => (isFilledText(value) && readsAsCadence(value) ? value : undefined)));

  const flag = (key: 'moveWeekends' | 'everyBirthday' | 'anniversaries' | AroundKey): boolean =>
    read(key, oneOf(key, 'wrong-type', (value) => (typeof value === 'boolean' ? value : undefined)));
  const leadTime = (key: LeadTimeKey): number => read(key, oneOf(key, 'not-days', (value) => (isLeadTime(key, value) ? value : undefined)));

  const settings: Settings = {
    recognition: read('recognition', narrowRecognition),
    excludedFolders: read('excludedFolders', (value, report) =>
      narrowList(value, DEFAULT_SETTINGS.excludedFolders, (entry) => (isFilledText(entry) ? { value: entry } : { code: 'wrong-type' }), report),
    ),
    logHeading: read('logHeading', oneOf('logHeading', 'wrong-type', (value) => (isOneLine(value) ? value : undefined))),
    logOrder: read('logOrder', choice('logOrder', ['newest-first', 'oldest-first'])),
    noteLanguage: read('noteLanguage', choice('noteLanguage', ['app', 'en', 'de'])),
    channels: read('channels', narrowChannels),
    defaultCadence: cadence('defaultCadence'),
    preparingCadence: cadence('preparingCadence'),
    runningCadence: cadence('runningCadence'),
    runningWithEndCadence: cadence('runningWithEndCadence'),
    closingCadence: cadence('closingCadence'),
    groupCadences: read('groupCadences', (value, report) =>
      narrowList(value, DEFAULT_SETTINGS.groupCadences, (entry) => narrowGroupCadence(entry, readsAsCadence), report),
    ),
    moveWeekends: flag('moveWeekends'),
    quietPeriods: read('quietPeriods', (value, report) => narrowList(value, DEFAULT_SETTINGS.quietPeriods, narrowQuietPeriod, report)),
    ...(Object.fromEntries(LEAD_TIME_KEYS.map((key) => [key, leadTime(key)])) as Record<LeadTimeKey, number>),
    everyBirthday: flag('everyBirthday'),
    anniversaries: flag('anniversaries'),
    greetingRounds: read('greetingRounds', (value, report) => narrowList(value, DEFAULT_SETTINGS.greetingRounds, narrowRound, report)),
    nowSize: read('nowSize', oneOf('nowSize', 'out-of-range', (value) => (isNowSize(value) ? value : undefined))),
    noteLens: flag('noteLens'),
    statusCount: flag('statusCount'),
    openDueAtStart: flag('openDueAtStart'),
    dailyNotice: flag('dailyNotice'),
    newPartnerFolder: text('newPartnerFolder'),
    newPersonFolder: text('newPersonFolder'),
    newCooperationFolder: text('newCooperationFolder'),
    newEventFolder: text('newEventFolder'),
    templateFolder: text('templateFolder'),
  };
  return { settings, problems };
}

/** Narrows a single value; where `accept` has none, the default stands in. */
function oneOf<K extends keyof Settings>(
  key: K,
  code: SettingsProblemCode,
  accept: (stored: unknown) => Settings[K] | undefined,
): Narrow<Settings[K]> {
  return (stored, report) => {
    const accepted = accept(stored);
    if (accepted !== undefined) return accepted;
    report({ code, remedy: 'default', value: stored });
    return DEFAULT_SETTINGS[key];
  };
}

function choice<K extends keyof Settings>(key: K, choices: readonly Settings[K][]): Narrow<Settings[K]> {
  return oneOf(key, 'not-a-choice', (stored) => choices.find((candidate) => candidate === stored));
}

function isOneLine(stored: unknown): stored is string {
  return typeof stored === 'string' && !/[\r\n]/.test(stored);
}

function isNowSize(stored: unknown): stored is number {
  return Number.isInteger(stored) && Number(stored) >= NOW_SIZE_RANGE.min && Number(stored) <= NOW_SIZE_RANGE.max;
}
