import type { DueRowTexts } from '../en/due-rows';

export const deDueRows: DueRowTexts = {
  more: (count, all) => `${count} weitere von ${all} zeigen`,
};
