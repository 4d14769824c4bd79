import { describe, expect, it } from 'vitest';
import { addMonths, formatDay, isWeekend, type Day } from '../../src/domain/days';
import type { Partner, PartnerCooperation } from '../../src/domain/partner';
import { boardRow } from '../support/board-rows';
import { day, link } from '../support/contributions';
import { cooperation, personAt, task } from '../support/occasions';
import { partner } from '../support/partners';

const FIRST = day('2026-01-05');
const LAST = day('2027-01-04');

/** The same number for the same seed, spread over 0 to `below`. */
const spread = (seed: number, below: number): number => Math.floor((((seed + 1) * 2_654_435_761) % 4_294_967_296) / 4_294_967_296 * below);

/** Sixty partners as somebody has them: most are dormant, some have a cadence, a dozen have a cooperation under way. */
function sixtyPartners(): Partner[] {
  const cadences = [null, null, null, '6 weeks', 'quarterly', 'half-yearly', 'monthly', 'yearly', null, 'as needed'];
  return Array.from({ length: 60 }, (_, index): Partner => {
    const name = `Person ${index}`;
    const birthday = { year: null, month: 1 + spread(index, 12), day: 1 + spread(index + 100, 28) };
    const base = partner(cadences[index % cadences.length] ?? null, {
      lastContact: FIRST - 1 - spread(index + 200, 120),
      contacts: index % 3 === 0 ? [link(name)] : [],
      nextOpportunity: index % 12 === 5 ? addMonths(FIRST, 1 + spread(index, 10)) : null,
    });
    return {
      ...base,
      path: `Partners/${index}.md`,
      name: `Partner ${index}`,
      persons: [personAt(name, { birthday })],
      cooperations: cooperationsOf(index),
      tasks: index % 4 === 1 ? [task('Quote', formatDay(FIRST + spread(index + 300, 360)), `Partners/${index}.md`)] : [],
    };
  });
}

function cooperationsOf(index: number): PartnerCooperation[] {
  if (index % 5 !== 2) return [];
  const start = FIRST - 200 + spread(index + 400, 400);
  const end = start + 90 + spread(index + 500, 200);
  return index % 2 === 0 ? [cooperation({ start, end })] : [cooperation({ start }, { review: FIRST + spread(index + 600, 360), noticeBy: index % 15 === 7 ? FIRST + 200 : null })];
}

/** What somebody does who speaks with a partner: it is logged, the promise kept, the agreement reviewed, the costs settled. */
function spokenWith(one: Partner, today: Day): Partner {
  const [person] = one.persons;
  return {
    ...one,
    interactions: [{ day: today, time: null, channel: 'call', direction: 'with', persons: person === undefined ? [] : [link(person.name)], text: '', line: 0, path: one.path, source: 'log' }, ...one.interactions],
    tasks: one.tasks.filter(({ due }) => due === null || due > today),
    cooperations: one.cooperations.map((joint) => ({
      ...joint,
      course: { ...joint.course, settled: joint.course.settled === false && joint.course.end !== null && joint.course.end <= today ? today : joint.course.settled },
      agreement: { ...joint.agreement, review: renewed(joint.agreement.review, today), noticeBy: renewed(joint.agreement.noticeBy, today) },
    })),
  };
}

function renewed(date: Day | null, today: Day): Day | null {
  return date !== null && date - 30 <= today ? addMonths(date, 12) : date;
}

interface Morning {
  readonly due: number;
  readonly celebrated: number;
}

/** A year of mornings: on each working day the five most urgent are spoken with. */
function yearOf(partners: readonly Partner[], perDay: number): Morning[] {
  let current = [...partners];
  const mornings: Morning[] = [];
  for (let today = FIRST; today <= LAST; today += 1) {
    if (isWeekend(today)) continue;
    const rows = current.flatMap((one) => boardRow(one, today) ?? []);
    const due = rows.filter(({ group }) => group === 'now').sort((one, other) => other.urgency - one.urgency);
    mornings.push({ due: due.length, celebrated: rows.filter(({ group }) => group === 'occasions').length });
    const spoken = new Set(due.slice(0, perDay).map(({ path }) => path));
    current = current.map((one) => (spoken.has(one.path) ? spokenWith(one, today) : one));
  }
  return mornings;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const busiest = (values: readonly number[], share: number): number => [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

describe('sixty partners with an ordinary mix of notes', () => {
  const mornings = yearOf(sixtyPartners(), 5);
  // The first weeks are spent on what was left undone before.
  const usual = mornings.slice(20);

  const due = usual.map((morning) => morning.due);

  it('make a handful of names a day, over a whole year', () => {
    expect(mean(due)).toBeGreaterThan(1);
    expect(mean(due)).toBeLessThan(5);
    expect(busiest(due, 0.95)).toBeLessThanOrEqual(5);
    expect(Math.max(...due)).toBeLessThanOrEqual(10);
    expect(mean(usual.map(({ celebrated }) => celebrated))).toBeLessThan(2);
  });

  it('let whoever comes late catch up within two weeks, and stay on top with two calls a day', () => {
    expect(mornings[0]?.due).toBeGreaterThan(10);
    expect(mornings[10]?.due).toBeLessThanOrEqual(5);
    expect(busiest(yearOf(sixtyPartners(), 2).slice(40).map((morning) => morning.due), 0.9)).toBeLessThanOrEqual(8);
  });

  it('are many when nobody is ever spoken with', () => {
    expect(yearOf(sixtyPartners(), 0).at(-1)?.due).toBeGreaterThan(30);
  });
});
