import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('en-GB');
const number = numberIn('en-GB');

const problems = (count: number): string => plural(count, { one: '1 problem', other: `${number(count)} problems` });
const notes = (count: number): string => plural(count, { one: '1 note', other: `${number(count)} notes` });

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
  quoteLinks: 'Put in quotes',
  followAll: 'Fix all',
  followAllOf: (kind: string, count: number) => `Fix all ${number(count)}: ${kind}`,
  /** Headings over what is understood and could be written better. */
  suggestions: { 'day-as-text': 'Suggestions: dates shown as text', 'link-as-list': 'Suggestions: links without quotes' },
  dayWritten: (name: string, day: string) => `${name}: the day is now written as ${day}.`,
  linksQuoted: (name: string) => `${name}: the link now stands in quotes.`,
  followed: (count: number, left: number) => `${plural(count, { one: '1 value is', other: `${number(count)} values are` })} written in the better form.${left === 0 ? '' : ` ${plural(left, { one: '1 could not be changed safely and stays', other: `${number(left)} could not be changed safely and stay` })} listed.`}`,
  empty: 'Everything in your notes is understood.',
  emptyHint: 'A day that does not exist or a property that stands in a note twice would be listed here.',
};

export type ProblemTexts = typeof enProblems;
