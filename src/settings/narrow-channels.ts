import { ATTEMPT, NOTE, type Channel, type LanguageWords } from '../domain/channel';
import { DEFAULT_CHANNELS } from './default-channels';
import { isFilledText, isRecord } from './json';
import type { ReportProblem } from './settings-problem';

/** Without these a try or a remark would be taken for a contact, so they cannot be left out. */
export const NEEDED_CHANNELS: readonly string[] = [ATTEMPT, NOTE];

/** The channels, one by one; a damaged one is replaced by the channel of the same name that the plugin came with. */
export function narrowChannels(stored: unknown, report: ReportProblem): readonly Channel[] {
  if (!Array.isArray(stored)) {
    report({ code: 'wrong-type', remedy: 'default', value: stored });
    return DEFAULT_CHANNELS;
  }
  const entries: readonly unknown[] = stored;
  const channels: Channel[] = [];
  const isTaken = (id: string): boolean => channels.some((channel) => channel.id === id);
  entries.forEach((entry, index) => {
    const channel = narrowChannel(entry);
    const original = channel === null ? defaultLike(entry) : null;
    const found = channel ?? original;
    if (found !== null && isTaken(found.id)) report({ code: 'channel-twice', remedy: 'left-out', index, value: entry });
    else if (found !== null) channels.push(found);
    if (channel === null) report({ code: 'channel-unreadable', remedy: original === null ? 'left-out' : 'default', index, value: entry });
  });
  for (const id of NEEDED_CHANNELS) {
    const needed = DEFAULT_CHANNELS.find((channel) => channel.id === id);
    if (needed === undefined || isTaken(id)) continue;
    channels.push(needed);
    report({ code: 'channel-missing', remedy: 'default', value: id });
  }
  return channels;
}

function narrowChannel(stored: unknown): Channel | null {
  if (!isRecord(stored)) return null;
  const { id, emoji, icon } = stored;
  const nouns = narrowWords(stored.nouns);
  const verbs = narrowWords(stored.verbs);
  if (!isFilledText(id) || typeof emoji !== 'string' || typeof icon !== 'string' || nouns === null || verbs === null) return null;
  // A channel without a noun could be read but not written.
  if (nouns.en.length === 0 && nouns.de.length === 0) return null;
  return { id, nouns, verbs, emoji, icon };
}

function narrowWords(stored: unknown): LanguageWords | null {
  if (!isRecord(stored)) return null;
  const { en, de } = stored;
  return isWordList(en) && isWordList(de) ? { en, de } : null;
}

function isWordList(stored: unknown): stored is readonly string[] {
  return Array.isArray(stored) && stored.every(isFilledText);
}

function defaultLike(stored: unknown): Channel | null {
  return isRecord(stored) ? (DEFAULT_CHANNELS.find((channel) => channel.id === stored.id) ?? null) : null;
}
