import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/texts';
import { baseOptions, chosenOptions } from '../../../src/ui/bases/base-options';

const chosen = (stored: Readonly<Record<string, unknown>>) => chosenOptions((key) => stored[key]);

describe('what was chosen for the view of a base', () => {
  it('is all partners without a limit where nothing was', () => {
    expect(chosen({})).toEqual({ show: 'all', limit: null });
  });

  it('may be any number written by hand; nonsense means the default', () => {
    expect(chosen({ showPartners: 'due', atMost: 7 })).toEqual({ show: 'due', limit: 7 });
    expect(chosen({ showPartners: ['due'], atMost: 'a few' })).toEqual({ show: 'all', limit: null });
    expect(chosen({ atMost: -1 })).toEqual({ show: 'all', limit: null });
  });

  it('is understood for every option that the menu offers, and each default is one of them', () => {
    for (const option of baseOptions(textsFor('de'))) {
      if (option.type !== 'dropdown') throw new Error('Only lists are offered.');
      expect(Object.keys(option.options)).toContain(option.default);
      for (const value of Object.keys(option.options)) {
        if (value !== option.default) expect(chosen({ [option.key]: value })).not.toEqual(chosen({}));
      }
    }
  });
});
