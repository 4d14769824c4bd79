import { describe, expect, it } from 'vitest';
import type { ContactPersonChangeRequest } from '../../../src/application/continuity/contact-person-change';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';

const WEBER = 'Partners/Weber.md';
const PARTNER = '---\ntype: partner\ncontacts:\n  - "[[Anna Schmidt]]" # purchasing\n  - Eva Ost\n---\n\n## Contact log\n\n- 2026-11-02 call: stand\n';
const ANNA = { name: 'Anna Schmidt', path: 'People/Anna Schmidt.md' };
const ANNA_NOTE = '---\ntype: person\npartner: "[[Weber]]" # since 2019\nrole: Buyer\n---\nLikes tea.\n';

function change(said: Partial<ContactPersonChangeRequest> = {}): ContactPersonChangeRequest {
  return { partner: WEBER, leaver: ANNA, day: day('2026-11-23'), successor: { kind: 'new', name: 'Jörg Weiß', withNote: true }, next: null, ...said };
}

async function start(more: Readonly<Record<string, string>> = {}): Promise<MemoryApp> {
  return MemoryApp.start({ [WEBER]: PARTNER, [ANNA.path]: ANNA_NOTE, ...more });
}

describe('a change of contact persons', () => {
  it('is written into both persons’ notes, the contacts, the plan and the log, and nothing else', async () => {
    const app = await start();
    expect(await app.use.changeContactPerson.change(change())).toBeNull();
    expect(app.vault.text(WEBER)).toBe(
      PARTNER.replace('"[[Anna Schmidt]]" #', '"[[Jörg Weiß]]" #')
        .replace('  - Eva Ost\n', '  - Eva Ost\nnext-contact: 2026-11-26\n')
        .replace('- 2026-11-02', '- 2026-11-23 note: [[Anna Schmidt]] left; [[Jörg Weiß]] follows\n- 2026-11-02'),
    );
    expect(app.vault.text(ANNA.path)).toBe(ANNA_NOTE.replace('role: Buyer\n', 'role: Buyer\nleft: 2026-11-23\nsuccessor: "[[Jörg Weiß]]"\n'));
    expect(app.vault.text('People/Jörg Weiß.md')).toBe('---\ntype: person\npartner: "[[Weber]]"\njoined: 2026-11-23\n---\n');
    expect(app.announced).toEqual([{ kind: 'contact-changed', name: 'Weber', leaver: 'Anna Schmidt', successor: 'Jörg Weiß', day: day('2026-11-23') }]);
    expect(app.use.keeper.current.partner(WEBER)?.persons.map(({ name }) => name)).toEqual(['Jörg Weiß', 'Eva Ost', 'Anna Schmidt']);
  });

  it('says beforehand exactly what it writes', async () => {
    const app = await start();
    const preview = await app.use.changeContactPerson.preview(change());
    await app.use.changeContactPerson.change(change());
    expect(preview.map(({ path }) => path)).toEqual(['People/Jörg Weiß.md', ANNA.path, WEBER]);
    for (const { path, added } of preview) for (const line of added) expect(app.vault.text(path)).toContain(`${line}\n`);
    expect(preview[1]).toEqual({ path: ANNA.path, added: ['left: 2026-11-23', 'successor: "[[Jörg Weiß]]"'], removed: [] });
  });

  it('is taken back in one step', async () => {
    const app = await start();
    await app.use.changeContactPerson.change(change());
    await app.use.actions.undoLast();
    expect([...app.vault.notes]).toEqual([[WEBER, PARTNER], [ANNA.path, ANNA_NOTE]]);
  });

  it('writes nothing at all when one of the notes refuses', async () => {
    const broken = ANNA_NOTE.replace('role:', 'left: last summer\nrole:');
    const app = await start({ [ANNA.path]: broken });
    expect(await app.use.changeContactPerson.change(change())).toMatchObject({ kind: 'refused', path: ANNA.path, reason: { code: 'value-unreadable' } });
    expect([...app.vault.notes]).toEqual([[WEBER, PARTNER], [ANNA.path, broken]]);
    expect(await app.use.changeContactPerson.change(change({ successor: { kind: 'new', name: 'Weber', withNote: true } }))).toMatchObject({ kind: 'exists' });
  });

  it('may lie ahead: whoever leaves stays listed until then, and the successor stands behind', async () => {
    const app = await start();
    await app.use.changeContactPerson.change(change({ day: day('2026-12-15') }));
    expect(app.vault.text(WEBER)).toContain('contacts:\n  - "[[Anna Schmidt]]" # purchasing\n  - "[[Jörg Weiß]]"\n  - Eva Ost\n');
    expect(app.vault.text(WEBER)).toContain('- 2026-11-23 note: [[Anna Schmidt]] leaves on 2026-12-15; [[Jörg Weiß]] follows\n');
    expect(app.vault.text(ANNA.path)).toContain('left: 2026-12-15\n');
    expect(app.use.boards.row(WEBER)?.persons.map(({ name }) => name)).toEqual(['Anna Schmidt', 'Jörg Weiß', 'Eva Ost']);
  });

  it('may lie behind, and keeps what is noted beside whoever left', async () => {
    const app = await start();
    await app.use.changeContactPerson.change(change({ day: day('2026-10-30'), successor: null }));
    expect(app.vault.text(WEBER)).toBe(PARTNER.replace('- "[[Anna Schmidt]]" # purchasing', '# purchasing').replace('call: stand\n', 'call: stand\n- 2026-10-30 note: [[Anna Schmidt]] left\n'));
    expect(app.vault.text(ANNA.path)).toBe(ANNA_NOTE.replace('role: Buyer\n', 'role: Buyer\nleft: 2026-10-30\n'));
  });

  it('keeps an earlier plan, and replaces one that is later or spent', async () => {
    const planAfter = async (plan: string): Promise<string> => {
      const app = await start({ [WEBER]: PARTNER.replace('contacts:', `next-contact: ${plan}\ncontacts:`) });
      await app.use.changeContactPerson.change(change());
      return /next-contact: (.*)\n/.exec(app.vault.text(WEBER))?.[1] ?? '';
    };
    expect(await planAfter('2026-11-24')).toBe('2026-11-24');
    expect(await planAfter('2026-11-20')).toBe('2026-11-20');
    expect(await planAfter('20.12.2026')).toBe('26.11.2026');
    expect(await planAfter('2026-11-02')).toBe('2026-11-26');
  });

  it('needs no notes of persons at all', async () => {
    const app = await start({ [WEBER]: '---\ntype: partner\nansprechpersonen: [Eva Ost, Ben Lau]\n---\n' });
    const request = change({ leaver: { name: 'Eva Ost', path: null }, successor: { kind: 'new', name: 'Mia Zorn', withNote: false } });
    expect(await app.use.changeContactPerson.change(request)).toBeNull();
    expect(app.vault.text(WEBER)).toBe('---\ntype: partner\nansprechpersonen: [Mia Zorn, Ben Lau]\nnext-contact: 2026-11-26\n---\n## Contact log\n- 2026-11-23 note: Eva Ost left; Mia Zorn follows\n');
    expect(app.vault.notes.size).toBe(2);
  });

  it('takes the leaver out where the successor is listed already', async () => {
    const app = await start();
    await app.use.changeContactPerson.change(change({ successor: { kind: 'known', person: { name: 'Eva Ost', path: null } } }));
    expect(app.vault.text(WEBER)).toContain('contacts:\n  # purchasing\n  - Eva Ost\nnext-contact');
    expect(app.vault.text(ANNA.path)).toContain('successor: Eva Ost\n');
  });

  it('remembers a person who was known from `contacts` only', async () => {
    const app = await start({ [ANNA.path]: '---\ntype: person\n---\n\n## Contact log\n\n- 2026-11-10 call: hello\n' });
    expect(app.use.boards.row(WEBER)?.last?.day).toBe(day('2026-11-10'));
    await app.use.changeContactPerson.change(change());
    expect(app.vault.text(ANNA.path)).toContain('left: 2026-11-23\npartner: "[[Weber]]"\n');
    expect(app.use.boards.row(WEBER)?.last?.day).toBe(day('2026-11-10'));
  });

  it('makes a person of another note one of the partner’s', async () => {
    const app = await start({ 'People/Jörg Weiß.md': '---\ntype: person\nrole: Sales\n---\n', 'People/Tom.md': '---\ntype: person\npartner: "[[Brandt]]"\n---\n', 'Brandt.md': '---\ntype: partner\n---\n' });
    await app.use.changeContactPerson.change(change({ successor: { kind: 'known', person: { name: 'Jörg Weiß', path: 'People/Jörg Weiß.md' } } }));
    expect(app.vault.text('People/Jörg Weiß.md')).toBe('---\ntype: person\nrole: Sales\npartner: "[[Weber]]"\njoined: 2026-11-23\n---\n');
    await app.use.actions.undoLast();
    await app.use.changeContactPerson.change(change({ successor: { kind: 'known', person: { name: 'Tom', path: 'People/Tom.md' } } }));
    expect(app.vault.text('People/Tom.md')).toBe('---\ntype: person\npartner: "[[Brandt]]"\n---\n');
    expect(app.vault.text(WEBER)).toContain('  - "[[Tom]]" # purchasing\n');
  });

  it('names who follows somebody of whom it is known that they left', async () => {
    const app = await start({ [ANNA.path]: ANNA_NOTE.replace('role', 'left: 2026-10-30\nrole') });
    expect(app.use.changeContactPerson.personsOf(WEBER)?.leavers).toEqual([
      { name: 'Eva Ost', path: null, left: null },
      { ...ANNA, left: day('2026-10-30') },
    ]);
    await app.use.changeContactPerson.change(change({ day: null }));
    expect(app.vault.text(ANNA.path)).toBe(ANNA_NOTE.replace('role: Buyer\n', 'left: 2026-10-30\nrole: Buyer\nsuccessor: "[[Jörg Weiß]]"\n'));
    expect(app.vault.text(WEBER)).toContain('- 2026-11-23 note: [[Jörg Weiß]] follows [[Anna Schmidt]]\n');
    expect(app.use.boards.row(WEBER)?.reasons.map(({ kind }) => kind)).toEqual(['plan']);
  });
});

describe('a change of employer', () => {
  const BRANDT = '---\ntype: partner\n---\n';

  it('makes the old partner a former one and counts each day where it belongs', async () => {
    const app = await start({ 'Brandt.md': BRANDT });
    await app.use.changeContactPerson.change(change({ next: 'Brandt.md' }));
    expect(app.vault.text(ANNA.path)).toBe(
      ANNA_NOTE.replace('"[[Weber]]"', '"[[Brandt]]"').replace('role: Buyer\n', 'role: Buyer\nformer-partners:\n  - "[[Weber]]"\njoined: 2026-11-24\nsuccessor: "[[Jörg Weiß]]"\n'),
    );
    expect(app.vault.text(WEBER)).toContain('note: [[Anna Schmidt]] left for [[Brandt]]; [[Jörg Weiß]] follows\n');
    const { current } = app.use.keeper;
    expect(current.partner('Brandt.md')?.persons.map(({ name }) => name)).toEqual(['Anna Schmidt']);
    expect(current.partner('Brandt.md')?.departures).toEqual([]);
    expect(current.partner(WEBER)?.departures).toMatchObject([{ person: { name: 'Anna Schmidt' }, left: day('2026-11-23'), successor: { name: 'Jörg Weiß' } }]);
  });

  it('of somebody who works for two leaves the other alone', async () => {
    const both = '---\ntype: person\npartner: ["[[Weber]]", "[[Koch]]"]\n---\n';
    const app = await start({ 'Brandt.md': BRANDT, 'Koch.md': BRANDT, [ANNA.path]: both });
    await app.use.changeContactPerson.change(change({ successor: null }));
    expect(app.vault.text(ANNA.path)).toBe('---\ntype: person\npartner: ["[[Koch]]"]\nformer-partners:\n  - "[[Weber]]"\n---\n');
    await app.use.actions.undoLast();
    await app.use.changeContactPerson.change(change({ successor: null, next: 'Brandt.md' }));
    expect(app.vault.text(ANNA.path)).toBe('---\ntype: person\npartner: ["[[Brandt]]", "[[Koch]]"]\nformer-partners:\n  - "[[Weber]]"\n---\n');
  });

  it('lists a successor once who was listed before having a note', async () => {
    const app = await start({ [WEBER]: PARTNER.replace('[[Anna Schmidt]]', '[[Anni]]'), [ANNA.path]: ANNA_NOTE.replace('role:', 'aliases: [Anni]\nrole:') });
    await app.use.changeContactPerson.change(change({ successor: { kind: 'new', name: 'Eva Ost', withNote: true } }));
    expect(app.vault.text(WEBER)).toContain('contacts:\n  # purchasing\n  - Eva Ost\nnext-contact');
    expect(app.vault.text('People/Eva Ost.md')).toContain('partner: "[[Weber]]"');
  });

  it('keeps those named beside the leaver, and a successor whom the note knows already', async () => {
    const note = ANNA_NOTE.replace('role:', 'successor: Eva Ost\nrole:');
    const app = await start({ [WEBER]: '---\ntype: partner\ncontacts: "[[Anna Schmidt]], Eva Ost"\n---\n', [ANNA.path]: note });
    await app.use.changeContactPerson.change(change({ successor: null }));
    expect(app.vault.text(WEBER)).toContain('contacts: "Eva Ost"\n');
    expect(app.vault.text(ANNA.path)).toBe(note.replace('role: Buyer\n', 'role: Buyer\nleft: 2026-11-23\n'));
  });

  it('names the successor once where the leaver stands there twice', async () => {
    const app = await start({ [WEBER]: '---\ntype: partner\ncontacts: ["[[Anna Schmidt|Anna]]", Eva Ost, Anna Schmidt]\n---\n' });
    await app.use.changeContactPerson.change(change());
    expect(app.vault.text(WEBER)).toContain('contacts: ["[[Jörg Weiß]]", Eva Ost]\n');
  });
});
