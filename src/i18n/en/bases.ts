import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');
const number = numberIn('en-GB');

/** What is said in bases, in English. */
export const enBases = {
  viewName: 'Due for contact',
  noValue: 'Nothing entered',
  show: 'Show',
  showAll: 'All partners',
  showDue: 'Only who is due',
  limit: 'At most',
  noLimit: 'No limit',
  rows: (count: number) => plural(count, { one: `${count} partner`, other: `${number(count)} partners` }),

  noNotes: 'This base finds no notes.',
  noPartners: 'None of the notes in this base leads to a partner.',
  nobodyDue: 'Nobody in this base is due. A good moment for the other things.',
  onlyFormer: 'Everybody in this base is a former partner.',

  strangers: (count: number) => plural(count, { one: `${count} note belongs to no partner`, other: `${number(count)} notes belong to no partner` }),
  former: (count: number) => plural(count, { one: `${count} former partner`, other: `${number(count)} former partners` }),
  notDue: (count: number) => plural(count, { one: `${count} partner is not due`, other: `${number(count)} partners are not due` }),
  beyondLimit: (count: number) => plural(count, { one: `${count} more partner`, other: `${number(count)} more partners` }),

  create: 'Create base of partners',
  created: (path: string) => `Base saved to ${path}.`,
};

export type BaseTexts = typeof enBases;
