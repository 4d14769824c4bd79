import { describe, expect, it } from 'vitest';
import type { DueRow } from '../../../src/application/due/due-row';
import type { Reason } from '../../../src/domain/reason';
import { textsFor } from '../../../src/i18n/texts';
import { shortFact } from '../../../src/ui/words/fact-words';
import { cooperation, task } from '../../support/occasions';
import { day, person, row, TODAY } from '../support/rows';

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

const fairStand = cooperation({}, {}, { name: 'Fair stand' });
const mondays = { cadence: { kind: 'rhythm', rhythm: { kind: 'weekly', every: 1, weekday: 1 } }, origin: { kind: 'partner' }, since: null, start: null, end: null } as const;
const missed = (count: number): Reason => ({ kind: 'appointment', cadence: mondays, missed: count, last: null });
const byDay = (days: number) => ({ day: TODAY + days });
const because = (reason: Reason, changes: Partial<DueRow> = {}): DueRow => row({ state: 'waiting', daysPast: -20, dueDay: TODAY + 20, reasons: [reason], ...changes });
const costing: Reason = { kind: 'costing', ended: TODAY - 13, cooperation: fairStand };
const agreement = (what: 'notice' | 'review', days: number): Reason => ({ kind: 'agreement', what, ...byDay(days), cooperation: fairStand });
const promise = (days: number): Reason => ({ kind: 'promise', task: task('Quote', null), ...byDay(days) });
const birthday = (days: number): Reason => ({ kind: 'birthday', person: person('Anna Schmidt'), ...byDay(days), turns: null });

const occasions: readonly (readonly [string, DueRow, string, string])[] = [
  ['an appointment that was missed', because(missed(2), { state: 'overdue', daysPast: 3, dueDay: TODAY - 3 }), 'missed 2×', '2× ausgefallen'],
  ['today’s appointment, whatever was missed before', because(missed(1), { state: 'due', daysPast: 0, dueDay: TODAY }), 'today', 'heute'],
  ['a chance to give notice', because(agreement('notice', 7)), 'by 30 Nov', 'bis 30. Nov.'],
  ['the last day to give notice', because(agreement('notice', 0)), 'today', 'heute'],
  ['one that has passed', because(agreement('notice', -21)), '3 weeks ago', 'vor 3 Wochen'],
  ['a review to come', because(agreement('review', 5)), 'in 5 days', 'in 5 Tagen'],
  ['a birthday', because(birthday(1)), 'tomorrow', 'morgen'],
  ['a birthday two days ago', because(birthday(-2)), '2 days ago', 'vor 2 Tagen'],
  ['a promise for today', because(promise(0)), 'today', 'heute'],
  ['a promise that is late', because(promise(-3)), '3 days over', '3 Tage drüber'],
  ['a cooperation that ended', because(costing), '13 days ago', 'vor 13 Tagen'],
  ['one that ended, with somebody who has waited for long', because(costing, { state: 'overdue', daysPast: 42, dueDay: TODAY - 42 }), '6 weeks over', '6 Wochen drüber'],
  ['a chance to give notice to somebody who has waited for long', because(agreement('notice', 7), { state: 'overdue', daysPast: 42, dueDay: TODAY - 42 }), 'by 30 Nov', 'bis 30. Nov.'],
  ['a start', because({ kind: 'kick-off', ...byDay(9), cooperation: fairStand }), 'in 9 days', 'in 9 Tagen'],
  ['an opportunity', because({ kind: 'opportunity', ...byDay(-3) }), 'since 20 Nov', 'seit 20. Nov.'],
  ['a person who is due', because({ kind: 'person-due', person: person('Anna Schmidt'), dueDay: TODAY - 3, last: null }), 'since 20 Nov', 'seit 20. Nov.'],
  ['a successor to meet, on a day that is planned for it', because({ kind: 'introduction', successor: person('Lena Vogt'), predecessor: person('Jörg Weiß'), left: TODAY - 54 }, { state: 'due', daysPast: 0, dueDay: TODAY }), 'today', 'heute'],
  ['an agreement that breaks a pause', because(agreement('notice', 7), { state: 'paused', dueDay: null, daysPast: null }), 'by 30 Nov', 'bis 30. Nov.'],
  ['somebody who left on a day that nobody knows', because({ kind: 'contact-lost', person: person('Anna Schmidt'), left: null }, { state: 'as-needed', dueDay: null, daysPast: null }), '', ''],
];

describe('the short fact of an occasion', () => {
  it.each(occasions)('%s', (_, item, en, de) => {
    expect(shortFact(item, TODAY, textsFor('en'))).toBe(en);
    expect(shortFact(item, TODAY, textsFor('de'))).toBe(de);
  });
});
