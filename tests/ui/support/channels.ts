import type { Channel } from '../../../src/domain/channel';

function channel(id: string, en: string, de: string, icon: string): Channel {
  return { id, nouns: { en: [en], de: [de] }, verbs: { en: [], de: [] }, emoji: '', icon };
}

export const CHANNELS: readonly Channel[] = [
  channel('call', 'call', 'Anruf', 'phone'),
  channel('mail', 'mail', 'Mail', 'mail'),
  channel('meeting', 'meeting', 'Treffen', 'users'),
  channel('letter', 'letter', 'Brief', 'file-text'),
  channel('attempt', 'attempt', 'Versuch', 'phone-missed'),
];
