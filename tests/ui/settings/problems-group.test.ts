import { describe, expect, it } from 'vitest';
import { problemsGroup } from '../../../src/ui/settings/problems-group';
import { openSettings } from './open-settings';

async function problemsIn(stored: unknown, language: 'en' | 'de' = 'en') {
  const settings = await openSettings(stored, language);
  const group = problemsGroup(settings.context);
  const isVisible = (visible: boolean | (() => boolean) | undefined) => (typeof visible === 'function' ? visible() : visible !== false);
  const rows = () => (group.items ?? []).filter((item) => isVisible(item.visible)).map((item) => `${item.name}: ${typeof item.desc === 'string' ? item.desc : ''}`);
  return { ...settings, rows, isShown: () => isVisible(group.visible) };
}

describe('settings that were not understood', () => {
  it('are not mentioned when there are none', async () => {
    const { rows, isShown } = await problemsIn({ nowSize: 3 });
    expect(isShown()).toBe(false);
    expect(rows()).toEqual([]);
  });

  it('are shown with what stands in for them', async () => {
    const { rows, isShown } = await problemsIn({
      recognition: { person: [{ by: 'tag' }] },
      noteLanguage: 'fr',
      defaultCadence: 'often',
      moveWeekends: 'yes',
      quietPeriods: [{ from: '2026-12-24', to: '2026-12-20' }],
    });
    expect(isShown()).toBe(true);
    expect(rows()).toEqual([
      'Recognising notes: Persons, entry 1: {"by":"tag"} is stored, which names no folder, tag or property. It is left out.',
      'Language of notes: "fr" is stored, which is none of the choices. As in Obsidian is used instead.',
      'Default cadence: "often" is stored, which cannot be read as a cadence. 3–6 months is used instead.',
      'Move weekends to Monday: "yes" is stored, which has no meaning here. On is used instead.',
      'Quiet periods, entry 1: {"from":"2026-12-24","to":"2026-12-20"} is stored, and its last day lies before the first. It is left out.',
    ]);
  });

  it('are shown in German too', async () => {
    const { rows } = await problemsIn({ nowSize: 99, version: 4 }, 'de');
    expect(rows()).toEqual([
      'Die Datei mit den Einstellungen: Sie stammt von einer neueren Version. Was diese Version nicht kennt, bleibt erhalten.',
      'Partner unter „Jetzt dran“: Gespeichert ist 99; das ist keine Zahl von 1 bis 20. Stattdessen gilt: 5.',
    ]);
  });

  it('go away as soon as another value is chosen, without being drawn anew', async () => {
    const { rows, store, isShown } = await problemsIn({ nowSize: 99, logOrder: 'sideways' });
    await store.update({ nowSize: 6 });
    expect(rows()).toEqual(['Order of the log: "sideways" is stored, which is none of the choices. Newest first is used instead.']);
    await store.update({ logOrder: 'oldest-first' });
    expect(isShown()).toBe(false);
  });
});
