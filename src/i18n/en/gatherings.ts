import type { Phrase } from '../phrase';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');
const number = numberIn('en-GB');

const partners = (count: number): string => plural(count, { one: '1 partner', other: `${number(count)} partners` });

/** Greeting rounds and events. */
export const enGatherings = {
  /** Rounds that come with the plugin, by their first name in the settings. */
  roundNames: { 'christmas-card': 'Christmas cards' },
  doneOf: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  ended: (day: string) => `ended ${day}`,
  toMeet: (count: number) => `${partners(count)} to meet there`,
  stillOpen: (open: number, total: number) => `${number(open)} of ${partners(total)} still to log`,
  openList: 'Open list',

  /** What the tab is called while it is empty. */
  list: 'List',
  pickRound: 'Open which greeting round?',
  pickToPrepare: 'Prepare which event?',
  pickToLog: 'Log which event?',
  nothingToOpen: 'There is nothing to open just now.',
  eventChoice: (name: string, day: string) => `${name} (${day})`,
  span: (from: string, to: string) => `${from} – ${to}`,

  roundTitle: (name: string, year: number) => `${name} ${year}`,
  roundGone: 'This round is no longer in the settings.',
  sentOf: (done: number, total: number, day: string) => `${number(done)} of ${number(total)} sent, for ${day}`,
  onlyOpen: 'Only those still open',
  nobodyChosen: (name: string) => `Nobody gets one yet. Write “greetings: ${name}” into the notes of partners or persons.`,
  allSent: 'Everybody has been sent one.',
  recipient: 'Recipient',
  address: 'Address',
  yearBefore: (year: number) => String(year),
  lastYear: 'Last year',
  thisRound: 'Sent',
  markAll: 'Choose all that are open',
  mark: (name: string) => `Choose ${name}`,
  noAddress: 'No address',
  nothing: 'nothing',
  sent: <P>(channel: P, day: P): Phrase<P> => [channel, ', ', day],
  whatWasSent: 'What was sent',
  day: 'Day',
  text: 'Text of the entry',
  textPlaceholder: 'With a line by hand…',
  log: (count: number) => (count === 0 ? 'Log' : `Log ${number(count)}`),
  tooEarly: 'What is sent counts for this round only from two weeks before it begins.',
  notThatDay: 'Choose a day that fits and is not still to come.',
  saveAddresses: (count: number) => plural(count, { one: 'Save 1 address (CSV)', other: `Save ${number(count)} addresses (CSV)` }),
  withoutAddress: (count: number) => `${number(count)} without an address`,
  copyAddresses: 'Copy addresses',
  copied: (count: number) => plural(count, { one: '1 address copied.', other: `${number(count)} addresses copied.` }),
  exported: (count: number, path: string) => plural(count, { one: `1 address saved to ${path}.`, other: `${number(count)} addresses saved to ${path}.` }),

  eventGone: 'This event is no longer there, or has no date.',
  nobodyThere: 'The note of this event names nobody yet. Add partners or persons to it, or link them in its text.',
  logFrom: (day: string) => `What you talked about can be logged here from ${day}.`,
  noContactYet: 'No contact yet',
  withPersons: (names: string) => `with ${names}`,
  metThere: (name: string) => `Met ${name}`,
  talkedAbout: (name: string) => `Talked about with ${name}`,
  talkedAboutPlaceholder: 'What did you talk about?',
  notMet: 'Not met',
  notMetLabel: (name: string) => `Not met: ${name}`,
  restNotMet: (count: number) => (count === 0 ? 'The rest not met' : `The other ${number(count)} not met`),
  notMetNotice: (names: string) => `Not met: ${names}.`,
  openAgain: 'Undo',
  openAgainLabel: (name: string) => `Undo: ${name} not met`,
  openAgainNotice: (names: string) => `Open again: ${names}.`,
};
