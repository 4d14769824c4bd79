import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactMonthsOf, lastMonths } from '../../../src/application/overview/contact-months';
import { weekLoadOf, type DueOn } from '../../../src/application/overview/week-load';
import { daysLookedBackOn, yearReviewOf, type YearReview } from '../../../src/application/overview/year-review';
import { yearsWithContact, yearWith } from '../../../src/application/overview/year-with';
import { formatDay, type Day } from '../../../src/domain/days';
import type { Partner } from '../../../src/domain/partner';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';
import { entry, partner } from '../../support/partners';

const TODAY = day('2026-11-23');

function named(name: string, one: Partner): Partner {
  return { ...one, name, path: `${name}.md` };
}

const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(' ');

describe('contacts by month', () => {
  it('looks at this month and the eleven before it', () => {
    const months = lastMonths(TODAY);
    expect(months.map(({ first, last }) => `${formatDay(first)} ${formatDay(last)}`)).toEqual(expect.arrayContaining(['2025-12-01 2025-12-31', '2026-02-01 2026-02-28', '2026-11-01 2026-11-30']));
    expect(months).toHaveLength(12);
    expect(lastMonths(day('2024-03-31'), 2).map(({ first, last }) => `${formatDay(first)} ${formatDay(last)}`)).toEqual(['2024-02-01 2024-02-29', '2024-03-01 2024-03-31']);
  });

  const countsOf = (one: Partner): number[] => contactMonthsOf(one, lastMonths(TODAY, 3), TODAY).months.map(({ length }) => length);
  it('counts contacts alone, and the property where no line tells of it', () => {
    expect(countsOf(partner(null, {}, entry('2026-09-01'), entry('2026-11-02'), entry('2026-11-02', 'mail'), entry('2026-11-03', 'attempt'), entry('2026-11-04', 'note'), entry('2026-11-24')))).toEqual([1, 0, 2]);
    expect(countsOf(partner(null, { lastContact: day('2026-10-05') }, entry('2026-09-01')))).toEqual([1, 1, 0]);
    expect(countsOf(partner(null, { lastContact: day('2026-09-01') }, entry('2026-09-01')))).toEqual([1, 0, 0]);
  });

  it('counts every contact of its time once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: TODAY - 800, max: TODAY + 90 }), { maxLength: 20 }), fc.integer({ min: TODAY - 400, max: TODAY }), (days, today) => {
        const one = partner(null, {}, ...days.map((each) => entry(formatDay(each))));
        const months = lastMonths(today);
        const from = months[0]?.first ?? today;
        expect(contactMonthsOf(one, months, today).months.flat()).toHaveLength(days.filter((each) => each >= from && each <= today).length);
      }),
    );
  });
});

describe('the load of the weeks to come', () => {
  const due = (name: string, iso: string): DueOn => ({ name, path: `${name}.md`, day: day(iso) });

  it('begins with today, and goes by weeks from Monday on', () => {
    const load = weekLoadOf([due('Sunday', '2026-11-29'), due('Today', '2026-11-23'), due('Before', '2026-11-22'), due('Monday', '2026-11-30'), due('Far', '2027-03-01')], TODAY);
    expect(names(load.before)).toBe('Before');
    expect(load.weeks).toHaveLength(8);
    expect(load.weeks.slice(0, 3).map(({ from, to, due: all }) => [formatDay(from), formatDay(to), names(all)])).toEqual([
      ['2026-11-23', '2026-11-29', 'Today Sunday'],
      ['2026-11-30', '2026-12-06', 'Monday'],
      ['2026-12-07', '2026-12-13', ''],
    ]);
  });

  it('begins with what is left of a week', () => {
    const [first, second] = weekLoadOf([], day('2026-11-28'), 2).weeks;
    expect([first, second].map((week) => week === undefined ? '' : `${formatDay(week.from)} ${formatDay(week.to)}`)).toEqual(['2026-11-28 2026-11-29', '2026-11-30 2026-12-06']);
  });

  it('counts everybody once, within its time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: TODAY - 100, max: TODAY + 100 }), { maxLength: 30 }), (days) => {
        const load = weekLoadOf(days.map((each, index) => ({ name: String(index), path: `${index}.md`, day: each })), TODAY);
        const all = [...load.before, ...load.weeks.flatMap((week) => week.due)];
        expect(all).toHaveLength(days.filter((each) => each <= (load.weeks.at(-1)?.to ?? 0)).length);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('the year in review', () => {
  const gave = { ...entry('2026-08-26', 'visit'), text: 'she kept the oak #gave', direction: 'to' as const };
  const got = { ...entry('2026-09-01', 'mail'), text: 'a recommendation #bekommen', direction: 'from' as const };
  const partners = [
    named('Busy', partner(null, { since: day('2020-01-01') }, entry('2026-01-05'), gave, got, entry('2025-12-31'))),
    named('New', partner(null, { since: day('2026-03-01') }, entry('2026-03-01'))),
    named('First', partner(null, {}, entry('2026-05-05'))),
    named('Asleep', partner(null, {}, entry('2025-11-23'))),
    named('Almost', partner(null, {}, entry('2025-11-24'))),
    named('Old', partner(null, {}, entry('2024-11-23'))),
    named('Older', partner(null, {}, entry('2019-02-01'))),
    named('Former', partner(null, { former: true }, entry('2024-01-01'))),
    named('Paused', partner(null, { pause: { until: null } }, entry('2024-01-01'))),
    { ...named('Unread', partner(null, {}, entry('2024-01-01'))), provisional: true },
    named('Never', partner(null)),
  ];

  const reviewOf = (year: number, today: Day): YearReview => yearReviewOf(partners.map((each) => yearWith(each, daysLookedBackOn(year, today))), year, today);

  it('counts what was, and names who', () => {
    const review = reviewOf(2026, TODAY);
    expect(review).toMatchObject({ contacts: 5, partners: 3, reachedOut: { us: 1, them: 1 }, provisional: true });
    expect(review.most.map(({ name, count }) => `${name} ${count}`)).toEqual(['Busy 3', 'First 1', 'New 1']);
    expect([names(review.given), names(review.got), names(review.begun)]).toEqual(['Busy', 'Busy', 'First New']);
  });

  it('names as asleep with whom a silent year became full, and who is still partner after two', () => {
    const review = reviewOf(2026, TODAY);
    expect([names(review.asleep), names(review.kept)]).toEqual(['Asleep', 'Older Old']);
    // Looked back on later, the year had gone further.
    expect(names(reviewOf(2026, day('2027-01-15')).asleep)).toBe('Asleep Almost');
    // A year that is over ends with its last day: what came later is not known then.
    expect(names(reviewOf(2025, TODAY).asleep)).toBe('Old');
    expect(formatDay(reviewOf(2025, TODAY).until)).toBe('2025-12-31');
  });

  it('knows the years in which there was contact', () => {
    expect([...yearsWithContact(partner(null, { lastContact: day('2026-02-01') }, entry('2025-12-31'), entry('2025-01-05'), entry('2019-02-01'), entry('2027-01-01')), TODAY)]).toEqual([2026, 2025, 2019]);
    expect([...yearsWithContact(partner(null), TODAY)]).toEqual([]);
  });
});

describe('the overview', () => {
  it('follows the notes: rows, rounds and weeks', async () => {
    const app = new MemoryApp({
      'Bo.md': '---\ntype: partner\nlast-contact: 2026-11-01\nnext-contact: 2026-12-01\ngreetings: christmas-card\nneeds: milling\n---\n',
      'Cy.md': '---\ntype: partner\nstatus: former\n---\n',
    });
    app.clock.set('2026-11-23');
    await app.use.keeper.start();
    const { overview } = app.use;
    const before = overview.rows();
    expect(before.map(({ name, phase, state }) => `${name} ${phase} ${state}`)).toEqual(['Bo dormant waiting', 'Cy former former']);
    // Nothing changed, so nothing is made anew.
    expect(overview.rows()[0]).toBe(before[0]);
    expect(overview.roundProgress()).toMatchObject([{ year: 2026, done: 0, total: 1 }]);
    expect(await overview.years()).toEqual([2026]);
    expect((await overview.yearReview(2026)).contacts).toBe(1);
    expect((await overview.weekLoad()).weeks.map(({ due }) => names(due))).toEqual(['', 'Bo', '', '', '', '', '', '']);
    await app.use.remindLater.planAll(['Bo.md', 'Cy.md'], day('2026-12-08'));
    expect((await overview.weekLoad()).weeks[2]?.due).toMatchObject([{ name: 'Bo' }]);
    app.clock.set('2027-11-23');
    expect(overview.rows()[0]?.risks).toEqual([{ kind: 'overdue' }]);
  });
});
