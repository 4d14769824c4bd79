import { formatDay, type Day } from '../../domain/days';
import type { Problem } from '../../domain/problem';
import type { WritingRules } from '../../domain/rules';
import { readLog } from '../log/log-interactions';
import { shownValue } from '../values/narrowed';
import { readOpenTasks } from '../text/open-tasks';
import { lineText, scanOutline, type Outline } from '../text/outline';
import { changedSince } from './edit-refused';
import { readFrontMatterDocument } from './front-matter-document';
import { editOutlinedProperties } from './property-edit';
import type { Edit, TextChange } from './text-change';

/**
 * Writes a day as `2026-11-23` in the place of a value that was not read as one.
 *
 * @throws EditRefused where something else stands there by now.
 * @example
 * dayFixEdit({ code: 'day-unreadable', place: { kind: 'line', line: 0 }, value: '23/11/2026' }, 20780, rules)('- [ ] Offer [due:: 23/11/2026]')
 * // [{ from: 19, to: 29, insert: '2026-11-23' }]
 */
export function dayFixEdit(problem: Problem, day: Day, rules: WritingRules): Edit {
  const { place, value } = problem;
  return (text) => {
    const outline = scanOutline(text);
    if (place.kind === 'line') return [inLine(outline, place.line, problem, day, rules)];
    const standing = place.kind === 'property' ? readFrontMatterDocument(outline)?.values.get(place.name) : undefined;
    if (place.kind !== 'property' || standing === undefined || shownValue(standing) !== value) throw changedSince(problem);
    return editOutlinedProperties(outline, [{ property: { own: place.name }, value: formatDay(day) }], rules.language);
  };
}

/** In the entry or task on a line, if that is still read with the same problem: other words may stand there by now. */
function inLine(outline: Outline, line: number, problem: Problem, day: Day, rules: WritingRules): TextChange {
  const { code, value } = problem;
  const isThis = (read: Problem): boolean => read.code === code && read.value === value && read.place.kind === 'line' && read.place.line === line;
  const inEntry = readLog('', outline, rules, []).problems.some(isThis);
  const inTask = readOpenTasks(outline).problems.some(isThis);
  const written = lineText(outline, line);
  const at = written.indexOf(value);
  const start = outline.lines[line]?.start;
  // An entry begins with its day; a task may name it anywhere.
  const isCertain = inEntry || (inTask && written.lastIndexOf(value) === at);
  if (start === undefined || at < 0 || !isCertain) throw changedSince(problem);
  return { from: start + at, to: start + at + value.length, insert: formatDay(day) };
}
