import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem';
import { noteInputFromText } from '../../../src/notes/note-input';
import { readNote } from '../../../src/notes/read-note';
import { meantDay } from '../../../src/notes/values/meant-day';
import { dayFixEdit } from '../../../src/notes/writing/day-fix';
import { applyEdit } from '../../../src/notes/writing/text-change';
import { readingRules } from '../../support/reading-rules';
import { changedLines } from './changed-lines';
import { refusalOf } from './refusal';
import { writingRules } from './written';

const partner = (body: string): string => `---\ntype: partner\n---\n${body}`;

function problemIn(text: string): Problem {
  const [problem] = readNote(noteInputFromText('Weber.md', text, []), readingRules())?.problems ?? [];
  if (problem === undefined) throw new Error(`There is no problem in ${text}`);
  return problem;
}

/** Puts right what is found in the text that was read, in the text that stands there now. */
function putRight(read: string, now = read): string {
  const problem = problemIn(partner(read));
  const day = meantDay(problem.value);
  if (day === null) throw new Error(`${problem.value} may mean anything.`);
  return applyEdit(partner(now), dayFixEdit(problem, day, writingRules));
}

describe('a day that can only mean one', () => {
  it.each([
    ['of an entry', '## Contact log\n- 23/11/2026 call\n', ['- - 23/11/2026 call', '+ - 2026-11-23 call']],
    ['of an entry that names it again', '## Contact log\n- 23/11/2026 call about 23/11/2026\n', ['- - 23/11/2026 call about 23/11/2026', '+ - 2026-11-23 call about 23/11/2026']],
    ['of a task', '- [ ] Offer [due:: 4/13/2026] 📞\n', ['- - [ ] Offer [due:: 4/13/2026] 📞', '+ - [ ] Offer [due:: 2026-04-13] 📞']],
  ])('%s is written as days are', (_, body, changed) => {
    expect(changedLines(partner(body), putRight(body))).toEqual(changed);
  });

  it.each([
    ['prose stands in its line', '## Contact log\n- 23/11/2026 call\n', '## Contact log\nSee the mail of 23/11/2026.\n\n- 23/11/2026 call\n'],
    ['an entry of another day does', '## Contact log\n- 2026/11/3 call\n', '## Contact log\n- 2026/11/30 call\n'],
    ['an entry does that names the day further on', '## Contact log\n- 23/11/2026 call\n', '## Contact log\n- 2026-11-20 call about 23/11/2026\n'],
    ['an item outside the log does', '## Contact log\n- 23/11/2026 call\n', '## Numbers\n- 23/11/2026 call\n'],
    ['a task does that names it twice', '- [ ] Offer [due:: 4/13/2026]\n', '- [ ] Offer of 4/13/2026 [due:: 4/13/2026]\n'],
  ])('stays where %s by now', (_, read, now) => {
    expect(refusalOf(() => putRight(read, now)).code).toBe('changed-since');
  });
});
