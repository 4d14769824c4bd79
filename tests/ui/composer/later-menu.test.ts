import { describe, expect, it } from 'vitest';
import { inTwoWeeks, nextMonday, nextMonth } from '../../../src/ui/composer/later-days';
import { laterMenu, type Reminded } from '../../../src/ui/composer/later-menu';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { day, TODAY } from '../support/rows';

const kroeger: Reminded = { path: 'Kröger.md', name: 'Kröger', plan: null, paused: false };

function menu(changes: Partial<Reminded> = {}, chosenDay: string | null = null): { host: FakeHost; services: FakeServices } {
  const services = new FakeServices();
  const host = new FakeHost();
  host.day = chosenDay;
  host.showMenu(laterMenu({ ...kroeger, ...changes }, services.services, host));
  return { host, services };
}

describe('the later menu', () => {
  it.each([
    ['Tomorrow (Tue 24 Nov)', ['plan', 'Kröger.md', TODAY + 1]],
    ['Next week (Mon 30 Nov)', ['plan', 'Kröger.md', TODAY + 7]],
    ['In two weeks (Mon 7 Dec)', ['plan', 'Kröger.md', TODAY + 14]],
    ['Next month (Wed 23 Dec)', ['plan', 'Kröger.md', TODAY + 30]],
    ['Pause until further notice', ['pause', 'Kröger.md', null]],
  ])('%s', (title, asked) => {
    const { host, services } = menu();
    host.choose(title);
    expect(services.asked).toEqual([asked]);
  });

  it('plans and pauses for a day that was chosen', () => {
    const { host, services } = menu({}, '2027-01-15');
    host.choose('On a day…');
    host.choose('Pause until a day…');
    expect(services.asked).toEqual([['plan', 'Kröger.md', day(2027, 1, 15)], ['pause', 'Kröger.md', day(2027, 1, 15)]]);
  });

  it('offers to resume only who is paused, and to remove only a plan that is there', () => {
    expect(menu().host.menuTitles).not.toContain('Resume');
    expect(menu().host.menuTitles).not.toContain('Remove the plan');
    const { host, services } = menu({ paused: true, plan: TODAY + 3 });
    host.choose('Resume');
    host.choose('Remove the plan');
    expect(services.asked).toEqual([['resume', 'Kröger.md'], ['plan', 'Kröger.md', null]]);
    expect(host.menuTitles).not.toContain('Pause until further notice');
  });
});

describe('the days it offers', () => {
  it('next week is its Monday, on a Monday too', () => {
    expect(nextMonday(day(2026, 11, 23))).toBe(day(2026, 11, 30));
    expect(nextMonday(day(2026, 11, 29))).toBe(day(2026, 11, 30));
  });

  it('fall on working days', () => {
    expect(inTwoWeeks(day(2026, 11, 21))).toBe(day(2026, 12, 7));
    expect(nextMonth(day(2026, 10, 28))).toBe(day(2026, 11, 30));
    expect(nextMonth(day(2027, 1, 31))).toBe(day(2027, 3, 1));
  });
});
