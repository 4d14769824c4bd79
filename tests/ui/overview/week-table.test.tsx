// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { WeekTable } from '../../../src/ui/overview/week-table';
import { PaneContext } from '../../../src/ui/pane-context';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { TODAY } from '../support/rows';
import { Screen } from '../support/screen';

let screen: Screen;
afterEach(() => screen.close());

describe('the weeks to come', () => {
  it('name the first of very many who are due, and more when somebody asks', async () => {
    const before = Array.from({ length: 35 }, (_, at) => ({ path: `${at}.md`, name: `Partner ${at}`, day: TODAY - 3 }));
    screen = new Screen(
      <PaneContext.Provider value={{ services: new FakeServices().services, host: new FakeHost() }}>
        <WeekTable load={{ before, weeks: [{ from: TODAY, to: TODAY + 6, due: [] }] }} />
      </PaneContext.Provider>,
    );
    expect(screen.texts('.jour-fixe-bar-count')).toEqual(['35 partners', 'nobody']);
    await screen.click(screen.find('.jour-fixe-bar'));
    expect(screen.texts('.jour-fixe-bar-names li')).toHaveLength(20);
    await screen.click(screen.button('Show 15 more'));
    expect(screen.texts('.jour-fixe-bar-names li')).toHaveLength(35);
    expect(document.activeElement?.textContent).toBe('Partner 20');
  });
});
