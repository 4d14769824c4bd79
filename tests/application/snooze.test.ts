import { describe, expect, it } from 'vitest';
import { day } from '../support/contributions';
import { MemoryApp } from '../support/memory-vault';

const KROEGER = 'Kröger.md';

/** On 23 November: the costing and an opportunity are shown, a notice is near, Anna's birthday is on the 30th. */
const notes = {
  [KROEGER]: `---
type: partner
cadence: 6 weeks
last-contact: 2026-10-01
next-opportunity: 2026-12
contacts: Anna
kind: fair stand
start: 2026-02-01
end: 2026-11-10
---
`,
  'Anna.md': '---\ntype: person\npartner: "[[Kröger]]"\nbirthday: 11-30\n---\n',
  'Press.md': '---\ntype: cooperation\npartners: "[[Kröger]]"\nstart: 2020\nnotice-by: 2026-11-30\n---\n',
};

const reasonsIn = (app: MemoryApp, path = KROEGER): string[] => app.use.boards.row(path)?.reasons.map(({ kind }) => kind) ?? [];

describe('a reminder that was put off', () => {
  it('silences the cadence and what was shown, but no agreement and no birthday that comes up', async () => {
    const app = await MemoryApp.start(notes);
    expect(reasonsIn(app)).toEqual(['agreement', 'costing', 'birthday', 'opportunity', 'cadence']);
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    // The birthday was shown from the 23rd on, so it was put off with the rest.
    expect(reasonsIn(app)).toEqual(['agreement', 'plan']);
    expect(app.announced.at(-1)).toMatchObject({ kind: 'planned', staying: ['Kröger'] });
    app.clock.set('2026-12-07');
    expect(reasonsIn(app)).toEqual(['agreement', 'costing', 'plan', 'opportunity']);
  });

  it('silences it as well where that very day is planned already, and the views are told once', async () => {
    const app = await MemoryApp.start({ ...notes, [KROEGER]: notes[KROEGER].replace('last-contact', 'next-contact: 2026-12-07\nlast-contact') });
    const told: unknown[] = [];
    app.use.boards.onChange((changed) => void told.push(changed));
    expect(reasonsIn(app)).toContain('costing');
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    expect(reasonsIn(app)).toEqual(['agreement', 'plan']);
    expect(told).toEqual([new Set([KROEGER])]);
  });

  it('silences what has come up since, where somebody puts it off until the same day', async () => {
    const app = await MemoryApp.start(notes);
    app.clock.set('2026-11-20');
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    app.clock.set('2026-11-24');
    expect(reasonsIn(app)).toContain('birthday');
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    expect(reasonsIn(app)).not.toContain('birthday');
  });

  it('is told of once where it is written', async () => {
    const app = await MemoryApp.start(notes);
    let told = 0;
    app.use.boards.onChange(() => (told += 1));
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    expect(told).toBe(1);
  });

  it('does not silence what was not shown yet', async () => {
    const app = await MemoryApp.start(notes);
    app.clock.set('2026-11-20');
    expect(reasonsIn(app)).not.toContain('birthday');
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    app.clock.set('2026-11-24');
    expect(reasonsIn(app)).toEqual(['agreement', 'birthday', 'plan']);
  });

  it('is one only as long as the plan stands as it was made', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    app.vault.write(KROEGER, app.vault.text(KROEGER).replace('2026-12-07', '2026-12-08'));
    expect(reasonsIn(app)).toContain('costing');
  });

  it('holds although a meeting comes before the day', async () => {
    const app = await MemoryApp.start({ ...notes, 'Talk.md': '---\ntype: meeting\ndate: 2026-12-03\npartners: Kröger\n---\n' });
    expect(reasonsIn(app)).toEqual(['agreement', 'costing', 'birthday', 'opportunity', 'meeting']);
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    expect(reasonsIn(app)).toEqual(['agreement', 'meeting']);
    app.clock.set('2026-12-04');
    expect(reasonsIn(app)).toEqual(['agreement', 'plan']);
  });

  it('ends with the plan, and is undone with it', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    await app.use.actions.undoLast();
    expect(reasonsIn(app)).toContain('costing');
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    await app.use.remindLater.plan(KROEGER, null);
    expect(reasonsIn(app)).toContain('costing');
  });

  it('is there again when another plan that came after it, or its end, is taken back', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    await app.use.remindLater.plan(KROEGER, day('2026-12-14'));
    await app.use.actions.undoLast();
    expect(app.vault.text(KROEGER)).toContain('2026-12-07');
    expect(reasonsIn(app)).toEqual(['agreement', 'plan']);
    await app.use.remindLater.plan(KROEGER, null);
    expect(reasonsIn(app)).toContain('costing');
    await app.use.actions.undoLast();
    expect(reasonsIn(app)).toEqual(['agreement', 'plan']);
    // Whatever has come is forgotten.
    app.clock.set('2026-12-07');
    await app.use.remindLater.plan(KROEGER, day('2026-12-21'));
    expect(app.use.ports.snoozes.read(KROEGER).map(({ planDay }) => planDay)).toEqual([day('2026-12-21')]);
  });

  it('is undone where only that was new, and leaves what another plan put off', async () => {
    const app = await MemoryApp.start({ ...notes, [KROEGER]: notes[KROEGER].replace('last-contact', 'next-contact: 2026-12-07\nlast-contact') });
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    expect(app.offeredUndo).not.toBeNull();
    await app.use.actions.undoLast();
    expect(app.announced.at(-1)).toMatchObject({ kind: 'undone' });
    expect(reasonsIn(app)).toContain('costing');
    expect(app.vault.text(KROEGER)).toContain('2026-12-07');

    await app.use.remindLater.plan(KROEGER, day('2026-12-14'));
    await app.use.remindLater.plan(KROEGER, day('2026-12-21'));
    await app.use.actions.undoLast();
    expect(reasonsIn(app)).toEqual(['agreement', 'plan']);
    expect(app.use.ports.snoozes.read(KROEGER).map(({ planDay }) => planDay)).toEqual([day('2026-12-14')]);
  });

  it('is undone for all of several, also for whom nothing was written', async () => {
    const other = notes[KROEGER].replace('contacts: Anna', 'next-contact: 2026-12-07');
    const app = await MemoryApp.start({ ...notes, 'Brandt.md': other });
    await app.use.remindLater.planAll([KROEGER, 'Brandt.md'], day('2026-12-07'));
    expect([reasonsIn(app), reasonsIn(app, 'Brandt.md')]).toEqual([['agreement', 'plan'], ['plan']]);
    await app.use.actions.undoLast();
    expect([reasonsIn(app), reasonsIn(app, 'Brandt.md')].map((reasons) => reasons.includes('costing'))).toEqual([true, true]);
    expect(app.vault.text('Brandt.md')).toBe(other);
  });

  it('follows the note when it is renamed', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    app.vault.rename(KROEGER, 'Messebau Kröger.md');
    await new Promise((resolve) => setTimeout(resolve));
    expect(reasonsIn(app, 'Messebau Kröger.md')).not.toContain('costing');
    expect(reasonsIn(app, 'Messebau Kröger.md')).toContain('plan');
  });

  it('follows it where nothing else is known of the note at that moment', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    app.vault.withoutMetadata.add('Messebau Kröger.md');
    app.vault.rename(KROEGER, 'Messebau Kröger.md');
    expect(reasonsIn(app, 'Messebau Kröger.md')).toEqual([]);
    app.vault.withoutMetadata.clear();
    app.vault.write('Messebau Kröger.md', app.vault.text('Messebau Kröger.md'));
    expect(reasonsIn(app, 'Messebau Kröger.md')).toEqual(['plan']);
  });

  it('is forgotten when the plan could not be written', async () => {
    const app = await MemoryApp.start({ ...notes, [KROEGER]: notes[KROEGER].replace('last-contact', 'next-contact: 2026-11-01\nnext_contact: 2026-11-02\nlast-contact') });
    const failure = await app.use.remindLater.plan(KROEGER, day('2026-12-07'));
    expect(failure).not.toBeNull();
    expect(app.use.ports.snoozes.read(KROEGER)).toEqual([]);
  });
});

describe('a pause', () => {
  it('ends where somebody is to come up on a day on which it would still hold, and is there again when that is taken back', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.remindLater.pause(KROEGER, null);
    await app.use.remindLater.plan(KROEGER, day('2026-11-30'));
    app.clock.set('2026-11-30');
    expect(reasonsIn(app)).toContain('plan');
    expect(app.group('now')).toEqual(['Kröger']);
    await app.use.actions.undoLast();
    expect(app.use.boards.row(KROEGER)?.state).toBe('paused');
  });

  it('silences everything but agreements, and the row says what breaks it', async () => {
    const app = await MemoryApp.start(notes);
    await app.use.remindLater.pause(KROEGER, null);
    expect(reasonsIn(app)).toEqual(['agreement']);
    expect(app.announced.at(-1)).toMatchObject({ kind: 'paused', staying: ['Kröger'] });
    expect(app.group('now')).toEqual(['Kröger']);
  });

  it('is what quiet days are for everybody', async () => {
    const app = new MemoryApp(notes);
    await app.settings.update({ quietPeriods: [{ from: '2026-11-20', to: '2026-11-27' }] });
    app.use.rules.forget();
    await app.use.keeper.start();
    expect(reasonsIn(app)).toEqual(['agreement', 'cadence']);
    app.clock.set('2026-11-28');
    expect(reasonsIn(app)).toEqual(['agreement', 'costing', 'birthday', 'opportunity', 'cadence']);
  });
});

it('a plan that was made in another way silences no occasion', async () => {
  const app = await MemoryApp.start({ ...notes, [KROEGER]: notes[KROEGER].replace('last-contact', 'next-contact: 2026-12-07\nlast-contact') });
  expect(reasonsIn(app)).toEqual(['agreement', 'costing', 'birthday', 'opportunity', 'plan']);
});
