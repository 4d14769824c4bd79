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
  if (change.recognition !== undefined && isRecord(base.recognition)) {
    merged.recognition = { ...base.recognition, ...change.recognition };
  }
  return merged;
}
