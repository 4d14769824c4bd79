import { ATTEMPT, NOTE, type Channel } from '../domain/channel';

/** The channels that stand in the settings at first. The first noun of each language is the one that is written. */
export const DEFAULT_CHANNELS: readonly Channel[] = [
  {
    id: 'call',
    nouns: { en: ['call', 'phone call', 'telephone call'], de: ['Anruf', 'Telefonat', 'Telefongespräch', 'Rückruf', 'Telefon'] },
    verbs: { en: ['called', 'phoned', 'rang', 'called back', 'spoke on the phone'], de: ['angerufen', 'telefoniert', 'zurückgerufen'] },
    emoji: '📞',
    icon: 'phone',
  },
  {
    id: 'mail',
    nouns: { en: ['mail', 'email', 'e-mail'], de: ['Mail', 'E-Mail', 'Email'] },
    verbs: { en: ['mailed', 'emailed', 'e-mailed'], de: ['gemailt', 'gemailed', 'angemailt', 'angeschrieben'] },
    emoji: '📧',
    icon: 'mail',
  },
  {
    id: 'meeting',
    nouns: { en: ['meeting', 'lunch', 'coffee'], de: ['Treffen', 'Besprechung', 'Termin', 'Gespräch', 'Mittagessen', 'Kaffee'] },
    verbs: { en: ['met', 'met up'], de: ['getroffen', 'besprochen'] },
    emoji: '🤝',
    icon: 'users',
  },
  {
    id: 'video',
    nouns: { en: ['video call', 'video conference', 'video'], de: ['Videoanruf', 'Videokonferenz', 'Videocall', 'Video'] },
    verbs: { en: ['video-called', 'zoomed'], de: ['gezoomt', 'per Video gesprochen'] },
    emoji: '🎥',
    icon: 'video',
  },
  {
    id: 'chat',
    nouns: { en: ['chat', 'message', 'text message', 'SMS'], de: ['Chat', 'Nachricht', 'Kurznachricht', 'SMS'] },
    verbs: { en: ['chatted', 'texted', 'messaged'], de: ['gechattet', 'getextet', 'gesimst'] },
    emoji: '💬',
    icon: 'message-circle',
  },
  {
    id: 'letter',
    nouns: { en: ['letter', 'fax'], de: ['Brief', 'Schreiben', 'Fax'] },
    verbs: { en: ['wrote a letter', 'faxed'], de: ['Brief geschrieben', 'gefaxt'] },
    emoji: '✉️',
    icon: 'file-text',
  },
  {
    id: 'card',
    nouns: { en: ['card', 'Christmas card', 'birthday card', 'postcard', 'greeting card'], de: ['Karte', 'Weihnachtskarte', 'Geburtstagskarte', 'Postkarte', 'Grußkarte', 'Weihnachtspost'] },
    verbs: { en: ['sent a card'], de: ['Karte geschickt', 'Karte geschrieben'] },
    emoji: '💌',
    icon: 'gallery-vertical-end',
  },
  {
    id: 'gift',
    nouns: { en: ['gift', 'present'], de: ['Geschenk', 'Präsent'] },
    verbs: { en: ['gave', 'sent a gift'], de: ['geschenkt', 'beschenkt', 'Geschenk geschickt'] },
    emoji: '🎁',
    icon: 'gift',
  },
  {
    id: 'visit',
    nouns: { en: ['visit', 'site visit'], de: ['Besuch', 'Ortstermin', 'Gegenbesuch'] },
    verbs: { en: ['visited', 'dropped by'], de: ['besucht', 'vorbeigeschaut'] },
    emoji: '🚗',
    icon: 'map-pin',
  },
  {
    id: 'fair',
    nouns: { en: ['fair', 'trade fair', 'conference', 'small talk'], de: ['Messe', 'Messegespräch', 'Tagung', 'Konferenz', 'Smalltalk'] },
    verbs: { en: ['met at the fair', 'met at a fair', 'met at the conference'], de: ['auf der Messe getroffen', 'auf der Tagung getroffen'] },
    emoji: '🎪',
    icon: 'tent',
  },
  {
    id: ATTEMPT,
    nouns: { en: ['not reached', 'attempt', 'missed call', 'no answer', 'voicemail'], de: ['nicht erreicht', 'Versuch', 'Anrufversuch', 'Mailbox', 'Anrufbeantworter'] },
    verbs: { en: ['tried', 'tried to call', 'could not reach', "couldn't reach"], de: ['versucht', 'nicht angetroffen', 'niemanden erreicht'] },
    emoji: '📵',
    icon: 'phone-missed',
  },
  {
    id: NOTE,
    nouns: { en: ['note', 'remark'], de: ['Notiz', 'Bemerkung', 'Anmerkung'] },
    verbs: { en: ['noted'], de: ['notiert', 'gemerkt'] },
    emoji: '📝',
    icon: 'sticky-note',
  },
];
