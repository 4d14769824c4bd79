import type { enKeeping } from '../en/keeping';

export const deKeeping: typeof enKeeping = {
  progress: (done, total) => `Notizen werden gelesen: ${done} von ${total}`,
};
