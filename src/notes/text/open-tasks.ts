import type { OpenTask } from '../../domain/contribution';
import type { Problem } from '../../domain/problem';
import { detached } from '../../domain/remembering';
import { isNoEntry } from '../log/log-entry-lines';
import { lineText, type Outline } from './outline';
import { readTask } from './task-due';

/** The character in the brackets of a task that is still open. */
const OPEN = ' ';

/** What of a note's tasks is still to be done. */
export interface NoteTasks {
  readonly tasks: readonly OpenTask[];
  readonly problems: readonly Problem[];
}

/** Whether a note has an open task. */
export function hasOpenTasks(outline: Outline): boolean {
  return outline.lines.some(({ item }) => item?.task === OPEN);
}

/** The open tasks anywhere in a note, nested ones included; those in code, comments and quotes are none. */
export function readOpenTasks(outline: Outline): NoteTasks {
  const tasks: OpenTask[] = [];
  const problems: Problem[] = [];
  outline.lines.forEach(({ start, item }, line) => {
    if (item === null || item.task !== OPEN) return;
    const words = lineText(outline, line).slice(item.contentStart - start).slice(OPEN.length + 2).trim();
    if (isNoEntry({ first: words, more: [], task: null })) return;
    const { text, due, problem } = readTask(words);
    if (text !== '') tasks.push({ text: detached(text), due, line });
    if (problem !== null) problems.push({ ...problem, place: { kind: 'line', line } });
  });
  // A list that grew entry by entry has room for more, and is kept as long as the note.
  return { tasks: tasks.slice(), problems };
}
