import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { paneLines, unfold } from './support/pane-lines';
import { story } from './support/story';

describe('meetings and daily notes', () => {
  const cadence = 'cadence: 4 weeks\nlast-contact: 2026-10-12';
  const notes = {
    '.obsidian/daily-notes.json': '{"folder":"Journal","format":"YYYY/dddd DD.MM.YYYY"}',
    'Adler.md': partnerNote(cadence),
    'Brandt.md': partnerNote(cadence),
    'Coop.md': partnerNote(cadence),
    'Anna.md': '---\ntype: person\npartner: "[[Brandt]]"\n---\n',
    'Meetings/2026-12-03 Stand.md': '---\ntype: meeting\n---\nCoffee with [[Anna]].\n',
    'Journal/2026/Friday 20.11.2026.md': '- 10:15 call with [[Coop]]: prices\n- About [[Adler]]\n- [ ] call [[Adler]]\n',
    'Hanna.md': '---\ntype: person\ncadence: 4 weeks\n---\n## Contact log\n- 2026-10-12 call\n',
  };

  story('count for those they name, and a meeting to come holds the cadence back', { notes }, async (session) => {
    // Coop was called on Friday, so that nothing is due for four weeks.
    await session.row('Adler').waitFor();
    await unfold(session, 'Coming up');
    await eventually(() => paneLines(session)).toEqual([
      'Now (2)',
      'Adler | 2 weeks over | 14 days past due: every 4 weeks, last contact on 12 October',
      'Hanna | 2 weeks over | 14 days past due: every 4 weeks, last a call on 12 October',
      'Coming up (2)',
      expect.stringMatching(/^Brandt \| .*Meeting on 3 December/),
      expect.stringMatching(/^Coop \| .*last a call on 20 November/),
    ]);
    // What is written in a daily note counts at once.
    await session.writeFile('Journal/2026/Monday 23.11.2026.md', '- mail to [[Adler]]: hello\n');
    await eventually(() => paneLines(session)).toContainEqual(expect.stringMatching(/^Adler \| .*last a mail today/));
  });

  story('are found where Obsidian has them by now, once somebody comes back to the window', { notes }, async (session) => {
    await session.row('Adler').waitFor();
    await unfold(session, 'Coming up');
    const comeBackAfter = async (path: string, settings: string): Promise<void> => {
      await session.writeFile(path, settings);
      await session.page.evaluate(() => void window.dispatchEvent(new Event('focus')));
    };
    const seesCoop = (last: string) => eventually(() => paneLines(session)).toContainEqual(expect.stringMatching(new RegExp(`^Coop \\| .*last ${last}`)));
    await seesCoop('a call on 20 November');
    await comeBackAfter('.obsidian/daily-notes.json', '{"folder":"Elsewhere"}');
    await seesCoop('contact on 12 October');
    await comeBackAfter('.obsidian/daily-notes.json', notes['.obsidian/daily-notes.json']);
    await seesCoop('a call on 20 November');
    // Nothing in a folder of templates counts.
    await comeBackAfter('.obsidian/templates.json', '{"folder":"Journal"}');
    await seesCoop('contact on 12 October');
  });

  story('on its day the partner is due', { notes, today: '2026-12-03' }, async (session) => {
    await eventually(() => paneLines(session)).toContainEqual(expect.stringMatching(/^Brandt \| .*Meeting today/));
  });
});
