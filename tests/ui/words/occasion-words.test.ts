import { describe, expect, it } from 'vitest';
import type { PartnerCooperation } from '../../../src/domain/partner';
import { textsFor } from '../../../src/i18n/texts';
import { occasionInWords } from '../../../src/ui/words/occasion-words';
import { textOf } from '../../../src/ui/words/sentence';
import { NOTHING_SAID_OF_UNDERTAKING } from '../../support/contributions';
import { row, TODAY } from '../support/rows';

const weber = row({ name: 'Weber', path: 'Weber.md' });

/** What is said of a cooperation that ended yesterday. */
function ended(said: Partial<PartnerCooperation>, language: string): string {
  const cooperation: PartnerCooperation = { ...NOTHING_SAID_OF_UNDERTAKING, name: 'Weber', path: 'Weber.md', isFirst: true, ...said };
  return textOf(occasionInWords({ kind: 'costing', ended: TODAY - 1, cooperation }, weber, { texts: textsFor(language), today: TODAY, channels: [] }));
}

describe('a cooperation that ended', () => {
  it('goes by the name of its note', () => {
    expect(ended({ name: 'Fair stand', path: 'Fair stand.md' }, 'en')).toBe('Fair stand ended yesterday: talk about the final costing');
  });

  it('never goes by the name of the partner in whose note it stands', () => {
    expect(ended({ kind: 'joint order' }, 'en')).toBe('Joint order ended yesterday: talk about the final costing');
    expect(ended({}, 'de')).toBe('Die Kooperation endete gestern: Zeit für die Nachkalkulation');
  });
});
