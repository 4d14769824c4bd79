import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults';
import { changeByControl, controlValue } from '../../../src/ui/settings/control-values';
import { withPartnerFolder } from '../../../src/ui/settings/partner-folder';

const byType = { by: 'property', property: 'type', value: 'partner' } as const;
const byFolder = { by: 'folder', folder: 'Partners' } as const;

describe('a control of the settings', () => {
  it('shows what is in force', () => {
    expect(controlValue({ ...DEFAULT_SETTINGS, nowSize: 7 }, 'nowSize')).toBe(7);
    expect(controlValue(DEFAULT_SETTINGS, 'weather')).toBeUndefined();
  });

  it('changes one setting and no other', () => {
    expect(changeByControl(DEFAULT_SETTINGS, 'moveWeekends', false)).toEqual({ moveWeekends: false });
    expect(changeByControl(DEFAULT_SETTINGS, 'defaultCadence', ' 6 weeks ')).toEqual({ defaultCadence: '6 weeks' });
    expect(changeByControl(DEFAULT_SETTINGS, 'everyBirthday', true)).toEqual({ everyBirthday: true });
    expect(changeByControl(DEFAULT_SETTINGS, 'birthdayDaysBefore', 0)).toEqual({ birthdayDaysBefore: 0 });
    expect(changeByControl(DEFAULT_SETTINGS, 'newPartnerFolder', '/Partners/')).toEqual({ newPartnerFolder: 'Partners' });
  });

  it('means the original cadence once it is emptied', () => {
    const changed = { ...DEFAULT_SETTINGS, defaultCadence: '6 weeks', closingCadence: '1 week' };
    expect(changeByControl(changed, 'defaultCadence', '')).toEqual({ defaultCadence: '3-6 months' });
    expect(changeByControl(changed, 'closingCadence', ' ')).toEqual({ closingCadence: '2 weeks' });
  });

  it.each([
    ['nowSize', 0],
    ['nowSize', 2.5],
    ['nowSize', '7'],
    ['logOrder', 'sideways'],
    ['noteLanguage', 'fr'],
    ['moveWeekends', 'yes'],
    ['anniversaries', 1],
    ['birthdayDaysBefore', -1],
    ['birthdayDaysBefore', 61],
    ['costingDaysAfter', 2.5],
    ['toString', 3],
    ['weather', 'fine'],
  ])('takes no value that makes no sense: %s = %j', (key, value) => {
    expect(changeByControl(DEFAULT_SETTINGS, key, value)).toBeNull();
  });
});

describe('the partner folder', () => {
  const recognition = { ...DEFAULT_SETTINGS.recognition, partner: [byType] };

  it('is one of the rules by which partners are recognised', () => {
    const change = changeByControl({ ...DEFAULT_SETTINGS, recognition }, 'partnerFolder', 'Partners/');
    expect(change).toEqual({ recognition: { ...recognition, partner: [byFolder, byType] } });
    expect(controlValue({ ...DEFAULT_SETTINGS, ...change }, 'partnerFolder')).toBe('Partners');
  });

  it('takes the place of the one before, and leaves other folders and rules alone', () => {
    const partner = [byType, byFolder, { by: 'folder', folder: 'More' } as const];
    expect(withPartnerFolder({ ...recognition, partner }, 'Network').partner).toEqual([byType, { by: 'folder', folder: 'Network' }, partner[2]]);
  });

  it('goes when it is emptied', () => {
    expect(withPartnerFolder({ ...recognition, partner: [byFolder, byType] }, '').partner).toEqual([byType]);
    expect(withPartnerFolder(recognition, '').partner).toEqual([byType]);
  });

  it('shows what was chosen, whatever the rules were', () => {
    const rule = fc.constantFrom(byType, byFolder, { by: 'folder', folder: 'More' } as const);
    fc.assert(
      fc.property(fc.array(rule), fc.constantFrom('Network', 'Network/Partners'), (partner, folder) => {
        const settings = { ...DEFAULT_SETTINGS, recognition: withPartnerFolder({ ...recognition, partner }, folder) };
        expect(controlValue(settings, 'partnerFolder')).toBe(folder);
        expect(settings.recognition.partner.filter((each) => each.by === 'property')).toEqual(partner.filter((each) => each.by === 'property'));
      }),
    );
  });
});
