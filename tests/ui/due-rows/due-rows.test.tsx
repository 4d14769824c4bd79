// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DueRows, type RowsMemory } from '../../../src/ui/due-rows/due-rows';
import type { DueRowGroup } from '../../../src/ui/due-rows/row-lines';
import { PaneContext } from '../../../src/ui/pane-context';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { board, group, row, rows } from '../support/rows';
import { Screen } from '../support/screen';

let screen: Screen;
afterEach(() => screen.close());

function draw(groups: readonly DueRowGroup[], memory?: RowsMemory) {
  const services = new FakeServices();
  const host = new FakeHost();
  const tools = { services: services.services, host };
  const content = (shown: readonly DueRowGroup[]) => (
    <PaneContext.Provider value={tools}>
      <DueRows label="Due" groups={shown} {...(memory === undefined ? {} : { memory })} />
    </PaneContext.Provider>
  );
  screen = new Screen(content(groups));
  return { services, host, redraw: (shown: readonly DueRowGroup[]) => screen.settle(() => render(content(shown), screen.root)) };
}

const one = (...names: string[]): DueRowGroup[] => [{ key: 'due', heading: null, rows: names.map((name) => row({ name })) }];
const names = (): string[] => screen.texts('.jour-fixe-row-name');
const focusRow = (index: number): Promise<void> => screen.settle(() => screen.root.querySelectorAll<HTMLElement>('.jour-fixe-row')[index]?.focus());

describe('rows in notes and bases', () => {
  it('stand under headings with their number, where there are any', () => {
    draw([{ key: 'a', heading: 'Hamburg', rows: rows(2) }, { key: 'b', heading: 'Bremen', rows: [row({ name: 'Adler' })] }]);
    expect(screen.texts('.jour-fixe-heading')).toEqual(['Hamburg2', 'Bremen1']);
    expect(names()).toEqual(['Partner 1', 'Partner 2', 'Adler']);
  });

  it('may name a partner in two groups, and unfold only the row that was meant', async () => {
    draw([{ key: 'a', heading: 'Mill', rows: [row()] }, { key: 'b', heading: 'Stand', rows: [row()] }]);
    await screen.click([...screen.root.querySelectorAll<HTMLElement>('.jour-fixe-row')][1] ?? document.body);
    expect([...screen.root.querySelectorAll('.jour-fixe-row')].map((each) => each.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  });

  it('are walked by the arrow keys, logged with l, and left with Escape', async () => {
    const { host } = draw(one('Adler', 'Brandt'));
    await focusRow(0);
    await screen.press('ArrowDown');
    await screen.press('Enter');
    expect(host.asked).toEqual(['open Partners/Brandt.md']);
    await screen.press('l');
    expect(screen.has('.jour-fixe-composer')).toBe(true);
    await screen.press('Escape');
    expect(screen.has('.jour-fixe-composer')).toBe(false);
    expect(document.activeElement?.textContent).toContain('Brandt');
  });

  it('leave the keys that mean nothing here to what is around them', async () => {
    draw(one('Adler'));
    await focusRow(0);
    expect([await screen.press('/'), await screen.press('f'), await screen.press('PageDown'), await screen.press('Escape')]).toEqual([false, false, false, false]);
  });

  it('do not move under the pointer, but say what is true by now', async () => {
    const { services, redraw } = draw(one('Adler', 'Brandt'));
    await screen.pointer('pointerenter', '.jour-fixe-due-rows');
    services.shown = board({ groups: [group('coming-up', [row({ name: 'Adler', state: 'waiting', daysPast: -30, reasons: [] })])] });
    await redraw(one('Brandt'));
    expect(names()).toEqual(['Adler', 'Brandt']);
    expect(screen.root.querySelectorAll('.is-overdue')).toHaveLength(1);
    await screen.pointer('pointerleave', '.jour-fixe-due-rows');
    expect(names()).toEqual(['Brandt']);
  });

  it('come fifty at a time, and the keyboard goes on where more begin', async () => {
    draw([{ key: 'all', heading: null, rows: rows(120) }]);
    expect(names()).toHaveLength(50);
    await screen.click(screen.button('Show 50 more of 120'));
    expect(names()).toHaveLength(100);
    expect(document.activeElement?.textContent).toContain('Partner 51');
    await screen.click(screen.button('Show 20 more of 120'));
    expect(names()).toHaveLength(120);
    expect(screen.has('.jour-fixe-text-button')).toBe(false);
  });

  it('are as they were when they are drawn anew, down to what was typed', async () => {
    const memory: RowsMemory = { opened: null };
    draw(one('Adler'), memory);
    await focusRow(0);
    await screen.press('l');
    await screen.settle(() => screen.close());
    expect(memory.opened).toEqual({ key: 'due Partners/Adler.md', composing: true });
    draw(one('Adler'), memory);
    expect(screen.has('.jour-fixe-composer')).toBe(true);
  });

  it('are well-formed for screen readers', async () => {
    draw([{ key: 'a', heading: 'Hamburg', rows: rows(2) }]);
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});
