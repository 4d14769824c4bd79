import { deAgreements } from './de/agreements';
import { deAround } from './de/around';
import { deBases } from './de/bases';
import { deCard } from './de/card';
import { deCodeBlock } from './de/code-block';
import { deComposer } from './de/composer';
import { deContinuity } from './de/continuity';
import { deFilter, deOccasions, dePhases, deTopics } from './de/occasions';
import { deFailures } from './de/failures';
import { deGatherings } from './de/gatherings';
import { deForms } from './de/forms';
import { deDueRows } from './de/due-rows';
import { deOverview } from './de/overview';
import { deNoteProblems } from './de/note-problems';
import { deKeeping } from './de/keeping';
import { deProblems } from './de/problems';
import { deSettings } from './de/settings';
import type { Texts } from './en';
import { numberIn } from './number';
import { pluralIn } from './plural';

const locale = 'de-DE';
const plural = pluralIn(locale);
const number = numberIn(locale);

const days = (count: number): string => plural(count, { one: `${count} Tag`, other: `${count} Tage` });
const weeks = (count: number): string => plural(count, { one: `${count} Woche`, other: `${count} Wochen` });
const months = (count: number): string => plural(count, { one: `${count} Monat`, other: `${count} Monate` });
const years = (count: number): string => plural(count, { one: `${count} Jahr`, other: `${count} Jahre` });

/** Everything the user reads, in German. */
export const de: Texts = {
  language: 'de',
  locale,
  number,

  day: {
    today: 'heute',
    tomorrow: 'morgen',
    yesterday: 'gestern',
    dayBeforeYesterday: 'vorgestern',
    inDays: (count) => plural(count, { one: `in ${count} Tag`, other: `in ${count} Tagen` }),
    on: (day) => ['am ', day],
  },

  span: { day: days, week: weeks, month: months, year: years },

  fact: {
    missed: (count) => `${count}× ausgefallen`,
    daysOver: (count) => `${days(count)} drüber`,
    weeksOver: (count) => `${weeks(count)} drüber`,
    monthsOver: (count) => `${months(count)} drüber`,
    yearsOver: (count) => `${years(count)} drüber`,
    since: (day) => `seit ${day}`,
    by: (day) => `bis ${day}`,
    daysAgo: (count) => plural(count, { one: `vor ${count} Tag`, other: `vor ${count} Tagen` }),
    weeksAgo: (count) => `vor ${weeks(count)}`,
    monthsAgo: (count) => plural(count, { one: `vor ${count} Monat`, other: `vor ${count} Monaten` }),
    yearsAgo: (count) => plural(count, { one: `vor ${count} Jahr`, other: `vor ${count} Jahren` }),
    until: (day) => `bis ${day}`,
    untilFurtherNotice: 'ohne Ende',
  },

  cadence: {
    every: {
      day: (count) => plural(count, { one: 'täglich', other: `alle ${days(count)}` }),
      week: (count) => plural(count, { one: 'wöchentlich', other: `alle ${weeks(count)}` }),
      month: (count) => plural(count, { one: 'monatlich', other: `alle ${months(count)}` }),
      year: (count) => plural(count, { one: 'jährlich', other: `alle ${years(count)}` }),
    },
    quarterly: 'vierteljährlich',
    halfYearly: 'halbjährlich',
    between: {
      day: (from, to) => `alle ${from}–${days(to)}`,
      week: (from, to) => `alle ${from}–${weeks(to)}`,
      month: (from, to) => `alle ${from}–${months(to)}`,
      year: (from, to) => `alle ${from}–${years(to)}`,
    },
    fromTo: (from, to) => `alle ${from} bis ${to}`,
    never: 'bei Bedarf',
    byDefault: (cadence) => `${cadence} (wie üblich)`,
    inPhase: {
      preparing: (cadence) => `${cadence} (in Anbahnung)`,
      running: (cadence) => `${cadence} (läuft)`,
      closing: (cadence) => `${cadence} (läuft aus)`,
    },
    forCooperation: (cadence, cooperation) => `${cadence} (${cooperation})`,
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    ordinals: { 1: 'ersten', 2: 'zweiten', 3: 'dritten', 4: 'vierten', [-1]: 'letzten' },
    weekly: (every, weekday) => plural(every, { one: `jeden ${weekday}`, other: `alle ${weeks(every)} am ${weekday}` }),
    monthlyWeekday: (every, ordinal, weekday) =>
      plural(every, { one: `jeden ${ordinal} ${weekday} im Monat`, other: `alle ${months(every)} am ${ordinal} ${weekday}` }),
    monthlyDay: (every, day) => plural(every, { one: `jeden Monat am ${day}.`, other: `alle ${months(every)} am ${day}.` }),
    forTag: (cadence, tag) => `${cadence} (für #${tag})`,
    forFolder: (cadence, folder) => `${cadence} (für ${folder})`,
  },

  reason: {
    daysPastDue: (count) => plural(count, { one: '1 Tag drüber', other: `${number(count)} Tage drüber` }),
    dueToday: 'heute dran',
    dueSinceYesterday: 'seit gestern dran',
    dueSince: (day) => `seit dem ${day} dran`,
    past: (past, why) => [past, ': ', why],
    and: (first, second) => [first, ', ', second],
    lastContact: (contact, on) => ['zuletzt ', contact, ' ', on],
    partnerSince: (day) => ['Partner seit ', day],
    contact: 'Kontakt',
    channelNoun: (noun) => noun,
    withPersons: (contact, persons) => [contact, ' mit ', persons],
    toPersons: (contact, persons) => [contact, ' an ', persons],
    fromPersons: (contact, persons) => [contact, ' von ', persons],
    lastOfTwo: (first, last) => [first, ' und ', last],
    appointmentMissed: (count) => plural(count, { one: 'einmal ausgefallen', other: `${count}-mal ausgefallen` }),
    lastHeld: (on) => ['zuletzt ', on],
    plannedForToday: 'für heute geplant',
    plannedForTomorrow: 'für morgen geplant',
    plannedFor: (day) => `für den ${day} geplant`,
    notReached: (person, on) => [person, ' ', on, ' nicht erreicht: noch einmal versuchen'],
    nobodyReached: (on) => [on, ' nicht erreicht: noch einmal versuchen'],
    pauseOver: (on) => ['die Pause endete ', on],
    pausedUntil: (day) => `pausiert bis ${day}`,
    paused: 'pausiert bis auf Weiteres',
  },

  occasion: deOccasions,
  agreement: deAgreements,

  gathering: deGatherings,
  topic: deTopics,
  phase: dePhases,
  filter: deFilter,

  pane: {
    title: 'Jetzt dran',
    groups: { now: 'Jetzt dran', occasions: 'Anlässe', 'coming-up': 'Demnächst', 'no-contact-yet': 'Noch kein Kontakt', paused: 'Pausiert' },
    alsoDue: (count) => `Auch dran (${number(count)})`,
    showFewer: 'Weniger zeigen',
    logContact: 'Kontakt eintragen',
    search: 'Suchen',
    searchPlaceholder: 'Name, Ansprechperson, Bedarf, letzter Eintrag …',
    clearSearch: 'Suche leeren',
    newPartner: 'Neuer Partner',
    overdue: 'Höchste Zeit',
    log: 'Kontakt eintragen',
    later: 'Später erinnern',
    open: 'Notiz öffnen',
    call: (name) => `${name} anrufen`,
    mail: (name) => `An ${name} schreiben`,
    provisional: 'Wird noch gelesen',
  },

  empty: {
    reading: 'Notizen werden gelesen …',
    stillReading: 'Es werden noch Notizen gelesen …',
    noPartners: 'Noch keine Partner',
    noPartnersHint: 'Jeder, mit dem du kooperierst, hat eine Notiz. Sag, in welchem Ordner diese Notizen liegen, oder beginne mit einer neuen.',
    chooseFolder: 'Ordner wählen',
    chooseFolderHint: 'In welchem Ordner liegen die Notizen der Partner?',
    nobodyDue: 'Gerade ist niemand dran.',
    nobodyDueNext: (name, on) => ['Gerade ist niemand dran. Als Nächstes: ', name, ' ', on, '.'],
    quiet: (day) => `Ruhige Tage bis ${day}: niemand ist dran.`,
    nothingFound: (query) => `Nichts passt zu „${query}“.`,
  },

  menu: {
    log: 'Kontakt eintragen',
    logInWindow: 'Kontakt eintragen…',
    later: 'Später erinnern…',
    open: 'Öffnen',
    openInNewTab: 'In neuem Tab öffnen',
    pause: 'Bis auf Weiteres pausieren',
    resume: 'Pause beenden',
  },

  later: {
    title: (name) => `An ${name} erinnern`,
    former: (name) => `${name} gehört zu den Ehemaligen und kommt nicht mehr dran.`,
    tomorrow: 'Morgen',
    nextWeek: 'Nächste Woche',
    inTwoWeeks: 'In zwei Wochen',
    nextMonth: 'Nächsten Monat',
    aDay: 'An einem Tag…',
    pauseUntil: 'Bis zu einem Tag pausieren…',
    pause: 'Bis auf Weiteres pausieren',
    resume: 'Pause beenden',
    removePlan: 'Plan entfernen',
    choice: (choice, day) => `${choice} (${day})`,
    planTitle: (name) => `Wann soll ${name} wieder drankommen?`,
    pauseOf: (name) => `${name} pausieren`,
    pauseTitle: (name) => `Bis wann soll ${name} pausieren?`,
    pickTitle: 'Später erinnern an …',
  },

  dayChooser: { day: 'Tag', choose: 'Wählen', cancel: 'Abbrechen' },
  ...deComposer,

  triage: {
    question: 'Wann habt ihr zuletzt gesprochen? Je eine Taste: 1–4',
    questionTouch: 'Wann habt ihr zuletzt gesprochen?',
    answers: { week: 'diese Woche', month: 'diesen Monat', quarter: 'dieses Quartal', longer: 'länger her' },
    answersFor: (name) => `Zuletzt mit ${name} gesprochen`,
    dated: (count) => `${number(count)} datiert`,
    undoAll: 'Alle zurücknehmen',
  },

  notice: {
    notCopied: 'Nichts kopiert: Die Zwischenablage hat es nicht angenommen.',
    logged: (names) => `Eingetragen: ${names}.`,
    loggedNext: (names, day) => `Eingetragen: ${names}. Nächster Kontakt ${day}.`,
    noted: (names) => `Vermerkt: ${names}.`,
    notedNext: (names, day) => `Vermerkt: ${names}. Nächster Kontakt ${day}.`,
    planned: (name, day) => `${name} ist ${day} wieder dran.`,
    unplanned: (name) => `Der Plan für ${name} ist entfernt.`,
    pausedUntil: (name, day) => `${name} ist pausiert bis ${day}.`,
    paused: (name) => `${name} ist bis auf Weiteres pausiert.`,
    agreedStays: (names) => `Was ${names === null ? '' : `mit ${names} `}vereinbart ist, bleibt in Sicht, bis es erledigt ist.`,
    resumed: (name) => `${name} ist wieder dabei.`,
    created: (name) => `${name} ist angelegt.`,
    undone: (names) => `Zurückgenommen: ${names}.`,
    nothingToUndo: 'Es gibt nichts zurückzunehmen.',
    undo: 'Zurücknehmen',
    show: 'Zeigen',
  },

  list: {
    and: (first, last) => `${first} und ${last}`,
    others: (count) => `${number(count)} weitere`,
    more: (count) => plural(count, { one: 'Noch 1 zeigen', other: `Noch ${number(count)} zeigen` }),
  },

  failure: deFailures,

  commands: {
    openDue: 'Fällige Kontakte öffnen',
    logContact: 'Kontakt eintragen…',
    logContactHere: 'Kontakt zu dieser Notiz eintragen',
    quickLog: 'Schnell eintragen…',
    undoLog: 'Letzten Eintrag zurücknehmen',
    remindLater: 'Später erinnern…',
    newPartner: 'Neuer Partner…',
    newPerson: 'Neue Ansprechperson…',
    openGreetingRound: 'Grußaktion öffnen…',
    prepareEvent: 'Veranstaltung vorbereiten…',
    logEvent: 'Veranstaltung eintragen…',
    newCooperation: 'Neue Kooperation…',
    newEvent: 'Neue Veranstaltung…',
    reviewAgreement: 'Vereinbarung prüfen…',
    pausePartner: 'Partner pausieren…',
  },

  around: deAround,
  card: deCard,
  continuity: deContinuity,
  forms: deForms,
  noteProblems: deNoteProblems,
  keeping: deKeeping,
  overview: deOverview,
  problems: deProblems,
  dueRows: deDueRows,
  bases: deBases,
  codeBlock: deCodeBlock,
  settings: deSettings,
};
