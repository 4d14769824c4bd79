import { NOTE_KINDS, type NoteKind } from '../domain/contribution';
import { DEFAULT_SETTINGS } from './defaults';
import { isRecord } from './json';
import { migrate, versionOf, SETTINGS_VERSION } from './migrate';
import type { Settings } from './settings';

/**
 * What is stored after a change. Only the changed settings are replaced: what a newer version stored, what was
 * not understood and what the user never touched stay as they are, and the latter keeps following the defaults.
 *
 * @example
 * mergeSettings({ version: 1, someday: true }, { nowSize: 7 }) // { version: 1, someday: true, nowSize: 7 }
 */
export function mergeSettings(stored: unknown, change: Partial<Settings>): Readonly<Record<string, unknown>> {
  const base = isRecord(stored) ? migrate(stored) : {};
  const merged: Record<string, unknown> = { ...base, ...change, version: Math.max(versionOf(base), SETTINGS_VERSION) };
  if (change.recognition !== undefined) merged.recognition = mergeRecognition(base.recognition, change.recognition);
  return merged;
}

/** The kinds of note are settings of their own, so those with the default rules are not stored. */
function mergeRecognition(stored: unknown, recognition: Settings['recognition']): Readonly<Record<string, unknown>> {
  const before = isRecord(stored) ? stored : {};
  const isTouched = (kind: NoteKind): boolean =>
    before[kind] !== undefined || JSON.stringify(recognition[kind]) !== JSON.stringify(DEFAULT_SETTINGS.recognition[kind]);
  const merged: Record<string, unknown> = { ...before };
  for (const kind of NOTE_KINDS.filter(isTouched)) merged[kind] = recognition[kind];
  return merged;
}
