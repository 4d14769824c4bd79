import { describe, expect, it } from 'vitest';
import type { NoteChange } from '../../../src/application/ports/note-source';
import { ChangeQueue } from '../../../src/application/keeping/change-queue';
import { noteInputFromText } from '../../../src/notes/note-input';
import { SetPacing } from '../../support/pacings';
import { unreported } from '../../support/unreported';

const note = (path: string) => noteInputFromText(path, '', []);
const changed = (path: string): NoteChange => ({ kind: 'changed', note: note(path) });
const renamed = (from: string, to: string): NoteChange => ({ kind: 'renamed', from, note: note(to) });
const nameOf = (change: NoteChange): string => (change.kind === 'removed' ? `- ${change.path}` : change.kind === 'renamed' ? `${change.from} > ${change.note.path}` : change.note.path);

/** A queue in the middle of a storm, and what it has taken in since. */
function inAStorm(fails: (change: NoteChange) => boolean = () => false) {
  const pacing = new SetPacing(1);
  const taken: string[] = [];
  const queue = new ChangeQueue(pacing, {
    apply: (change) => {
      if (fails(change)) throw new Error('a note that nobody can read');
      taken.push(nameOf(change));
    },
    settle: () => true,
    prepare: async () => undefined,
    haveFollowersHear: () => true,
    tell: () => undefined,
  });
  queue.add(changed('the first'));
  taken.length = 0;
  return { pacing, queue, taken };
}

async function drawAll(pacing: SetPacing): Promise<void> {
  for (let frame = 0; frame < 20; frame++) await pacing.draw();
}

describe('changes that wait', () => {
  it('are taken in before what we write of a note, with all that came before them of the same note', async () => {
    const { pacing, queue, taken } = inAStorm();
    for (const change of [changed('x'), renamed('a', 'b'), changed('y'), renamed('b', 'c'), changed('b')]) queue.add(change);
    queue.hurry(['c']);
    expect(taken).toEqual(['a > b', 'b > c']);
    await pacing.draw();
    expect(taken).toEqual(['a > b', 'b > c', 'x', 'y', 'b']);
  });

  it('are taken in before what we write of a note although the app cannot make sense of the first of them', async () => {
    const { queue, taken } = inAStorm((change) => nameOf(change) === 'a > b');
    for (const change of [renamed('a', 'b'), changed('b')]) queue.add(change);
    const told = await unreported(async () => queue.hurry(['b']));
    expect(taken).toEqual(['b']);
    expect(told.join()).toContain('nobody can read');
  });

  it('are settled and told of although the last of them cannot be taken in', async () => {
    const pacing = new SetPacing();
    const done: string[] = [];
    const queue = new ChangeQueue(pacing, {
      apply: (change) => {
        if (nameOf(change) === 'x') throw new Error('a note that nobody can read');
      },
      settle: () => done.push('settled') > 0,
      prepare: async () => undefined,
      haveFollowersHear: () => true,
      tell: () => void done.push('told'),
    });
    queue.add(changed('the first'));
    done.length = 0;
    for (const path of ['y', 'x']) queue.add(changed(path));
    await unreported(() => drawAll(pacing));
    expect(done).toContain('settled');
    expect(done).toContain('told');
  });

  it('are worked off once, though what is to be told along with them cannot be settled', async () => {
    const pacing = new SetPacing(1);
    let settled = 0;
    const queue = new ChangeQueue(pacing, {
      apply: () => undefined,
      settle: () => {
        settled += 1;
        if (settled > 1) throw new Error('nobody can settle this');
        return true;
      },
      prepare: async () => undefined,
      haveFollowersHear: () => true,
      tell: () => undefined,
    });
    await unreported(async () => {
      queue.add(changed('the first'));
      queue.add(changed('x'));
      expect(queue.tellsAlong()).toBe(true);
      await drawAll(pacing);
    });
    expect(settled).toBeLessThan(5);
  });

  it('are taken in although one of them cannot be, of which the app is told', async () => {
    const { pacing, queue, taken } = inAStorm((change) => nameOf(change) === 'x');
    const told = await unreported(async () => {
      for (const change of [changed('x'), changed('y')]) queue.add(change);
      await drawAll(pacing);
    });
    expect(taken).toEqual(['y']);
    expect(told.join()).toContain('nobody can read');
    // A good while later.
    for (let look = 0; look < 100; look++) pacing.now();
    queue.add(changed('z'));
    expect(taken).toEqual(['y', 'z']);
    for (let look = 0; look < 100; look++) pacing.now();
    expect((await unreported(async () => queue.add(changed('x')))).join()).toContain('nobody can read');
  });
});
