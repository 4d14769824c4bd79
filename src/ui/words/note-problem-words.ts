import type { Problem } from '../../domain/problem';
import type { Texts } from '../../i18n/texts';

/** Longer values are cut: they stand in the note. */
const LONGEST_VALUE = 60;

/** What is wrong in a note, and what to do, in a sentence or two; where it is wrong is said beside it. */
export function noteProblemInWords({ code, value }: Problem, texts: Texts): string {
  return texts.noteProblems[code](value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
}
