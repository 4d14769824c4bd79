import { describe, expect, it } from 'vitest';
import { MemoryApp } from '../../support/memory-vault';

const NOTES = {
  'Kröger.md': '---\ntype: partner\ncontacts:\n  - "[[Anna Schmidt]]"\n  - Jonas Kröger\n---\n',
  'Brandt.md': '---\ntype: partner\n---\n',
  'Anna Schmidt.md': '---\ntype: person\n---\n',
  'Angebot 2026-14.md': 'Our offer.\n',
};

/** The log lines that typing a line into the quick log would write. */
async function written(line: string): Promise<string[]> {
  const app = await MemoryApp.start(NOTES);
  const read = app.use.composing.quickLog(line);
  if (read.kind !== 'ready') return [read.kind];
  return (await app.use.previewWrites(read.request)).flatMap(({ added }) => added.filter((each) => each.startsWith('- ')));
}

describe('a link that is typed for a person', () => {
  it.each([
    ['Kröger call [[Ben Neu]]: wants an offer', '- 2026-11-23 call [[Ben Neu]]: wants an offer'],
    ['Kröger call with [[Anna Schmidt|Frau Schmidt]]: x', '- 2026-11-23 call with [[Anna Schmidt|Frau Schmidt]]: x'],
    ['Kröger mail to [[Anna Schmidt#Privat]]: x', '- 2026-11-23 mail to [[Anna Schmidt#Privat]]: x'],
    ['Kröger mail to [Frau Schmidt](<Anna Schmidt.md>): x', '- 2026-11-23 mail to [Frau Schmidt](<Anna Schmidt.md>): x'],
    ['Kröger call with [[Jonas Kröger]] and Anna: x', '- 2026-11-23 call with [[Jonas Kröger]], [[Anna Schmidt]]: x'],
  ])('is written as it was typed: %s', async (line, expected) => {
    expect(await written(line)).toEqual([expected]);
  });

  it('stays in the text where its note is about nobody', async () => {
    expect(await written('Kröger mail [[Angebot 2026-14]] geschickt')).toEqual(['- 2026-11-23 mail: [[Angebot 2026-14]] geschickt']);
  });

  it('leads to the note of the person at the partner, where it is but the name', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': NOTES['Kröger.md'], 'People/Anna Schmidt.md': NOTES['Anna Schmidt.md'] });
    // Of namesakes, Obsidian reaches all but one by their path.
    app.vault.linkText = (path) => path.replace('.md', '');
    const read = app.use.composing.quickLog('Kröger call with [[Anna Schmidt]]: x');
    if (read.kind === 'ready') await app.use.logContact.log(read.request);
    expect(app.vault.text('Kröger.md')).toContain('- 2026-11-23 call with [[People/Anna Schmidt]]: x\n');
  });

  it('stands at the partner where that person is, when several are told the same', async () => {
    const app = await MemoryApp.start(NOTES);
    await app.use.logContact.logEach({
      partners: ['Kröger.md', 'Brandt.md'], day: app.clock.today(), time: null, channel: 'mail', direction: 'to', persons: ['[[Anna Schmidt|Frau Schmidt]]'], text: 'x', next: { kind: 'clear' },
    });
    expect(app.vault.text('Kröger.md')).toContain('- 2026-11-23 mail to [[Anna Schmidt|Frau Schmidt]]: x\n');
    expect(app.vault.text('Brandt.md')).toContain('- 2026-11-23 mail to: x\n');
  });
});
