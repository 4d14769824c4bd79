import type { enCard } from '../en/card';

/** What the partner card says, in German. */
export const deCard: typeof enCard = {
  title: 'Partnerkarte',
  open: 'Partnerkarte öffnen',
  pin: 'Diesen Partner in der Karte behalten',
  unpin: 'Wieder der offenen Notiz folgen',
  options: 'Mehr zu diesem Partner',
  showLens: 'Das als Zeile über Notizen zeigen',
  noPartner: 'Kein Partner zu zeigen',
  noPartnerHint: 'Öffne die Notiz eines Partners, einer Person oder einer Kooperation, dann zieht die Karte nach.',
  alsoOf: 'Auch bei dieser Notiz:',

  former: 'Ehemalig',
  lookedAfter: (names) => `betreut von ${names}`,
  due: (fact) => `${fact} dran`,
  next: (day) => `nächster Kontakt ${day}`,
  noContactYet: 'noch kein Kontakt',
  asNeeded: 'bei Bedarf',

  log: 'Eintragen',
  later: 'Später',
  someoneLeft: 'Jemand ist weg…',

  sections: { topics: 'Worüber sprechen', persons: 'Ansprechpersonen', cooperations: 'Kooperationen', contacts: 'Kontakte', reciprocity: 'Geben und Nehmen' },

  birthday: (day) => `Geburtstag ${day}`,
  left: (month) => `ausgeschieden im ${month}`,
  leftOnce: 'ausgeschieden',
  leaves: (day) => `da bis ${day}`,
  onlyOne: (person) => ['Nur ', person, ' ist noch da.'],

  stages: { planned: 'Geplant', preparing: 'In Anbahnung', running: 'Läuft', closing: 'Läuft aus', ended: 'Beendet', idea: 'Idee' },
  since: (day) => `seit ${day}`,
  until: (day) => `bis ${day}`,
  fromTo: (from, to) => `${from} – ${to}`,
  costs: { coming: 'Nachkalkulation steht an', due: 'Kosten offen', 'never-settled': 'Kosten nie abgerechnet' },
  agreement: {
    review: (day) => `durchsehen am ${day}`,
    notice: (day) => `kündbar bis ${day}`,
    noticeWas: (day) => `war kündbar bis ${day}`,
    end: (day) => `Vereinbarung endet am ${day}`,
    endWas: (day) => `Vereinbarung endete am ${day}`,
  },
  missingBenefit: { ours: 'Was habt ihr davon?', theirs: 'Was haben sie davon?', both: 'Was hat jede Seite davon?' },

  persons: {
    to: (persons) => ['an ', persons],
    from: (persons) => ['von ', persons],
    with: (persons) => [persons],
  },
  nobodyNamed: { to: 'von euch', from: 'von ihnen' },
  toCome: 'kommt noch',
  filter: 'Kontakte filtern',
  filterPerson: 'Person',
  filterChannel: 'Kanal',
  allPersons: 'Alle',
  allChannels: 'Alle Kanäle',
  set: (by, value) => `${by}: ${value}`,
  only: (parts) => `Nur ${parts}`,
  showAll: 'Alle zeigen',
  noneShown: 'Kein Kontakt mit diesem Filter.',
  noneYet: 'Noch nichts eingetragen.',

  youReachedOut: (count) => `Du hast dich ${count}× gemeldet`,
  theyDid: (count) => `sie ${count}×`,
  inAYear: 'In den letzten zwölf Monaten',
  lastUs: (on) => ['Zuletzt hast du dich gemeldet, ', on],
  lastThem: (on) => ['Zuletzt haben sie sich gemeldet, ', on],
  gave: 'Gegeben',
  got: 'Bekommen',
};
