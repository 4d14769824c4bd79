import { expect, it } from 'vitest';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { noteProblemInWords } from '../../../src/ui/words/note-problem-words';

it('a problem says what is wrong and what to do', () => {
  const problem = { code: 'log-day-in-future', place: { kind: 'line', line: 4 }, value: '2026-12-03' } as const;
  expect(noteProblemInWords(problem, en)).toBe('2026-12-03 is still to come, so this entry does not count yet. For what is planned, use the next contact or an open task.');
  expect(noteProblemInWords(problem, de)).toContain('2026-12-03 kommt erst noch');
});

it('a long value is cut', () => {
  const words = noteProblemInWords({ code: 'day-unreadable', place: { kind: 'property', name: 'date' }, value: 'x'.repeat(200) }, en);
  expect(words).toContain(`“${'x'.repeat(60)}…”`);
});
