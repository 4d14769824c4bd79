// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { NoteLens } from '../../../src/application/note-lens';
import { appliedCadenceOf } from '../../../src/domain/applied-cadence';
import { standingOf } from '../../../src/domain/due';
import type { Partner } from '../../../src/domain/partner';
import { LensLine, type LensServices } from '../../../src/ui/lens/lens-line';
import { PaneContext } from '../../../src/ui/pane-context';
import { DUE_RULES, entry, partner } from '../../support/partners';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { board, person, row, TODAY } from '../support/rows';
import { Screen } from '../support/screen';

const ours: Partner = { ...partner('6 weeks', {}, entry('2026-10-15')), path: 'Partners/Kröger.md', name: 'Kröger' };

function lensOf(changes: Partial<NoteLens> = {}): NoteLens {
  return {
    path: ours.path,
    name: ours.name,
    isOwnNote: true,
    others: 0,
    phase: 'running',
    standing: standingOf(ours, TODAY, DUE_RULES),
    row: row({ path: ours.path, state: 'waiting', group: 'coming-up' }),
    cadence: appliedCadenceOf(ours, TODAY, DUE_RULES),
    addressee: { path: ours.path, person: null },
    provisional: false,
    ...changes,
  };
}

let screen: Screen;
let host: FakeHost;
let services: FakeServices;
let asked: unknown[];
let current: NoteLens | null;

async function open(lens: NoteLens | null, language = 'en'): Promise<void> {
  services = new FakeServices(language);
  host = new FakeHost();
  asked = [];
  current = lens;
  const actions: LensServices = {
    lens: (path) => {
      asked.push(['lens', path]);
      return current;
    },
    log: (addressee) => void asked.push(['log', addressee]),
    openCard: (path) => void asked.push(['card', path]),
  };
  screen = new Screen(
    <PaneContext.Provider value={{ services: services.services, host }}>
      <LensLine path="Notes/Anna.md" actions={actions} />
    </PaneContext.Provider>,
  );
  await screen.settle();
}

const says = (): string => screen.find('.jour-fixe-lens-facts').textContent;

afterEach(() => screen.close());

describe('the line above a note', () => {
  it.each([
    ['en', 'Running · next contact in 3 days · every 6 weeks'],
    ['de', 'Läuft · nächster Kontakt in 3 Tagen · alle 6 Wochen'],
  ])('says how things stand, in %s', async (language, expected) => {
    await open(lensOf(), language);
    expect(says()).toBe(expected);
    expect((await axe.run(screen.root, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('is named for those who hear it, apart from every other, and by no label, which the app would show over all of it', async () => {
    await open(lensOf());
    screen.close();
    screen = new Screen(<><div id="Kröger" /><div id="Brandt" /></>);
    for (const name of ['Kröger', 'Brandt']) {
      const actions: LensServices = { lens: () => lensOf({ name }), log: () => undefined, openCard: () => undefined };
      render(
        <PaneContext.Provider value={{ services: services.services, host }}>
          <LensLine path={`Partners/${name}.md`} actions={actions} />
        </PaneContext.Provider>,
        screen.find(`#${name}`),
      );
    }
    const groups = [...document.querySelectorAll('[role="group"]')];
    expect(groups.map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent)).toEqual(['How things stand with Kröger', 'How things stand with Brandt']);
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([null, null]);
  });

  it('names the partner above the note of somebody else, and leads there', async () => {
    await open(lensOf({ isOwnNote: false, others: 2 }));
    expect(says()).toBe('Kröger and 2 more partners · Running · next contact in 3 days · every 6 weeks');
    await screen.click(screen.find('a'));
    expect(host.asked).toEqual(['open Partners/Kröger.md']);
  });

  it('says nothing of when a word is due before the log has been read', async () => {
    await open(lensOf({ provisional: true }));
    expect(says()).toBe('Running · every 6 weeks');
  });

  it('does not say the same twice', async () => {
    const asNeeded = partner('never', {}, entry('2026-10-15'));
    await open(lensOf({ standing: standingOf(asNeeded, TODAY, DUE_RULES), cadence: appliedCadenceOf(asNeeded, TODAY, DUE_RULES) }));
    expect(says()).toBe('Running · when there is an occasion');
  });

  it('says what calls for contact before the schedule does', async () => {
    const birthday = { kind: 'birthday', person: person('Anna Schmidt'), day: TODAY + 1, turns: null } as const;
    await open(lensOf({ row: row({ path: ours.path, state: 'waiting', group: 'occasions', occasionDay: TODAY + 1, reasons: [birthday] }) }));
    expect(says()).toBe('Running · Anna Schmidt’s birthday tomorrow · every 6 weeks');
  });

  it('of a former partner no reminder is offered', async () => {
    await open(lensOf({ phase: 'former', standing: { state: 'former' }, row: null }));
    expect(says()).toBe('Former');
    expect(screen.texts('button')).toEqual(['Log', 'Card']);
  });

  it('leads to the composer, to what can be done later, and to the card', async () => {
    await open(lensOf());
    await screen.click(screen.button('Log'));
    await screen.click(screen.button('Card'));
    expect(asked.slice(1)).toEqual([['log', { path: ours.path, person: null }], ['card', ours.path]]);
    await screen.click(screen.button('Later'));
    expect(host.menuTitles[0]).toContain('Tomorrow');
  });

  it('misses no change that comes right after it was drawn', async () => {
    await open(lensOf());
    screen.close();
    current = lensOf({ provisional: true });
    const actions: LensServices = { lens: () => current, log: () => undefined, openCard: () => undefined };
    render(
      <PaneContext.Provider value={{ services: services.services, host }}>
        <LensLine path="Notes/Anna.md" actions={actions} />
      </PaneContext.Provider>,
      screen.root,
    );
    current = lensOf();
    services.tell(new Set([ours.path]));
    await screen.settle();
    expect(says()).toContain('next contact in 3 days');
  });

  it('is made anew when something changed about this partner, and about nobody else', async () => {
    await open(lensOf());
    asked.length = 0;
    await screen.settle(() => services.tell(new Set(['Partners/Brandt.md'])));
    expect(asked).toEqual([]);
    current = lensOf({ phase: 'closing' });
    await screen.settle(() => services.tell(new Set([ours.path])));
    expect(says()).toContain('Closing');
    current = null;
    await screen.settle(() => services.change(board()));
    expect(screen.has('.jour-fixe-lens-line')).toBe(false);
    current = lensOf();
    await screen.settle(() => services.tell(new Set(['Notes/Anna.md'])));
    expect(screen.has('.jour-fixe-lens-line')).toBe(true);
  });
});
