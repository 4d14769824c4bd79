import { describe, expect, it } from 'vitest';
import type { LiveIndex } from '../../../src/application/keeping/live-index';
import { News, type Follower } from '../../../src/application/keeping/news';
import { Telling } from '../../../src/application/keeping/telling';
import { SetPacing } from '../../support/pacings';

/** An index of which nothing but its news matters, and a follower to whom more comes while it makes itself ready. */
function following(...coming: readonly number[]) {
  const news = new News();
  const heard = { prepared: [] as number[], followed: new Set<string>(), told: 0, byUs: false };
  let count = 0;
  const come = (many: number): void => {
    for (const end = count + many; count < end; count += 1) news.add(`${count}.md`);
  };
  const more = [...coming];
  come(more.shift() ?? 0);
  const follower: Follower = {
    follow: (changed) => void changed.forEach((path) => heard.followed.add(path)),
    prepare: async (_, changed) => {
      heard.prepared.push(changed.size);
      come(more.shift() ?? 0);
      return () => changed.forEach((path) => heard.followed.delete(path));
    },
  };
  const live = { news, index: null, isFilled: true, isReading: false } as unknown as LiveIndex;
  const telling = new Telling(new SetPacing(), () => live);
  telling.addFollower(follower);
  telling.onChange((changed, byUs) => Object.assign(heard, { told: changed.size, byUs }));
  return { live, telling, heard, come };
}

describe('what the views are told', () => {
  it('is made ready once more where much has changed while it was being made ready', async () => {
    const { telling, heard } = following(500, 200, 90, 20);
    await telling.prepareAndTell();
    expect(heard.prepared).toEqual([500, 200, 90]);
    expect([heard.told, heard.followed.size]).toEqual([810, 20]);
  });

  it('is not made ready where little has changed', async () => {
    const { telling, heard } = following(20);
    await telling.prepareAndTell();
    expect([heard.prepared, heard.told, heard.followed.size]).toEqual([[], 20, 20]);
  });

  it('is told in one go by whoever writes several notes, and true before that for whoever asks', async () => {
    const { telling, heard } = following(3);
    await telling.together(async () => {
      telling.tell();
      expect([heard.told, heard.followed.size]).toEqual([0, 3]);
    });
    expect(heard.told).toBe(3);
  });

  it('is true for whoever asks although making ready for it failed', async () => {
    const { live, telling, heard } = following(40);
    const failing: Follower = { follow: () => undefined, prepare: () => Promise.reject(new Error('nobody can make that ready')) };
    telling.addFollower(failing);
    await expect(telling.prepareAndTell()).rejects.toThrow('nobody can make that ready');
    expect([heard.told, heard.followed.size]).toEqual([40, 40]);
    const held = following(40);
    held.telling.addFollower(failing);
    await held.telling.together(async () => {
      await expect(held.telling.prepareAndTell()).rejects.toThrow('nobody can make that ready');
      expect([held.heard.told, held.heard.followed.size]).toEqual([0, 40]);
    });
    expect(live.news.isEmpty).toBe(true);
  });

  it('is said to be ours where we wrote some of it, and not where what we wrote before was of no concern', async () => {
    const { telling, heard, come } = following();
    telling.tell();
    telling.addOurs();
    telling.tell();
    come(2);
    telling.tell();
    expect([heard.told, heard.byUs]).toEqual([2, false]);
    telling.addOurs();
    come(3);
    telling.tell();
    expect([heard.told, heard.byUs]).toEqual([3, true]);
  });
});
