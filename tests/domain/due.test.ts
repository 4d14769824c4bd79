import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appliedCadenceOf } from '../../src/domain/applied-cadence';
import { formatDay } from '../../src/domain/days';
import { nextDueAfter, standingOf } from '../../src/domain/due';
import type { Partner } from '../../src/domain/partner';
import type { DueRules } from '../../src/domain/rules';
import { parseCadence } from '../../src/notes/values/cadence-value';
import { day } from '../support/contributions';
import { cooperation } from '../support/occasions';
import { DUE_RULES, entry, meeting, partner } from '../support/partners';

const TODAY = '2026-11-23';

/** The standing in short: `due since 2026-10-12 until 2026-10-22 (cadence)`. */
function standing(of: Partner, today = TODAY, rules: Partial<DueRules> = {}): string {
  const result = standingOf(of, day(today), { ...DUE_RULES, ...rules });
  if (!('dueDay' in result)) return result.state;
  return `${result.state} ${formatDay(result.dueDay)}..${formatDay(result.goodUntil)} ${result.reason.kind}`;
}

describe('by cadence', () => {
  it('is due when the window begins, and overdue when it has ended', () => {
    const often = partner('4-6 weeks', {}, entry('2026-10-05'));
    expect(standing(often, '2026-11-01')).toBe('waiting 2026-11-02..2026-11-16 cadence');
    expect(standing(often, '2026-11-02')).toBe('due 2026-11-02..2026-11-16 cadence');
    expect(standing(often, '2026-11-16')).toBe('due 2026-11-02..2026-11-16 cadence');
    expect(standing(often, '2026-11-17')).toBe('overdue 2026-11-02..2026-11-16 cadence');
  });

  it('leaves a quarter of the time to a plain cadence, at least a day', () => {
    expect(standing(partner('6 weeks', {}, entry('2026-10-05')))).toBe('due 2026-11-16..2026-11-26 cadence');
    expect(standing(partner('weekly', {}, entry('2026-11-16')))).toBe('due 2026-11-23..2026-11-24 cadence');
    expect(standing(partner('1', {}, entry('2026-11-22')))).toBe('due 2026-11-23..2026-11-24 cadence');
  });

  it('moves both ends of the window from a weekend to Monday, unless that is switched off', () => {
    const weekend = partner('4-6 weeks', {}, entry('2026-08-30'));
    expect(standing(weekend)).toBe('overdue 2026-09-28..2026-10-12 cadence');
    expect(standing(weekend, TODAY, { moveWeekends: false })).toBe('overdue 2026-09-27..2026-10-11 cadence');
  });

  it('goes by the calendar in months: 31 January plus a month is the last of February', () => {
    expect(standing(partner('monthly', {}, entry('2025-01-31')), '2025-03-01')).toBe('due 2025-02-28..2025-03-07 cadence');
  });

  it('takes the default where the note says nothing', () => {
    expect(standing(partner(null, {}, entry('2026-08-10')))).toBe('due 2026-11-10..2027-02-10 cadence');
  });

  it('is for occasions only where it says so', () => {
    expect(standing(partner('never', {}, entry('2020-01-01')))).toBe('as-needed');
  });
});

describe('the last contact', () => {
  it('is no day in the future', () => {
    expect(standing(partner('6 weeks', {}, entry('2026-12-10'), entry('2026-10-05')))).toBe('due 2026-11-16..2026-11-26 cadence');
    expect(standing(partner('6 weeks', { lastContact: day('2026-12-10') }, entry('2026-10-05')))).toBe('due 2026-11-16..2026-11-26 cadence');
  });

  it('is the property where that is newer than the log, and only then', () => {
    expect(standing(partner('6 weeks', { lastContact: day('2026-11-09') }, entry('2026-10-05')))).toBe('waiting 2026-12-21..2026-12-31 cadence');
    expect(standing(partner('6 weeks', { lastContact: day('2026-09-01') }, entry('2026-10-05')))).toBe('due 2026-11-16..2026-11-26 cadence');
  });

  it('is neither an attempt nor a remark', () => {
    expect(standing(partner('6 weeks', {}, entry('2026-11-20', 'note'), entry('2026-10-05')))).toBe('due 2026-11-16..2026-11-26 cadence');
  });
});

describe('what was agreed for a cooperation', () => {
  const project = (agreed: string) => ({ ...partner(null, {}, entry('2026-08-01')), cooperations: [{ ...cooperation({ start: '2024-01-01', end: '2026-12-20' }), cadence: parseCadence(agreed) }] });

  it('goes on while it closes: nobody is less due because the end comes near', () => {
    expect(standing(project('first Monday of the month'), '2026-11-19')).toBe('overdue 2026-11-02..2026-11-02 appointment');
    expect(standing(project('first Monday of the month'), '2026-11-23')).toBe('overdue 2026-11-02..2026-11-02 appointment');
    expect(standing(project('6 weeks'), '2026-11-23')).toBe(standing(project('6 weeks'), '2026-11-19'));
  });
});

describe('without a contact', () => {
  it('nobody knows when they last spoke', () => {
    expect(standing(partner('6 weeks'))).toBe('no-contact-yet');
    expect(standing(partner('6 weeks', { since: day('2021-06-01') }))).toBe('no-contact-yet');
  });

  it('a young partnership counts from its beginning', () => {
    expect(standing(partner('8w', { since: day('2026-10-01') }))).toBe('waiting 2026-11-26..2026-12-10 cadence');
  });

  it('a partnership is young for less than a year', () => {
    expect(standing(partner('yearly', { since: day('2025-11-24') }))).toBe('waiting 2026-11-24..2027-02-23 cadence');
    expect(standing(partner('yearly', { since: day('2025-11-23') }))).toBe('no-contact-yet');
  });
});

describe('a plan', () => {
  it('replaces the cadence, whether it is earlier or later', () => {
    expect(standing(partner('6 weeks', { nextContact: day('2026-12-07') }, entry('2026-10-05')))).toBe('waiting 2026-12-07..2026-12-07 plan');
    expect(standing(partner('yearly', { nextContact: day('2026-11-23') }, entry('2026-10-05')))).toBe('due 2026-11-23..2026-11-23 plan');
  });

  it('is overdue the day after, and never moves for a weekend', () => {
    const planned = partner('6 weeks', { nextContact: day('2026-11-21') }, entry('2026-10-05'));
    expect(standing(planned, '2026-11-21')).toBe('due 2026-11-21..2026-11-21 plan');
    expect(standing(planned, '2026-11-22')).toBe('overdue 2026-11-21..2026-11-21 plan');
  });

  it('is spent by a contact on its day or later', () => {
    expect(standing(partner('6 weeks', { nextContact: day('2026-11-16') }, entry('2026-11-16')))).toBe('waiting 2026-12-28..2027-01-07 cadence');
  });

  it('holds without any contact', () => {
    expect(standing(partner('6 weeks', { nextContact: day('2026-11-23') }))).toBe('due 2026-11-23..2026-11-23 plan');
  });

  it('holds for a partner of occasions only', () => {
    expect(standing(partner('never', { nextContact: day('2026-11-20') }, entry('2026-01-05')))).toBe('overdue 2026-11-20..2026-11-20 plan');
  });
});

describe('a meeting to come', () => {
  const contact = entry('2026-10-05');

  it('holds the cadence back until its day, and is due on it', () => {
    const meets = partner('6 weeks', {}, contact, meeting('2026-12-03'));
    expect(standing(meets)).toBe('waiting 2026-12-03..2026-12-03 meeting');
    expect(standing(meets, '2026-12-03')).toBe('due 2026-12-03..2026-12-03 meeting');
    expect(standing(meets, '2026-12-04')).toBe('waiting 2027-01-14..2027-01-25 cadence');
  });

  it('is over with the first log line on its day, which is the same contact', () => {
    expect(standing(partner('6 weeks', {}, contact, entry('2026-12-03', 'meeting')), '2026-12-03')).toBe('waiting 2027-01-14..2027-01-25 cadence');
  });

  it('is the next of several, and comes before a later plan', () => {
    expect(standing(partner('6 weeks', {}, contact, meeting('2026-12-10'), meeting('2026-12-03')))).toMatch(/^waiting 2026-12-03/);
    expect(standing(partner('6 weeks', { nextContact: day('2026-12-07') }, contact, meeting('2026-12-03')))).toBe('waiting 2026-12-03..2026-12-03 meeting');
    expect(standing(partner('6 weeks', { nextContact: day('2026-11-30') }, contact, meeting('2026-12-03')))).toBe('waiting 2026-11-30..2026-11-30 plan');
    expect(standing(partner('6 weeks', { nextContact: day('2026-10-01') }, contact, meeting('2026-12-03')))).toBe('waiting 2026-12-03..2026-12-03 meeting');
  });

  it('makes another try unnecessary, and comes after a pause', () => {
    expect(standing(partner('6 weeks', { nextContact: day('2026-11-20') }, contact, entry('2026-11-22', 'attempt'), meeting('2026-12-03')))).toBe('waiting 2026-12-03..2026-12-03 meeting');
    const pause = { until: day('2026-11-20') };
    expect(standing(partner('6 weeks', { pause, nextContact: day('2026-11-10') }, contact, meeting('2026-12-03')))).toBe('waiting 2026-12-03..2026-12-03 meeting');
    expect(standing(partner('6 weeks', { pause }, contact, meeting('2026-12-03')), '2026-11-20')).toBe('paused');
  });

  it('holds without any contact, and for a partner of occasions only', () => {
    expect(standing(partner('6 weeks', {}, meeting('2026-12-03')))).toBe('waiting 2026-12-03..2026-12-03 meeting');
    expect(standing(partner('never', {}, meeting('2026-12-03')))).toBe('waiting 2026-12-03..2026-12-03 meeting');
  });

  it('is told by a meeting’s note only: a log line or a daily note plans nothing', () => {
    const daily = { ...entry('2026-12-03', 'meeting'), source: 'daily' } as const;
    expect(standing(partner('6 weeks', {}, contact, daily, entry('2026-12-10', 'meeting')))).toBe('due 2026-11-16..2026-11-26 cadence');
  });

  it('of today holds no appointment of a rhythm yet', () => {
    const tuesdays = partner('every Tuesday', {}, entry('2026-11-17'), meeting('2026-11-24'));
    expect(standing(tuesdays, '2026-11-24')).toBe('due 2026-11-24..2026-11-24 meeting');
    expect(standing(tuesdays, '2026-11-25')).toBe('waiting 2026-12-01..2026-12-01 appointment');
  });
});

describe('an attempt', () => {
  it('plans another try in three days', () => {
    const tried = partner('6 weeks', {}, entry('2026-11-22', 'attempt'), entry('2026-09-01'));
    expect(standing(tried)).toBe('waiting 2026-11-25..2026-11-25 try-again');
  });

  it('gives way to a plan for after it, and to a contact after it', () => {
    const plan = { nextContact: day('2026-12-01') };
    expect(standing(partner('6 weeks', plan, entry('2026-11-22', 'attempt'), entry('2026-09-01')))).toBe('waiting 2026-12-01..2026-12-01 plan');
    expect(standing(partner('6 weeks', {}, entry('2026-11-22'), entry('2026-11-20', 'attempt')))).toMatch(/cadence$/);
  });
});

describe('a pause', () => {
  const contact = entry('2026-09-01');

  it('is silent through its last day, and the partner is due the day after, with the time that the window leaves', () => {
    const paused = partner('6 weeks', { pause: { until: day('2026-11-23') } }, contact);
    expect(standing(paused, '2026-11-23')).toBe('paused');
    expect(standing(paused, '2026-11-24')).toBe('due 2026-11-24..2026-12-04 pause-over');
  });

  it('lasts until somebody ends it where it names no day', () => {
    expect(standing(partner('6 weeks', { pause: { until: null } }, contact), '2036-01-01')).toBe('paused');
  });

  it('is over for good with the first contact after it', () => {
    const paused = partner('6 weeks', { pause: { until: day('2026-10-01') } }, entry('2026-11-16'));
    expect(standing(paused)).toBe('waiting 2026-12-28..2027-01-07 cadence');
  });

  it('comes before a plan within it, and gives way to a plan after it', () => {
    const pause = { until: day('2026-11-20') };
    expect(standing(partner('6 weeks', { pause, nextContact: day('2026-11-10') }, contact))).toBe('due 2026-11-21..2026-12-01 pause-over');
    expect(standing(partner('6 weeks', { pause, nextContact: day('2026-12-10') }, contact))).toBe('waiting 2026-12-10..2026-12-10 plan');
  });

  it('means nothing at a former partner', () => {
    expect(standing(partner('6 weeks', { former: true, pause: { until: null }, nextContact: day(TODAY) }, contact))).toBe('former');
  });
});

describe('a quiet period', () => {
  const quietPeriods = [{ from: day('2026-12-21'), to: day('2027-01-03') }];

  it('is silent for everybody', () => {
    const due = partner('6 weeks', {}, entry('2026-10-05'));
    expect(standing(due, '2026-12-20', { quietPeriods })).toMatch(/^overdue/);
    expect(standing(due, '2026-12-21', { quietPeriods })).toMatch(/^waiting 2027-01-04/);
    expect(standing(due, '2027-01-03', { quietPeriods })).toMatch(/^waiting 2027-01-04/);
    expect(standing(due, '2027-01-04', { quietPeriods })).toMatch(/^overdue/);
  });

  it('spreads what fell due in it over the working week that follows', () => {
    const dueDays = ['2026-12-21', '2026-12-24', '2026-12-28', '2026-12-31', '2027-01-01'].map((iso) => {
      const contact = formatDay(day(iso) - 42);
      return standing(partner('6 weeks', {}, entry(contact)), '2026-12-01', { quietPeriods }).slice(8, 18);
    });
    expect(dueDays).toEqual(['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-07']);
  });

  it('lets a plan wait for its end', () => {
    const planned = partner('6 weeks', { nextContact: day('2026-12-24') }, entry('2026-10-05'));
    expect(standing(planned, '2026-12-24', { quietPeriods })).toMatch(/^waiting 2027-01-04/);
    expect(standing(planned, '2027-01-04', { quietPeriods })).toMatch(/^due 2027-01-04/);
  });
});

describe('urgency', () => {
  it('is the days past the due day, measured by the latest bound of the window', () => {
    const result = standingOf(partner('4-6 weeks', {}, entry('2026-10-05')), day(TODAY), DUE_RULES);
    expect(result).toMatchObject({ urgency: 21 / 42 });
  });

  it('grows by the day as long as nothing happens', () => {
    fc.assert(
      fc.property(fc.constantFrom('weekly', '6 weeks', '4-6 weeks', 'monthly', 'yearly'), fc.integer({ min: 0, max: 800 }), (cadence, after) => {
        const of = partner(cadence, {}, entry('2026-01-05'));
        const at = standingOf(of, day('2026-01-05') + after, DUE_RULES);
        const later = standingOf(of, day('2026-01-05') + after + 1, DUE_RULES);
        expect('urgency' in at && 'urgency' in later && later.urgency > at.urgency).toBe(true);
      }),
    );
  });
});

describe('the day of the next contact', () => {
  it('is the one the pane will show', () => {
    expect(formatDay(nextDueAfter(day('2026-11-23'), appliedCadenceOf(partner('6 weeks'), day('2026-11-23'), DUE_RULES), DUE_RULES) ?? 0)).toBe('2027-01-04');
    expect(nextDueAfter(day('2026-11-23'), appliedCadenceOf(partner('never'), day('2026-11-23'), DUE_RULES), DUE_RULES)).toBeNull();
  });
});
