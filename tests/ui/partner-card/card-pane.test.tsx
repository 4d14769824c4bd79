// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DueRow } from '../../../src/application/due/due-row';
import { partnerCardOf, type PartnerCard } from '../../../src/application/partner-card';
import type { Partner } from '../../../src/domain/partner';
import { CardPane, type CardMemory } from '../../../src/ui/partner-card/card-pane';
import type { CardServices } from '../../../src/ui/partner-card/card-services';
import { DUE_RULES, partner } from '../../support/partners';
import { cooperation } from '../../support/occasions';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { day, interaction, person, reference, row, TODAY } from '../support/rows';
import { Screen } from '../support/screen';

let screen: Screen;
let host: FakeHost;
let services: FakeServices;
let lensOn = false;
let kept: Parameters<CardMemory['keep']>[0][];
let draw: (note: string | null, pinned?: string | null) => Promise<void>;

const KRÖGER = 'Partners/Messebau Kröger.md';
const BRANDT = 'Partners/Brandt.md';
const anna = person('Anna Schmidt');
const mira = person('Mira Lang');

function kröger(changes: Partial<Partner> = {}): Partner {
  return {
    ...partner('6 weeks', { owner: [reference('Katrin')], needs: ['milling'], phone: ['040 1'] }),
    path: KRÖGER,
    name: 'Messebau Kröger',
    persons: [anna],
    departures: [{ person: mira, left: day(2026, 5, 29), successor: null }],
    interactions: [
      interaction({ day: day(2026, 10, 12), line: 9, direction: 'to', text: 'went up smoothly' }),
      interaction({ day: day(2026, 9, 30), line: 10, channel: 'mail', direction: 'from', text: 'asks for capacity\nfrom March' }),
      interaction({ day: day(2026, 5, 20), line: 11, persons: [reference('Mira Lang')], text: '#gave a star' }),
    ],
    ...changes,
  };
}

const BRANDTS: Partner = { ...partner(null), path: BRANDT, name: 'Brandt' };

async function open(first: Partner = kröger(), language = 'en', folded: readonly string[] = [], changes: Partial<DueRow> = {}): Promise<void> {
  services = new FakeServices(language);
  host = new FakeHost();
  kept = [];
  lensOn = false;
  const cards: Record<string, PartnerCard> = {
    [KRÖGER]: partnerCardOf(first, TODAY, DUE_RULES, row({ state: 'due', dueDay: TODAY, daysPast: 0, topics: first.facts.needs.map((text) => ({ kind: 'need', text })), ...changes })),
    [BRANDT]: partnerCardOf(BRANDTS, TODAY, DUE_RULES, null),
  };
  const actions: CardServices = {
    card: (path) => cards[path] ?? null,
    nameOf: (path) => cards[path]?.name ?? null,
    partnersOf: (path) => (path === 'Mill.md' ? [KRÖGER, BRANDT] : path === anna.path ? [KRÖGER] : path in cards ? [path] : []),
    isLensOn: () => lensOn,
    showLens: () => (lensOn = true),
  };
  const memory: CardMemory = { folded, keep: (next) => void kept.push(next) };
  const pane = (note: string | null, pinned: string | null = null) => <CardPane tools={{ services: services.services, host }} actions={actions} memory={memory} note={note} pinned={pinned} />;
  screen = new Screen(pane(KRÖGER));
  draw = async (note, pinned) => {
    const { render } = await import('preact');
    await screen.settle(() => render(pane(note, pinned), screen.root));
  };
  await screen.settle();
}

const title = (): string => screen.find('h2').textContent;

afterEach(() => {
  screen.close();
  vi.restoreAllMocks();
});

describe('the partner card', () => {
  it('says how things stand, whom to talk to, and what was said', async () => {
    await open();
    expect(title()).toBe('Messebau Kröger');
    expect(screen.find('.jour-fixe-card-facts').textContent).toBe('Dormant · due today · looked after by Katrin');
    expect(screen.texts('.jour-fixe-card-fold')).toEqual(['Talk about1', 'People1', 'Contacts3', 'Give and take']);
    expect(screen.texts('.jour-fixe-card-person')).toEqual(['Anna Schmidt', 'Mira Langleft in May']);
    expect(screen.texts('s')).toEqual(['Mira Lang']);
    expect(screen.texts('.jour-fixe-card-hint')).toEqual(['Only Anna Schmidt is left to talk to.']);
    expect(screen.texts('.jour-fixe-contact-head')).toEqual(['call 12 Oct · to Anna Schmidt', 'mail 30 Sept · from Anna Schmidt', 'call 20 May · Mira Lang']);
    expect(screen.texts('.jour-fixe-card-sides')).toEqual(['You reached out 1×, they 1×']);
  });

  it('puts off nothing where nothing comes up any more', async () => {
    const actions = (): string[] => screen.texts('.jour-fixe-card-actions .jour-fixe-chip-text');
    await open();
    expect(actions()).toEqual(['Log', 'Later', 'Someone left…']);
    const { facts } = kröger();
    await open(kröger({ facts: { ...facts, former: true } }));
    expect(actions()).toEqual(['Log', 'Someone left…']);
  });

  it('speaks German', async () => {
    await open(kröger(), 'de');
    expect(screen.texts('.jour-fixe-heading-name')).toEqual(['Worüber sprechen', 'Ansprechpersonen', 'Kontakte', 'Geben und Nehmen']);
    expect(screen.texts('.jour-fixe-contact-head')[0]).toBe('Anruf 12. Okt. · an Anna Schmidt');
  });

  it('follows the note that is open, and stays where that is nobody’s', async () => {
    await open();
    await draw(BRANDT);
    expect(title()).toBe('Brandt');
    await draw('Shopping.md');
    expect(title()).toBe('Brandt');
    await draw(anna.path);
    expect(title()).toBe('Messebau Kröger');
  });

  it('shows the first partner of a cooperation, and leads to the others', async () => {
    await open();
    await draw('Mill.md');
    expect(title()).toBe('Messebau Kröger');
    await screen.click(screen.button('Brandt'));
    expect(title()).toBe('Brandt');
    expect(screen.button('Messebau Kröger')).toBeDefined();
  });

  it('shows the first of very many persons, and more when somebody asks', async () => {
    const persons = Array.from({ length: 45 }, (_, at) => ({ ...anna, name: `Person ${at}`, path: `Person ${at}.md` }));
    await open(kröger({ persons, departures: [] }));
    const names = (): string[] => screen.texts('.jour-fixe-card-person-name');
    expect([names().length, names().at(-1)]).toEqual([20, 'Person 19']);
    await screen.click(screen.button('Show 20 more'));
    expect(names()).toHaveLength(40);
    expect(document.activeElement?.textContent).toBe('Person 20');
    await screen.click(screen.button('Show 5 more'));
    expect(names()).toHaveLength(45);
    expect(document.activeElement?.textContent).toBe('Person 40');
  });

  it('goes on by keyboard to the next of very many topics, though nothing in it can be clicked', async () => {
    await open(partner('6 weeks', { needs: Array.from({ length: 25 }, (_, at) => `oak ${at}`) }));
    expect(screen.texts('.jour-fixe-topic')).toHaveLength(20);
    await screen.click(screen.button('Show 5 more'));
    expect(screen.texts('.jour-fixe-topic')).toHaveLength(25);
    expect(document.activeElement?.textContent).toBe('Looking for: oak 20');
  });

  it('says the ten most urgent of very many reasons, and more when somebody asks', async () => {
    const reasons = Array.from({ length: 12 }, (_, at) => ({ kind: 'promise', task: { text: `call ${at}`, due: TODAY, line: at, path: KRÖGER }, day: TODAY }) as const);
    await open(kröger(), 'en', [], { reasons });
    expect(screen.texts('.jour-fixe-card-reason')).toHaveLength(10);
    await screen.click(screen.button('Show 2 more'));
    expect(screen.texts('.jour-fixe-card-reason').at(-1)).toContain('call 11');
    expect(document.activeElement?.textContent).toBe('call 10');
  });

  it('keeps the partner that is pinned, until it is let go', async () => {
    await open();
    await screen.click(screen.button('Keep this partner in the card'));
    expect(kept).toEqual([{ pinned: KRÖGER }]);
    await draw(BRANDT, KRÖGER);
    expect(title()).toBe('Messebau Kröger');
    await screen.click(screen.button('Keep this partner in the card'));
    expect(kept.at(-1)).toEqual({ pinned: null });
    expect(title()).toBe('Brandt');
  });

  it('lets a pinned partner go whose note is gone', async () => {
    await open();
    await draw(BRANDT, 'Gone.md');
    await screen.click(screen.button('Follow the open note again'));
    expect(title()).toBe('Brandt');
  });

  it('asks for a note where none was opened', async () => {
    await open();
    screen.close();
    await draw(null);
    expect(screen.find('.jour-fixe-empty-title').textContent).toBe('No partner to show');
  });

  it('logs, reminds, and notes who left, for the person whose note is open', async () => {
    await open();
    await draw(anna.path);
    await screen.click(screen.button('Someone left…'));
    expect(host.asked).toEqual([`who follows Anna Schmidt at ${KRÖGER}`]);
    await screen.click(screen.button('Later'));
    expect(host.menuTitles[0]).toContain('Tomorrow');
    await screen.click(screen.button('Log'));
    await screen.type('all well');
    await screen.press('Enter');
    expect(services.asked).toMatchObject([['log', { partners: [KRÖGER], persons: ['Anna Schmidt'], text: 'all well' }]]);
    expect(screen.has('.jour-fixe-composer')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Log');
  });

  it('logs from the note of a cooperation into that note, unless the card is kept on a partner', async () => {
    await open(kröger({ cooperations: [cooperation({ start: '2026-01-01' }, {}, { path: 'Mill.md', name: 'Mill' })] }));
    await draw('Mill.md');
    await screen.click(screen.button('Log'));
    await screen.type('new cutter');
    await screen.press('Enter');
    await draw('Mill.md', KRÖGER);
    await screen.click(screen.button('Log'));
    await screen.type('all well');
    await screen.press('Enter');
    expect(services.asked).toMatchObject([['log', { partners: ['Mill.md'] }], ['log', { partners: [KRÖGER] }]]);
  });

  it('counts as contacts neither attempts nor remarks nor what is still to come', async () => {
    await open(kröger({ interactions: [interaction({ day: TODAY + 2 }), interaction(), interaction({ channel: 'attempt', line: 3 }), interaction({ channel: 'note', line: 4 })] }));
    expect(screen.has('.jour-fixe-contact')).toBe(true);
    expect(screen.texts('.jour-fixe-contact')).toHaveLength(4);
    expect(screen.button('Contacts1')).toBeTruthy();
  });

  it('folds sections, and remembers it', async () => {
    await open(kröger(), 'en', ['contacts']);
    expect(screen.has('.jour-fixe-timeline')).toBe(false);
    await screen.click(screen.button('Contacts3'));
    expect(kept).toEqual([{ folded: [] }]);
    expect(screen.has('.jour-fixe-timeline')).toBe(true);
  });

  it('has nothing that axe-core finds', async () => {
    await open();
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

describe('the contacts on the card', () => {
  it('open the line that tells of them', async () => {
    await open();
    await screen.click(screen.find('.jour-fixe-contact-day'));
    expect(host.asked).toEqual([`open ${KRÖGER}:9`]);
  });

  it('are filtered by person and channel', async () => {
    await open();
    await screen.click(screen.button('Filter contacts'));
    expect(host.menuTitles).toEqual(['✓ Everybody', 'Anna Schmidt', 'Mira Lang', '—', '✓ All channels', 'Call', 'Mail']);
    await screen.settle(() => host.choose('Mail'));
    expect(screen.texts('.jour-fixe-contact-text')).toEqual(['asks for capacity\nfrom March']);
    await screen.click(screen.button('Only mail'));
    await screen.settle(() => host.choose('Mira Lang'));
    expect(screen.texts('.jour-fixe-card-hint')).toContain('No contact with this filter.');
    await screen.click(screen.button('Show all'));
    expect(screen.texts('.jour-fixe-contact')).toHaveLength(3);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Filter contacts');
  });

  it('are one stop of the Tab key, and the arrow keys lead through them', async () => {
    await open();
    const stops = [...screen.root.querySelectorAll<HTMLElement>('.jour-fixe-timeline a')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await screen.press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('30 Sept');
    await screen.press('End');
    expect(document.activeElement?.textContent).toBe('20 May');
    await screen.press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('20 May');
    await screen.press('Home');
    expect(document.activeElement?.textContent).toBe('12 Oct');
  });

  it('are the newest fifty of thousands, and more when asked for', async () => {
    await open(kröger({ interactions: Array.from({ length: 5_000 }, (_, index) => interaction({ day: TODAY - index, line: index, text: `contact ${index}` })) }));
    expect(screen.texts('.jour-fixe-contact')).toHaveLength(50);
    await screen.click(screen.button('Show 50 more'));
    expect(screen.texts('.jour-fixe-contact')).toHaveLength(100);
    expect(document.activeElement?.closest('li')?.querySelector('.jour-fixe-contact-text')?.textContent).toBe('contact 50');
  });
});
