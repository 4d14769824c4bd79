import { ATTEMPT, type Channel } from '../../domain/channel';

/**
 * Words for channels by their id that are understood where somebody types a contact, besides those of the settings.
 * A log line does not have them: what is written are always the channel's own words.
 */
export const TYPED_CHANNEL_WORDS: Readonly<Record<string, Pick<Channel, 'nouns' | 'verbs'>>> = {
  call: {
    nouns: { en: [], de: ['Tel.', 'Tel'] },
    verbs: { en: [], de: [] },
  },
  video: {
    nouns: { en: ['Teams', 'Teams call', 'Teams meeting', 'Zoom', 'Zoom call', 'Zoom meeting'], de: ['Teams-Call', 'Teams-Meeting', 'Zoom-Call', 'Zoom-Meeting', 'Video-Call'] },
    verbs: { en: [], de: [] },
  },
  chat: {
    nouns: { en: ['WhatsApp', 'WhatsApp message', 'Signal message'], de: ['WhatsApp-Nachricht', 'Signal-Nachricht'] },
    verbs: { en: [], de: [] },
  },
  [ATTEMPT]: {
    nouns: { en: ['was not reached', 'not reachable', 'was not reachable'], de: ['nicht erreichbar', 'war nicht erreichbar'] },
    verbs: { en: ['left a voicemail', 'left a message'], de: [] },
  },
};
