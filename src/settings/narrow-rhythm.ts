import { cleanFolder, cleanTag } from './folder-name';
import { readIsoDay } from './iso-day';
import { isFilledText, isRecord } from './json';
import type { NarrowedEntry } from './narrow-list';
import type { GroupCadenceSetting, QuietPeriodSetting } from './settings';

/** Whether a text can be read as a cadence: `every 6 weeks`. */
export type ReadsAsCadence = (text: string) => boolean;

/** A cadence for a tag or folder. */
export function narrowGroupCadence(stored: unknown, readsAsCadence: ReadsAsCadence): NarrowedEntry<GroupCadenceSetting> {
  if (!isRecord(stored)) return { code: 'wrong-type' };
  const { by, name, cadence } = stored;
  if (by !== 'tag' && by !== 'folder') return { code: 'not-a-choice' };
  if (!isFilledText(name) || (by === 'tag' ? cleanTag(name) : cleanFolder(name)) === '') return { code: 'rule-unreadable' };
  if (!isFilledText(cadence) || !readsAsCadence(cadence)) return { code: 'cadence-unreadable' };
  return { value: { by, name, cadence } };
}

/** A quiet period of real days, the first not after the last. */
export function narrowQuietPeriod(stored: unknown): NarrowedEntry<QuietPeriodSetting> {
  if (!isRecord(stored)) return { code: 'wrong-type' };
  const { from, to } = stored;
  if (typeof from !== 'string' || typeof to !== 'string') return { code: 'wrong-type' };
  const first = readIsoDay(from);
  const last = readIsoDay(to);
  if (first === null || last === null) return { code: 'day-impossible' };
  return first <= last ? { value: { from, to } } : { code: 'period-backwards' };
}
