import { numberIn } from '../number';

const number = numberIn('en-GB');

/** What the status bar says while notes are read. */
export const enKeeping = {
  progress: (done: number, total: number) => `Reading notes: ${number(done)} of ${number(total)}`,
};
