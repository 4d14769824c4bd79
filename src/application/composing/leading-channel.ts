import { TYPED_CHANNEL_WORDS } from './typed-channel-words';
import { ATTEMPT, type Channel } from '../../domain/channel';
import { letterOrDigitAt, wordsIn } from '../../domain/letters';

/** A channel that a text begins with, and how much of the text it takes. */
export interface LeadingChannel {
  readonly id: string;
  readonly length: number;
  /** Who stands before an English verb did it: "Anna tried to call". "Anna nicht erreicht" is said of whom one tried. */
  readonly isEnglishVerb: boolean;
  /** The word is a German one only, and so is what follows. */
  readonly isGerman: boolean;
}

/** No channel is called by more letters: a text of any length is looked at in many places, at every key. */
const LONGEST_WORD = 100;

type TypedWord = Omit<LeadingChannel, 'id' | 'length'> & { readonly word: string };

/**
 * The channel that a text begins with, by the longest of its words.
 *
 * @example
 * leadingChannel('couldn’t reach Anna', channels) // { id: 'attempt', length: 14, isEnglishVerb: true, isGerman: false }
 */
export function leadingChannel(text: string, channels: readonly Channel[]): LeadingChannel | null {
  const folded = fold(text.slice(0, LONGEST_WORD));
  let found: LeadingChannel | null = null;
  for (const channel of channels) {
    for (const { word, ...kind } of wordsOf(channel)) {
      if (word.length > (found?.length ?? 0) && beginsWithWord(folded, word)) found = { id: channel.id, length: word.length, ...kind };
    }
  }
  return found;
}

/**
 * The id of the channel that a text speaks of, though not so clearly that it is taken for it: that it was an attempt
 * may be said anywhere, any other channel with the first words.
 */
export function hintedChannel(text: string, channels: readonly Channel[]): string | null {
  const attempt = channels.find(({ id }) => id === ATTEMPT);
  if (attempt !== undefined && wordsIn(text).some(({ from }) => leadingChannel(text.slice(from), [attempt]) !== null)) return ATTEMPT;
  return leadingChannel(text, channels)?.id ?? null;
}

/** The words of every channel are wanted at many places of a text, at every key. */
const knownWords = new WeakMap<Channel, readonly TypedWord[]>();

function wordsOf(channel: Channel): readonly TypedWord[] {
  let words = knownWords.get(channel);
  if (words === undefined) knownWords.set(channel, (words = typedWordsOf(channel)));
  return words;
}

function typedWordsOf({ id, nouns, verbs, emoji }: Channel): readonly TypedWord[] {
  const typed = TYPED_CHANNEL_WORDS[id];
  const anyLanguage = [...nouns.en, ...(typed?.nouns.en ?? []), emoji].map((word) => ({ word: fold(word), isEnglishVerb: false, isGerman: false }));
  const englishVerbs = [...verbs.en, ...(typed?.verbs.en ?? [])].map((word) => ({ word: fold(word), isEnglishVerb: true, isGerman: false }));
  const german = [...nouns.de, ...verbs.de, ...(typed?.nouns.de ?? []), ...(typed?.verbs.de ?? [])].map((word) => ({ word: fold(word), isEnglishVerb: false, isGerman: true }));
  // Of a word that both languages have the first one counts: "Mail" is not only German.
  return [...anyLanguage, ...englishVerbs, ...german];
}

function beginsWithWord(text: string, word: string): boolean {
  return word !== '' && text.startsWith(word) && !letterOrDigitAt(text, word.length);
}

/** Phones and computers put ’ where ' was typed. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
