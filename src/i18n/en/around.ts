import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');

/** What is said around the app, in English: above notes, in the status bar, in Obsidian's menus. */
export const enAround = {
  lens: {
    label: (name: string) => `How things stand with ${name}`,
    log: 'Log',
    later: 'Later',
    card: 'Card',
    others: (count: number) => plural(count, { one: 'and 1 more partner', other: `and ${count} more partners` }),
    toggle: 'Show or hide the line above notes',
  },
};

/** The settings about it, in English. */
export const enAroundSettings = {
  aroundHeading: 'Around your notes',
  noteLens: {
    name: 'Line above notes',
    desc: 'Above notes of partners, persons and cooperations: when contact is due and how often, with buttons to log, for later, and for the card. It is never part of the note.',
  },
};
