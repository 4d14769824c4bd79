import { setImmediate } from 'node:timers';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { day } from '../../support/contributions';
import { MemoryApp, MemoryVault } from '../../support/memory-vault';
import { SetPacing } from '../../support/pacings';
import { formatDay } from '../../../src/domain/days';

function partnerText(day: string): string {
  return `---\ntype: partner\ncadence: 6 weeks\n---\n## Contact log\n- ${day} call\n`;
}

function manyPartners(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, number) => [`P${number}.md`, partnerText('2026-11-02')]));
}

/** A pacing by which a test does something whenever the app is given way to. */
class BusyPacing extends SetPacing {
  meanwhile: () => void = () => undefined;

  override async rest(): Promise<void> {
    await super.rest();
    this.meanwhile();
  }
}

function lastContacts(app: MemoryApp): Record<string, number | null> {
  return Object.fromEntries([...app.use.keeper.current.partners()].map(({ path, interactions }): [string, number | null] => [path, interactions[0]?.day ?? null]).sort());
}

/** What the views show. */
function shown({ use }: MemoryApp): unknown {
  const { groups, partnerCount, dueCount, next, reading } = use.boards.current();
  return {
    groups: groups.map(({ id, rows, alsoDue }) => [id, [...rows, ...alsoDue].map(({ path, last, provisional }) => [path, last?.day ?? null, provisional])]),
    partnerCount,
    dueCount,
    next,
    reading,
    problems: use.problems.groups().map(({ path, problems }) => [path, problems.length]),
    gatherings: use.gatherings.rows(),
    round: use.gatherings.round('christmas-card', 2026),
  };
}

async function fromScratch(vault: MemoryVault): Promise<Record<string, number | null>> {
  const app = new MemoryApp(vault);
  await app.use.keeper.start();
  app.use.keeper.stop();
  return lastContacts(app);
}

/** Draws until nothing happens any more. */
async function drawAll(pacing: SetPacing): Promise<void> {
  for (let frame = 0; frame < 400; frame++) await pacing.draw();
}

describe('a start', () => {
  it('gives way to the app after every few notes', async () => {
    const pacing = new SetPacing(1);
    const app = new MemoryApp(manyPartners(400), { pacing });
    await app.use.keeper.start();
    // At every note that is looked at and every partner that is put together a millisecond passes, and eight are a slice.
    expect(pacing.rests).toBeGreaterThan((2 * 400) / 8 - 5);
    expect(Object.keys(lastContacts(app))).toHaveLength(400);
  });

  it('equals a rebuild, whatever happens to the notes meanwhile', async () => {
    const change = fc.record({ path: fc.integer({ min: 0, max: 44 }), to: fc.constantFrom('changed', 'removed', 'renamed'), day: fc.constantFrom('2026-10-01', '2026-11-20') });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const vault = new MemoryVault(manyPartners(40));
        const pacing = new BusyPacing(1);
        const app = new MemoryApp(vault, { pacing });
        const waiting = [...changes];
        pacing.meanwhile = () => {
          const next = waiting.shift();
          if (next === undefined) return;
          const path = `P${next.path}.md`;
          if (next.to === 'changed') vault.write(path, partnerText(next.day));
          else if (vault.notes.has(path) && next.to === 'removed') vault.remove(path);
          else if (vault.notes.has(path) && !vault.notes.has(`R${next.path}.md`)) vault.rename(path, `R${next.path}.md`);
        };
        await app.use.keeper.start();
        await drawAll(pacing);
        expect(lastContacts(app)).toEqual(await fromScratch(vault));
      }),
      { numRuns: 25 },
    );
  });

  it('shows what a rebuild shows, whatever happens to the notes, the day and the settings meanwhile', async () => {
    const text = fc.constantFrom(partnerText('2026-10-01'), partnerText('2026-11-20'), partnerText('soon'), '---\ntype: partner\ngreetings: christmas-card\ncontacts: [Meike]\n---\n', '---\ntype: event\ndate: 2026-11-25\npersons: [Meike]\n---\n', 'flour');
    const write = fc.record({ path: fc.integer({ min: 0, max: 63 }), text: fc.option(text) });
    const step = fc.oneof({ weight: 4, arbitrary: write }, { weight: 1, arbitrary: fc.constantFrom('look', 'new day', 'renew') }, { weight: 3, arbitrary: fc.constant('wait') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 160 }), async (steps) => {
        const vault = new MemoryVault(manyPartners(60));
        const pacing = new BusyPacing(1);
        const app = new MemoryApp(vault, { pacing });
        const waiting = [...steps];
        let today = day('2026-11-23');
        const go = (): void => {
          const next = waiting.shift();
          if (next === 'look') shown(app);
          // Then the next change comes alone.
          else if (next === 'wait') for (let look = 0; look < 60; look += 1) pacing.now();
          else if (next === 'renew') app.use.boards.renew();
          else if (next === 'new day') app.clock.set(formatDay((today += 1)));
          else if (next !== undefined && next.text !== null) vault.write(`P${next.path}.md`, next.text);
          else if (next !== undefined && vault.notes.has(`P${next.path}.md`)) vault.remove(`P${next.path}.md`);
        };
        pacing.meanwhile = go;
        await app.use.keeper.start();
        do {
          for (let many = 0; many < 40; many += 1) go();
          await drawAll(pacing);
        } while (waiting.length > 0);
        const anew = new MemoryApp(vault);
        anew.clock.set(formatDay(today));
        await anew.use.keeper.start();
        anew.use.keeper.stop();
        expect(shown(app)).toEqual(shown(anew));
      }),
      { numRuns: 25 },
    );
  });

  it('never takes an old text for a newer one that was written while it was read', async () => {
    const vault = new MemoryVault(manyPartners(1));
    const app = new MemoryApp(vault);
    const reading = app.use.keeper.start();
    vault.write('P0.md', partnerText('2026-11-20'));
    await reading;
    expect(lastContacts(app)).toEqual(await fromScratch(vault));
  });
});

describe('while the views are made ready', () => {
  /** Calls back whenever the app gets a turn while the list is put together beforehand. */
  function whilePreparing(app: MemoryApp, pacing: BusyPacing, work: (turn: number) => void): void {
    const { boards } = app.use;
    const prepare = boards.prepare.bind(boards);
    let isPreparing = false;
    let turn = 0;
    vi.spyOn(boards, 'prepare').mockImplementation(async (...given) => {
      isPreparing = true;
      const takeOver = await prepare(...given);
      isPreparing = false;
      return takeOver;
    });
    pacing.meanwhile = () => {
      if (!isPreparing) return;
      // Then the next change comes alone.
      for (let look = 0; look < 60; look += 1) pacing.now();
      work((turn += 1));
    };
  }

  it('a partner that goes and comes back stands in the list once', async () => {
    const vault = new MemoryVault(manyPartners(200));
    const pacing = new BusyPacing(1);
    const app = new MemoryApp(vault, { pacing });
    whilePreparing(app, pacing, (turn) => {
      if (app.use.keeper.reading) return;
      if (turn % 2 === 0 && vault.notes.has('P0.md')) vault.remove('P0.md');
      else if (turn % 2 === 1) vault.write('P0.md', partnerText('2026-09-02'));
    });
    await app.use.keeper.start();
    pacing.meanwhile = () => undefined;
    vault.write('P0.md', partnerText('2026-09-02'));
    await drawAll(pacing);
    const { groups, partnerCount, dueCount } = app.use.boards.current();
    expect(groups.flatMap(({ rows, alsoDue }) => [...rows, ...alsoDue]).filter(({ path }) => path === 'P0.md')).toHaveLength(1);
    expect([partnerCount, dueCount]).toEqual([200, 1]);
  });

  it('what we write ourselves is in its row at once', async () => {
    const vault = new MemoryVault(manyPartners(200));
    const pacing = new BusyPacing(1);
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    await drawAll(pacing);
    let found: number | null | undefined = null;
    const written: Promise<unknown>[] = [];
    whilePreparing(app, pacing, () => {
      if (written.length === 0) written.push(app.use.triage.begin().date('P150.md', 'week').then(() => (found = app.use.boards.row('P150.md')?.last?.day)));
    });
    for (let number = 0; number < 120; number += 1) vault.write(`P${number}.md`, partnerText('2026-11-10'));
    await drawAll(pacing);
    await Promise.all(written);
    expect(found).toBe(day('2026-11-20'));
    expect(app.use.boards.row('P150.md')?.last?.day).toBe(day('2026-11-20'));
  });

  it.each([40, 120])('what somebody puts off until the day that is planned already is silent and stays so, also where %i change', async (changed) => {
    const planned = '---\ntype: partner\nnext-contact: 2026-12-07\nnext-opportunity: 2026-12\n---\n';
    const vault = new MemoryVault({ ...manyPartners(200), 'P0.md': planned });
    const pacing = new BusyPacing(1);
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    await drawAll(pacing);
    const reasons = (): readonly string[] | undefined => app.use.boards.row('P0.md')?.reasons.map(({ kind }) => kind);
    expect(reasons()).toContain('opportunity');
    let found: readonly string[] | undefined;
    const putOff: Promise<unknown>[] = [];
    whilePreparing(app, pacing, (turn) => {
      if (turn > 3 && putOff.length === 0) putOff.push(app.use.remindLater.plan('P0.md', day('2026-12-07')).then(() => (found = reasons())));
    });
    vault.write('P0.md', `${planned}More is said.\n`);
    for (let number = 1; number < changed; number += 1) vault.write(`P${number}.md`, partnerText('2026-11-10'));
    await drawAll(pacing);
    await Promise.all(putOff);
    expect(found).toEqual(['plan']);
    expect(reasons()).toEqual(['plan']);
  });
});

describe('changes', () => {
  it('that come alone are taken in at once, and told of with the next frame', async () => {
    const pacing = new SetPacing();
    const vault = new MemoryVault(manyPartners(3));
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    const told: string[][] = [];
    app.use.keeper.onChange((changed) => told.push([...changed]));
    const before = app.use.boards.row('P1.md')?.dueDay;
    vault.write('P1.md', partnerText('2026-11-20'));
    expect(app.use.boards.row('P1.md')?.dueDay).not.toBe(before);
    expect(told).toEqual([]);
    await pacing.draw();
    expect(told).toEqual([['P1.md']]);
    vault.write('Recipe.md', 'flour');
    await pacing.draw();
    expect(told).toEqual([['P1.md']]);
  });

  it('by which a note tells nothing else are told to nobody, as most keys in a partner’s note and what comes of our own writing', async () => {
    const pacing = new SetPacing();
    const vault = new MemoryVault(manyPartners(3));
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    let told = 0;
    app.use.boards.onChange(() => (told += 1));
    const [board, row] = [app.use.boards.current(), app.use.boards.row('P1.md')];
    vault.write('P1.md', `${vault.text('P1.md')}\nProse below the log.\n`);
    await drawAll(pacing);
    expect([told, app.use.boards.current() === board, app.use.boards.row('P1.md') === row]).toEqual([0, true, true]);
    await app.use.triage.begin().date('P1.md', 'week');
    const ours = told;
    expect(ours).toBeGreaterThan(0);
    vault.write('P1.md', vault.text('P1.md'));
    await drawAll(pacing);
    expect(told).toBe(ours);
    // A line above the log has its entries stand elsewhere.
    vault.write('P1.md', vault.text('P1.md').replace('## Contact log', 'More prose.\n\n## Contact log'));
    await drawAll(pacing);
    expect(told).toBe(ours + 1);
  });

  it('that come by the thousand are taken in slices, in their order, and told of once', async () => {
    const pacing = new SetPacing(0.05);
    const vault = new MemoryVault(manyPartners(1000));
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    await drawAll(pacing);
    let told = 0;
    app.use.keeper.onChange(() => (told += 1));
    for (let number = 0; number < 1000; number++) vault.write(`P${number}.md`, partnerText('2026-11-20'));
    vault.remove('P3.md');
    vault.rename('P4.md', 'Renamed.md');
    vault.write('P3.md', partnerText('2026-11-21'));
    vault.remove('P5.md');
    // The first one came alone, as far as anybody could know; the rest waits for the app.
    expect(told).toBe(0);
    expect(lastContacts(app)['P999.md']).not.toBe(lastContacts(app)['P0.md']);
    await drawAll(pacing);
    expect(told).toBe(1);
    expect(lastContacts(app)).toEqual(await fromScratch(vault));
  });

  it('of the names of many notes are told of together, though each note is read again', async () => {
    const pacing = new SetPacing(0.05);
    const vault = new MemoryVault(manyPartners(200));
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    await drawAll(pacing);
    let told = 0;
    app.use.keeper.onChange(() => (told += 1));
    for (let number = 0; number < 200; number++) {
      vault.rename(`P${number}.md`, `R${number}.md`);
      if (number % 2 === 0) await pacing.draw();
    }
    await drawAll(pacing);
    expect(told).toBeLessThanOrEqual(6);
    expect(lastContacts(app)).toEqual(await fromScratch(vault));
  });

  it('of names that come faster than they are taken in are told of now and then', async () => {
    const pacing = new SetPacing(1);
    const partners = manyPartners(40);
    const links = Object.keys(partners).map((path) => `"[[${path.replace('.md', '')}]]"`);
    const vault = new MemoryVault({ ...partners, 'Fair.md': `---\ntype: cooperation\npartners: [${links.join(', ')}]\n---\n` });
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    await drawAll(pacing);
    const told: number[] = [];
    app.use.keeper.onChange(() => told.push(frame));
    let frame = 0;
    let renamed = 0;
    for (; frame < 300; frame++) {
      for (let each = 0; each < 6; each++, renamed++) {
        const name = `${renamed % 40}.md`;
        const [from, to] = Math.floor(renamed / 40) % 2 === 0 ? ['P', 'R'] : ['R', 'P'];
        vault.rename(`${from}${name}`, `${to}${name}`);
      }
      await pacing.draw();
    }
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThan(10);
    // Taking them in goes on for longer than they came.
    for (let turn = 0; turn < 3; turn++) await drawAll(pacing);
    expect(lastContacts(app)).toEqual(await fromScratch(vault));
  });

  it('that we make ourselves are known at once in the midst of a storm, and stand', async () => {
    const pacing = new SetPacing(0.1);
    const vault = new MemoryVault(manyPartners(500));
    const app = new MemoryApp(vault, { pacing });
    await app.use.keeper.start();
    await drawAll(pacing);
    for (let number = 0; number < 500; number++) vault.write(`P${number}.md`, partnerText('2026-11-10'));
    await app.use.triage.begin().date('P499.md', 'week');
    expect(app.use.keeper.current.partner('P499.md')?.facts.lastContact).toBe(day('2026-11-20'));
    await drawAll(pacing);
    expect(lastContacts(app)).toEqual(await fromScratch(vault));
  });
});

describe('other settings', () => {
  it('are taken in slices as well, and what is shown stays until all is read', async () => {
    const pacing = new BusyPacing(1);
    const app = new MemoryApp({ ...manyPartners(60), 'New.md': '---\ntype: customer\n---\n' }, { pacing });
    await app.use.keeper.start();
    const { recognition } = app.settings.current();
    await app.settings.update({ recognition: { ...recognition, partner: [...recognition.partner, { by: 'property', property: 'type', value: 'customer' }] } });
    const seen = new Set<string>();
    pacing.meanwhile = () => {
      const board = app.use.boards.current();
      seen.add(`${board.partnerCount} ${app.use.boards.row('P7.md')?.provisional === false} ${board.reading}`);
    };
    await app.use.applySettings();
    expect([...seen]).toEqual(['60 true false']);
    expect(app.use.boards.current().partnerCount).toBe(61);
  });

  it('that change nothing about reading read nothing', async () => {
    const app = await MemoryApp.start(manyPartners(3));
    const { reads } = app.vault;
    await app.settings.update({ nowSize: 7 });
    await app.use.applySettings();
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.vault.reads).toBe(reads);
  });
});
