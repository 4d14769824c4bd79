import type { DueRowTexts } from '../en/due-rows';
import { numberIn } from '../number';

const number = numberIn('de-DE');

export const deDueRows: DueRowTexts = {
  more: (count, all) => `${number(count)} weitere von ${number(all)} zeigen`,
};
