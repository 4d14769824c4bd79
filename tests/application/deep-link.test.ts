import { describe, expect, it } from 'vitest';
import { deepLinkOf, notesNamed, whenNamed } from '../../src/application/deep-link';
import { MemoryApp } from '../support/memory-vault';

describe('a link from outside', () => {
  it.each([
    [{}, { kind: 'due' }],
    [{ do: 'due', vault: 'Work' }, { kind: 'due' }],
    [{ do: 'card', partner: ' Kröger ' }, { kind: 'card', partner: 'Kröger' }],
    [{ do: 'log', partner: 'Kröger' }, { kind: 'log', partner: 'Kröger', text: null }],
    [{ do: 'log', partner: 'Kröger', text: 'called: hello' }, { kind: 'log', partner: 'Kröger', text: 'called: hello' }],
  ])('%j is understood', (params, expected) => {
    expect(deepLinkOf({ action: 'jour-fixe', ...params })).toEqual(expected);
  });

  it.each([
    [{ do: 'delete', partner: 'Kröger' }, { kind: 'not-understood', part: 'do=delete' }],
    [{ do: 'card', partner: 'Kröger', text: 'x' }, { kind: 'not-understood', part: 'text=x' }],
    [{ partner: 'Kröger' }, { kind: 'not-understood', part: 'partner=Kröger' }],
    [{ do: 'toString' }, { kind: 'not-understood', part: 'do=toString' }],
    [{ do: 'log' }, { kind: 'partner-missing' }],
    [{ do: 'card', partner: '  ' }, { kind: 'partner-missing' }],
  ])('%j asks for nothing that could be shown', (params, expected) => {
    expect(deepLinkOf(params)).toEqual(expected);
  });
});

describe('the notes of a name', () => {
  it('are found by path, by name and by alias, whatever the case, and nothing else is', async () => {
    const app = new MemoryApp({
      'Partners/Kröger.md': '---\ntype: partner\naliases: [Messebau K]\n---\n',
      'Old/Kröger.md': '---\ntype: partner\n---\n',
      'Anna.md': '---\ntype: person\npartner: "[[Partners/Kröger]]"\n---\n',
      'Fair.md': '---\ntype: event\ndate: 2026-12-01\n---\n',
      'Else.md': 'words\n',
      'Meier.md': '---\ntype: partner\naliases: [Foto/Video]\n---\n',
    });
    await app.use.keeper.start();
    const named = (name: string): readonly string[] => notesNamed(name, app.use.keeper.current);
    expect(named('Partners/Kröger')).toEqual(['Partners/Kröger.md']);
    expect(named('messebau k')).toEqual(['Partners/Kröger.md']);
    expect(named('anna')).toEqual(['Anna.md']);
    expect([...named('KRÖGER')].sort()).toEqual(['Old/Kröger.md', 'Partners/Kröger.md']);
    expect(named('Fair')).toEqual([]);
    expect(named('Else')).toEqual([]);
    expect(named('foto/video')).toEqual(['Meier.md']);
    expect(named('Video')).toEqual([]);
    expect(named('Earlier/Anna')).toEqual(['Anna.md']);
  });
});

describe('a link that starts the app', () => {
  it('finds its partner once the notes are known, and says only then that there is none', async () => {
    const app = new MemoryApp({ 'Kröger.md': '---\ntype: partner\n---\n## Contact log\n- 2026-11-02 call\n' });
    const found: (readonly string[])[] = [];
    whenNamed('Kröger', app.use.keeper, (paths) => found.push(paths));
    whenNamed('Brandt', app.use.keeper, (paths) => found.push(paths));
    expect(found).toEqual([]);
    await app.use.keeper.start();
    expect(found).toEqual([['Kröger.md'], []]);
    app.vault.write('Brandt.md', '---\ntype: partner\n---\n');
    expect(found).toHaveLength(2);
    whenNamed('Brandt', app.use.keeper, (paths) => found.push(paths));
    expect(found.at(-1)).toEqual(['Brandt.md']);
  });
});
