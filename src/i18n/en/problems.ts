import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');

const problems = (count: number): string => plural(count, { one: '1 problem', other: `${count} problems` });
const notes = (count: number): string => plural(count, { one: '1 note', other: `${count} notes` });

/** The list of what was not understood in the notes. */
export const enProblems = {
  title: 'Problems',
  command: 'Show problems',
  sum: (count: number, inNotes: number) => `${problems(count)} in ${notes(inNotes)}`,
  /** What the status bar says. */
  status: (count: number) => `${problems(count)} in the notes`,
  line: (line: number) => `Line ${line}`,
  wholeNote: 'The note',
  writeDay: (day: string) => `Write ${day}`,
  log: 'Log it…',
  dayWritten: (name: string, day: string) => `${name}: the day is now written as ${day}.`,
  empty: 'Everything in your notes is understood.',
  emptyHint: 'A day that does not exist or a property that stands in a note twice would be listed here.',
};

export type ProblemTexts = typeof enProblems;
