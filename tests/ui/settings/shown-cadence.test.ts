import { describe, expect, it } from 'vitest';
import { parseCadence } from '../../../src/notes/values/cadence-value';
import { DEFAULT_SETTINGS, PHASE_CADENCE_TEXTS } from '../../../src/settings/defaults';
import { isCadenceKey, shownCadence } from '../../../src/ui/settings/shown-cadence';

const KEYS = ['defaultCadence', ...Object.keys(PHASE_CADENCE_TEXTS)].filter(isCadenceKey);

describe('a cadence in the settings', () => {
  it('speaks the user’s language where it is the original one', () => {
    expect(KEYS.map((key) => shownCadence(key, DEFAULT_SETTINGS[key], 'de'))).toEqual(['3–6 Monate', '14-tägig', 'vierteljährlich', '4–6 Wochen', '14-tägig']);
    expect(shownCadence('defaultCadence', DEFAULT_SETTINGS.defaultCadence, 'en')).toBe('3–6 months');
  });

  it('is what somebody typed where somebody did', () => {
    expect(shownCadence('defaultCadence', 'every 6 weeks', 'de')).toBe('every 6 weeks');
  });

  it('means the same when it is stored as it is shown', () => {
    for (const key of KEYS) {
      for (const language of ['en', 'de'] as const) expect(parseCadence(shownCadence(key, DEFAULT_SETTINGS[key], language))).toEqual(parseCadence(DEFAULT_SETTINGS[key]));
    }
  });
});
