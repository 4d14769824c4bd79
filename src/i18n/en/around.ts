import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');
const number = numberIn('en-GB');

/** What is said around the app, in English: above notes, in the status bar, in Obsidian's menus. */
export const enAround = {
  lens: {
    label: (name: string) => `How things stand with ${name}`,
    log: 'Log',
    later: 'Later',
    card: 'Card',
    others: (count: number) => plural(count, { one: 'and 1 more partner', other: `and ${number(count)} more partners` }),
    toggle: 'Show or hide the line above notes',
  },

  status: {
    due: (count: number) => plural(count, { one: '1 partner is due for contact', other: `${number(count)} partners are due for contact` }),
    log: (name: string) => `Log contact with ${name}`,
    hide: 'Hide this number',
  },

  notice: {
    due: (count: number) => plural(count, { one: '1 partner is due for contact today.', other: `${number(count)} partners are due for contact today.` }),
    open: 'Show',
  },

  link: {
    nobody: (name: string) => `The link asks for “${name}”, and no note of a partner, person or cooperation is called that.`,
    several: (name: string) => `Several notes are called “${name}”. Put the path of the note into the link.`,
    partnerMissing: 'The link does not say which partner is meant: “partner=…” is missing.',
    notUnderstood: (part: string) => `“${part}” in the link was not understood, so nothing was opened.`,
  },
};

/** The settings about it, in English. */
export const enAroundSettings = {
  aroundHeading: 'Around your notes',
  noteLens: {
    name: 'Line above notes',
    desc: 'Above notes of partners, persons and cooperations: when contact is due and how often, with buttons to log, for later, and for the card. It is never part of the note.',
  },
  statusCount: { name: 'Number in the status bar', desc: 'How many partners are due for contact; nothing where nobody is.' },
  openDueAtStart: { name: 'Open due contacts at start', desc: 'Brings the pane to the front when Obsidian starts.' },
  dailyNotice: { name: 'Notice once a day', desc: 'When you first look at Obsidian on a day, one notice says how many partners are due. None in quiet periods.' },
};
