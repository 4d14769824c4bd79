import { describe, expect, it } from 'vitest';
import { findLogRegions } from '../../../src/notes/log/log-region';
import { lineText, scanOutline } from '../../../src/notes/text/outline';

/** The entries of every region of a note, each with its lines joined by `/`. */
function entries(...lines: string[]): string[][] {
  const outline = scanOutline(lines.join('\n'));
  return findLogRegions(outline, ['Contact log', 'Kontaktverlauf']).map(({ items }) =>
    items.map(({ firstLine, lastLine }) => Array.from({ length: lastLine - firstLine + 1 }, (_, at) => lineText(outline, firstLine + at)).join('/')),
  );
}

describe('a log region', () => {
  it('holds the top-level items under a log heading, with their further lines', () => {
    expect(entries('- before', '## Contact log', '', '- a', '  more', '  - nested', '', '- b', 'lazy', '', 'text', '- c', '')).toEqual([['- a/  more/  - nested', '- b/lazy', '- c']]);
  });

  it('reaches to the next heading of its level or higher', () => {
    expect(entries('## Contact log', '- a', '### 2025', '- b', '## Notes', '- c')).toEqual([['- a', '- b']]);
    expect(entries('### Contact log', '- a', '# Notes', '- b')).toEqual([['- a']]);
  });

  it('may stand in a note several times, under any of the headings', () => {
    expect(entries('# Contact log', '- a', '# Other', '- b', '# Kontaktverlauf', '- c')).toEqual([['- a'], ['- c']]);
    expect(entries('# Contact log', '- a', '## Kontaktverlauf', '- b', '# Other', '- c')).toEqual([['- a', '- b']]);
  });

  it('is found whatever the case, a colon or a line under the heading', () => {
    expect(entries('## contact LOG:', '- a')).toEqual([['- a']]);
    expect(entries('Contact log', '---', '- a')).toEqual([['- a']]);
    expect(entries('## Contact log of Anna', '- a')).toEqual([]);
  });

  it('knows where it begins and ends', () => {
    expect(findLogRegions(scanOutline('text\n## Contact log\n- a\n\n# End'), ['Contact log'])).toEqual([
      { headingLine: 1, firstLine: 2, endLine: 4, items: [{ firstLine: 2, lastLine: 2 }] },
    ]);
  });

  it('leaves out quotes, callouts, code and comments', () => {
    expect(entries('## Contact log', '> - a', '', '```', '- b', '```', '%%', '- c', '%%', '<!--', '- d', '-->', '- e')).toEqual([['- e']]);
  });
});
