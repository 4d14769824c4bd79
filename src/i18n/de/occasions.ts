import type { enFilter, enOccasions, enPhases, enTopics } from '../en/occasions';

export const deOccasions: typeof enOccasions = {
  meeting: (on) => ['Treffen ', on],
  personDue: (person, last) => (last === null ? ['Zeit für ein Wort mit ', person] : ['Zeit für ein Wort mit ', person, ', ', last]),
  promiseDue: (task, when) => ['versprochen: ', task, ` (${when})`],
  reviewOn: (name, on) => [name, ': Vereinbarung prüfen ', on],
  reviewWas: (name, on) => [name, ': Vereinbarung war zu prüfen ', on],
  noticeUntil: (name, day) => [name, ': kündbar bis ', day],
  noticeWas: (name, day) => [name, ': war kündbar bis ', day],
  agreementEnds: (name, on) => [name, ': Vereinbarung endet ', on],
  agreementEnded: (name, on) => [name, ': Vereinbarung endete ', on],
  costing: (name, on, costing) => [name, ' endete ', on, ': Zeit für die ', costing],
  theCooperation: 'die Kooperation',
  finalCosting: 'Nachkalkulation',
  kickOff: (name, on) => [name, ' beginnt ', on],
  kickedOff: (name, on) => [name, ' begann ', on, ': Wie ist es angelaufen?'],
  opportunity: (day) => ['Zusammenarbeit vielleicht wieder möglich ab ', day],
  contactLost: (person, on) => (on === null ? [person, ' ist ausgeschieden: Wer ist jetzt da?'] : [person, ' ist ', on, ' ausgeschieden: Wer ist jetzt da?']),
  departure: (person, on) => [person, ' geht ', on, ': fragen, wer nachfolgt'],
  introduction: (person, on, successor) =>
    on === null ? [person, ' ist ausgeschieden: sich bei ', successor, ' vorstellen'] : [person, ' ist ', on, ' ausgeschieden: sich bei ', successor, ' vorstellen'],
  birthday: (person, when) => ['Geburtstag von ', person, ' ', when],
  birthdayTurning: (person, when, age) => ['Geburtstag von ', person, ' ', when, ` (${age})`],
  anniversary: (years, on) => [`seit ${years} Jahren Partner `, on],
  more: (count) => `· ${count} weitere`,
};

export const dePhases: typeof enPhases = { preparing: 'In Anbahnung', running: 'Läuft', closing: 'Läuft aus', dormant: 'Ruht' };

export const deTopics: typeof enTopics = {
  heading: 'Gesprächsstoff',
  lastText: 'Zuletzt',
  need: 'Sucht',
  offer: 'Bietet',
  task: 'Zu tun',
  promise: 'Versprochen',
  promised: (task, when) => [task, ` (${when})`],
  idea: 'Idee',
  costs: {
    coming: (name) => [name, ': bald ist die Nachkalkulation dran'],
    due: (name) => [name, ': Nachkalkulation ist offen'],
    'never-settled': (name) => [name, ': nie nachkalkuliert'],
  },
  opportunity: (on) => ['Nächste Gelegenheit ', on],
};

export const deFilter: typeof enFilter = {
  filter: 'Filtern',
  clear: 'Alle zeigen',
  only: (parts) => `Nur ${parts}`,
  nobody: 'Mit diesem Filter ist niemand zu zeigen.',
  by: { phase: 'Phase', kind: 'Art der Kooperation', owner: 'Betreut von', tag: 'Tag' },
  all: { phase: 'Alle Phasen', kind: 'Alle Arten', owner: 'Alle', tag: 'Alle Tags' },
  set: (by, value) => `${by}: ${value}`,
};
