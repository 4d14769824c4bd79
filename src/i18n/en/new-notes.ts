/** What the forms of new cooperations and events say, in English. */
export const enNewNotes = {
  removeName: (name: string) => `Remove ${name}`,
  endBeforeStart: 'The last day lies before the first one.',
  /** Every one of these reads as a series of appointments. */
  rhythms: ['every Tuesday', 'every 2 weeks on Tuesday', 'first Monday of the month', 'every month on the 15th'],

  newCooperation: {
    title: 'New cooperation',
    name: 'Name',
    namePlaceholder: 'Joint fair stand',
    partners: 'Partners',
    partnersHint: 'Whom you do it with. The first one is reminded of what becomes due.',
    partnersMissing: 'A cooperation needs a partner. Choose one from the list.',
    kind: 'Kind',
    kindPlaceholder: 'Joint orders, research project…',
    start: 'First day',
    end: 'Last day',
    endHint: 'Leave it empty while there is no end in sight.',
    status: 'Status',
    statusByDates: 'As the dates say',
    statuses: { idea: 'Idea', preparing: 'In preparation', running: 'Running', closing: 'Closing', ended: 'Ended', dormant: 'Dormant' },
    cadence: 'Cadence or appointment',
    cadenceHint: 'How often to be in touch meanwhile, or your jour fixe: “6 weeks”, “first Monday of the month”.',
    understood: (cadence: string) => `Understood: ${cadence}.`,
    notACadence: (typed: string) => `“${typed}” cannot be read. Write for example “6 weeks”, “4-6 weeks”, “every Tuesday” or “first Monday of the month”.`,
    rhythmNeedsStart: 'Which week or month is meant depends on the first day. Fill that in as well.',
    create: 'Create cooperation',
  },

  newEvent: {
    title: 'New event',
    name: 'Name',
    namePlaceholder: 'Hannover Messe 2027',
    date: 'Day',
    dateMissing: 'Fill in on which day it begins.',
    end: 'Last day',
    endHint: 'Leave it empty for an event of one day.',
    place: 'Place',
    partners: 'Partners',
    partnersHint: 'Whom you expect to meet there.',
    create: 'Create event',
  },
};

export type NewNoteTexts = typeof enNewNotes;
