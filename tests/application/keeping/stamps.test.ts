import { describe, expect, it } from 'vitest';
import type { NoteInput } from '../../../src/notes/note-input';
import type { Edit } from '../../../src/notes/writing/text-change';
import { applyChanges } from '../../../src/notes/writing/text-change';
import type { Written } from '../../../src/application/ports/note-writer';
import { day } from '../../support/contributions';
import { LateVault } from '../../support/late-vault';
import { MemoryStore } from '../../support/memory-store';
import { MemoryApp, MemoryVault } from '../../support/memory-vault';
import { SetPacing } from '../../support/pacings';

const PLANNED = '---\ntype: partner\nnext-contact: 2026-12-01\n---\n';

function planOf(app: MemoryApp, path = 'Kröger.md'): number | null | undefined {
  return app.use.keeper.current.partner(path)?.facts.nextContact;
}

async function openAndClose(vault: MemoryVault, store: MemoryStore, readerVersion = '1'): Promise<void> {
  const app = new MemoryApp(vault, { store, readerVersion });
  await app.use.keeper.start();
  await app.use.keeper.save();
  app.use.keeper.stop();
}

/** A vault whose notes are open in editors: what is written reaches the file later, or never. */
class VaultOfEditors extends MemoryVault {
  override async apply(path: string, edit: Edit): Promise<Written | null> {
    const before = this.text(path);
    const changes = edit(before);
    return changes === null ? null : { before, after: applyChanges(before, changes) };
  }
}

/** A vault in which reading a text takes until the test says so. */
class SlowVault extends MemoryVault {
  arrive: () => void = () => undefined;

  override async read(path: string): Promise<NoteInput | null> {
    const note = await super.read(path);
    await new Promise<void>((resolve) => (this.arrive = resolve));
    return note;
  }
}

describe('what is stored of a note', () => {
  it('is not what stood in an editor only, when the app ends before the file is written', async () => {
    const [vault, store] = [new VaultOfEditors({ 'Kröger.md': PLANNED }), new MemoryStore()];
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    await app.use.remindLater.plan('Kröger.md', day('2026-12-08'));
    expect(planOf(app)).toBe(day('2026-12-08'));
    await app.use.keeper.save();
    app.use.keeper.stop();
    const next = new MemoryApp(vault, { store });
    await next.use.keeper.start();
    expect(planOf(next)).toBe(day('2026-12-01'));
  });

  it('is not that it is none of ours, when its file is written again before the app tells of the first writing', async () => {
    const [vault, store] = [new LateVault(() => 0), new MemoryStore()];
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    vault.writeEarly('New.md', '', PLANNED);
    await app.use.keeper.save();
    app.use.keeper.stop();
    vault.parseAll();
    const next = new MemoryApp(vault, { store });
    await next.use.keeper.start();
    expect(planOf(next, 'New.md')).toBe(day('2026-12-01'));
  });

  it.each(['1', '2'])('is not what the app still knew of a file that had changed while it was closed, now that we are of version %s', async (readerVersion) => {
    const [vault, store] = [new LateVault(() => 0), new MemoryStore()];
    vault.add('Kröger.md', 'nothing yet');
    await openAndClose(vault, store);
    vault.writeUnseen('Kröger.md', PLANNED);
    await openAndClose(vault, store, readerVersion);
    // The app has it right before anybody listens.
    vault.parseAll();
    const next = new MemoryApp(vault, { store, readerVersion });
    await next.use.keeper.start();
    expect(planOf(next)).toBe(day('2026-12-01'));
  });

  it('is not what the app still knew of it where all notes are read anew since', async () => {
    const [vault, store] = [new LateVault(() => 0), new MemoryStore()];
    const setOtherwise = async (app: MemoryApp): Promise<void> => {
      await app.settings.update({ logHeading: 'Gesagt' });
      await app.use.applySettings();
    };
    vault.add('Kröger.md', 'nothing yet');
    await openAndClose(vault, store);
    vault.writeUnseen('Kröger.md', PLANNED);
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    await setOtherwise(app);
    await app.use.keeper.save();
    app.use.keeper.stop();
    vault.parseAll();
    const next = new MemoryApp(vault, { store });
    await setOtherwise(next);
    await next.use.keeper.start();
    expect(planOf(next)).toBe(day('2026-12-01'));
  });

  it('is not what it was before it was written while its text was being read', async () => {
    const [vault, store, pacing] = [new LateVault(() => 1), new MemoryStore(), new SetPacing()];
    const log = '\n## Contact log\n- 2026-11-02 call: x\n';
    vault.add('Kröger.md', `---\ntype: partner\n---\n${log}`);
    const app = new MemoryApp(vault, { store, pacing });
    const started = app.use.keeper.start();
    vault.write('Kröger.md', `${PLANNED}${log}`);
    for (let frame = 0; frame < 10; frame += 1) await pacing.draw(60);
    await started;
    await app.use.keeper.save();
    app.use.keeper.stop();
    vault.parseAll();
    const next = new MemoryApp(vault, { store });
    await next.use.keeper.start();
    expect(planOf(next)).toBe(day('2026-12-01'));
  });

  it('is not what it was before something was told of it that is not taken in any more', async () => {
    const [vault, store, pacing] = [new LateVault(() => 0), new MemoryStore(), new SetPacing()];
    const paths = ['Brandt.md', 'Kröger.md'];
    for (const path of paths) {
      vault.add(path, 'nothing yet');
      vault.write(path, PLANNED);
    }
    const app = new MemoryApp(vault, { store, pacing });
    const started = app.use.keeper.start();
    for (let frame = 0; frame < 10; frame += 1) await pacing.draw(60);
    await started;
    // Both at a time: the second one waits for the next frame, which never comes.
    vault.parseAll();
    await app.use.keeper.save();
    app.use.keeper.stop();
    const next = new MemoryApp(vault, { store });
    await next.use.keeper.start();
    expect(paths.map((path) => planOf(next, path))).toEqual(paths.map(() => day('2026-12-01')));
  });

  it('is not what it became while the store was being read, under the stamp of what it was before', async () => {
    const [vault, store] = [new MemoryVault({ 'Kröger.md': PLANNED }), new MemoryStore()];
    await openAndClose(vault, store);
    const { modified } = vault.stamp('Kröger.md') ?? { modified: 0 };
    const app = new MemoryApp(vault, { store });
    const started = app.use.keeper.start();
    // As long as the other one, and there before the store has answered.
    vault.write('Kröger.md', PLANNED.replace('12-01', '12-08'));
    await started;
    await app.use.keeper.save();
    app.use.keeper.stop();
    // The file is brought back from a backup, which keeps the time of change.
    vault.lay('Kröger.md', PLANNED);
    vault.modified.set('Kröger.md', modified);
    const next = new MemoryApp(vault, { store });
    await next.use.keeper.start();
    expect(planOf(next)).toBe(day('2026-12-01'));
  });

  it('is forgotten with what other settings made of it, also of a note that is gone by then', async () => {
    // So many that some are stored together.
    const others = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`P${number}.md`, PLANNED]));
    const [vault, store] = [new MemoryVault({ ...others, 'Brandt.md': PLANNED }), new MemoryStore()];
    await openAndClose(vault, store);
    const app = new MemoryApp(vault, { store });
    app.use.keeper.loadStored();
    await app.settings.update({ logHeading: 'Gesagt' });
    app.use.rules.forget();
    const stamp = vault.stamp('Brandt.md');
    vault.notes.delete('Brandt.md');
    await app.use.keeper.start();
    await app.use.keeper.save();
    app.use.keeper.stop();
    // It comes back as it was, as from a sync that keeps the time of change.
    vault.notes.set('Brandt.md', PLANNED);
    expect(vault.stamp('Brandt.md')).toEqual(stamp);
    const next = new MemoryApp(vault, { store });
    await next.settings.update({ logHeading: 'Gesagt' });
    next.use.rules.forget();
    await next.use.keeper.start();
    expect(planOf(next, 'Brandt.md')).toBe(day('2026-12-01'));
  });
});

describe('a note that is opened', () => {
  it('is not shown as it was before something was written while it was being read', async () => {
    const [vault, store] = [new SlowVault({ 'Kröger.md': PLANNED }), new MemoryStore()];
    await openAndClose(vault, store);
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    const verified = app.use.keeper.verify('Kröger.md');
    await Promise.resolve();
    vault.write('Kröger.md', PLANNED.replace('12-01', '12-08'));
    vault.arrive();
    await verified;
    expect(planOf(app)).toBe(day('2026-12-08'));
  });

  it('is read even if it is opened before the others have been looked at', async () => {
    const [vault, store] = [new MemoryVault({ 'Kröger.md': PLANNED }), new MemoryStore()];
    await openAndClose(vault, store);
    // A tool that keeps the time of change.
    vault.notes.set('Kröger.md', PLANNED.replace('12-01', '12-08'));
    const app = new MemoryApp(vault, { store });
    app.use.keeper.loadStored();
    const verified = app.use.keeper.verify('Kröger.md');
    await app.use.keeper.start();
    await verified;
    expect(planOf(app)).toBe(day('2026-12-08'));
  });
});
