import type { NoteLanguage } from '../../domain/channel';
import { formatCadence, parseCadence } from '../../notes/values/cadence-value';
import { DEFAULT_SETTINGS, PHASE_CADENCE_TEXTS, type PhaseCadenceKey } from '../../settings/defaults';

/** The settings that are a cadence. */
export type CadenceKey = 'defaultCadence' | PhaseCadenceKey;

export function isCadenceKey(key: string): key is CadenceKey {
  return key === 'defaultCadence' || key in PHASE_CADENCE_TEXTS;
}

/**
 * A cadence as the settings show it: the original one in the user's language, one that was typed as it was typed.
 *
 * @example
 * shownCadence('defaultCadence', '3-6 months', 'de') // '3–6 Monate'
 * shownCadence('defaultCadence', '6 weeks', 'de') // '6 weeks'
 */
export function shownCadence(key: CadenceKey, text: string, language: NoteLanguage): string {
  const cadence = text === DEFAULT_SETTINGS[key] ? parseCadence(text) : null;
  return cadence === null ? text : formatCadence(cadence, language);
}
