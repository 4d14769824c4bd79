import { setImmediate } from 'node:timers';
import { describe, expect, it, vi } from 'vitest';
import type { NoteInput } from '../../../src/notes/note-input';
import { LateVault } from '../../support/late-vault';
import { MemoryApp, MemoryVault } from '../../support/memory-vault';
import { MemoryStore } from '../../support/memory-store';
import { SetPacing } from '../../support/pacings';
import { unreported } from '../../support/unreported';

const partnerWith = (log: string): string => `---\ntype: partner\n---\n## Contact log\n- ${log}\n`;
const PARTNER = '---\ntype: partner\n---\n';

/** A vault in which a text arrives when a test says so, or cannot be read at all. */
class WaitingVault extends MemoryVault {
  waitsFor: string | null = null;
  unreadable: string | null = null;
  broken: string | null = null;
  arrive: () => void = () => undefined;

  override metadata(path: string): NoteInput | null {
    if (path === this.broken) throw new Error('a note that nobody can understand');
    return super.metadata(path);
  }

  override async read(path: string): Promise<NoteInput | null> {
    if (path === this.unreadable) throw new Error('a file that nobody can read');
    const note = await super.read(path);
    if (path === this.waitsFor) await new Promise<void>((resolve) => (this.arrive = resolve));
    return note;
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function drawAll(pacing: SetPacing): Promise<void> {
  for (let frame = 0; frame < 40; frame += 1) await pacing.draw(60);
}

function textsOf(app: MemoryApp, path: string): readonly string[] | undefined {
  return app.use.keeper.current.partner(path)?.interactions.map(({ text }) => text);
}

describe('while the plugin starts', () => {
  it('a text that arrives when another note stands at its path is not taken for that one’s', async () => {
    const vault = new WaitingVault({ 'Kröger.md': partnerWith('2026-01-02 call: the old one'), 'Kröger (new).md': partnerWith('2026-11-20 call: the new one') });
    vault.waitsFor = 'Kröger.md';
    const pacing = new SetPacing();
    const app = new MemoryApp(vault, { pacing });
    const started = app.use.keeper.start();
    await drawAll(pacing);
    vault.remove('Kröger.md');
    await drawAll(pacing);
    vault.waitsFor = null;
    vault.rename('Kröger (new).md', 'Kröger.md');
    vault.arrive();
    await drawAll(pacing);
    await started;
    expect(textsOf(app, 'Kröger.md')).toEqual(['the new one']);
  });

  it('a text that cannot be read is read when somebody opens the note', async () => {
    const vault = new WaitingVault({ 'Kröger.md': partnerWith('2026-11-20 call: about prices') });
    vault.unreadable = 'Kröger.md';
    const app = new MemoryApp(vault);
    await app.use.keeper.start();
    expect(app.use.keeper.current.partner('Kröger.md')?.provisional).toBe(true);
    await app.use.keeper.verify('Kröger.md');
    vault.unreadable = null;
    await app.use.keeper.verify('Kröger.md');
    expect(textsOf(app, 'Kröger.md')).toEqual(['about prices']);
    expect(app.use.keeper.current.partner('Kröger.md')?.provisional).toBe(false);
  });

  it('a note that is made before the store has answered is found by those that name it', async () => {
    const [vault, pacing] = [new MemoryVault({}), new SetPacing()];
    const app = new MemoryApp(vault, { pacing, store: new MemoryStore() });
    const started = app.use.keeper.start();
    vault.write('Anna.md', '---\ntype: person\npartner: "[[Kröger]]"\n---\n');
    vault.write('Kröger.md', PARTNER);
    await turns(10);
    await drawAll(pacing);
    await started;
    expect(app.use.keeper.current.partner('Kröger.md')?.persons.map(({ name }) => name)).toEqual(['Anna']);
  });

  it('settings that change before the store has answered hold for what was taken in until then', async () => {
    const [vault, pacing] = [new MemoryVault({ 'Kröger.md': PARTNER }), new SetPacing()];
    const app = new MemoryApp(vault, { pacing, store: new MemoryStore() });
    const told: string[] = [];
    app.use.keeper.onChange((changed) => void told.push(...changed));
    const started = app.use.keeper.start();
    vault.write('Templates/Partner.md', PARTNER);
    // Somebody sees it, and has to hear that it is no partner any more.
    expect(app.use.keeper.current.partner('Templates/Partner.md')).not.toBeNull();
    void app.settings.update({ excludedFolders: ['Templates'] });
    void app.use.applySettings();
    await turns(10);
    await drawAll(pacing);
    await started;
    expect([...app.use.keeper.current.partners()].map(({ path }) => path)).toEqual(['Kröger.md']);
    expect(told).toContain('Templates/Partner.md');
  });

  it('settings that change and change back before the store has answered leave nothing behind of what held in between', async () => {
    const [vault, pacing] = [new MemoryVault({ 'Sub/Kröger.md': 'nothing yet' }), new SetPacing()];
    const app = new MemoryApp(vault, { pacing, store: new MemoryStore() });
    const started = app.use.keeper.start();
    void app.settings.update({ excludedFolders: ['Sub'] });
    void app.use.applySettings();
    vault.write('Sub/Kröger.md', PARTNER);
    void app.settings.update({ excludedFolders: [] });
    void app.use.applySettings();
    await turns(10);
    await drawAll(pacing);
    await started;
    expect([...app.use.keeper.current.partners()].map(({ path }) => path)).toEqual(['Sub/Kröger.md']);
  });

  it('a note that somebody has seen and that goes is told of as gone', async () => {
    const others = Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`P${number}.md`, PARTNER]));
    const [vault, pacing] = [new MemoryVault({ 'Bad.md': '---\ntype: partner\nlast-contact: 2026-02-30\n---\n', ...others }), new SetPacing(1)];
    const app = new MemoryApp(vault, { pacing });
    const started = app.use.keeper.start();
    while (app.use.keeper.current.contribution('Bad.md') === null) await turns(1);
    expect(app.use.problems.groups().map(({ path }) => path)).toEqual(['Bad.md']);
    expect(app.use.keeper.reading).toBe(true);
    vault.remove('Bad.md');
    await drawAll(pacing);
    await started;
    expect(app.use.problems.groups()).toEqual([]);
  });

  it('a note that nobody can understand keeps none of the others back, and the app is told', async () => {
    const vault = new WaitingVault({ 'A.md': PARTNER, 'B.md': PARTNER, 'C.md': PARTNER });
    vault.broken = 'B.md';
    const app = new MemoryApp(vault);
    const told = await unreported(() => app.use.keeper.start());
    expect([...app.use.keeper.current.partners()].map(({ path }) => path)).toEqual(['A.md', 'C.md']);
    expect(app.use.keeper.reading).toBe(false);
    expect(told.join()).toContain('nobody can understand');
  });

  it('names that only their notes tell are followed a slice at a time', async () => {
    const notes: Record<string, string> = {};
    for (let number = 0; number < 200; number += 1) notes[`Firm ${number}.md`] = `---\ntype: partner\ncontacts: Nick ${number}\n---\n`;
    for (let number = 0; number < 200; number += 1) notes[`Person ${number}.md`] = `---\ntype: person\naliases: Nick ${number}\n---\n`;
    const pacing = new SetPacing(1);
    const app = new MemoryApp(notes, { pacing });
    const follow = vi.spyOn(app.use.keeper.current, 'followNames');
    const started = app.use.keeper.start();
    await drawAll(pacing);
    await started;
    expect(follow.mock.calls.length).toBeGreaterThan(20);
    expect(app.use.keeper.current.partner('Firm 7.md')?.persons.map(({ path }) => path)).toEqual(['Person 7.md']);
  });
});

describe('when other settings have all notes read anew', () => {
  it('they are shown although a note comes meanwhile that is still to be read', async () => {
    const person = '---\ntype: person\n---\n## Contact log\n- 2026-01-05 call: so\n';
    const vault = new LateVault(() => 0);
    for (const [path, text] of [['Sub/A.md', person], ['A.md', person], ['Sub/D.md', PARTNER]] as const) vault.add(path, text);
    const pacing = new SetPacing();
    const app = new MemoryApp(vault, { pacing, store: new MemoryStore() });
    const started = app.use.keeper.start();
    vault.write('A.md', '---\ntype: meeting\ndate: 2026-11-12\n---\n');
    await Promise.resolve();
    vault.parse('A.md');
    await Promise.resolve();
    void app.settings.update({ excludedFolders: ['Sub'] });
    void app.use.applySettings();
    await Promise.resolve();
    vault.rename('Sub/A.md', 'A.md');
    await drawAll(pacing);
    await started;
    expect([...app.use.keeper.current.notes()].map(({ path }) => path)).toEqual(['A.md']);
  });
});

describe('when the plugin is stopped during its start', () => {
  it('nothing is put off to be stored later', async () => {
    const later = vi.fn<() => () => void>(() => () => undefined);
    class Counting extends SetPacing {
      override later = later;
    }
    const pacing = new Counting(1);
    const notes = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`P${number}.md`, partnerWith('2026-11-02 call: so')]));
    const app = new MemoryApp(notes, { pacing, store: new MemoryStore() });
    const started = app.use.keeper.start();
    await turns(6);
    app.use.keeper.stop();
    later.mockClear();
    await drawAll(pacing);
    await started;
    expect(later).not.toHaveBeenCalled();
  });

  it('settings that had changed until then bring nothing to life again', async () => {
    const vault = new MemoryVault({ 'Kröger.md': partnerWith('2026-11-02 call: so') });
    class SlowStore extends MemoryStore {
      override async load(): Promise<ReadonlyMap<number, unknown>> {
        await turns(5);
        return super.load();
      }
    }
    const app = new MemoryApp(vault, { store: new SlowStore() });
    const started = app.use.keeper.start();
    await app.settings.update({ logHeading: 'Gesagt' });
    await app.use.applySettings();
    app.use.keeper.stop();
    await started;
    expect([vault.reads, app.use.hasPartners()]).toEqual([0, false]);
  });
});
