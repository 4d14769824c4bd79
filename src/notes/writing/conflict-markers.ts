import { lineText, type Outline } from '../text/outline';
import { EditRefused } from './edit-refused';

const BEGIN = /^<{7}( |$)/;
const MIDDLE = /^={7}$/;
const END = /^>{7}( |$)/;

/**
 * Refuses a note in which git, or a tool that merges like it, left a conflict.
 * In the properties one mark is enough; elsewhere all three have to follow each other outside of code,
 * for a note may well speak of such marks.
 */
export function refuseConflictMarkers(outline: Outline): void {
  let begin = -1;
  let seenMiddle = false;
  for (const [line, { kind, start }] of outline.lines.entries()) {
    const first = outline.text.charCodeAt(start);
    if (kind === 'code' || (first !== 0x3c && first !== 0x3d && first !== 0x3e)) continue;
    const text = lineText(outline, line);
    if (kind === 'front-matter' && (BEGIN.test(text) || END.test(text))) refuse(outline, line);
    if (BEGIN.test(text)) {
      begin = line;
      seenMiddle = false;
    } else if (begin >= 0 && MIDDLE.test(text)) seenMiddle = true;
    else if (begin >= 0 && seenMiddle && END.test(text)) refuse(outline, begin);
  }
}

function refuse(outline: Outline, line: number): never {
  throw new EditRefused({ code: 'conflict-markers', place: { kind: 'line', line }, value: lineText(outline, line) });
}
