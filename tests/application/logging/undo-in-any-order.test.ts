import { setImmediate } from 'node:timers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRequest } from '../../../src/application/composing/composed-entry';
import { formatDay } from '../../../src/domain/days';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';

const KRÖGER = '---\ntype: partner\nlast-contact: 2026-10-01\nnext-contact: 2026-11-25 # fair\n---\n\n## Contact log\n\n- 2026-10-01 call: x\n';
const BRANDT = '---\ntype: partner\n---\n';

/** Logs a call of 23 November 2026, and returns the undo that its notice offers. */
async function log(app: MemoryApp, said: Partial<LogRequest> = {}): Promise<() => Promise<void>> {
  const request: LogRequest = { partners: ['Kröger.md'], day: day('2026-11-23'), time: null, channel: 'call', direction: null, persons: [], text: 'costing', next: { kind: 'clear' }, ...said };
  expect(await app.use.logContact.log(request)).toBeNull();
  const offered = app.offeredUndo;
  return async () => {
    offered?.();
    await app.use.actions.perform([], [], () => ({ kind: 'nothing-to-undo' }));
  };
}

function lastContact(app: MemoryApp, path = 'Kröger.md'): string | undefined {
  return /^last-contact: (.*)$/m.exec(app.vault.text(path))?.[1];
}

describe('what was taken back by something done later', () => {
  it('is not said to be undone by its own notice', async () => {
    const app = await MemoryApp.start({ 'Fair.md': '---\ntype: event\ndate: 2026-11-20\npartners: ["[[Kröger]]"]\n---\n', 'Kröger.md': KRÖGER });
    await app.use.logGathering.notMet('Fair.md', ['Kröger.md']);
    const offered = app.offeredUndo;
    await app.use.logGathering.openAgain('Fair.md', 'Kröger.md');
    const before = app.vault.text('Fair.md');
    offered?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.vault.text('Fair.md')).toBe(before);
    expect(app.announced.at(-1)).toEqual({ kind: 'nothing-to-undo' });
  });
});

describe('two logs of one day', () => {
  it('leave what the one that stands needs, whichever is taken back by its notice', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    const undoFirst = await log(app);
    await log(app, { text: 'samples' });
    await undoFirst();
    expect(app.vault.text('Kröger.md')).toBe(KRÖGER.replace('2026-10-01\nnext-contact: 2026-11-25 # fair\n', '2026-11-23\n# fair\n').replace('\n\n- ', '\n\n- 2026-11-23 call: samples\n- '));
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(KRÖGER);
  });

  it('keep the day in the note of a partner for whom they count, though the second had nothing to write there', async () => {
    const app = await MemoryApp.start({ 'Pavilion.md': '---\ntype: cooperation\npartners: ["[[Kröger]]"]\n---\n', 'Kröger.md': KRÖGER });
    const undoFirst = await log(app, { cooperation: 'Pavilion.md' });
    await log(app, { cooperation: 'Pavilion.md', text: 'samples' });
    await undoFirst();
    expect(lastContact(app)).toBe('2026-11-23');
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(KRÖGER);
  });

  it('keep the day of the second, though it was reworded and could not be taken back', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER });
    await log(app);
    await log(app, { text: 'samples' });
    app.vault.write('Kröger.md', app.vault.text('Kröger.md').replace('samples', 'three samples'));
    await app.use.actions.undoLast();
    await app.use.actions.undoLast();
    expect(app.announced.slice(-2)).toMatchObject([{ kind: 'refused' }, { kind: 'undone' }]);
    expect(lastContact(app)).toBe('2026-11-23');
    expect(app.use.actions.canUndo).toBe(false);
  });

  it('can still both be taken back where taking back the first of them failed in another note', async () => {
    const app = await MemoryApp.start({ 'Kröger.md': KRÖGER, 'Brandt.md': BRANDT });
    const undoFirst = await log(app, { partners: ['Brandt.md', 'Kröger.md'] });
    await log(app, { text: 'samples' });
    const both = app.vault.text('Kröger.md');
    app.vault.write('Brandt.md', app.vault.text('Brandt.md').replace('costing', 'costs'));
    await undoFirst();
    expect(app.vault.text('Kröger.md')).toBe(both);
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(both.replace('- 2026-11-23 call: samples\n', ''));
  });
});

describe('a note that was made', () => {
  it('can be taken back once what was logged in it since is taken back, though it was tried before', async () => {
    const app = await MemoryApp.start({});
    await app.use.newNotes.createPartner({ name: 'Kröger', cadence: null, lastContact: null, contactPerson: null });
    const undoNote = app.offeredUndo;
    await log(app);
    undoNote?.();
    await app.use.actions.undoLast();
    await app.use.actions.undoLast();
    expect(app.announced.map(({ kind }) => kind)).toEqual(['created', 'logged', 'refused', 'undone', 'undone']);
    expect(app.vault.notes.size).toBe(0);
  });
});

describe('a plan that was made twice', () => {
  it('goes when the one that wrote it is taken back: the other wrote nothing, and offers nothing to take back', async () => {
    const app = await MemoryApp.start({ 'Brandt.md': BRANDT });
    await app.use.remindLater.plan('Brandt.md', day('2026-12-01'));
    await app.use.remindLater.plan('Brandt.md', day('2026-12-01'));
    await app.use.actions.undoLast();
    expect(app.vault.text('Brandt.md')).toBe(BRANDT);
  });
});

describe('any number of logs', () => {
  const anyLogs = fc.array(fc.record({ day: fc.integer({ min: day('2026-09-28'), max: day('2026-10-04') }), text: fc.constantFrom('costing', 'samples', '') }), { minLength: 2, maxLength: 5 });
  /** Which of those that still stand goes next. */
  const anyOrder = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });

  it('can be taken back in any order, and the last contact is always the latest of those that stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(KRÖGER, BRANDT), anyLogs, anyOrder, async (before, logs, order) => {
        const app = await MemoryApp.start({ 'Kröger.md': before });
        const first = lastContact(app) ?? '';
        const standing: { readonly day: string; readonly undo: () => Promise<void> }[] = [];
        for (const said of logs) standing.push({ day: formatDay(said.day), undo: await log(app, said) });
        for (const choice of order.slice(0, logs.length)) {
          const [gone] = standing.splice(choice % standing.length, 1);
          await gone?.undo();
          expect(lastContact(app) ?? '').toBe([first, ...standing.map((each) => each.day)].sort().at(-1));
        }
        expect(app.vault.text('Kröger.md')).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
