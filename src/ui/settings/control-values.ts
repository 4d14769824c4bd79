import { DEFAULT_SETTINGS, NOW_SIZE_RANGE, type PhaseCadenceKey } from '../../settings/defaults';
import { cleanFolder } from '../../settings/folder-name';
import type { AroundKey, NewNoteFolderKey, Settings } from '../../settings/settings';
import { isLeadTime, LEAD_TIMES, type LeadTimeKey } from '../../settings/occasion-settings';
import { partnerFolderOf, withPartnerFolder } from './partner-folder';
import type { CadenceKey } from './shown-cadence';

/** The settings that have a control of their own on the tab; the others are edited in lists. */
export type ControlKey =
  | 'partnerFolder'
  | NewNoteFolderKey
  | 'templateFolder'
  | 'noteLanguage'
  | 'logHeading'
  | 'logOrder'
  | 'defaultCadence'
  | PhaseCadenceKey
  | 'moveWeekends'
  | 'nowSize'
  | LeadTimeKey
  | 'everyBirthday'
  | 'anniversaries'
  | AroundKey;

/** The settings that are on or off. */
type SwitchKey = 'moveWeekends' | 'everyBirthday' | 'anniversaries' | AroundKey;

function isLeadTimeKey(key: string): key is LeadTimeKey {
  return Object.hasOwn(LEAD_TIMES, key);
}

/** What a control shows; `undefined` for a key that belongs to none. */
export function controlValue(settings: Settings, key: string): unknown {
  if (isLeadTimeKey(key)) return settings[key];
  switch (key as ControlKey) {
    case 'partnerFolder':
      return partnerFolderOf(settings);
    case 'newPartnerFolder':
    case 'newPersonFolder':
    case 'newCooperationFolder':
    case 'newEventFolder':
    case 'templateFolder':
      return settings[key as NewNoteFolderKey | 'templateFolder'];
    case 'noteLanguage':
      return settings.noteLanguage;
    case 'logHeading':
      return settings.logHeading;
    case 'logOrder':
      return settings.logOrder;
    case 'defaultCadence':
    case 'preparingCadence':
    case 'runningCadence':
    case 'runningWithEndCadence':
    case 'closingCadence':
      return settings[key as CadenceKey];
    case 'moveWeekends':
    case 'everyBirthday':
    case 'anniversaries':
    case 'noteLens':
    case 'statusCount':
    case 'openDueAtStart':
    case 'dailyNotice':
      return settings[key as SwitchKey];
    case 'nowSize':
      return settings.nowSize;
    default:
      return undefined;
  }
}

/** The change of settings that a control's new value means; `null` when the value makes no sense for it. */
export function changeByControl(settings: Settings, key: string, value: unknown): Partial<Settings> | null {
  if (isLeadTimeKey(key)) return isLeadTime(key, value) ? { [key]: value } : null;
  switch (key as ControlKey) {
    case 'partnerFolder':
      return typeof value === 'string' ? { recognition: withPartnerFolder(settings.recognition, value) } : null;
    case 'newPartnerFolder':
    case 'newPersonFolder':
    case 'newCooperationFolder':
    case 'newEventFolder':
    case 'templateFolder':
      return typeof value === 'string' ? { [key]: cleanFolder(value) } : null;
    case 'noteLanguage':
      return value === 'app' || value === 'en' || value === 'de' ? { noteLanguage: value } : null;
    case 'logHeading':
      return typeof value === 'string' ? { logHeading: value.trim() } : null;
    case 'logOrder':
      return value === 'newest-first' || value === 'oldest-first' ? { logOrder: value } : null;
    case 'defaultCadence':
    case 'preparingCadence':
    case 'runningCadence':
    case 'runningWithEndCadence':
    case 'closingCadence':
      return typeof value === 'string' ? { [key]: value.trim() || DEFAULT_SETTINGS[key as CadenceKey] } : null;
    case 'moveWeekends':
    case 'everyBirthday':
    case 'anniversaries':
    case 'noteLens':
    case 'statusCount':
    case 'openDueAtStart':
    case 'dailyNotice':
      return typeof value === 'boolean' ? { [key]: value } : null;
    case 'nowSize':
      return isNowSize(value) ? { nowSize: value } : null;
    default:
      return null;
  }
}

function isNowSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= NOW_SIZE_RANGE.min && value <= NOW_SIZE_RANGE.max;
}
