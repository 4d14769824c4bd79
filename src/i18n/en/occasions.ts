import type { Phrase } from '../phrase';

/** Why somebody needs a word besides the cadence. */
export const enOccasions = {
  meeting: <P>(on: P): Phrase<P> => ['meeting ', on],
  personDue: <P>(person: P, last: P | null): Phrase<P> => (last === null ? ['time for a word with ', person] : ['time for a word with ', person, ', ', last]),
  promiseDue: <P>(task: P, when: string): Phrase<P> => ['you promised: ', task, ` (${when})`],
  /** An agreement is named by its cooperation. */
  reviewOn: <P>(name: P, on: P): Phrase<P> => [name, ': review of the agreement ', on],
  reviewWas: <P>(name: P, on: P): Phrase<P> => [name, ': the agreement was to be reviewed ', on],
  noticeUntil: <P>(name: P, day: P): Phrase<P> => [name, ': can be cancelled until ', day],
  noticeWas: <P>(name: P, day: P): Phrase<P> => [name, ': could be cancelled until ', day],
  agreementEnds: <P>(name: P, on: P): Phrase<P> => [name, ': the agreement ends ', on],
  agreementEnded: <P>(name: P, on: P): Phrase<P> => [name, ': the agreement ended ', on],
  costing: <P>(name: P, on: P, costing: P): Phrase<P> => [name, ' ended ', on, ': talk about the ', costing],
  theCooperation: 'the cooperation',
  finalCosting: 'final costing',
  kickOff: <P>(name: P, on: P): Phrase<P> => [name, ' begins ', on],
  kickedOff: <P>(name: P, on: P): Phrase<P> => [name, ' began ', on, ': how was the start?'],
  opportunity: <P>(day: P): Phrase<P> => ['working together may be possible again from ', day],
  contactLost: <P>(person: P, on: P | null): Phrase<P> => (on === null ? [person, ' left: who is there to talk to now?'] : [person, ' left ', on, ': who is there to talk to now?']),
  departure: <P>(person: P, on: P): Phrase<P> => [person, ' leaves ', on, ': ask who follows'],
  introduction: <P>(person: P, on: P | null, successor: P): Phrase<P> =>
    on === null ? [person, ' left: introduce yourself to ', successor] : [person, ' left ', on, ': introduce yourself to ', successor],
  birthday: <P>(person: P, when: P): Phrase<P> => [person, '’s birthday ', when],
  birthdayTurning: <P>(person: P, when: P, age: number): Phrase<P> => [person, '’s birthday ', when, ` (${age})`],
  anniversary: <P>(years: number, on: P): Phrase<P> => [`partners for ${years} years `, on],
  /** After the sentence of a folded row. */
  more: (count: number) => `· ${count} more`,
};

/** What a partner's phase is called. */
export const enPhases = { preparing: 'In preparation', running: 'Running', closing: 'Closing', dormant: 'Dormant' };

/** What there is to talk about. */
export const enTopics = {
  heading: 'Talk about',
  lastText: 'Last time',
  need: 'Looking for',
  offer: 'Offers',
  task: 'To do',
  promise: 'You promised',
  promised: <P>(task: P, when: string): Phrase<P> => [task, ` (${when})`],
  idea: 'Idea',
  costs: {
    coming: <P>(name: P): Phrase<P> => [name, ': the final costing comes up'],
    due: <P>(name: P): Phrase<P> => [name, ': final costing is open'],
    'never-settled': <P>(name: P): Phrase<P> => [name, ': the costs were never settled'],
  },
  opportunity: <P>(on: P): Phrase<P> => ['Next opportunity ', on],
};

/** Showing only some of the partners. */
export const enFilter = {
  filter: 'Filter',
  clear: 'Show everybody',
  only: (parts: string) => `Only ${parts}`,
  nobody: 'Nobody to show with this filter.',
  by: { phase: 'Phase', kind: 'Kind of cooperation', owner: 'Looked after by', tag: 'Tag' },
  all: { phase: 'All phases', kind: 'All kinds', owner: 'Everybody', tag: 'All tags' },
  set: (by: string, value: string) => `${by}: ${value}`,
};
