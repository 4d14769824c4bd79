import type { Channel } from '../../domain/channel';
import { lastSegment } from '../values/link-text';
import { foldWord } from '../values/spelling';
import { FAIR_WORDS } from '../vocabulary/event-words';

/**
 * The channel of a contact at an event: a meeting where its kind says that it is something else than a fair.
 * `null` where the settings have neither.
 *
 * @example
 * eventChannel('Hausmesse', channels) // 'fair'
 * eventChannel('Stammtisch', channels) // 'meeting'
 */
export function eventChannel(kind: string | null, channels: readonly Channel[]): string | null {
  const words = foldWord(kind ?? '');
  const wanted = words === '' || FAIR_WORDS.some((word) => words.includes(word)) ? ['fair', 'meeting'] : ['meeting', 'fair'];
  return wanted.find((id) => channels.some((channel) => channel.id === id)) ?? null;
}

/**
 * The text of an entry with the event behind it.
 *
 * @param linkText the words of a link to the event's note.
 * @example
 * textAtEvent('wants a price', 'Holzmesse 2026') // 'wants a price ([[Holzmesse 2026]])'
 */
export function textAtEvent(text: string, linkText: string): string {
  const name = lastSegment(linkText);
  const link = name === linkText ? `[[${linkText}]]` : `[[${linkText}|${name}]]`;
  return text.trim() === '' ? link : `${text.trim()} (${link})`;
}
