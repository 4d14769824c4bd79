import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults';
import { mergeSettings } from '../../src/settings/merge';
import { migrate, type Migration } from '../../src/settings/migrate';
import { narrowSettings } from '../../src/settings/narrow';

describe('saving a change', () => {
  it('keeps what a newer version stored, and its version', () => {
    const stored = { version: 7, greetingRounds: ['Christmas card'], nowSize: 3, recognition: { venue: [{ by: 'tag', tag: 'venue' }] } };
    const recognition = { partner: [], person: [], cooperation: [], event: [], meeting: [] };
    expect(mergeSettings(stored, { nowSize: 4, recognition })).toEqual({
      version: 7,
      greetingRounds: ['Christmas card'],
      nowSize: 4,
      recognition: { venue: [{ by: 'tag', tag: 'venue' }], ...recognition },
    });
  });

  it('keeps what was not understood until it is replaced', () => {
    const merged = mergeSettings({ nowSize: 'many', logOrder: 'sideways' }, { nowSize: 4 });
    expect(merged).toEqual({ version: 1, nowSize: 4, logOrder: 'sideways' });
    expect(narrowSettings(merged, () => true).problems).toMatchObject([{ key: 'logOrder' }]);
  });

  it('stores nothing that was never touched, so that it follows the defaults', () => {
    expect(mergeSettings(null, { moveWeekends: false })).toEqual({ version: 1, moveWeekends: false });
    const partner = [{ by: 'folder', folder: 'Partners' } as const];
    const recognition = { ...DEFAULT_SETTINGS.recognition, partner };
    expect(mergeSettings(null, { recognition })).toEqual({ version: 1, recognition: { partner } });
  });

  it('stores that a kind of note is back at its default rules', () => {
    const stored = { version: 1, recognition: { partner: [{ by: 'tag', tag: 'partner' }] } };
    const merged = mergeSettings(stored, { recognition: DEFAULT_SETTINGS.recognition });
    expect(narrowSettings(merged, () => true)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('says of settings by a newer version that they are', () => {
    const { settings, problems } = narrowSettings({ version: 2, nowSize: 3 }, () => true);
    expect(settings.nowSize).toBe(3);
    expect(problems).toEqual([{ key: 'all', code: 'newer-version', remedy: 'none', value: 2 }]);
  });
});

describe('settings of an older version', () => {
  const renameSize: Migration = ({ size, ...others }) => ({ ...others, nowSize: size });
  const doubleSize: Migration = ({ nowSize, ...others }) => ({ ...others, nowSize: Number(nowSize) * 2 });

  it('are brought up to date step by step', () => {
    expect(migrate({ version: 1, size: 3 }, [renameSize, doubleSize])).toEqual({ version: 1, nowSize: 6 });
    expect(migrate({ version: 2, nowSize: 3 }, [renameSize, doubleSize])).toEqual({ version: 2, nowSize: 6 });
  });

  it('stay as they are when they are of this version or a newer one', () => {
    expect(migrate({ version: 3, nowSize: 3 }, [renameSize, doubleSize])).toEqual({ version: 3, nowSize: 3 });
    expect(migrate({ version: 9, size: 3 }, [renameSize, doubleSize])).toEqual({ version: 9, size: 3 });
  });

  it.each([undefined, 'two', 0, -1, 1.5])('are of the first when their version is %j', (version) => {
    expect(migrate({ version, size: 3 }, [renameSize])).toMatchObject({ nowSize: 3 });
  });
});
