import { describe, expect, it } from 'vitest';
import type { DueRow } from '../../../src/application/due-row';
import { textsFor } from '../../../src/i18n/texts';
import { shortFact } from '../../../src/ui/words/fact-words';
import { day, row, TODAY } from '../support/rows';

const overdue = (days: number): DueRow => row({ state: 'overdue', daysPast: days, dueDay: TODAY - days });
const coming = (days: number): DueRow => row({ state: 'waiting', daysPast: -days, dueDay: TODAY + days });

const examples: readonly (readonly [DueRow, string, string])[] = [
  [overdue(1), '1 day over', '1 Tag drüber'],
  [overdue(13), '13 days over', '13 Tage drüber'],
  [overdue(14), '2 weeks over', '2 Wochen drüber'],
  [overdue(42), '6 weeks over', '6 Wochen drüber'],
  [overdue(70), '2 months over', '2 Monate drüber'],
  [overdue(365), '12 months over', '12 Monate drüber'],
  [overdue(800), '2 years over', '2 Jahre drüber'],
  [row({ state: 'due', daysPast: 3, dueDay: TODAY - 3 }), 'since 20 Nov', 'seit 20. Nov.'],
  [row({ state: 'due', daysPast: 0, dueDay: TODAY }), 'today', 'heute'],
  [coming(1), 'tomorrow', 'morgen'],
  [coming(9), 'in 9 days', 'in 9 Tagen'],
  [coming(14), 'in 14 days', 'in 14 Tagen'],
  [coming(15), '8 Dec', '8. Dez.'],
  [coming(41), '3 Jan 2027', '3. Jan. 2027'],
  [row({ state: 'paused', reasons: [], dueDay: null, daysPast: null, pausedUntil: day(2026, 12, 24) }), 'until 24 Dec', 'bis 24. Dez.'],
  [row({ state: 'paused', reasons: [], dueDay: null, daysPast: null }), 'open end', 'ohne Ende'],
  [row({ state: 'no-contact-yet', reasons: [], dueDay: null, daysPast: null }), '', ''],
];

describe('the short fact at the end of a row', () => {
  it.each(examples)('%# says %s / %s', (item, en, de) => {
    expect(shortFact(item, TODAY, textsFor('en'))).toBe(en);
    expect(shortFact(item, TODAY, textsFor('de'))).toBe(de);
  });
});
