import type { SettingsTexts } from '../../i18n/en/settings';
import type { Texts } from '../../i18n/texts';
import { PHASE_CADENCE_TEXTS, type PhaseCadenceKey } from '../../settings/defaults';
import { DEFAULT_OCCASION_SETTINGS } from '../../settings/occasion-defaults';
import type { OccasionSettings } from '../../settings/occasion-settings';
import type { Settings } from '../../settings/settings';
import type { SettingsProblem } from '../../settings/settings-problem';
import { isCadenceKey, shownCadence } from './shown-cadence';

/** Longer values are cut: whoever mends them sees them in the file. */
const LONGEST_VALUE = 80;

export interface ProblemInWords {
  /** Which setting. */
  readonly name: string;
  /** What is stored, and what stands in for it. */
  readonly desc: string;
}

/** A stored setting that was not understood, in words. */
export function problemInWords(problem: SettingsProblem, current: Settings, texts: Texts): ProblemInWords {
  const words = texts.settings.problems;
  const stored = words.code[problem.code](shorten(problem.value));
  const remedy = remedyInWords(problem, current, texts);
  return { name: problemName(problem, texts.settings), desc: remedy === null ? stored : `${stored} ${remedy}` };
}

function problemName({ key, kind, index }: SettingsProblem, texts: SettingsTexts): string {
  const setting = kind === undefined ? settingName(key, texts) : `${settingName(key, texts)}: ${texts.recognition.headings[kind]}`;
  return index === undefined ? setting : texts.problems.entry(setting, index + 1);
}

function settingName(key: SettingsProblem['key'], texts: SettingsTexts): string {
  if (key === 'all') return texts.problems.all;
  if (key === 'excludedFolders') return texts.excludedFolders.heading;
  if (isOccasionSetting(key)) return texts.occasions[key].name;
  return isPhaseCadence(key) ? texts.phaseCadences[key].name : texts[key].name;
}

function isPhaseCadence(key: keyof Settings): key is PhaseCadenceKey {
  return key in PHASE_CADENCE_TEXTS;
}

function isOccasionSetting(key: keyof Settings): key is keyof OccasionSettings {
  return key in DEFAULT_OCCASION_SETTINGS;
}

function remedyInWords({ key, index, remedy }: SettingsProblem, current: Settings, { settings: texts, language }: Texts): string | null {
  const words = texts.problems;
  if (remedy === 'none') return null;
  if (remedy === 'left-out') return words.leftOut;
  if (key === 'all' || index !== undefined) return words.original;
  const value = current[key];
  if (typeof value === 'boolean') return words.usedInstead(value ? words.on : words.off);
  if (key === 'noteLanguage') return words.usedInstead(texts.noteLanguage.options[current.noteLanguage]);
  if (key === 'logOrder') return words.usedInstead(texts.logOrder.options[current.logOrder]);
  if (isCadenceKey(key)) return words.usedInstead(shownCadence(key, current[key], language));
  if (typeof value === 'string' || typeof value === 'number') return words.usedInstead(value === '' ? words.empty : String(value));
  return words.original;
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
