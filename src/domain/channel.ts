/**
 * A way in which contact takes place. The words are what people write in a log line, in any language.
 * The first noun of a language is the one that is written.
 */
export interface Channel {
  /** Stable name such as `call`; free for channels people add themselves. */
  readonly id: string;
  readonly nouns: LanguageWords;
  readonly verbs: LanguageWords;
  readonly emoji: string;
  /** Name of a Lucide icon. */
  readonly icon: string;
}

export type NoteLanguage = 'en' | 'de';

export type LanguageWords = Readonly<Record<NoteLanguage, readonly string[]>>;

/** Somebody was tried and not reached: never a contact, and another try is planned. */
export const ATTEMPT = 'attempt';

/** A remark that is no contact. */
export const NOTE = 'note';

/** In how many days somebody who was not reached is tried again. */
export const TRY_AGAIN_AFTER_DAYS = 3;

/** Whether an interaction by this channel counts as contact; one without a channel does. */
export function countsAsContact(channel: string | null): boolean {
  return channel !== ATTEMPT && channel !== NOTE;
}
