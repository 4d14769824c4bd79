import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/days';
import { readOpenTasks } from '../../../src/notes/text/open-tasks';
import { scanOutline } from '../../../src/notes/text/outline';
import { readTask } from '../../../src/notes/text/task-due';

/** The words of a task and its day, in one line. */
function shown(words: string): string {
  const { text, due, problem } = readTask(words);
  return `${text} | ${problem === null ? (due === null ? '-' : formatDay(due)) : `${problem.code}: ${problem.value}`}`;
}

describe('the day a task is due', () => {
  it.each([
    // The Tasks plugin
    ['Angebot an Anna 📅 2026-12-04', 'Angebot an Anna | 2026-12-04'],
    ['Angebot 📅2026-12-04 an Anna', 'Angebot an Anna | 2026-12-04'],
    ['Angebot 🗓️ 2026-12-04', 'Angebot | 2026-12-04'],
    ['Angebot ⏫ ➕ 2026-11-01 ⏳ 2026-11-30 🛫 2026-11-20 📅 2026-12-04', 'Angebot | 2026-12-04'],
    ['Angebot ⏳ 2026-11-30', 'Angebot | -'],
    ['Angebot 📅 [[2026-12-04]]', 'Angebot | 2026-12-04'],
    // Dataview
    ['Send it [due:: 2026-12-04] soon', 'Send it soon | 2026-12-04'],
    ['Send it (due:: 2026-12-04)', 'Send it | 2026-12-04'],
    ['Send it [due:: [[2026-12-04]]]', 'Send it | 2026-12-04'],
    ['Send it due:: 2026-12-04', 'Send it | 2026-12-04'],
    ['Send it [priority:: high] [scheduled:: 2026-11-30]', 'Send it | -'],
    // In words
    ['Send the offer, due 2026-12-04', 'Send the offer | 2026-12-04'],
    ['Angebot bis 4.12.2026 schicken', 'Angebot schicken | 2026-12-04'],
    ['Angebot schicken (bis 4.12.26)', 'Angebot schicken | 2026-12-04'],
    ['Angebot schicken, fällig am 04.12.2026.', 'Angebot schicken. | 2026-12-04'],
    // Personal CRM
    ['Wie viel Esche für Lyon? (2026-12-11)', 'Wie viel Esche für Lyon? | 2026-12-11'],
    // Days that say something else
    ['Bring what we agreed on 2026-12-04', 'Bring what we agreed on 2026-12-04 | -'],
    ['Zählerstand von 4.12.2026 melden', 'Zählerstand von 4.12.2026 melden | -'],
    ['Residue 2026-12-04', 'Residue 2026-12-04 | -'],
    ['Reste 12-due 2026-12-01, überfällig bis 4.12.2026 geklärt', 'Reste 12-, überfällig bis 4.12.2026 geklärt | 2026-12-01'],
    ['Unfällig bis 4.12.2026 klären', 'Unfällig klären | 2026-12-04'],
    ['Bis Dezember klären', 'Bis Dezember klären | -'],
    ['Ask [[Anna Schmidt]] (phone)', 'Ask [[Anna Schmidt]] (phone) | -'],
    ['Send it [due:: ]', 'Send it [due:: ] | -'],
    // Days that cannot be read
    ['Angebot 📅 2026-02-30', 'Angebot 📅 2026-02-30 | day-impossible: 2026-02-30'],
    ['Send it [due:: tomorrow]', 'Send it [due:: tomorrow] | day-unreadable: tomorrow'],
    ['Send it [due:: 03/04/2026]', 'Send it [due:: 03/04/2026] | day-ambiguous: 03/04/2026'],
  ])('%s', (words, expected) => {
    expect(shown(words)).toBe(expected);
  });
});

describe('open tasks', () => {
  it('stand anywhere in a note, but not in code, comments and quotes, and are not done', () => {
    const text = [
      '---', 'type: partner', '---',
      '- [ ] first 📅 2026-12-04',
      '1. [ ] second',
      '- item',
      '    - [ ] nested',
      '- [x] done', '- [-] given up', '- [/] begun', '- [ ]', '- [ ] %% hidden %%',
      '> - [ ] quoted',
      '```', '- [ ] code', '```',
      '%%', '- [ ] commented', '%%',
      '## Contact log',
      '* [ ] in the log',
      '- [ ] bad 📅 2026-13-01',
    ].join('\n');
    const { tasks, problems } = readOpenTasks(scanOutline(text));
    expect(tasks.map((task) => `${String(task.line)} ${task.text}${task.due === null ? '' : ` ${formatDay(task.due)}`}`)).toEqual([
      '3 first 2026-12-04',
      '4 second',
      '6 nested',
      '20 in the log',
      '21 bad 📅 2026-13-01',
    ]);
    expect(problems).toEqual([{ code: 'day-impossible', place: { kind: 'line', line: 21 }, value: '2026-13-01' }]);
  });

  it('are read from notes with Windows line endings', () => {
    expect(readOpenTasks(scanOutline('- [ ] one 📅 2026-12-04\r\n- [ ] two\r\n')).tasks.map(({ text }) => text)).toEqual(['one', 'two']);
  });
});
