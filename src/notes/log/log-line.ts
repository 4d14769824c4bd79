import { ATTEMPT } from '../../domain/channel';
import { formatDay } from '../../domain/days';
import type { Interaction } from '../../domain/interaction';
import type { ProblemCode } from '../../domain/problem';
import type { Reference } from '../../domain/reference';
import type { WritingRules } from '../../domain/rules';
import { writtenWords } from './channel-words';
import { composed } from '../../domain/composed';
import { detached } from '../../domain/remembering';
import { entryContent, formatContinuation, isNoEntry, type EntryContent } from './log-entry-lines';
import { readLogDay } from './log-day';
import { linkedIn, readHead, type LogLineContext } from './log-head';
import { formatPerson } from './log-persons';
import { DIRECTION_WORDS } from '../vocabulary/direction-words';
import { WRITTEN_SEPARATOR } from '../vocabulary/separators';

export type ReadLogEntry =
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly value: string };

/**
 * Reads one list item of a log region, given by its lines as they stand in the note:
 * `- DAY [TIME] [CHANNEL] [DIRECTION] [PERSONS] [SEPARATOR TEXT]`, further lines being more text.
 * `null` for what is no entry at all: an open task, a quote, code, a comment, an empty item.
 *
 * @example
 * parseLogEntry(['- 2026-11-23 call with [[Anna Schmidt]]: costing agreed'], context)
 */
export function parseLogEntry(lines: readonly string[], context: LogLineContext): ReadLogEntry | null {
  const content = entryContent(lines);
  return content === null ? null : readEntry(content, context);
}

/** Reads the words of a list item of a log region. */
export function readEntry(content: EntryContent, context: LogLineContext): ReadLogEntry | null {
  if (isNoEntry(content)) return null;
  const line = composed(content.first);
  const read = readLogDay(line, context.nearDay);
  if ('problem' in read) return { kind: 'problem', code: read.problem, value: read.value };
  const head = readHead(read.rest, context);
  const words = content.more.length === 0 ? head.text : [head.text.trim(), ...content.more].join('\n');
  const text = detached(composed(words).trim());
  const persons = head.channel === null && head.persons.length === 0 ? linkedIn(text) : head.persons;
  return { kind: 'interaction', interaction: { day: read.day, time: read.time, channel: head.channel, direction: head.direction, persons, text } };
}

/**
 * An interaction as a log line, without a line ending behind it. What is written parses back to the same interaction:
 * a name that would not is put in quotes, and a text that would be taken for something else goes to the next line.
 *
 * @example
 * formatLogEntry(interaction, rules) // '- 2026-11-23 call with [[Anna Schmidt]]: costing agreed'
 */
export function formatLogEntry(interaction: Interaction, rules: WritingRules, knownNames: readonly string[] = []): string {
  const wanted = tidyInteraction(interaction);
  const words = wanted.channel === null ? [null] : writtenWords(wanted.channel, rules.channels, rules.language);
  const context = { channels: rules.channels, knownNames, nearDay: null };
  let entry = '';
  for (const word of words) {
    for (const nextLine of wanted.text === '' ? [false] : [false, true]) {
      for (const quoted of [false, true]) {
        entry = writeEntry(wanted, word, rules, { quoted, nextLine });
        const read = parseLogEntry(entry.split('\n'), context);
        if (read?.kind === 'interaction' && sameInteraction(read.interaction, wanted)) return entry;
      }
    }
  }
  return entry;
}

function writeEntry(wanted: Interaction, word: string | null, rules: WritingRules, form: { readonly quoted: boolean; readonly nextLine: boolean }): string {
  const [firstLine = '', ...further] = form.nextLine ? ['', ...wanted.text.split('\n')] : wanted.text.split('\n');
  const direction = wanted.direction === null ? null : DIRECTION_WORDS[wanted.direction][rules.language][0];
  const impliedByText = wanted.channel === null && wanted.direction === null && sameReferences(wanted.persons, linkedIn(wanted.text));
  const persons = impliedByText ? '' : wanted.persons.map((person) => formatPerson(person, form.quoted)).join(', ');
  const colonFirst = wanted.channel === ATTEMPT && direction === null && persons !== '' && wanted.text === '';
  const head = [formatDay(wanted.day), wanted.time, colonFirst ? `${word ?? ''}${WRITTEN_SEPARATOR}` : word, direction, persons];
  const written = head.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
  const separator = wanted.text === '' ? '' : WRITTEN_SEPARATOR;
  return [`- ${written}${separator}${firstLine === '' ? '' : ` ${firstLine}`}`, ...further.map(formatContinuation)].join('\n');
}

/** The interaction as a note can hold it: composed characters in names and text, no space around the text, nameless persons left out. */
export function tidyInteraction(interaction: Interaction): Interaction {
  const text = interaction.text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  const named = interaction.persons
    .filter(({ target, label }) => target.trim() !== '' && label.trim() !== '')
    .map((person) => ({ ...person, target: composed(person.target), label: composed(person.label) }));
  const persons = interaction.channel === null && interaction.direction === null && named.length === 0 ? linkedIn(text) : named;
  return { ...interaction, text, persons };
}

function sameReferences(some: readonly Reference[], others: readonly Reference[]): boolean {
  return some.length === others.length && some.every((each, index) => each.target === others[index]?.target && each.label === others[index].label);
}

function sameInteraction(some: Interaction, other: Interaction): boolean {
  const { day, time, channel, direction, text } = other;
  return (
    some.day === day && some.time === time && some.channel === channel && some.direction === direction && some.text === text && sameReferences(some.persons, other.persons)
  );
}
