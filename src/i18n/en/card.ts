import type { Phrase } from '../phrase';

/** What the partner card says, in English. */
export const enCard = {
  title: 'Partner card',
  open: 'Open partner card',
  pin: 'Keep this partner in the card',
  unpin: 'Follow the open note again',
  options: 'More for this partner',
  showLens: 'Show this as a line above notes',
  noPartner: 'No partner to show',
  noPartnerHint: 'Open the note of a partner, a person or a cooperation, and the card follows.',
  alsoOf: 'Also of this note:',

  former: 'Former',
  lookedAfter: (names: string) => `looked after by ${names}`,
  due: (fact: string) => `due ${fact}`,
  next: (day: string) => `next contact ${day}`,
  noContactYet: 'no contact yet',
  asNeeded: 'when there is an occasion',

  log: 'Log',
  later: 'Later',
  someoneLeft: 'Someone left…',

  sections: { topics: 'Talk about', persons: 'People', cooperations: 'Cooperations', contacts: 'Contacts', reciprocity: 'Give and take' },

  birthday: (day: string) => `Birthday ${day}`,
  left: (month: string) => `left in ${month}`,
  leftOnce: 'has left',
  leaves: (day: string) => `there until ${day}`,
  onlyOne: <P>(person: P): Phrase<P> => ['Only ', person, ' is left to talk to.'],

  stages: { planned: 'Planned', preparing: 'In preparation', running: 'Running', closing: 'Closing', ended: 'Ended', idea: 'Idea' },
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  costs: { coming: 'final costing comes up', due: 'costs open', 'never-settled': 'costs never settled' },
  agreement: {
    review: (day: string) => `review ${day}`,
    notice: (day: string) => `can be cancelled until ${day}`,
    noticeWas: (day: string) => `could be cancelled until ${day}`,
    end: (day: string) => `agreement ends ${day}`,
    endWas: (day: string) => `agreement ended ${day}`,
  },
  missingBenefit: { ours: 'What do you get out of it?', theirs: 'What do they get out of it?', both: 'What does each of you get out of it?' },

  persons: {
    to: <P>(persons: P): Phrase<P> => ['to ', persons],
    from: <P>(persons: P): Phrase<P> => ['from ', persons],
    with: <P>(persons: P): Phrase<P> => [persons],
  },
  nobodyNamed: { to: 'from you', from: 'from them' },
  toCome: 'still to come',
  filter: 'Filter contacts',
  filterPerson: 'Person',
  filterChannel: 'Channel',
  allPersons: 'Everybody',
  allChannels: 'All channels',
  set: (by: string, value: string) => `${by}: ${value}`,
  only: (parts: string) => `Only ${parts}`,
  showAll: 'Show all',
  noneShown: 'No contact with this filter.',
  noneYet: 'Nothing logged yet.',

  youReachedOut: (count: number) => `You reached out ${count}×`,
  theyDid: (count: number) => `they ${count}×`,
  inAYear: 'In the last twelve months',
  lastUs: <P>(on: P): Phrase<P> => ['You reached out last, ', on],
  lastThem: <P>(on: P): Phrase<P> => ['They reached out last, ', on],
  gave: 'You gave',
  got: 'You got',
};
