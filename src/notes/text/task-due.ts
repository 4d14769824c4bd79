import type { Day } from '../../domain/days';
import { letterOrDigitBefore } from '../../domain/letters';
import type { ProblemCode } from '../../domain/problem';
import { readDay } from '../values/day-value';
import { DUE_FIELD, DUE_SIGNS, DUE_WORDS, OTHER_DAY_SIGNS, OTHER_TASK_FIELDS, PRIORITY_SIGNS } from '../vocabulary/task-words';

/** The words of a task, and the day it is due. */
export interface ReadTask {
  /** Without the marks that other plugins keep in it. */
  readonly text: string;
  readonly due: Day | null;
  /** What is wrong with the day, where there is one and it cannot be read. */
  readonly problem: { readonly code: ProblemCode; readonly value: string } | null;
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d{2})(?!\d)`;
const LINKED_DAY = String.raw`\[\[[^\]\n]+\]\]|${DAY}`;

function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, String.raw`\s+`)).join('|');
}

/** A form in which a task may name its day. */
interface DueForm {
  readonly form: RegExp;
  /** It begins with a word, which is not the end of a longer one. */
  readonly isWord: boolean;
}

/** All of them, the surest first. */
const DUE_FORMS: readonly DueForm[] = [
  { form: new RegExp(String.raw`(?:${anyOf(DUE_SIGNS)})\ufe0f?\s*(?<day>${LINKED_DAY})`, 'gu'), isWord: false },
  { form: new RegExp(String.raw`\[\s*${DUE_FIELD}\s*::(?<day>(?:\[\[[^\]\n]+\]\]|[^\][\n])*)\]`, 'giu'), isWord: false },
  { form: new RegExp(String.raw`\(\s*${DUE_FIELD}\s*::(?<day>[^()\n]*)\)`, 'giu'), isWord: false },
  { form: new RegExp(String.raw`${DUE_FIELD}\s*::\s*(?<day>${LINKED_DAY})`, 'giu'), isWord: true },
  { form: new RegExp(String.raw`(?:${anyOf(DUE_WORDS)})\s+(?<day>${DAY})(?!\d)\)?`, 'giu'), isWord: true },
  // Personal CRM ends a task with its day in brackets.
  { form: new RegExp(String.raw`\((?<day>${DAY})\)\s*$`, 'gu'), isWord: false },
];

/** What other plugins keep in a task. */
const OTHER_MARKS: readonly RegExp[] = [
  new RegExp(String.raw`(?:${anyOf(OTHER_DAY_SIGNS)})\ufe0f?\s*(?:${DAY})`, 'gu'),
  new RegExp(String.raw`\[\s*(?:${anyOf(OTHER_TASK_FIELDS)})\s*::[^\][\n]*\]|\(\s*(?:${anyOf(OTHER_TASK_FIELDS)})\s*::[^()\n]*\)`, 'giu'),
  new RegExp(String.raw`(?:${anyOf(PRIORITY_SIGNS)})\ufe0f?(?=\s|$)`, 'gu'),
];

/**
 * The words of a task without its marks, and the day it is due: `📅 2026-12-04` of the Tasks plugin, `[due:: 2026-12-04]`
 * of Dataview, `due 2026-12-04`, `bis 4.12.2026`, or a day in brackets at the end. Other days say something else.
 * A day that cannot be read is a problem, and its words stay in the text.
 *
 * @see https://publish.obsidian.md/tasks/Reference/Task+Formats/About+Task+Formats for the marks
 *
 * @example
 * readTask('Angebot an Anna 📅 2026-11-27') // { text: 'Angebot an Anna', due: 20784, problem: null }
 */
export function readTask(task: string): ReadTask {
  const plain = OTHER_MARKS.reduce(withoutMarks, task.normalize('NFC'));
  for (const due of DUE_FORMS) {
    const match = firstIn(plain, due);
    const value = match?.groups?.['day']?.trim() ?? '';
    if (match === null || value === '') continue;
    const day = readDay(value);
    if ('problem' in day) return { text: tidy(plain), due: null, problem: { code: day.problem, value } };
    const head = plain.slice(0, match.index);
    return { text: tidy(`${due.isWord ? withoutJoint(head) : head} ${plain.slice(match.index + match[0].length)}`), due: day.value, problem: null };
  }
  return { text: tidy(plain), due: null, problem: null };
}

/** Where a form first stands in a text. Older phones cannot look behind to see whether it is the end of a word. */
function firstIn(text: string, { form, isWord }: DueForm): RegExpExecArray | null {
  for (form.lastIndex = 0; ; ) {
    const match = form.exec(text);
    if (match === null || !isWord || !letterOrDigitBefore(text, match.index)) return match;
    form.lastIndex = match.index + 1;
  }
}

/** Without what joins a day in words to what stands before it: `offer, (due 2026-12-04)`. */
function withoutJoint(head: string): string {
  return head.replace(/\($/, '').trimEnd().replace(/[,;]$/, '');
}

/** Without marks of a kind, and the spaces before them. */
function withoutMarks(text: string, mark: RegExp): string {
  let kept = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(mark)) {
    kept += text.slice(from, index).trimEnd();
    from = index + found.length;
  }
  return kept + text.slice(from);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ([,;.!?])(?=\s|$)/g, '$1').trim();
}
