import type { Channel, NoteLanguage } from '../../domain/channel';
import { letterOrDigitAt, wordsIn } from '../../domain/letters';
import { foldWord } from '../values/spelling';

interface ChannelWord {
  readonly word: string;
  readonly channel: string;
  /** Without any letter or digit, as an emoji is: what follows does not matter. */
  readonly isSign: boolean;
}

/** A channel word found in a text, and the offset behind it. */
export interface FoundChannel {
  readonly channel: string;
  readonly end: number;
}

const EMOJI_STYLE = '\ufe0f';

/** The words of a set of channels by their first character, longest first, kept as long as the set lives. */
const prepared = new WeakMap<readonly Channel[], ReadonlyMap<string, readonly ChannelWord[]>>();

/** All words of a channel: nouns and verbs of every language, the emoji, and the id. */
export function wordsOfChannel({ id, nouns, verbs, emoji }: Channel): string[] {
  return [...nouns.en, ...nouns.de, ...verbs.en, ...verbs.de, emoji, id].filter((word) => word !== '');
}

function prepare(channels: readonly Channel[]): ReadonlyMap<string, readonly ChannelWord[]> {
  const known = prepared.get(channels);
  if (known !== undefined) return known;
  const byFirst = new Map<string, ChannelWord[]>();
  for (const channel of channels) {
    for (const each of wordsOfChannel(channel)) {
      const word = each.normalize('NFC').toLowerCase().replace(EMOJI_STYLE, '');
      const first = word.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { word, channel: channel.id, isSign: wordsIn(word).length === 0 }]);
    }
  }
  for (const words of byFirst.values()) words.sort((a, b) => b.word.length - a.word.length);
  prepared.set(channels, byFirst);
  return byFirst;
}

/**
 * The channel words that stand at an offset of a text, the longest first, of equally long ones that of the first channel.
 * A word ends where no letter or digit follows.
 */
export function channelsAt(text: string, at: number, channels: readonly Channel[]): FoundChannel[] {
  const words = prepare(channels).get(text.charAt(at).toLowerCase());
  if (words === undefined) return [];
  const start = text.slice(at, at + (words[0]?.word.length ?? 0)).toLowerCase();
  const found: FoundChannel[] = [];
  for (const { word, channel, isSign } of words) {
    if (!start.startsWith(word)) continue;
    const end = at + word.length;
    if (isSign) found.push({ channel, end: text.charAt(end) === EMOJI_STYLE ? end + 1 : end });
    else if (!letterOrDigitAt(text, end)) found.push({ channel, end });
  }
  return found;
}

/** The id of the channel that a text names by any of its words, or `null`. */
export function channelOf(text: string, channels: readonly Channel[]): string | null {
  const word = foldWord(text);
  return channels.find((channel) => wordsOfChannel(channel).some((each) => foldWord(each) === word))?.id ?? null;
}

/** The words by which a channel may be written, the preferred one first; its id where it is none of the known ones. */
export function writtenWords(id: string, channels: readonly Channel[], language: NoteLanguage): string[] {
  const channel = channels.find((each) => each.id === id);
  return channel === undefined ? [id] : [...channel.nouns[language], ...wordsOfChannel(channel)];
}
