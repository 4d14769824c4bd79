import { EditRefused, type RefusalReason } from '../../../src/notes/writing/edit-refused';

/** Why something was refused; fails where it was not. */
export function refusalOf(action: () => unknown): RefusalReason {
  try {
    action();
  } catch (error) {
    if (error instanceof EditRefused) return error.reason;
    throw error;
  }
  throw new Error('It was not refused.');
}
