import type { enKeeping } from '../en/keeping';
import { numberIn } from '../number';

const number = numberIn('de-DE');

export const deKeeping: typeof enKeeping = {
  progress: (done, total) => `Notizen werden gelesen: ${number(done)} von ${number(total)}`,
};
