import { enAgreements } from './en/agreements';
import { enAround } from './en/around';
import { enBases } from './en/bases';
import { enCard } from './en/card';
import { enCodeBlock } from './en/code-block';
import { enComposer } from './en/composer';
import { enContinuity } from './en/continuity';
import { enFilter, enOccasions, enPhases, enTopics } from './en/occasions';
import { enFailures } from './en/failures';
import { enGatherings } from './en/gatherings';
import { enForms } from './en/forms';
import { enDueRows } from './en/due-rows';
import { enOverview } from './en/overview';
import { enNoteProblems } from './en/note-problems';
import { enKeeping } from './en/keeping';
import { enProblems } from './en/problems';
import { enSettings } from './en/settings';
import type { Phrase } from './phrase';
import { numberIn } from './number';
import { pluralIn } from './plural';

const locale = 'en-GB';
const plural = pluralIn(locale);
const number = numberIn(locale);

const days = (count: number): string => plural(count, { one: `${count} day`, other: `${count} days` });
const weeks = (count: number): string => plural(count, { one: `${count} week`, other: `${count} weeks` });
const months = (count: number): string => plural(count, { one: `${count} month`, other: `${count} months` });
const years = (count: number): string => plural(count, { one: `${count} year`, other: `${count} years` });

/** Everything the user reads, in English. The other languages have the same shape. */
export const en = {
  /** The language as a vault's words are chosen by it, and the locale by which days are written. */
  language: 'en' as 'en' | 'de',
  locale,
  /** A count that stands by itself. */
  number,

  day: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    dayBeforeYesterday: 'the day before yesterday',
    inDays: (count: number) => `in ${days(count)}`,
    /** Where a day stands in a sentence: "on 30 August". */
    on: <P>(day: P): Phrase<P> => ['on ', day],
  },

  span: { day: days, week: weeks, month: months, year: years },

  fact: {
    missed: (count: number) => `missed ${count}×`,
    daysOver: (count: number) => `${days(count)} over`,
    weeksOver: (count: number) => `${weeks(count)} over`,
    monthsOver: (count: number) => `${months(count)} over`,
    yearsOver: (count: number) => `${years(count)} over`,
    since: (day: string) => `since ${day}`,
    by: (day: string) => `by ${day}`,
    daysAgo: (count: number) => `${days(count)} ago`,
    weeksAgo: (count: number) => `${weeks(count)} ago`,
    monthsAgo: (count: number) => `${months(count)} ago`,
    yearsAgo: (count: number) => `${years(count)} ago`,
    until: (day: string) => `until ${day}`,
    untilFurtherNotice: 'open end',
  },

  cadence: {
    every: {
      day: (count: number) => plural(count, { one: 'every day', other: `every ${days(count)}` }),
      week: (count: number) => plural(count, { one: 'every week', other: `every ${weeks(count)}` }),
      month: (count: number) => plural(count, { one: 'every month', other: `every ${months(count)}` }),
      year: (count: number) => plural(count, { one: 'once a year', other: `every ${years(count)}` }),
    },
    quarterly: 'every quarter',
    halfYearly: 'every half-year',
    /** A window in one unit: "every 4–6 weeks". */
    between: {
      day: (from: number, to: number) => `every ${from}–${days(to)}`,
      week: (from: number, to: number) => `every ${from}–${weeks(to)}`,
      month: (from: number, to: number) => `every ${from}–${months(to)}`,
      year: (from: number, to: number) => `every ${from}–${years(to)}`,
    },
    /** A window in two units: "every 4 weeks to 3 months". */
    fromTo: (from: string, to: string) => `every ${from} to ${to}`,
    never: 'when there is an occasion',
    byDefault: (cadence: string) => `${cadence} (the default)`,
    inPhase: {
      preparing: (cadence: string) => `${cadence} (in preparation)`,
      running: (cadence: string) => `${cadence} (while it runs)`,
      closing: (cadence: string) => `${cadence} (while it closes)`,
    },
    forCooperation: (cadence: string, cooperation: string) => `${cadence} (${cooperation})`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as readonly string[],
    ordinals: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' } as Readonly<Record<number, string>>,
    weekly: (every: number, weekday: string) => plural(every, { one: `every ${weekday}`, other: `every ${weeks(every)} on ${weekday}` }),
    monthlyWeekday: (every: number, ordinal: string, weekday: string) =>
      plural(every, { one: `every ${ordinal} ${weekday} of the month`, other: `every ${months(every)} on the ${ordinal} ${weekday}` }),
    monthlyDay: (every: number, day: number) => plural(every, { one: `every month on day ${day}`, other: `every ${months(every)} on day ${day}` }),
    forTag: (cadence: string, tag: string) => `${cadence} (for #${tag})`,
    forFolder: (cadence: string, folder: string) => `${cadence} (for ${folder})`,
  },

  reason: {
    daysPastDue: (count: number) => plural(count, { one: '1 day past due', other: `${number(count)} days past due` }),
    dueToday: 'due today',
    dueSinceYesterday: 'due since yesterday',
    dueSince: (day: string) => `due since ${day}`,
    /** "42 days past due: every 6 weeks, last a call with Anna Schmidt on 30 August". */
    past: <P>(past: P, why: P): Phrase<P> => [past, ': ', why],
    and: <P>(first: P, second: P): Phrase<P> => [first, ', ', second],
    lastContact: <P>(contact: P, on: P): Phrase<P> => ['last ', contact, ' ', on],
    partnerSince: <P>(day: P): Phrase<P> => ['partner since ', day],
    /** How a contact is called that names no channel. */
    contact: 'contact',
    channelNoun: (noun: string) => (/^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`),
    withPersons: <P>(contact: P, persons: P): Phrase<P> => [contact, ' with ', persons],
    toPersons: <P>(contact: P, persons: P): Phrase<P> => [contact, ' to ', persons],
    fromPersons: <P>(contact: P, persons: P): Phrase<P> => [contact, ' from ', persons],
    lastOfTwo: <P>(first: P, last: P): Phrase<P> => [first, ' and ', last],
    appointmentMissed: (count: number) => plural(count, { one: 'missed once', other: `missed ${count} times` }),
    /** "every Tuesday, last held on 3 November". */
    lastHeld: <P>(on: P): Phrase<P> => ['last held ', on],
    plannedForToday: 'planned for today',
    plannedForTomorrow: 'planned for tomorrow',
    plannedFor: (day: string) => `planned for ${day}`,
    notReached: <P>(person: P, on: P): Phrase<P> => [person, ' was not reached ', on, ': try again'],
    nobodyReached: <P>(on: P): Phrase<P> => ['not reached ', on, ': try again'],
    pauseOver: <P>(on: P): Phrase<P> => ['the pause ended ', on],
    pausedUntil: (day: string) => `paused until ${day}`,
    paused: 'paused until further notice',
  },

  occasion: enOccasions,
  agreement: enAgreements,

  gathering: enGatherings,
  topic: enTopics,
  phase: enPhases,
  filter: enFilter,

  pane: {
    title: 'Due for contact',
    groups: { now: 'Now', occasions: 'Occasions', 'coming-up': 'Coming up', 'no-contact-yet': 'No contact yet', paused: 'Paused' },
    alsoDue: (count: number) => `Also due (${number(count)})`,
    showFewer: 'Show fewer',
    logContact: 'Log contact',
    search: 'Search',
    searchPlaceholder: 'Name, person, need, last words…',
    clearSearch: 'Clear search',
    newPartner: 'New partner',
    overdue: 'Overdue',
    log: 'Log contact',
    later: 'Remind me later',
    open: 'Open note',
    call: (name: string) => `Call ${name}`,
    mail: (name: string) => `Write to ${name}`,
    provisional: 'Still being read',
  },

  empty: {
    reading: 'Reading your notes…',
    stillReading: 'Still reading your notes…',
    noPartners: 'No partners yet',
    noPartnersHint: 'Everybody you cooperate with has a note. Say which folder those notes are in, or start with a new one.',
    chooseFolder: 'Choose a folder',
    chooseFolderHint: 'In which folder are the notes of your partners?',
    nobodyDue: 'Nobody is due.',
    nobodyDueNext: <P>(name: P, on: P): Phrase<P> => ['Nobody is due. Next is ', name, ' ', on, '.'],
    quiet: (day: string) => `Quiet days until ${day}: nobody is due.`,
    nothingFound: (query: string) => `Nothing matches “${query}”.`,
  },

  menu: {
    log: 'Log contact',
    /** Where it is logged in a window, and not right there. */
    logInWindow: 'Log contact…',
    later: 'Remind me later…',
    open: 'Open',
    openInNewTab: 'Open in new tab',
    pause: 'Pause until further notice',
    resume: 'Resume',
  },

  later: {
    title: (name: string) => `Remind me of ${name}`,
    /** Nobody is reminded of who does not come up. */
    former: (name: string) => `${name} is a former partner and no longer comes up.`,
    tomorrow: 'Tomorrow',
    nextWeek: 'Next week',
    inTwoWeeks: 'In two weeks',
    nextMonth: 'Next month',
    aDay: 'On a day…',
    pauseUntil: 'Pause until a day…',
    pause: 'Pause until further notice',
    resume: 'Resume',
    removePlan: 'Remove the plan',
    /** A choice in a menu with the day it means. */
    choice: (choice: string, day: string) => `${choice} (${day})`,
    planTitle: (name: string) => `When shall ${name} come up again?`,
    pauseOf: (name: string) => `Pause ${name}`,
    pauseTitle: (name: string) => `Until when shall ${name} be paused?`,
    pickTitle: 'Remind me later of…',
  },

  dayChooser: { day: 'Day', choose: 'Choose', cancel: 'Cancel' },
  ...enComposer,

  triage: {
    question: 'When did you last speak? One key each: 1–4',
    questionTouch: 'When did you last speak?',
    answers: { week: 'this week', month: 'this month', quarter: 'this quarter', longer: 'longer ago' },
    answersFor: (name: string) => `Last spoke with ${name}`,
    dated: (count: number) => `${number(count)} dated`,
    undoAll: 'Undo all',
  },

  notice: {
    notCopied: 'Nothing was copied: the clipboard did not take it.',
    logged: (names: string) => `Logged: ${names}.`,
    loggedNext: (names: string, day: string) => `Logged: ${names}. Next contact ${day}.`,
    /** What was logged was no contact: a remark, or somebody who was not reached. */
    noted: (names: string) => `Noted: ${names}.`,
    notedNext: (names: string, day: string) => `Noted: ${names}. Next contact ${day}.`,
    planned: (name: string, day: string) => `${name} comes up again ${day}.`,
    unplanned: (name: string) => `The plan for ${name} is removed.`,
    pausedUntil: (name: string, day: string) => `${name} is paused until ${day}.`,
    paused: (name: string) => `${name} is paused until further notice.`,
    /** Stands behind one of these. */
    agreedStays: (names: string | null) => `What was agreed${names === null ? '' : ` with ${names}`} stays in sight until it is dealt with.`,
    resumed: (name: string) => `${name} is back.`,
    created: (name: string) => `${name} is created.`,
    undone: (names: string) => `Undone: ${names}.`,
    nothingToUndo: 'There is nothing to undo.',
    undo: 'Undo',
    show: 'Show',
  },

  list: {
    and: (first: string, last: string) => `${first} and ${last}`,
    others: (count: number) => `${number(count)} others`,
    more: (count: number) => plural(count, { one: 'Show 1 more', other: `Show ${number(count)} more` }),
  },

  failure: enFailures,

  commands: {
    openDue: 'Open due contacts',
    logContact: 'Log contact…',
    logContactHere: 'Log contact for this note',
    quickLog: 'Quick log…',
    undoLog: 'Undo last log',
    remindLater: 'Remind me later…',
    newPartner: 'New partner…',
    newPerson: 'New contact person…',
    openGreetingRound: 'Open greeting round…',
    prepareEvent: 'Prepare event…',
    logEvent: 'Log event…',
    newCooperation: 'New cooperation…',
    newEvent: 'New event…',
    reviewAgreement: 'Review agreement…',
    pausePartner: 'Pause partner…',
  },
  around: enAround,
  card: enCard,
  continuity: enContinuity,
  forms: enForms,
  noteProblems: enNoteProblems,
  keeping: enKeeping,
  overview: enOverview,
  problems: enProblems,
  dueRows: enDueRows,
  bases: enBases,
  codeBlock: enCodeBlock,
  settings: enSettings,
};

/** All that a language has to supply. */
export type Texts = typeof en;
