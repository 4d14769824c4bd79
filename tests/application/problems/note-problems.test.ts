import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import type { ListedProblem } from '../../../src/application/problems/found-in-note';
import { pack, unpack, type PackedContribution } from '../../../src/application/keeping/packed-contribution';
import { MemoryApp } from '../../support/memory-vault';
import { SetPacing } from '../../support/pacings';

async function appOn(today: string, notes: Readonly<Record<string, string>>): Promise<MemoryApp> {
  const app = new MemoryApp(notes);
  app.clock.set(today);
  await app.use.keeper.start();
  return app;
}

function listed(app: MemoryApp): string[] {
  return app.use.problems.groups().flatMap(({ name, problems }) => problems.map(({ code, place, fix }) => `${name}: ${code} at ${place.kind === 'property' ? place.name : place.kind === 'line' ? String(place.line) : 'note'}${fix === null ? '' : `, ${fix.kind}`}`));
}

function only(app: MemoryApp, path: string): ListedProblem {
  const [problem, ...others] = app.use.problems.groups().find((group) => group.path === path)?.problems ?? [];
  if (problem === undefined || others.length > 0) throw new Error(`${path} has not one problem: ${listed(app).join('; ')}`);
  return problem;
}

const WEBER = '---\ntype: partner\nnext-contact: 23/12/2026 # after the fair\n---\n\n## Contact log\n\n- 2026-11-01 call\n- 24/10/2026 mail\n- 2026-12-01 visit\n';

describe('the problems of all notes', () => {
  it('stand by note and by place, those of the day as well, and change with note and day', async () => {
    const app = await appOn('2026-11-23', { 'Weber.md': WEBER, 'Adler.md': '---\ntype: person\nbirthday: soon\n---\n', 'Other.md': '---\nnext-contact: soon\n---\n' });
    const weber = ['Weber: day-unreadable at next-contact, write-day', 'Weber: day-unreadable at 8, write-day', 'Weber: log-day-in-future at 9'];
    expect(listed(app)).toEqual(['Adler: day-unreadable at birthday', ...weber]);
    expect(app.use.problems.count()).toBe(4);

    app.vault.write('Adler.md', '---\ntype: person\nbirthday: 04-12\n---\n');
    expect(listed(app)).toEqual(weber);
    app.clock.set('2026-12-01');
    expect(listed(app)).toEqual(weber.slice(0, 2));
    app.vault.rename('Weber.md', 'Weber & Co.md');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(app.use.problems.groups().map(({ path }) => path)).toEqual(['Weber & Co.md']);
  });

  it('are up to date for whoever is told of a change', async () => {
    const app = await appOn('2026-11-23', { 'Adler.md': '---\ntype: person\nbirthday: soon\n---\n' });
    const counted = [app.use.problems.count()];
    app.use.boards.onChange(() => counted.push(app.use.problems.count()));
    app.vault.write('Adler.md', '---\ntype: person\nbirthday: 04-12\n---\n');
    await vi.waitFor(() => expect(counted).toEqual([1, 0]));
  });

  it('are looked for by slices, and what changes meanwhile is known as well', async () => {
    const soon = '---\ntype: person\nbirthday: soon\n---\n';
    const pacing = new SetPacing();
    const app = new MemoryApp(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`P${index}.md`, soon])), { pacing });
    app.clock.set('2026-11-23');
    await app.use.keeper.start();
    const lookedAt = vi.spyOn(app.use.keeper.current, 'contribution');
    vi.spyOn(pacing, 'now').mockImplementation(() => lookedAt.mock.calls.length);
    const makingReady = app.use.problems.makeReady();
    expect(lookedAt.mock.calls.length).toBeLessThan(10);
    app.vault.write('P0.md', '---\ntype: person\nbirthday: 04-12\n---\n');
    app.vault.write('New.md', soon);
    app.vault.remove('P39.md');
    await makingReady;
    for (let frame = 0; frame < 5; frame += 1) await pacing.draw();
    lookedAt.mockClear();
    expect(app.use.problems.groups().map(({ name }) => name)).toEqual([...Array.from({ length: 38 }, (_, index) => `P${index + 1}`), 'New'].sort((one, other) => one.localeCompare(other)));
    // All but what changed had been looked at before.
    expect(lookedAt.mock.calls.length).toBeLessThan(10);
  });

  it('keep no index that another one has replaced', async () => {
    const app = await appOn('2026-11-23', { 'Adler.md': '---\ntype: person\nbirthday: soon\n---\n' });
    expect(app.use.problems.count()).toBe(1);
    const before = new WeakRef(app.use.keeper.current);
    await app.settings.update({ logHeading: 'Gesagt' });
    await app.use.applySettings();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await vi.waitFor(() => {
      collect();
      expect(before.deref() === undefined).toBe(true);
    });
  });

  it('say nothing of logs that are not read yet', async () => {
    const app = new MemoryApp({ 'Weber.md': '---\ntype: partner\nlast-contact: 2026-11-10\n---\n## Contact log\n- 2026-11-01 call\n' });
    app.clock.set('2026-11-23');
    const reading = app.use.keeper.start();
    expect(listed(app)).toEqual([]);
    await reading;
    expect(listed(app)).toEqual(['Weber: last-contact-by-property at last-contact, log']);
  });
});

describe('a problem', () => {
  it('is in the line of its property', async () => {
    const app = await appOn('2026-11-23', { 'Weber.md': '---\r\ntype: partner\r\nneeds:\r\n  - milling\r\n"next-contact": soon\r\n---\r\n' });
    expect(await app.use.fixProblem.lineOf('Weber.md', only(app, 'Weber.md'))).toBe(4);
  });

  it('is put right in one go, and nothing beside it; and that can be taken back', async () => {
    const app = await appOn('2026-12-01', { 'Weber.md': WEBER });
    for (const problem of app.use.problems.groups()[0]?.problems ?? []) {
      if (problem.fix === null) throw new Error('There is nothing to put right.');
      expect(await app.use.fixProblem.putRight('Weber.md', problem)).toBeNull();
    }
    expect(listed(app)).toEqual([]);
    expect(app.vault.text('Weber.md')).toBe(WEBER.replace('23/12/2026', '2026-12-23').replace('24/10/2026', '2026-10-24'));
    await app.use.actions.undoLast();
    await app.use.actions.undoLast();
    expect(app.vault.text('Weber.md')).toBe(WEBER);
  });

  it('is left alone where something else stands there by now', async () => {
    const app = await appOn('2026-12-01', { 'Weber.md': WEBER });
    const problems = app.use.problems.groups()[0]?.problems ?? [];
    const changed = WEBER.replace('23/12/2026', 'tomorrow').replace('- 2026-11-01 call\n', '');
    app.vault.write('Weber.md', changed);
    for (const problem of problems) {
      expect(await app.use.fixProblem.putRight('Weber.md', problem)).toMatchObject({ kind: 'refused', reason: { code: 'changed-since', value: problem.value } });
    }
    expect(app.vault.text('Weber.md')).toBe(changed);
  });
});

const KROEGER = '---\r\ntype: partner\r\nnext-contact: 23.12.2026 # after the fair\r\nsince: 1.2.2019\r\ncontacts:\r\n  - [[Anna]] # sales\r\n  - Bert\r\n---\r\n';
const ANNA = '---\ntype: person\npartner: [[Kröger]]\n---\n';

function suggested(app: MemoryApp): string[] {
  return app.use.problems.suggestions().flatMap(({ code, suggestions }) => [code, ...suggestions.map(({ name, problem }) => `${name}: ${problem.value}`)]);
}

describe('what could be written better', () => {
  it('stands by kind and by note, and is no problem', async () => {
    const app = await appOn('2026-11-23', { 'Kröger.md': KROEGER, 'Anna.md': ANNA, 'Other.md': '---\nnext-contact: 23.12.2026\n---\n' });
    expect(app.use.problems.count()).toBe(0);
    expect(suggested(app)).toEqual(['day-as-text', 'Kröger: 23.12.2026', 'Kröger: 1.2.2019', 'link-as-list', 'Anna: [[Kröger]]', 'Kröger: [[Anna]]']);
  });

  it('is looked for in the notes that changed only', async () => {
    const app = await appOn('2026-11-23', { 'Kröger.md': KROEGER, 'Anna.md': ANNA });
    suggested(app);
    const all = vi.spyOn(app.use.keeper.current, 'notes');
    app.vault.write('Anna.md', ANNA.replace('[[Kröger]]', '"[[Kröger]]"'));
    app.vault.write('Adler.md', '---\ntype: partner\nsince: 1.2.2019\n---\n');
    app.vault.remove('Kröger.md');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(suggested(app)).toEqual(['day-as-text', 'Adler: 1.2.2019']);
    expect(all).not.toHaveBeenCalled();
  });

  it('is written in one go, each kind by itself, with one undo', async () => {
    const app = await appOn('2026-11-23', { 'Kröger.md': KROEGER, 'Anna.md': ANNA });
    const [days, links] = app.use.problems.suggestions();
    if (days === undefined || links === undefined) throw new Error('There is nothing to write better.');
    expect(await app.use.fixProblem.followAll(days.suggestions)).toBeNull();
    expect(await app.use.fixProblem.followAll(links.suggestions)).toBeNull();
    expect(suggested(app)).toEqual([]);
    const inDays = KROEGER.replace('23.12.2026', '2026-12-23').replace('1.2.2019', '2019-02-01');
    expect(app.vault.text('Kröger.md')).toBe(inDays.replace('[[Anna]]', '"[[Anna]]"'));
    expect(app.vault.text('Anna.md')).toBe(ANNA.replace('[[Kröger]]', '"[[Kröger]]"'));
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(inDays);
    expect(app.vault.text('Anna.md')).toBe(ANNA);
    await app.use.actions.undoLast();
    expect(app.vault.text('Kröger.md')).toBe(KROEGER);
  });

  it('stays listed where it cannot be written safely, and holds up nothing else', async () => {
    const held = '---\ntype: partner\nnext-contact: &day 23.12.2026\nremind: *day\n---\n';
    const app = await appOn('2026-11-23', { 'Kröger.md': KROEGER, 'Weber.md': held });
    const [days] = app.use.problems.suggestions();
    expect(await app.use.fixProblem.followAll(days?.suggestions ?? [])).toBeNull();
    expect(app.announced.at(-1)).toEqual({ kind: 'suggestions-followed', count: 2, left: 1 });
    expect(suggested(app)).toEqual(['day-as-text', 'Weber: 23.12.2026', 'link-as-list', 'Kröger: [[Anna]]']);
    expect(app.vault.text('Weber.md')).toBe(held);
  });

  it('is known after a start from what an earlier one has stored', async () => {
    const app = await appOn('2026-11-23', { 'Kröger.md': KROEGER });
    const note = app.use.keeper.current.contribution('Kröger.md');
    if (note === null) throw new Error('There is no such note.');
    expect(unpack(note.path, JSON.parse(JSON.stringify(pack(note))) as PackedContribution).suggestions).toEqual(note.suggestions);
  });
});
