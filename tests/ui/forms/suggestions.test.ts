import { describe, expect, it } from 'vitest';
import { completing, containing } from '../../../src/ui/forms/suggestions';

const valuesOf = (offers: readonly { readonly value: string }[]): readonly string[] => offers.map((offer) => offer.value);

describe('what is offered while typing', () => {
  it('contains what was typed; what begins with it comes first', () => {
    const folders = ['Network/Partners', 'Partners', 'Templates'];
    expect(valuesOf(containing(folders, 'part'))).toEqual(['Partners', 'Network/Partners']);
    expect(valuesOf(containing(folders, ''))).toEqual(['Network/Partners', 'Partners', 'Templates']);
  });

  it('is nothing once it stands there', () => {
    expect(containing(['Partners', 'Templates'], 'Partners')).toEqual([]);
  });

  it('never replaces a cadence by a longer one when Enter is pressed', () => {
    expect(completing(['4-6 weeks', 'weekly'], '6 weeks')).toEqual([]);
    expect(completing(['4-6 weeks', 'weekly'], '')).toEqual([]);
    expect(valuesOf(completing(['4-6 weeks', 'weekly'], 'we'))).toEqual(['weekly']);
  });
});
