// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DueBoard } from '../../../src/application/due/due-row';
import { DuePane } from '../../../src/ui/due-pane/due-pane';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { pretendLayout } from '../support/list-height';
import { board, group, row, rows } from '../support/rows';
import { Screen } from '../support/screen';

let screen: Screen;

function open(shown: DueBoard): void {
  const services = new FakeServices();
  services.shown = shown;
  screen = new Screen(<DuePane tools={{ services: services.services, host: new FakeHost() }} memory={{ groupsOpen: { 'no-contact-yet': true }, keepGroupsOpen: () => undefined, filter: {}, alsoDueOpen: false, opened: null }} />);
}

/** What axe-core finds; colours need a real layout, and a page of its own is not what a pane is. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
  return found.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}

beforeEach(() => pretendLayout());
afterEach(() => {
  screen.close();
  vi.restoreAllMocks();
});

const full = board({
  groups: [group('now', [row(), row({ name: 'Brandt', state: 'due' })], rows(3)), group('no-contact-yet', [row({ name: 'Petersen', state: 'no-contact-yet', reasons: [], last: null })])],
  reading: true,
});

describe('for screen readers', () => {
  it('would be noticed when something is wrong', async () => {
    screen = new Screen(<button type="button" />);
    expect(await violations()).toEqual([expect.stringContaining('button-name')]);
  });

  it('nothing is found in the list', async () => {
    open(full);
    expect(await violations()).toEqual([]);
  });

  it('nothing is found in the composer and the unfolded row', async () => {
    open(full);
    await screen.pointer('mouseenter', '.jour-fixe-row');
    await screen.click(screen.find('.jour-fixe-row-actions button'));
    expect(screen.has('.jour-fixe-composer')).toBe(true);
    expect(await violations()).toEqual([]);
  });

  it('nothing is found while searching', async () => {
    open(full);
    await screen.click(screen.button('Search'));
    await screen.type('zzz');
    expect(await violations()).toEqual([]);
  });

  it('nothing is found where there is nothing to show', async () => {
    open(board({ groups: [group('now', [])] }));
    expect(await violations()).toEqual([]);
  });
});
