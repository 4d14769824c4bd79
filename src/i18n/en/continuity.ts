import type { Phrase } from '../phrase';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');
const number = numberIn('en-GB');

/** What is said of persons who leave and follow, and of handing over, in English. */
export const enContinuity = {
  command: { changeContactPerson: 'Change contact person…', handoverBrief: 'Write handover brief', handOver: 'Hand over partners of…' },

  briefPartner: 'Write the handover brief for…',
  pickPartner: 'Change the contact person of…',

  change: {
    title: (partner: string) => `Change contact person at ${partner}`,
    leaver: 'Who leaves',
    hasLeft: (person: string, day: string) => `${person} (left ${day})`,
    hasLeftOnce: (person: string) => `${person} (left)`,
    day: 'Last day there',
    dayHint: 'May be a day to come.',
    successor: 'Who follows',
    successorHint: 'Somebody known, or a new name. Leave it empty if nobody knows yet.',
    alreadyThere: 'contact person here',
    note: 'For the new name',
    withNote: 'Create a note',
    nameOnly: 'Note the name only',
    next: 'Moves to',
    nextHint: 'The partner where this person works from then on, if it is one.',
    submit: 'Change',
    nothingToSay: 'Say who follows: that this person left is noted already.',
    followsSelf: 'Nobody follows themselves. Choose somebody else or leave it empty.',
    hasGone: (person: string) => `${person} has left this partner, too. Choose somebody else or leave it empty.`,
    dayNeeded: 'Say which day is the last one.',
    dayNeedsNote: (person: string) => `${person} has no note that could keep a day to come. Choose a day up to today, or create a note first.`,
    samePartner: 'This is the partner that is being left. Choose another one or leave it empty.',
    willWrite: 'This will be written',
  },

  handOver: {
    title: 'Hand over partners',
    from: 'Looked after by',
    to: 'From now on by',
    ownerWithCount: (owner: string, count: number) => `${owner} (${number(count)})`,
    list: (count: number) => plural(count, { one: 'One partner changes hands, with the day for an introduction:', other: `${number(count)} partners change hands, with the days for introductions:` }),
    planned: (partner: string, day: string) => `${partner}: ${day}`,
    unplanned: (partner: string) => `${partner}: no introduction, paused or former`,
    further: (count: number) => plural(count, { one: 'and one more', other: `and ${number(count)} more` }),
    submit: 'Hand over',
    toNeeded: 'Say who takes over.',
    sameOwner: 'This is who looks after them now. Choose somebody else.',
  },

  times: (count: number) => (count === 3 ? 'three times' : `${count} times`),
  /** Behind how often we reached out without an answer. */
  unanswered: {
    written: <P>(times: P): Phrase<P> => ['You wrote ', times, ' without an answer: perhaps a call, or another person?'],
    tried: <P>(times: P): Phrase<P> => ['You tried ', times, ' and reached nobody: perhaps a mail, or another person?'],
    both: <P>(times: P): Phrase<P> => ['You reached out ', times, ' without an answer: perhaps another way, or another person?'],
  },

  notice: {
    handedOver: (from: string, to: string, count: number) => `${to} takes over from ${from}: ${plural(count, { one: '1 partner', other: `${number(count)} partners` })}.`,
    briefWritten: (partner: string) => `The handover brief for ${partner} is written.`,
    briefUpdated: (partner: string) => `The handover brief for ${partner} is up to date.`,
    left: (person: string) => `${person} has left.`,
    leftFollowed: (person: string, successor: string) => `${person} has left, ${successor} follows.`,
    leaves: (person: string, on: string) => `${person} leaves ${on}.`,
    leavesFollowed: (person: string, on: string, successor: string) => `${person} leaves ${on}, ${successor} follows.`,
    followsOn: (successor: string, person: string) => `${successor} follows ${person}.`,
  },
};
