import { describe, expect, it } from 'vitest';
import type { LogRequest } from '../../../src/application/composing/composed-entry';
import { readTalks, writeTalks } from '../../../src/application/gatherings/event-drafts';
import type { EditStep } from '../../../src/application/logging/note-actions';
import { EditRefused } from '../../../src/notes/writing/edit-refused';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';

const KRÖGER = '---\ntype: partner\ncadence: 6 weeks\nnext-contact: 2026-11-25\ncontacts:\n  - "[[Anna Schmidt]]"\n---\n\n## Contact log\n\n- 2026-10-01 call: x\n';
const BRANDT = '---\ntype: partner\n---\n';

function contact(said: Partial<LogRequest> = {}): LogRequest {
  return {
    partners: ['Kröger.md'],
    day: day('2026-11-23'),
    time: null,
    channel: 'call',
    direction: 'with',
    persons: ['Anna Schmidt'],
    text: 'costing agreed',
    next: { kind: 'clear' },
    ...said,
  };
}

describe('logging a contact', () => {
  it('writes log line, last contact and plan in one edit, and the index knows at once', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER, 'Anna Schmidt.md': '---\ntype: person\n---\n' });
    expect(await app.use.logContact.log(contact())).toBeNull();
    expect(app.vault.text('Kröger.md')).toBe(
      KRÖGER.replace('next-contact: 2026-11-25\n', '')
        .replace('---\n\n##', 'last-contact: 2026-11-23\n---\n\n##')
        .replace('- 2026-10', '- 2026-11-23 call with [[Anna Schmidt]]: costing agreed\n- 2026-10'),
    );
    expect(app.announced).toEqual([{ kind: 'logged', names: ['Kröger'], contact: true, nextDue: day('2027-01-04') }]);
    expect(app.use.boards.row('Kröger.md')?.last?.day).toBe(day('2026-11-23'));
  });

  it('with several partners tells the views once, and the same for taking it back', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT });
    const told: [readonly string[], boolean][] = [];
    app.use.keeper.onChange((changed, byUs) => told.push([[...changed].sort(), byUs]));
    const lastOnes = (): unknown[] => ['Kröger.md', 'Brandt.md'].map((path) => app.use.boards.row(path)?.last?.day ?? null);
    // Whoever asks in between gets what is true by then.
    const { writer } = app.use.ports;
    const apply = writer.apply.bind(writer);
    const between: unknown[] = [];
    writer.apply = (...asked) => {
      between.push(lastOnes());
      return apply(...asked);
    };
    await app.use.logContact.logAll([contact(), contact({ partners: ['Brandt.md'], persons: [] })]);
    expect(told).toEqual([[['Brandt.md', 'Kröger.md'], true]]);
    expect(between[1]).toEqual([day('2026-11-23'), null]);
    await app.use.actions.undoLast();
    expect(told.slice(1)).toEqual([[['Brandt.md', 'Kröger.md'], true]]);
    expect(lastOnes()).toEqual([day('2026-10-01'), null]);
  });

  it('names a person without a note in plain words', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact());
    expect(app.vault.text('Kröger.md')).toContain('- 2026-11-23 call with Anna Schmidt: costing agreed\n');
  });

  it('plans another try when nobody was reached', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact({ channel: 'attempt', text: '' }));
    expect(app.vault.text('Kröger.md')).toContain('next-contact: 2026-11-26\n');
    expect(app.vault.text('Kröger.md')).not.toContain('last-contact');
    expect(app.announced).toMatchObject([{ kind: 'logged', contact: false, nextDue: day('2026-11-26') }]);
  });

  it('keeps the plan or sets another one where that was chosen', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact({ next: { kind: 'keep' } }));
    expect(app.vault.text('Kröger.md')).toContain('next-contact: 2026-11-25\n');
    await app.use.logContact.log(contact({ next: { kind: 'set', day: day('2026-12-24') } }));
    expect(app.vault.text('Kröger.md')).toContain('next-contact: 2026-12-24\n');
  });

  it('writes a joint meeting into every note, with one undo', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT });
    await app.use.logContact.log(contact({ partners: ['Kröger.md', 'Brandt.md'] }));
    expect(app.vault.text('Brandt.md')).toContain('costing agreed');
    await app.use.actions.undoLast();
    expect([app.vault.text('Kröger.md'), app.vault.text('Brandt.md')]).toEqual([KRÖGER, BRANDT]);
  });

  it('writes nothing at all when one of several notes refuses', async () => {
    const broken = '---\ntype: partner\ncadence: "open\n---\n';
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER, 'Brandt.md': broken });
    const failure = await app.use.logContact.log(contact({ partners: ['Kröger.md', 'Brandt.md'] }));
    expect(failure).toMatchObject({ kind: 'refused', path: 'Brandt.md', reason: { code: 'front-matter-malformed' }, othersLeft: true });
    expect([app.vault.text('Kröger.md'), app.vault.text('Brandt.md')]).toEqual([KRÖGER, broken]);
    expect(app.use.actions.canUndo).toBe(false);
    // What would be written is shown before: there it is the same note that refuses.
    await expect(app.use.previewWrites(contact({ partners: ['Kröger.md', 'Brandt.md'] }))).rejects.toMatchObject({ path: 'Brandt.md', reason: { code: 'front-matter-malformed' } });
  });

  it('takes back all it can when one refuses, although somebody has changed another meanwhile', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT, 'Zoe.md': BRANDT });
    const refuses: EditStep = {
      kind: 'edit',
      path: 'Zoe.md',
      edit: () => {
        app.vault.write('Kröger.md', app.vault.text('Kröger.md').replace('costing agreed', 'costing agreed, nearly'));
        throw new EditRefused({ code: 'changed-since', place: { kind: 'note' }, value: '' });
      },
    };
    const steps = [...app.use.logContact.steps(contact({ partners: ['Kröger.md', 'Brandt.md'] })), refuses];
    const failure = await app.use.actions.perform([], steps, () => ({ kind: 'nothing-to-undo' }));
    expect(failure).toMatchObject({ kind: 'refused', path: 'Zoe.md' });
    // Of the others one could not be left as it was.
    expect(failure).not.toHaveProperty('othersLeft');
    expect(app.vault.text('Brandt.md')).toBe(BRANDT);
    expect(app.vault.text('Kröger.md')).toContain('costing agreed, nearly');
    expect(app.announced).toMatchObject([{ kind: 'refused', failure: { kind: 'refused', path: 'Kröger.md' } }]);
  });

  describe('while notes are renamed', () => {
    const meanwhile = (happens: () => void): EditStep => ({
      kind: 'edit',
      path: 'Zoe.md',
      edit: () => {
        happens();
        return null;
      },
    });
    const NOTES = { 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT, 'Zoe.md': BRANDT };

    it('takes back what it wrote into one of them', async () => {
      const app = await MemoryApp.start(NOTES);
      const steps = [
        ...app.use.logContact.steps(contact()),
        meanwhile(() => {
          app.vault.rename('Kröger.md', 'Messebau Kröger.md');
          throw new EditRefused({ code: 'changed-since', place: { kind: 'note' }, value: '' });
        }),
      ];
      expect(await app.use.actions.perform([], steps, () => ({ kind: 'nothing-to-undo' }))).toMatchObject({ kind: 'refused', path: 'Zoe.md' });
      expect(app.vault.text('Messebau Kröger.md')).toBe(KRÖGER);
      expect(app.announced).toEqual([]);
    });

    it('writes into those still to come, with one undo for all', async () => {
      const app = await MemoryApp.start(NOTES);
      const renames = meanwhile(() => {
        app.vault.rename('Kröger.md', 'Messebau Kröger.md');
        app.vault.rename('Brandt.md', 'Kröger.md');
      });
      const steps = [...app.use.logContact.steps(contact()), renames, ...app.use.logContact.steps(contact({ partners: ['Brandt.md'] }))];
      expect(await app.use.actions.perform([], steps, () => ({ kind: 'nothing-to-undo' }))).toBeNull();
      for (const path of ['Messebau Kröger.md', 'Kröger.md']) expect(app.vault.text(path)).toContain('costing agreed');
      await app.use.actions.undoLast();
      expect(app.vault.text('Messebau Kröger.md')).toBe(KRÖGER);
      expect(app.vault.text('Kröger.md')).toBe(BRANDT);
    });
  });

  it('says so when the note is gone', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    expect(await app.use.logContact.log(contact({ partners: ['Nobody.md'] }))).toEqual({ kind: 'missing', path: 'Nobody.md' });
  });
});

const logsAreRead = () => new Promise((resolve) => setTimeout(resolve));

describe('taking back', () => {
  it('goes back action by action', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact({ text: 'first' }));
    const afterFirst = app.vault.text('Kröger.md');
    await app.use.logContact.log(contact({ text: 'second' }));
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(afterFirst);
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(KRÖGER);
    await app.use.actions.undoLast();
    expect(app.announced.at(-1)).toEqual({ kind: 'nothing-to-undo' });
  });

  it('is offered with the notice, and works once', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact());
    const undo = app.offeredUndo;
    undo?.();
    undo?.();
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(KRÖGER);
    expect(app.announced.map((each) => each.kind)).toEqual(['logged', 'undone', 'nothing-to-undo', 'nothing-to-undo']);
  });

  it('withdraws the offer once the command has done what it offers', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact({ text: 'first' }));
    await app.use.logContact.log(contact({ text: 'second' }));
    await app.use.actions.undoLast();
    expect(app.withdrawn).toEqual([app.announced[1]]);
  });

  it('keeps what was written into the note meanwhile', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact());
    app.vault.write('Kröger.md', `${app.vault.text('Kröger.md')}\nA new thought.\n`);
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(`${KRÖGER}\nA new thought.\n`);
  });

  it('finds a note that was renamed meanwhile, and so does what was typed about it', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact());
    app.use.ports.drafts.write('Kröger.md', { text: 'half a thought', channel: null, person: null, day: null });
    app.vault.rename('Kröger.md', 'Messebau Kröger.md');
    expect(app.use.ports.drafts.read('Messebau Kröger.md')?.text).toBe('half a thought');
    await app.use.actions.undoLast();
    expect(app.vault.text('Messebau Kröger.md')).toBe(KRÖGER);
  });

  it('goes on in any order when notes took the names of others since', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT });
    await app.use.logContact.log(contact());
    const undoFirst = app.offeredUndo;
    await app.use.logContact.log(contact({ text: 'samples' }));
    await app.use.logContact.log(contact({ partners: ['Brandt.md'] }));
    app.vault.rename('Kröger.md', 'Old.md');
    app.vault.rename('Brandt.md', 'Kröger.md');
    app.vault.rename('Old.md', 'Brandt.md');
    undoFirst?.();
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(BRANDT);
    expect(app.vault.text('Brandt.md')).toContain('samples');
    expect(app.vault.text('Brandt.md')).not.toContain('costing agreed');
    await app.use.actions.undoLast();
    expect(app.vault.text('Brandt.md')).toBe(KRÖGER);
  });

  it('keeps its place in what was typed about others', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    const { drafts } = app.use.ports;
    const draft = { text: 'half a thought', channel: null, person: null, day: null };
    const oak = { met: true, text: 'wants a price for oak', persons: null };
    writeTalks(drafts, 'Fair.md', { 'Kröger.md': oak, 'Brandt.md': { ...oak, text: 'said hello' } });
    drafts.write('Brandt.md', { ...draft, partners: ['Brandt.md', 'Kröger.md'] });
    drafts.write('quick-log', { ...draft, text: '"Kröger.md": half a thought' });
    app.vault.rename('Kröger.md', 'Partners/Kröger.md');
    expect(readTalks(drafts, 'Fair.md')).toEqual({ 'Partners/Kröger.md': oak, 'Brandt.md': { ...oak, text: 'said hello' } });
    expect(drafts.read('Brandt.md')).toEqual({ ...draft, partners: ['Brandt.md', 'Partners/Kröger.md'] });
    expect(drafts.read('quick-log')?.text).toBe('"Kröger.md": half a thought');
  });

  it('leads a composer that is still open to where the note is now', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    app.vault.rename('Kröger.md', 'Kröger 2.md');
    app.vault.rename('Kröger 2.md', 'Messebau Kröger.md');
    await logsAreRead();
    expect(app.use.composing.partner('Kröger.md')).toMatchObject({ path: 'Messebau Kröger.md', name: 'Messebau Kröger' });
    app.vault.rename('Messebau Kröger.md', 'Kröger.md');
    await logsAreRead();
    expect(app.use.composing.partner('Kröger 2.md')?.path).toBe('Kröger.md');
    app.vault.write('Kröger 2.md', BRANDT);
    expect(app.use.composing.partner('Kröger 2.md')?.path).toBe('Kröger 2.md');
  });

  it('is refused when what was written has been changed since', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await app.use.logContact.log(contact());
    const changed = app.vault.text('Kröger.md').replace('costing agreed', 'costing agreed, almost');
    app.vault.write('Kröger.md', changed);
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(changed);
    expect(app.announced.at(-1)).toMatchObject({ kind: 'refused', failure: { reason: { code: 'no-longer-stands' } } });
  });

  it('moves a note that was made to the trash', async () => {
    const app = await MemoryApp.start({});
    await app.use.newNotes.createPartner({ name: 'Elbe Logistik', cadence: '8w', lastContact: null, contactPerson: 'Ole' });
    expect(app.vault.text('Elbe Logistik.md')).toBe('---\ntype: partner\ncadence: 8w\ncontacts:\n  - Ole\n---\n');
    expect(app.group('no-contact-yet')).toEqual(['Elbe Logistik']);
    await app.use.actions.undoLast();
    expect(app.vault.notes.size).toBe(0);
    expect(app.use.boards.current().partnerCount).toBe(0);
  });
});

describe('taking back a note that was made', () => {
  it('is refused once somebody has written into it', async () => {
    const app = await MemoryApp.start({});
    await app.use.newNotes.createPartner({ name: 'Elbe Logistik', cadence: null, lastContact: null, contactPerson: null });
    app.vault.write('Elbe Logistik.md', `${app.vault.text('Elbe Logistik.md')}\nMet at the fair.\n`);
    await app.use.actions.undoLast();
    expect(app.vault.text('Elbe Logistik.md')).toContain('Met at the fair.');
    expect(app.announced.at(-1)).toMatchObject({ kind: 'refused', failure: { reason: { code: 'no-longer-stands' } } });
  });
});

describe('planning and pausing', () => {
  it('writes the plan, and takes it away', async () => {
    const app = await MemoryApp.start({ 'Brandt.md': BRANDT });
    await app.use.remindLater.plan('Brandt.md', day('2026-12-01'));
    expect(app.vault.text('Brandt.md')).toBe('---\ntype: partner\nnext-contact: 2026-12-01\n---\n');
    await app.use.remindLater.plan('Brandt.md', null);
    expect(app.vault.text('Brandt.md')).toBe(BRANDT);
  });

  it('pauses and resumes', async () => {
    const app = await MemoryApp.start({ 'Brandt.md': BRANDT });
    await app.use.remindLater.pause('Brandt.md', day('2026-12-31'));
    expect(app.group('paused')).toEqual(['Brandt']);
    await app.use.remindLater.resume('Brandt.md');
    expect(app.vault.text('Brandt.md')).toBe(BRANDT);
  });

  it('says of several that cannot be taken back that all of them stay as they are', async () => {
    const app = await MemoryApp.start({ 'Brandt.md': BRANDT, 'Kröger.md': BRANDT });
    await app.use.remindLater.planAll(['Brandt.md', 'Kröger.md'], day('2026-12-01'));
    app.vault.write('Brandt.md', app.vault.text('Brandt.md').replace('2026-12-01', '2026-12-24'));
    await app.use.actions.undoLast();
    expect(app.announced.at(-1)).toMatchObject({ kind: 'refused', failure: { path: 'Brandt.md', reason: { code: 'no-longer-stands' }, othersLeft: true } });
    expect(app.vault.text('Kröger.md')).toContain('next-contact: 2026-12-01');
  });

  it('announces a refusal, which has no other place on the screen', async () => {
    const app = await MemoryApp.start({ 'Brandt.md': '---\ntype: partner\nnext-contact: soon\n---\n' });
    await app.use.remindLater.plan('Brandt.md', day('2026-12-01'));
    expect(app.announced).toMatchObject([{ kind: 'refused', failure: { kind: 'refused', path: 'Brandt.md' } }]);
  });
});

describe('the triage', () => {
  it('dates partners one by one, and takes all of it back at once', async () => {
    const app = await MemoryApp.start({ 'Brandt.md': BRANDT, 'Kröger.md': BRANDT });
    const run = app.use.triage.begin();
    await run.date('Brandt.md', 'week');
    await run.date('Kröger.md', 'longer');
    expect(app.vault.text('Brandt.md')).toBe('---\ntype: partner\nlast-contact: 2026-11-20\n---\n');
    expect(app.vault.text('Kröger.md')).toBe('---\ntype: partner\nlast-contact: 2026-05-23\n---\n');
    await run.undoAll();
    expect([app.vault.text('Brandt.md'), app.vault.text('Kröger.md')]).toEqual([BRANDT, BRANDT]);
  });

  describe('with a log in between', () => {
    async function dateLogDate() {
      const app = await MemoryApp.start({ 'Ada.md': BRANDT, 'Bo.md': BRANDT, 'Cy.md': BRANDT, 'Di.md': BRANDT });
      const run = app.use.triage.begin();
      await run.date('Ada.md', 'week');
      await app.use.logContact.log(contact({ partners: ['Bo.md'] }));
      await run.date('Cy.md', 'week');
      await run.date('Di.md', 'week');
      return { app, run };
    }
    const undone = (app: MemoryApp) => app.announced.flatMap((each) => (each.kind === 'undone' ? [each.names] : []));

    it('goes back no further than to it, one step after the other', async () => {
      const { app } = await dateLogDate();
      for (let step = 1; step <= 3; step += 1) await app.use.actions.undoLast();
      expect(undone(app)).toEqual([['Di', 'Cy'], ['Bo'], ['Ada']]);
    });

    it('takes back all its answers at once, and leaves the log alone', async () => {
      const { app, run } = await dateLogDate();
      await run.undoAll();
      expect(undone(app)).toEqual([['Di', 'Cy', 'Ada']]);
      expect(app.vault.text('Bo.md')).toContain('costing agreed');
    });
  });

  it('begins anew with every run: what was answered in the one before stays', async () => {
    const app = await MemoryApp.start({ 'Brandt.md': BRANDT, 'Kröger.md': BRANDT });
    await app.use.triage.begin().date('Brandt.md', 'week');
    await app.use.triage.begin().date('Kröger.md', 'week');
    await app.use.actions.undoLast();
    expect(app.vault.text('Brandt.md')).toContain('last-contact: 2026-11-20');
    expect(app.vault.text('Kröger.md')).toBe(BRANDT);
  });

  it('can be taken back for the last fifty runs, so that no more than that is kept', async () => {
    const names = Array.from({ length: 51 }, (_, index) => `Partner ${index}.md`);
    const app = await MemoryApp.start(Object.fromEntries(names.map((name) => [name, BRANDT])));
    const runs = names.map(() => app.use.triage.begin());
    for (const [index, name] of names.entries()) await runs[index]?.date(name, 'month');
    await runs[0]?.undoAll();
    expect(app.announced).toEqual([{ kind: 'nothing-to-undo' }]);
    await runs[1]?.undoAll();
    expect(app.vault.text('Partner 1.md')).toBe(BRANDT);
  });

  it('takes all of it back, however many there are and whatever was done meanwhile', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Partner ${index}.md`);
    const app = await MemoryApp.start({ ...Object.fromEntries(names.map((name) => [name, BRANDT])), 'Kröger.md': KRÖGER });
    const run = app.use.triage.begin();
    for (const name of names) await run.date(name, 'month');
    for (let time = 1; time <= 60; time += 1) await app.use.remindLater.plan('Kröger.md', day('2026-12-01') + time);
    await run.undoAll();
    expect(names.filter((name) => app.vault.text(name) !== BRANDT)).toEqual([]);
    expect(app.announced.at(-1)).toMatchObject({ kind: 'undone', names: { length: 60 } });
  });
});
