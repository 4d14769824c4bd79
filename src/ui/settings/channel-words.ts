import type { Channel } from '../../domain/channel';
import { wordsIn } from '../../domain/letters';
import type { Texts } from '../../i18n/texts';

/** A log line finds the end of a channel by other signs, so its words have none of them: they are made of words, with these between. */
const BETWEEN_WORDS = /^[\p{M}\p{Zs}'’.-]*$/u;

function isReadable(word: string): boolean {
  const letters = wordsIn(word);
  return letters[0]?.from === 0 && letters.every(({ to }, at) => BETWEEN_WORDS.test(word.slice(to, letters[at + 1]?.from)));
}

/** The words of a field, which are separated by commas, each of them once. */
export function splitWords(typed: string): readonly string[] {
  const words = typed.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
  return [...new Set(words)].filter((word) => word !== '');
}

/** What a channel is called in the language of the app. */
export function channelName({ nouns, id }: Channel, { language }: Texts): string {
  return nouns[language][0] ?? nouns.en[0] ?? nouns.de[0] ?? id;
}

/** Why these words cannot stand for a channel, in words; `null` when they can. */
export function channelWordsError(words: readonly string[], others: readonly Channel[], texts: Texts): string | null {
  for (const word of words) {
    if (!isReadable(word)) return texts.settings.channels.wordUnreadable(word);
    const taken = channelWith(word, others);
    if (taken !== undefined) return texts.settings.channels.wordTaken(word, channelName(taken, texts));
  }
  return null;
}

/** The channel that a word or emoji stands for already. */
export function channelWith(word: string, channels: readonly Channel[]): Channel | undefined {
  const wanted = fold(word);
  return channels.find(({ nouns, verbs, emoji }) =>
    [...nouns.en, ...nouns.de, ...verbs.en, ...verbs.de, emoji].some((candidate) => candidate !== '' && fold(candidate) === wanted),
  );
}

/** A name for a new channel that no other one has: `linkedin`, or `linkedin-2`. */
export function newChannelId(noun: string, channels: readonly Channel[]): string {
  const base = fold(noun).replace(/\s+/g, '-');
  const isTaken = (id: string): boolean => channels.some((channel) => channel.id === id);
  let id = base;
  for (let count = 2; isTaken(id); count += 1) id = `${base}-${count}`;
  return id;
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
