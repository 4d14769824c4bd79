import type { Phrase } from '../phrase';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');
const number = numberIn('en-GB');

const partners = (count: number): string => plural(count, { one: '1 partner', other: `${number(count)} partners` });
const months = (count: number): string => plural(count, { one: '1 month', other: `${count} months` });

/** What the network overview says, in English. */
export const enOverview = {
  title: 'Network overview',
  open: 'Open network overview',

  list: 'Partners',
  shown: (count: number, all: number) => (count === all ? partners(all) : `${number(count)} of ${partners(all)}`),
  search: 'Search partners',
  searchPlaceholder: 'Name, person, need… or “Who offers milling?”',
  columns: { name: 'Partner', phase: 'Phase', last: 'Last contact', next: 'Next contact', owner: 'Looked after by', risks: 'Risks' },
  sortBy: 'Sort by',
  mark: (name: string) => `Choose ${name}`,
  markAll: 'Choose all that are listed',
  nobodyFound: 'Nobody fits.',
  showAll: 'Show all',

  filter: {
    by: { phase: 'Phase', owner: 'Looked after by', tag: 'Tag', risk: 'Risk', wants: 'Needs and offers', silentMonths: 'Last contact', dueWithinDays: 'Next contact' },
    all: 'All',
    former: 'Former',
    wants: { needs: 'Needs something', offers: 'Offers something' },
    silent: (count: number) => `longer ago than ${months(count)}`,
    dueWithin: (count: number) => `within ${count} days`,
    set: (by: string, value: string) => `${by}: ${value}`,
  },

  found: {
    need: (text: string) => `Needs: ${text}`,
    offer: (text: string) => `Offers: ${text}`,
    person: (name: string) => `Person: ${name}`,
    kind: (kind: string) => `Cooperation: ${kind}`,
    alias: (name: string) => `Also called ${name}`,
    owner: (name: string) => `Looked after by ${name}`,
    tag: (tag: string) => `Tag: #${tag}`,
    'last-text': (text: string) => `Last words: ${text}`,
  },

  never: 'none yet',
  reading: 'still being read',
  paused: 'paused',
  pausedUntil: (day: string) => `paused until ${day}`,
  asNeeded: 'when needed',
  nobody: 'nobody',
  noRisk: 'none',

  risks: {
    'contact-lost': 'Contact lost',
    agreement: 'Agreement soon',
    departure: 'Somebody leaves',
    introduction: 'Introduction due',
    overdue: 'Overdue',
    unanswered: 'Unanswered',
    'no-contact-yet': 'No contact yet',
    'only-one': 'Only one person left',
  },
  risk: {
    contactLost: (person: string) => `Contact lost: ${person} left`,
    review: (cooperation: string, day: string) => `${cooperation}: review ${day}`,
    notice: (cooperation: string, day: string) => `${cooperation}: cancel by ${day}`,
    noticeWas: (cooperation: string, day: string) => `${cooperation}: could be cancelled until ${day}`,
    end: (cooperation: string, day: string) => `${cooperation}: ends ${day}`,
    endWas: (cooperation: string, day: string) => `${cooperation}: ended ${day}`,
    departure: (person: string, day: string) => `${person} leaves ${day}`,
    introduction: (person: string) => `Meet ${person}`,
    unanswered: (count: number) => `${count} unanswered`,
    onlyOne: (person: string) => `Only ${person} is left`,
  },

  chosen: (count: number) => `${number(count)} chosen`,
  clear: 'Choose nobody',
  log: 'Log',
  later: 'Later',
  laterTitle: (count: number) => `When shall ${partners(count)} come up again?`,
  pauseTitle: (count: number) => `Until when shall ${partners(count)} be paused?`,
  several: partners,
  how: 'How you were in touch',
  each: 'With each of them separately',
  together: 'With all of them together',
  logTitle: (count: number) => `Log contact with ${partners(count)}`,

  months: {
    title: 'Contacts by month',
    hint: 'Of those who are listed above, in the same order. Each number leads to the contacts it counts.',
    cell: (month: string, count: number, name: string) => plural(count, { one: `${month}: 1 contact with ${name}`, other: `${month}: ${count === 0 ? 'no' : number(count)} contacts with ${name}` }),
    reading: (month: string, name: string) => `${month}: the note of ${name} is still being read`,
  },

  weeks: {
    title: 'The next eight weeks',
    hint: 'How many come up when. Everybody counts once, with the next day that plan or cadence gives.',
    before: 'Due before today',
    week: (from: string, to: string) => `${from} – ${to}`,
    count: (count: number) => (count === 0 ? 'nobody' : partners(count)),
    nobody: 'Nobody comes up then.',
  },

  rounds: 'Greeting rounds',

  review: {
    title: (year: number) => `Looking back on ${year}`,
    year: 'Year',
    contacts: (count: number, with_: number) => (count === 0 ? 'No contact with anybody.' : `${plural(count, { one: '1 contact', other: `${number(count)} contacts` })} with ${partners(with_)}.`),
    reachedOut: (us: number, them: number) => `You reached out ${number(us)}×, they ${number(them)}×.`,
    most: <P>(names: P): Phrase<P> => ['Most contacts: ', names, '.'],
    begun: <P>(names: P): Phrase<P> => ['New partners: ', names, '.'],
    given: <P>(names: P): Phrase<P> => ['You gave something to ', names, '.'],
    got: <P>(names: P): Phrase<P> => ['You got something from ', names, '.'],
    asleep: <P>(names: P): Phrase<P> => ['Fell asleep, with a whole year of silence: ', names, '.'],
    kept: <P>(names: P): Phrase<P> => ['Still partners after two silent years: ', names, '.'],
  },

  notice: {
    planned: (names: string, day: string) => `${names} come up again ${day}.`,
    unplanned: (names: string) => `The plans for ${names} are removed.`,
    paused: (names: string) => `${names} are paused until further notice.`,
    pausedUntil: (names: string, day: string) => `${names} are paused until ${day}.`,
    resumed: (names: string) => `${names} are back.`,
  },
};
