import type { NoteKind } from '../domain/contribution';
import type { Settings } from './settings';

/** What is wrong with a stored setting; the UI turns it into words and says what is expected. */
export type SettingsProblemCode =
  | 'unreadable'
  | 'not-settings'
  | 'newer-version'
  | 'wrong-type'
  | 'not-a-choice'
  | 'out-of-range'
  | 'not-days'
  | 'round-unreadable'
  | 'cadence-unreadable'
  | 'day-impossible'
  | 'period-backwards'
  | 'rule-unreadable'
  | 'channel-unreadable'
  | 'channel-twice'
  | 'channel-missing';

/** What happened instead: the default stands in, an entry is left out of its list, or nothing was changed. */
export type SettingsRemedy = 'default' | 'left-out' | 'none';

/** A stored setting that was not understood. All others are read all the same. */
export interface SettingsProblem {
  /** `all` where no single setting is meant. */
  readonly key: keyof Settings | 'all';
  /** Of `recognition`: whose rules. */
  readonly kind?: NoteKind;
  /** Of lists: which entry, counted from 0. */
  readonly index?: number;
  readonly code: SettingsProblemCode;
  readonly remedy: SettingsRemedy;
  /** What is stored. */
  readonly value: unknown;
}

/** Takes a problem of the setting at hand; its key is known to whoever passes this on. */
export type ReportProblem = (problem: Omit<SettingsProblem, 'key' | 'kind'>) => void;
