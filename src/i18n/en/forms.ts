import { enNewNotes } from './new-notes';

/** What forms say, in English. */
export const enForms = {
  ...enNewNotes,
  cancel: 'Cancel',
  /** Every one of these reads as a cadence. */
  cadences: ['weekly', 'biweekly', 'monthly', '4-6 weeks', 'quarterly', 'half-yearly', 'yearly', 'as needed'],
  notACadence: (typed: string) => `“${typed}” cannot be read as a cadence. Write for example “6 weeks”, “4-6 weeks”, “quarterly” or “as needed”.`,
  dayIncomplete: 'This day is not complete. Fill it in or clear it.',
  dayInFuture: 'This day is still to come. Choose today or an earlier day.',

  noteName: {
    empty: 'A note needs a name.',
    characters: (found: string) => `A note's name cannot hold “${found}”. Leave it out or use another character.`,
    dot: 'A name cannot begin with a full stop: the note would be hidden.',
    tooLong: (longest: number) => `This name is too long for a file. Use at most ${longest} characters.`,
    exists: (name: string) => `There is a note “${name}” already. Choose another name.`,
  },

  newPartner: {
    title: 'New partner',
    name: 'Name',
    namePlaceholder: 'Messebau Kröger',
    nameTaken: (name: string) => `There is a partner called ${name} already.`,
    aliasTaken: (typed: string, name: string) => `“${typed}” is another name of ${name}, who is a partner already.`,
    cadence: 'Cadence',
    cadenceHint: 'How often to be in touch. Leave it empty for the default.',
    lastSpoken: 'Last spoken',
    lastSpokenHint: 'Leave it empty if you do not know.',
    contactPerson: 'Contact person',
    create: 'Create partner',
  },

  newPerson: {
    title: 'New person',
    name: 'Name',
    namePlaceholder: 'Anna Schmidt',
    partner: 'Partner',
    partnerHint: 'Where this person works.',
    noSuchPartner: (typed: string) => `There is no partner called “${typed}”. Choose one from the list or leave it empty.`,
    role: 'Role',
    email: 'Email',
    phone: 'Phone',
    create: 'Create person',
  },
};

export type FormTexts = typeof enForms;
