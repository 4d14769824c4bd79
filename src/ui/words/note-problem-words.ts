import type { ProblemFix } from '../../application/problems/found-in-note';
import { formatDay } from '../../domain/days';
import type { Problem, ProblemPlace } from '../../domain/problem';
import type { Texts } from '../../i18n/texts';

/** Longer values are cut: they stand in the note. */
const LONGEST_VALUE = 60;

/** What is wrong in a note, and what to do, in a sentence or two; where it is wrong is said beside it. */
export function noteProblemInWords({ code, value }: Problem, texts: Texts): string {
  return texts.noteProblems[code](value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
}

/** Where in a note: the property by its name there, the line as editors count it, or the note itself. */
export function problemPlaceInWords(place: ProblemPlace, { problems }: Texts): string {
  return place.kind === 'property' ? place.name : place.kind === 'line' ? problems.line(place.line + 1) : problems.wholeNote;
}

/** What the button says that puts a problem right. */
export function fixInWords(fix: ProblemFix, { problems }: Texts): string {
  switch (fix.kind) {
    case 'log':
      return problems.log;
    case 'write-day':
      return problems.writeDay(formatDay(fix.day));
    case 'quote-links':
      return problems.quoteLinks;
  }
}
