import type { SettingControl, SettingDefinitionItem } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { settingDefinitions } from '../../../src/ui/settings/definitions';
import { controlValue } from '../../../src/ui/settings/control-values';
import type { SettingsPageContext } from '../../../src/ui/settings/page-context';
import { openSettings } from './open-settings';

/** Every row below the given ones, those of groups, lists and pages included. */
function rowsIn(items: readonly SettingDefinitionItem[]): SettingDefinitionItem[] {
  return items.flatMap((item) => ('items' in item ? [item, ...rowsIn(item.items ?? [])] : [item]));
}

function controlOf(context: SettingsPageContext, key: string): SettingControl | undefined {
  return rowsIn(settingDefinitions(context)).flatMap((row) => ('control' in row && row.control?.key === key ? [row.control] : []))[0];
}

describe('the settings as Obsidian draws them', () => {
  it('begin with the choice of the partner folder', async () => {
    const { context } = await openSettings();
    const first = settingDefinitions(context).find((item) => !('type' in item));
    expect(first).toMatchObject({ name: 'Partner folder', control: { type: 'folder', key: 'partnerFolder' } });
  });

  it.each(['en', 'de'] as const)('have a value for every control and a name for every page, in %s', async (language) => {
    const { context } = await openSettings(null, language);
    const rows = rowsIn(settingDefinitions(context));
    const controls = rows.flatMap((row) => ('control' in row && row.control !== undefined ? [row.control] : []));
    expect(controls.length).toBeGreaterThan(7);
    expect(controls.filter((control) => controlValue(context.current(), control.key) === undefined)).toEqual([]);
    const pages = rows.flatMap((row) => ('type' in row && row.type === 'page' ? [row.name] : []));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('show on a page what another row has changed meanwhile', async () => {
    const { context, store } = await openSettings();
    const definitions = settingDefinitions(context);
    await store.update({ recognition: { ...store.current().recognition, partner: [{ by: 'folder', folder: 'Partners' }] } });
    const page = definitions.find((item) => 'type' in item && item.type === 'page' && item.name === 'Recognising notes');
    expect(rowsIn(page === undefined ? [] : [page]).map((row) => ('name' in row ? row.name : ''))).toContain('In folder Partners');
  });

  it('take no default cadence that cannot be read', async () => {
    const { context } = await openSettings();
    const control = controlOf(context, 'defaultCadence');
    if (control?.type !== 'text') throw new Error('There is no text for the default cadence.');
    expect(control.validate?.('every 6 weeks')).toBeUndefined();
    expect(control.validate?.('now and then')).toContain('“now and then” cannot be read as a cadence.');
    // Emptied, it is the original one.
    expect(control.validate?.('')).toBeUndefined();
  });

  it('take whole days only, and the original ones where the field is emptied', async () => {
    const { context } = await openSettings();
    const control = controlOf(context, 'birthdayDaysBefore');
    if (control?.type !== 'number') throw new Error('There is no number for the days before a birthday.');
    expect(control.defaultValue).toBe(7);
    expect(control.validate?.(10)).toBeUndefined();
    expect(control.validate?.(1.5)).toBe('Only whole days, such as 7.');
  });
});
