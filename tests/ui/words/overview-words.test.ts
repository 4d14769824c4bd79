import { describe, expect, it } from 'vitest';
import type { Risk } from '../../../src/application/overview/risks';
import { textsFor } from '../../../src/i18n/texts';
import { riskInWords } from '../../../src/ui/words/overview-words';
import { CHANNELS } from '../support/channels';
import { TODAY } from '../support/rows';

const agreement = (what: 'notice' | 'end' | 'review', days: number): Risk => ({ kind: 'agreement', what, day: TODAY + days, cooperation: 'Press' });

describe('a risk in the overview', () => {
  it.each<[string, Risk, string, string]>([
    ['a chance to give notice', agreement('notice', 7), 'Press: cancel by 30 Nov', 'Press: kündbar bis 30. Nov.'],
    ['one that has passed', agreement('notice', -13), 'Press: could be cancelled until 10 Nov', 'Press: war kündbar bis 10. Nov.'],
    ['an agreement that ends', agreement('end', 7), 'Press: ends 30 Nov', 'Press: endet am 30. Nov.'],
    ['one that has ended', agreement('end', -13), 'Press: ended 10 Nov', 'Press: endete am 10. Nov.'],
    ['somebody who leaves', { kind: 'departure', person: 'Anna', day: TODAY + 7 }, 'Anna leaves 30 Nov', 'Anna geht am 30. Nov.'],
  ])('%s', (_, risk, en, de) => {
    const said = (language: string): string => riskInWords(risk, { texts: textsFor(language), today: TODAY, channels: CHANNELS });
    expect([said('en'), said('de')]).toEqual([en, de]);
  });
});
