// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Reason } from '../../../src/domain/reason';
import { Row } from '../../../src/ui/due-rows/row';
import { PaneContext } from '../../../src/ui/pane-context';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { row, TODAY } from '../support/rows';
import { Screen } from '../support/screen';

const nothing = (): void => undefined;

it('a row that is drawn into the element of another never offers to log for the other', async () => {
  const { services } = new FakeServices();
  const known = new Set(['Partners/Adler.md']);
  const tools = { services: { ...services, partner: (...of: Parameters<typeof services.partner>) => (known.has(of[0]) ? services.partner(...of) : null) }, host: new FakeHost() };
  const content = (name: string) => (
    <PaneContext.Provider value={tools}>
      <Row row={row({ name })} place={1} of={1} level={1} active unfolded composing triage={null} onToggle={nothing} onLog={nothing} onComposed={nothing} />
    </PaneContext.Provider>
  );
  const screen = new Screen(content('Adler'));
  expect(screen.has('.jour-fixe-composer')).toBe(true);
  // Whose note is taken away while somebody types stays open, and says so when it is to be saved.
  known.clear();
  await screen.settle(() => render(content('Adler'), screen.root));
  expect(screen.has('.jour-fixe-composer')).toBe(true);
  await screen.settle(() => render(content('Brandt'), screen.root));
  expect(screen.has('.jour-fixe-composer')).toBe(false);
  screen.close();
});

it('an unfolded row gives the first of very many reasons, and says how many there are besides', () => {
  const { services } = new FakeServices();
  const promises = Array.from({ length: 16 }, (_, at): Reason => ({ kind: 'promise', task: { text: `send ${at}`, due: TODAY - at, path: 'Adler.md', line: at }, day: TODAY - at }));
  const screen = new Screen(
    <PaneContext.Provider value={{ services, host: new FakeHost() }}>
      <Row row={row({ name: 'Adler', reasons: promises })} place={1} of={1} level={1} active unfolded composing={false} triage={null} onToggle={nothing} onLog={nothing} onComposed={nothing} />
    </PaneContext.Provider>,
  );
  const reasons = screen.texts('.jour-fixe-row-reason');
  expect(reasons).toHaveLength(11);
  expect(reasons[10]).toContain('send 10');
  expect(reasons[10]).toMatch(/· 5 more$/);
  screen.close();
});
