import { describe, expect, it } from 'vitest';
import type { YearReview } from '../../../src/application/overview/year-review';
import type { Named } from '../../../src/application/overview/year-with';
import { textsFor } from '../../../src/i18n/texts';
import { yearInSentences } from '../../../src/ui/words/year-words';
import { CHANNELS } from '../support/channels';
import { TODAY } from '../support/rows';

function begunWith(count: number): string {
  const begun = Array.from({ length: count }, (_, at): Named => ({ path: `${at}.md`, name: `P${at}` }));
  const review: YearReview = { year: 2026, until: TODAY, contacts: 0, partners: 0, most: [], reachedOut: { us: 0, them: 0 }, given: [], got: [], begun, asleep: [], kept: [], provisional: false };
  const sentence = yearInSentences(review, { texts: textsFor('en'), today: TODAY, channels: CHANNELS })[1] ?? [];
  return sentence.map(({ text }) => text).join('');
}

describe('a year looked back on', () => {
  it('names everybody, as a review that leaves somebody out is none', () => {
    expect(begunWith(3)).toContain('P0, P1 and P2');
    expect(begunWith(100)).toContain('P97, P98 and P99');
  });

  it('counts those of whom there are more than anybody reads', () => {
    expect(begunWith(5_000)).toContain('P96, P97 and 4,902 others');
  });
});
