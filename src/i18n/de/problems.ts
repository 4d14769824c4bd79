import type { ProblemTexts } from '../en/problems';
import { numberIn } from '../number';
import { pluralIn } from '../plural';

const plural = pluralIn('de-DE');
const number = numberIn('de-DE');

const problems = (count: number): string => plural(count, { one: '1 Problem', other: `${number(count)} Probleme` });
const notes = (count: number): string => plural(count, { one: '1 Notiz', other: `${number(count)} Notizen` });

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
  quoteLinks: 'In Anführungszeichen setzen',
  followAll: 'Alle ändern',
  followAllOf: (kind, count) => `Alle ${number(count)} ändern: ${kind}`,
  suggestions: { 'day-as-text': 'Vorschläge: Tage als Text', 'link-as-list': 'Vorschläge: Links ohne Anführungszeichen' },
  dayWritten: (name, day) => `${name}: Der Tag steht jetzt als ${day} da.`,
  linksQuoted: (name) => `${name}: Der Link steht jetzt in Anführungszeichen.`,
  followed: (count, left) => `${plural(count, { one: '1 Wert steht', other: `${number(count)} Werte stehen` })} jetzt in der besseren Form da.${left === 0 ? '' : ` ${plural(left, { one: '1 ließ sich nicht sicher ändern und bleibt', other: `${number(left)} ließen sich nicht sicher ändern und bleiben` })} in der Liste.`}`,
  empty: 'In deinen Notizen ist alles verstanden.',
  emptyHint: 'Ein Tag, den es nicht gibt, oder eine Eigenschaft, die doppelt in einer Notiz steht, stünde hier.',
};
