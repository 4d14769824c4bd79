import type { enOverview } from '../en/overview';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('de-DE');
const number = numberIn('de-DE');

const months = (count: number): string => plural(count, { one: '1 Monat', other: `${count} Monate` });

/** What the network overview says, in German. */
export const deOverview: typeof enOverview = {
  title: 'Netzwerk im Überblick',
  open: 'Netzwerk im Überblick öffnen',

  list: 'Partner',
  shown: (count, all) => (count === all ? `${number(all)} Partner` : `${number(count)} von ${number(all)} Partnern`),
  search: 'Partner suchen',
  searchPlaceholder: 'Name, Bedarf … oder „Wer braucht Fräskapazität?“',
  columns: { name: 'Partner', phase: 'Phase', last: 'Letzter Kontakt', next: 'Nächster Kontakt', owner: 'Betreut von', risks: 'Risiken' },
  sortBy: 'Ordnen nach',
  mark: (name) => `${name} auswählen`,
  markAll: 'Alle in der Liste auswählen',
  nobodyFound: 'Niemand passt dazu.',
  showAll: 'Alle zeigen',

  filter: {
    by: { phase: 'Phase', owner: 'Betreut von', tag: 'Tag', risk: 'Risiko', wants: 'Bedarf und Angebot', silentMonths: 'Letzter Kontakt', dueWithinDays: 'Nächster Kontakt' },
    all: 'Alle',
    former: 'Ehemalig',
    wants: { needs: 'Hat Bedarf', offers: 'Hat ein Angebot' },
    silent: (count) => `länger her als ${months(count)}`,
    dueWithin: (count) => `in den nächsten ${count} Tagen`,
    set: (by, value) => `${by}: ${value}`,
  },

  found: {
    need: (text) => `Bedarf: ${text}`,
    offer: (text) => `Angebot: ${text}`,
    person: (name) => `Ansprechperson: ${name}`,
    kind: (kind) => `Kooperation: ${kind}`,
    alias: (name) => `Heißt auch ${name}`,
    owner: (name) => `Betreut von ${name}`,
    tag: (tag) => `Tag: #${tag}`,
    'last-text': (text) => `Zuletzt: ${text}`,
  },

  never: 'noch keiner',
  reading: 'wird noch gelesen',
  paused: 'pausiert',
  pausedUntil: (day) => `pausiert bis ${day}`,
  asNeeded: 'bei Bedarf',
  nobody: 'niemand',
  noRisk: 'keine',

  risks: {
    'contact-lost': 'Kontakt abgerissen',
    agreement: 'Vereinbarung steht an',
    departure: 'Jemand geht',
    introduction: 'Vorstellen steht aus',
    overdue: 'Höchste Zeit',
    unanswered: 'Ohne Antwort',
    'no-contact-yet': 'Noch kein Kontakt',
    'only-one': 'Nur noch eine Person da',
  },
  risk: {
    contactLost: (person) => `Kontakt abgerissen: ${person} ist weg`,
    review: (cooperation, day) => `${cooperation}: durchsehen bis ${day}`,
    notice: (cooperation, day) => `${cooperation}: kündbar bis ${day}`,
    noticeWas: (cooperation, day) => `${cooperation}: war kündbar bis ${day}`,
    end: (cooperation, day) => `${cooperation}: endet am ${day}`,
    endWas: (cooperation, day) => `${cooperation}: endete am ${day}`,
    departure: (person, day) => `${person} geht am ${day}`,
    introduction: (person) => `Sich bei ${person} vorstellen`,
    unanswered: (count) => `${count}× ohne Antwort`,
    onlyOne: (person) => `Nur noch ${person} ist da`,
  },

  chosen: (count) => `${number(count)} ausgewählt`,
  clear: 'Niemanden auswählen',
  log: 'Eintragen',
  later: 'Später',
  laterTitle: (count) => `Wann sollen ${number(count)} Partner wieder drankommen?`,
  pauseTitle: (count) => `Bis wann sollen ${number(count)} Partner pausieren?`,
  several: (count) => `${number(count)} Partner`,
  how: 'Wie ihr in Kontakt wart',
  each: 'Mit jedem für sich',
  together: 'Mit allen zusammen',
  logTitle: (count) => plural(count, { one: 'Kontakt mit 1 Partner eintragen', other: `Kontakt mit ${number(count)} Partnern eintragen` }),

  months: {
    title: 'Kontakte nach Monaten',
    hint: 'Von allen, die oben in der Liste sind, in derselben Ordnung. Jede Zahl führt zu den Kontakten, die sie zählt.',
    cell: (month, count, name) => plural(count, { one: `${month}: 1 Kontakt mit ${name}`, other: `${month}: ${count === 0 ? 'keine' : count} Kontakte mit ${name}` }),
    reading: (month, name) => `${month}: Die Notiz von ${name} wird noch gelesen`,
  },

  weeks: {
    title: 'Die nächsten acht Wochen',
    hint: 'Wie viele wann drankommen. Jeder zählt einmal, mit dem nächsten Tag nach Plan oder Turnus.',
    before: 'Schon vor heute dran',
    week: (from, to) => `${from} bis ${to}`,
    count: (count) => (count === 0 ? 'niemand' : `${number(count)} Partner`),
    nobody: 'Dann kommt niemand dran.',
  },

  rounds: 'Grußaktionen',

  review: {
    title: (year) => `Rückblick auf ${year}`,
    year: 'Jahr',
    contacts: (count, with_) => (count === 0 ? 'Kein Kontakt mit irgendwem.' : `${plural(count, { one: '1 Kontakt', other: `${number(count)} Kontakte` })} mit ${plural(with_, { one: '1 Partner', other: `${number(with_)} Partnern` })}.`),
    reachedOut: (us, them) => `Du hast dich ${number(us)}× gemeldet, sie ${number(them)}×.`,
    most: (names) => ['Die meisten Kontakte: ', names, '.'],
    begun: (names) => ['Neue Partner: ', names, '.'],
    given: (names) => ['Du hast etwas gegeben: ', names, '.'],
    got: (names) => ['Du hast etwas bekommen von ', names, '.'],
    asleep: (names) => ['Eingeschlafen, ein ganzes Jahr Stille: ', names, '.'],
    kept: (names) => ['Nach zwei stillen Jahren noch immer Partner: ', names, '.'],
  },

  notice: {
    planned: (names, day) => `${names} sind ${day} wieder dran.`,
    unplanned: (names) => `Die Pläne für ${names} sind entfernt.`,
    paused: (names) => `${names} sind bis auf Weiteres pausiert.`,
    pausedUntil: (names, day) => `${names} sind pausiert bis ${day}.`,
    resumed: (names) => `${names} sind wieder dabei.`,
  },
};
