import { describe, expect, it } from 'vitest';
import { reciprocityOf } from '../../src/domain/reciprocity';
import type { LoggedInteraction } from '../../src/domain/interaction';
import { readNote } from '../../src/notes/read-note';
import { noteInputFromText } from '../../src/notes/note-input';
import { day } from '../support/contributions';
import { partner } from '../support/partners';
import { readingRules } from '../support/reading-rules';

const TODAY = day('2026-11-23');

/** Give and take as these lines of a log tell it. */
function told(...lines: readonly string[]) {
  return toldWith({}, ...lines);
}

function toldWith(facts: Parameters<typeof partner>[1], ...lines: readonly string[]) {
  const note = readNote(noteInputFromText('Weber.md', `---\ntype: partner\n---\n## Contact log\n${lines.join('\n')}\n`, []), readingRules());
  const entries = (note?.interactions ?? []).map((entry): LoggedInteraction => ({ ...entry, path: 'Weber.md', source: 'log' }));
  expect(entries).toHaveLength(lines.length);
  return reciprocityOf(partner(null, facts, ...entries), TODAY);
}

const MAILS = ['- 2026-11-20 mail to Anna: hello?', '- 2026-11-10 mail to Anna: still there?', '- 2026-11-01 chat to Anna: spring?'];

describe('unanswered', () => {
  it.each<[string, number, string[]]>([
    ['mails, chats, letters and attempts of ours', 4, ['- 2026-11-22 not reached: Anna', ...MAILS]],
    ['nothing from them: the log may be young', 3, MAILS],
    ['up to a word from them', 2, ['- 2026-11-20 mail to Anna: a', '- 2026-11-10 letter to Anna: b', '- 2026-11-05 mail from Anna: c', '- 2026-11-01 mail to Anna: d']],
    ['an answer on the same day', 0, ['- 2026-11-20 mail to Anna: a', '- 2026-11-20 mail from Anna: b']],
    ['a talk is an answer, whoever called', 1, ['- 2026-11-20 mail to Anna: a', '- 2026-11-10 call to Anna: b', '- 2026-11-01 mail to Anna: c']],
    ['cards and gifts of ours are neither', 2, ['- 2026-11-20 mail to Anna: a', '- 2026-11-12 card to Anna', '- 2026-11-11 gift to Anna', '- 2026-11-10 mail to Anna: b']],
    ['a card of theirs is a word', 0, ['- 2026-11-20 card from Anna', '- 2026-11-10 mail to Anna: b']],
    ['a mail of which nobody knows who wrote it may be an answer', 1, ['- 2026-11-20 mail to Anna: a', '- 2026-11-10 mail: b', '- 2026-11-01 mail to Anna: c']],
    ['remarks are nothing', 1, ['- 2026-11-21 note: moved house', '- 2026-11-20 mail to Anna: a']],
    ['nothing of the future', 0, []],
  ])('%s', (_, count, lines) => {
    expect(told(...lines).unanswered).toHaveLength(count);
  });

  it('is over with a last contact that only the property tells of', () => {
    expect(toldWith({ lastContact: day('2026-11-21') }, ...MAILS).unanswered).toEqual([]);
    expect(toldWith({ lastContact: day('2026-11-20') }, ...MAILS).unanswered).toHaveLength(3);
    expect(toldWith({ lastContact: day('2026-11-24') }, ...MAILS).unanswered).toHaveLength(3);
  });
});

describe('who reaches out', () => {
  it('is counted within a year', () => {
    const { inAYear, last } = told('- 2026-11-22 not reached: Anna', '- 2026-11-20 mail from Anna: a', '- 2026-10-01 call with Anna: b', '- 2026-09-01 call: c', '- 2025-11-24 card to Anna', '- 2025-11-23 mail to Anna: d');
    expect(inAYear).toEqual({ us: 2, them: 1, both: 1 });
    expect(last).toEqual({ side: 'us', day: day('2026-11-22') });
  });

  it('is unknown where no line says so', () => {
    expect(told('- 2026-09-01 call: c').last).toBeNull();
  });
});

describe('give and take', () => {
  it('is what was marked, in either language', () => {
    const { given, got } = told('- 2026-11-20 call with Anna: recommended to Petersen #gegeben', '- 2026-11-10 call with Anna: #got samples', '- 2026-11-01 call with Anna: #gavel #got/no', '- 2025-01-01 call with Anna: #gave');
    expect([given.length, got.length]).toEqual([1, 1]);
  });
});
