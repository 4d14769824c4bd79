import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/days';
import { contradictsItself, phaseOf, type CooperationCourse } from '../../src/domain/phase';
import { day } from '../support/contributions';

function course(said: { start?: string; end?: string; status?: CooperationCourse['status']; settled?: string | true }): CooperationCourse {
  const { start, end, status = null, settled } = said;
  return {
    start: start === undefined ? null : day(start),
    end: end === undefined ? null : day(end),
    status,
    settled: settled === undefined ? false : settled === true ? true : day(settled),
  };
}

function phase(said: Parameters<typeof course>[0], today: string): string | null {
  const found = phaseOf(course(said), day(today));
  if (found === null) return null;
  return found.since === null ? found.phase : `${found.phase} since ${formatDay(found.since)}`;
}

describe('the phase of a cooperation', () => {
  const stand = { start: '2026-02-02', end: '2026-11-10' };

  it.each([
    ['2025-12-03', null],
    ['2025-12-04', 'preparing since 2025-12-04'],
    ['2026-02-02', 'running since 2026-02-02'],
    ['2026-10-10', 'running since 2026-02-02'],
    ['2026-10-11', 'closing since 2026-10-11'],
    ['2027-01-09', 'closing since 2026-10-11'],
    ['2027-01-10', 'ended since 2027-01-10'],
  ])('by its dates on %s: %s', (today, expected) => {
    expect(phase(stand, today)).toBe(expected);
  });

  it('ends when the costs are settled', () => {
    expect(phase({ ...stand, settled: '2026-11-20' }, '2026-11-19')).toBe('closing since 2026-10-11');
    expect(phase({ ...stand, settled: '2026-11-20' }, '2026-11-20')).toBe('ended since 2026-11-20');
    expect(phase({ ...stand, settled: true }, '2026-11-11')).toBe('ended since 2026-11-11');
    expect(phase({ ...stand, settled: '2026-11-01' }, '2026-11-10')).toBe('closing since 2026-10-11');
  });

  it('closes at most a third of its length before its end', () => {
    expect(phase({ start: '2026-11-02', end: '2026-11-16' }, '2026-11-10')).toBe('running since 2026-11-02');
    expect(phase({ start: '2026-11-02', end: '2026-11-16' }, '2026-11-11')).toBe('closing since 2026-11-11');
  });

  it('runs without dates, and is what its status says', () => {
    expect(phase({}, '2026-11-23')).toBe('running');
    expect(phase({ status: 'preparing' }, '2026-11-23')).toBe('preparing');
    expect(phase({ status: 'dormant' }, '2026-11-23')).toBe('ended');
    expect(phase({ status: 'idea' }, '2026-11-23')).toBeNull();
  });

  it('is the later of what status and dates say, and tells that they contradict', () => {
    expect(phase({ ...stand, status: 'running' }, '2026-11-23')).toBe('closing since 2026-10-11');
    expect(phase({ ...stand, status: 'ended' }, '2026-05-01')).toBe('ended');
    expect(contradictsItself(course({ ...stand, status: 'running' }), day('2026-11-23'))).toBe(true);
    expect(contradictsItself(course({ ...stand, status: 'running' }), day('2026-11-10'))).toBe(false);
    expect(contradictsItself(course({ ...stand, status: 'ended' }), day('2026-11-23'))).toBe(false);
    expect(contradictsItself(course({ ...stand, status: 'ended' }), day('2026-05-01'))).toBe(true);
    expect(contradictsItself(course({ ...stand, status: 'closing' }), day('2026-11-23'))).toBe(false);
    expect(contradictsItself(course({ status: 'running' }), day('2026-11-23'))).toBe(false);
    expect(contradictsItself(course({ start: '2027-04-01', status: 'preparing' }), day('2026-11-23'))).toBe(false);
    expect(contradictsItself(course({ start: '2027-04-01', status: 'running' }), day('2026-11-23'))).toBe(true);
  });
});
