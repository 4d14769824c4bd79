import { describe, expect, it } from 'vitest';
import type { BlockRows } from '../../../src/application/due/block-rows';
import { readBlock } from '../../../src/notes/code-block/read-block';
import { MemoryApp } from '../../support/memory-vault';

function note(properties: string, ...log: string[]): string {
  return `---\n${properties}\n---\n\n## Contact log\n\n${log.join('\n')}\n`;
}

const NOTES = {
  'Partners/Adler.md': note('type: partner\ncadence: 6 weeks\nowner: Mia Lang\ntags: [wood/oak]\ncontacts: ["[[Anna Schmidt]]"]', '- 2026-09-01 call: x'),
  'Partners/Brandt.md': note('type: partner\ncadence: 6 weeks\nowner: [Mia Lang, Tom Wolf]', '- 2026-08-01 call: x'),
  'Partners/Clemens.md': note('type: partner\ncadence: yearly\nkind: press\nstart: 2026-01-01', '- 2026-10-20 call: x'),
  'Partners/Dorn.md': note('type: partner\ntags: [wood]'),
  'Partners/Egge.md': note('type: partner\npaused: yes'),
  'Partners/Former.md': note('type: partner\nstatus: former', '- 2020-01-01 call: x'),
  'Partners/Rare.md': note('type: partner\ncadence: as needed\nowner: Katrin\ncontacts: [Ole Voss]', '- 2026-10-01 call: x'),
  'People/Anna Schmidt.md': note('type: person\npartner: "[[Adler]]"'),
  'Work/Stand.md': note('type: cooperation\npartners: ["[[Adler]]", "[[Brandt]]"]'),
  'Page.md': 'Nothing',
};

async function asked(source: string, from = 'Page.md'): Promise<BlockRows> {
  const app = await MemoryApp.start(NOTES);
  return app.use.blockRows(readBlock(source).query, from);
}

async function shown(source: string, from?: string): Promise<string[]> {
  const { groups } = await asked(source, from);
  return groups.map(({ heading, rows }) => `${heading === null ? '' : `${heading.value ?? 'none'}: `}${rows.map(({ name }) => name).join(', ')}`);
}

describe('the rows of a block', () => {
  it.each([
    ['', ['now: Brandt, Adler']],
    ['show: now', ['Brandt, Adler']],
    ['show: all', ['now: Brandt, Adler', 'later: Clemens', 'no-contact-yet: Dorn', 'paused: Egge']],
    ['show: paused, no-contact-yet', ['no-contact-yet: Dorn', 'paused: Egge']],
    ['show: all\ngroup: none', ['Brandt, Adler, Clemens, Dorn, Egge']],
    ['show: all\ngroup: owner', ['Mia Lang: Brandt, Adler', 'Tom Wolf: Brandt', 'none: Clemens, Dorn, Egge']],
    ['show: all\ngroup: phase', ['running: Brandt, Adler, Clemens', 'dormant: Dorn, Egge']],
    ['show: all\ngroup: kind', ['press: Clemens', 'none: Brandt, Adler, Dorn, Egge']],
    ['show: all\ngroup: none\nphase: dormant', ['Dorn, Egge']],
    ['show: all\ngroup: none\ntag: #Wood', ['Adler, Dorn']],
    ['show: all\ngroup: none\ntag: oak', []],
    ['show: all\ngroup: none\nowner: tom wolf', ['Brandt']],
    ['show: now\nowner: Tom Wolf, Mia Lang', ['Brandt, Adler']],
    ['person: Anna', ['now: Adler']],
    ['person: "[[Anna Schmidt]]"\nshow: now', ['Adler']],
    ['partner: Clemens', ['Clemens']],
    ['partner: [[Egge]]\nshow: now', []],
    ['partner: Former', []],
  ])('%j are %j', async (source, rows) => {
    expect(await shown(source)).toEqual(rows);
  });

  it('are of the partner at hand, from the note of a partner, a person or a cooperation', async () => {
    expect(await shown('partner: this', 'Partners/Egge.md')).toEqual(['Egge']);
    expect(await shown('partner: this', 'People/Anna Schmidt.md')).toEqual(['Adler']);
    expect(await shown('partner: this', 'Work/Stand.md')).toEqual(['Brandt, Adler']);
    // A person or a cooperation may be named as well.
    expect(await shown('partner: [[Stand]]')).toEqual(['Brandt, Adler']);
  });

  it('are not there for names that nobody has, and that is said', async () => {
    expect(await asked('partner: this')).toEqual({ groups: [], unknown: [{ option: 'this' }] });
    expect(await asked('partner: Brant')).toEqual({ groups: [], unknown: [{ option: 'partner', name: 'Brant', suggestion: 'Brandt' }] });
    expect((await asked('person: Ana Schmidt\nowner: Nobody At All')).unknown).toEqual([
      { option: 'person', name: 'Ana Schmidt', suggestion: 'Anna Schmidt' },
      { option: 'owner', name: 'Nobody At All', suggestion: null },
    ]);
    expect((await asked('partner: Former')).unknown).toEqual([]);
    // Who is spoken to on occasions only has no row, and is known all the same.
    expect((await asked('person: Ole Voss\nowner: Katrin')).unknown).toEqual([]);
    expect((await asked('partner: Raare')).unknown).toEqual([{ option: 'partner', name: 'Raare', suggestion: 'Rare' }]);
  });

  it('accuse nobody of a wrong name while notes are still being read', () => {
    const app = new MemoryApp(NOTES);
    void app.use.keeper.start();
    expect(app.use.blockRows(readBlock('partner: Brant\nowner: X').query, 'Page.md').unknown).toEqual([]);
  });
});

describe('greeting rounds and events in a block', () => {
  const FAIR = { ...NOTES, 'Fair.md': '---\ntype: event\ndate: 2026-11-30\npartners: ["[[Adler]]", "[[Dorn]]"]\n---\n' };

  const lines = async (source: string): Promise<string[]> => {
    const app = await MemoryApp.start(FAIR);
    return app.use.blockRows(readBlock(source).query, 'Page.md').groups.map(({ heading, rows }) => `${heading === null ? '' : `${heading.value ?? 'none'}: `}${rows.map(({ name }) => name).join(', ')}`);
  };

  it.each([
    ['', ['now: Brandt, Adler', 'occasions: Fair']],
    ['show: occasions', ['Fair']],
    ['show: now', ['Brandt, Adler']],
    ['show: all\ngroup: none', ['Brandt, Adler, Fair, Clemens, Dorn, Egge']],
    ['show: all\ngroup: owner', ['Mia Lang: Brandt, Adler', 'Tom Wolf: Brandt', 'none: Clemens, Dorn, Egge', 'occasions: Fair']],
    // They are nobody's.
    ['owner: Mia Lang', ['now: Brandt, Adler']],
    ['partner: Adler', ['Adler']],
  ])('stand among the occasions of %j', async (source, expected) => {
    expect(await lines(source)).toEqual(expected);
  });
});
