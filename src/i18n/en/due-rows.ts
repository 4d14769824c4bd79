import { numberIn } from '../number';

const number = numberIn('en-GB');

/** Lists of partners in notes and bases. */
export const enDueRows = {
  more: (count: number, all: number) => `Show ${number(count)} more of ${number(all)}`,
};

export type DueRowTexts = typeof enDueRows;
