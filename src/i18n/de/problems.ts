import type { ProblemTexts } from '../en/problems';
import { pluralIn } from '../plural';

const plural = pluralIn('de-DE');

const problems = (count: number): string => plural(count, { one: '1 Problem', other: `${count} Probleme` });
const notes = (count: number): string => plural(count, { one: '1 Notiz', other: `${count} Notizen` });

/** The list of what was not understood in the notes, in German. */
export const deProblems: ProblemTexts = {
  title: 'Probleme',
  command: 'Probleme zeigen',
  sum: (count, inNotes) => `${problems(count)} in ${notes(inNotes)}`,
  status: (count) => `${problems(count)} in den Notizen`,
  line: (line) => `Zeile ${line}`,
  wholeNote: 'Die Notiz',
  writeDay: (day) => `${day} schreiben`,
  log: 'Eintragen…',
  dayWritten: (name, day) => `${name}: Der Tag steht jetzt als ${day} da.`,
  empty: 'In deinen Notizen ist alles verstanden.',
  emptyHint: 'Ein Tag, den es nicht gibt, oder eine Eigenschaft, die doppelt in einer Notiz steht, stünde hier.',
};
