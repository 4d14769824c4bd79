import type { NoteLanguage } from '../../domain/channel';
import { formatDay, type Day } from '../../domain/days';
import type { Problem } from '../../domain/problem';
import { shownValue } from '../values/narrowed';
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
 * dayFixEdit({ code: 'day-unreadable', place: { kind: 'line', line: 0 }, value: '23/11/2026' }, 20780, 'en')('- 23/11/2026 call')
 * // [{ from: 2, to: 12, insert: '2026-11-23' }]
 */
export function dayFixEdit(problem: Problem, day: Day, language: NoteLanguage): Edit {
  const { place, value } = problem;
  return (text) => {
    const outline = scanOutline(text);
    if (place.kind === 'line') return [inLine(outline, place.line, problem, day)];
    const standing = place.kind === 'property' ? readFrontMatterDocument(outline)?.values.get(place.name) : undefined;
    if (place.kind !== 'property' || standing === undefined || shownValue(standing) !== value) throw changedSince(problem);
    return editOutlinedProperties(outline, [{ property: { own: place.name }, value: formatDay(day) }], language);
  };
}

function inLine(outline: Outline, line: number, problem: Problem, day: Day): TextChange {
  const written = lineText(outline, line);
  const at = written.indexOf(problem.value);
  const start = outline.lines[line]?.start;
  if (start === undefined || at < 0 || written.indexOf(problem.value, at + 1) >= 0) throw changedSince(problem);
  return { from: start + at, to: start + at + problem.value.length, insert: formatDay(day) };
}
