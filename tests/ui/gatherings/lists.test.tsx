// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../src/application/ports/announcement';
import type { EventEntry, EventSheet, RoundSheet } from '../../../src/application/gatherings/gathering-sheets';
import type { Recipient } from '../../../src/domain/gatherings/greeting-round';
import { roundDays } from '../../../src/domain/gatherings/round-days';
import { DEFAULT_OCCASIONS } from '../../../src/settings/occasion-defaults';
import { GatheringList } from '../../../src/ui/gatherings/gathering-list';
import type { GatheringServices } from '../../../src/ui/gatherings/gathering-services';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { pretendLayout } from '../support/list-height';
import { day, interaction, lastContact, person, TODAY } from '../support/rows';
import { Screen } from '../support/screen';

const TODAY_IN_DECEMBER = day(2026, 12, 5);
const card = interaction({ channel: 'card', day: day(2026, 12, 2) });

function recipient(name: string, changes: Partial<Recipient> = {}): Recipient {
  return { path: `${name}.md`, home: `${name}.md`, homeName: name, person: null, address: 'Weg 1, Hamburg', sent: null, lastYear: null, provisional: false, ...changes };
}

function roundOf(...recipients: readonly Recipient[]): RoundSheet {
  const [round] = DEFAULT_OCCASIONS.rounds;
  if (round === undefined) throw new Error('There is no round by default');
  return { kind: 'round', name: 'christmas-card', days: roundDays(round, 2026), today: TODAY_IN_DECEMBER, recipients, done: recipients.filter(({ sent }) => sent !== null).length, provisional: recipients.some(({ provisional }) => provisional) };
}

function entry(name: string, changes: Partial<EventEntry> = {}): EventEntry {
  return { path: `${name}.md`, name, persons: [], everybody: [person('Anna'), person('Jonas')], last: lastContact(), row: null, topics: [{ kind: 'need', text: 'milling' }], met: null, notMet: false, ...changes };
}

function eventOf(entries: readonly EventEntry[], changes: Partial<EventSheet> = {}): EventSheet {
  return { kind: 'event', path: 'Fair.md', name: 'Fair', place: 'Hannover', start: TODAY - 1, end: TODAY + 1, today: TODAY, entries, provisional: false, ...changes };
}

let screen: Screen;
let fake: FakeServices;
let host: FakeHost;
let asked: unknown[];
let fails: Failure | null;
/** When the notes are written. */
let written: Promise<void>;

function open(sheet: RoundSheet | EventSheet | null, tabs = 1): void {
  fake = new FakeServices();
  host = new FakeHost();
  asked = [];
  fails = null;
  written = Promise.resolve();
  const done = async (...what: unknown[]): Promise<Failure | null> => {
    asked.push(what);
    await written;
    return fails;
  };
  const actions: GatheringServices = {
    round: () => (sheet?.kind === 'round' ? sheet : null),
    event: () => (sheet?.kind === 'event' ? sheet : null),
    logRound: (request) => done('round', request),
    logEvent: (request) => done('event', request),
    notMet: (path, partners) => done('not met', path, partners),
    openAgain: (path, partner) => done('open again', path, partner),
    saveAddresses: (request, fileName) => done('save', request.recipients, fileName),
    addressCells: ({ recipients }) => recipients.join(),
  };
  const gathering = sheet?.kind === 'round' ? ({ kind: 'round', name: sheet.name, year: 2026 } as const) : ({ kind: 'event', path: 'Fair.md' } as const);
  const tools = { services: fake.services, host };
  screen = new Screen(Array.from({ length: tabs }, () => <div><GatheringList tools={tools} actions={actions} gathering={gathering} /></div>));
}

beforeEach(() => pretendLayout());
afterEach(() => {
  screen.close();
  vi.restoreAllMocks();
});

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
  return found.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}

const focusedRow = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset['row'];
const marked = (): number[] => [...screen.root.querySelectorAll('[data-row]')].flatMap((row, index) => (row.getAttribute('aria-selected') === 'true' ? [index] : []));

describe('the list of a round', () => {
  const three = roundOf(recipient('Brandt'), recipient('Kröger', { sent: card, lastYear: interaction({ channel: 'gift', day: day(2025, 12, 12) }) }), recipient('Petersen', { address: null }));

  it('shows addresses, last year and this year', () => {
    open(three);
    expect(screen.texts('.jour-fixe-gathering-sum')).toEqual(['1 of 3 sent, for 24 December']);
    expect(screen.texts('[data-row="1"] [role="gridcell"]').slice(1)).toEqual(['Kröger', 'Weg 1, Hamburg', 'gift, 12 Dec', 'card, 2 Dec']);
    expect(screen.texts('.jour-fixe-missing')).toEqual(['No address']);
  });

  it('is worked through by keyboard', async () => {
    open(three);
    screen.find('[data-row="0"]').focus();
    await screen.press('ArrowUp');
    expect(focusedRow()).toBe('0');
    await screen.press(' ');
    await screen.press('End');
    await screen.press(' ');
    expect([focusedRow(), marked()]).toEqual(['2', [0, 2]]);
    await screen.press('Home');
    await screen.press(' ');
    expect(marked()).toEqual([2]);
    // All that are open, and none of them once more.
    await screen.press('a', { ctrlKey: true });
    expect(marked()).toEqual([0, 2]);
    await screen.press('a', { ctrlKey: true });
    expect(marked()).toEqual([]);
    await screen.press('ArrowDown');
    await screen.press('Enter');
    expect(host.asked).toEqual(['open Kröger.md']);
  });

  it('marks hundreds at once, of whom only those in sight exist', async () => {
    open(roundOf(...Array.from({ length: 300 }, (_, index) => recipient(`R${String(index).padStart(3, '0')}`))));
    expect(marked().length).toBe(0);
    expect(screen.root.querySelectorAll('[data-row]').length).toBeLessThan(40);
    screen.find('[data-row="0"]').focus();
    await screen.press('End');
    expect(focusedRow()).toBe('299');
    await screen.press(' ');
    expect(screen.texts('form button')).toEqual(['Log 1']);
    await screen.press('a', { ctrlKey: true });
    expect(screen.texts('form button')).toEqual(['Log 300']);
  });

  it('logs those who are chosen, and keeps what was typed when nothing was written', async () => {
    open(three);
    expect(screen.button('Log').disabled).toBe(true);
    await screen.click(screen.find('[data-row="0"]'));
    await screen.type('with a star', screen.find('input[type="text"]'));
    fails = { kind: 'missing', path: 'Brandt.md' };
    await screen.settle(() => screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(asked).toEqual([['round', { name: 'christmas-card', year: 2026, recipients: ['Brandt.md'], channel: 'letter', day: TODAY_IN_DECEMBER, text: 'with a star' }]]);
    expect(screen.texts('.jour-fixe-error')[0]).toContain('Brandt is no longer there');
    expect([screen.find<HTMLInputElement>('input[type="text"]').value, marked()]).toEqual(['with a star', [0]]);
    expect(fake.drafts.size).toBe(1);
    fails = null;
    await screen.settle(() => screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect([screen.find<HTMLInputElement>('input[type="text"]').value, marked(), fake.drafts.size]).toEqual(['', [], 0]);
  });

  it('says the year of what was sent before where it is not the one above', () => {
    open(roundOf(recipient('Brandt', { lastYear: interaction({ channel: 'card', day: day(2026, 1, 4) }) }), recipient('Kröger', { lastYear: interaction({ channel: 'card', day: day(2025, 12, 12) }) })));
    expect(screen.texts('.jour-fixe-cell-last')).toEqual(['card, 4 Jan 2026', 'card, 12 Dec']);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('logs from the field of the text by Enter with %j as well', async (held) => {
    open(three);
    await screen.click(screen.find('[data-row="0"]'));
    await screen.type('with a star', screen.find('input[type="text"]'));
    screen.find('input[type="text"]').focus();
    expect(await screen.press('Enter', held)).toBe(true);
    expect(asked).toMatchObject([['round', { recipients: ['Brandt.md'], text: 'with a star' }]]);
  });

  it('keeps what is typed while notes are being written', async () => {
    open(three);
    await screen.click(screen.find('[data-row="0"]'));
    await screen.type('with calendar', screen.find('input[type="text"]'));
    let write = (): void => undefined;
    written = new Promise((resolve) => (write = resolve));
    await screen.settle(() => screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await screen.type('without calendar', screen.find('input[type="text"]'));
    await screen.settle(write);
    expect([screen.find<HTMLInputElement>('input[type="text"]').value, fake.drafts.size]).toEqual(['without calendar', 1]);
  });

  it('logs once for a click that comes twice', async () => {
    open(three);
    await screen.click(screen.find('[data-row="0"]'));
    await screen.settle(() => {
      for (let click = 0; click < 2; click += 1) screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(asked).toHaveLength(1);
  });

  it.each(['2026-12-06', '2026-11-16', ''])('logs nothing for %j: to come, too early, no day', async (typed) => {
    open(three);
    await screen.click(screen.find('[data-row="0"]'));
    await screen.type(typed, screen.find('input[type="date"]'));
    expect(screen.button('Log 1').disabled).toBe(true);
  });

  it('hands out addresses of those chosen, else of those still open, and says how many have none', async () => {
    open(three);
    expect(screen.texts('.jour-fixe-gathering-exports .jour-fixe-gathering-hint')).toEqual(['1 without an address']);
    await screen.click(screen.button('Save 1 address (CSV)'));
    await screen.click(screen.find('[data-row="1"]'));
    await screen.click(screen.button('Copy addresses'));
    expect([asked, host.asked]).toEqual([[['save', ['Brandt.md'], 'Christmas cards 2026']], ['copy Kröger.md']]);
  });

  it('does nothing with notes that have not been read', () => {
    open(roundOf(recipient('Brandt', { provisional: true })));
    expect([...screen.root.querySelectorAll('button')].every((button) => button.disabled)).toBe(true);
    expect(screen.find<HTMLInputElement>('[data-row="0"] input').disabled).toBe(true);
  });

  it('says how to begin, and that all is done', async () => {
    open(roundOf());
    expect(screen.texts('.jour-fixe-gathering-empty')[0]).toContain('“greetings: christmas-card”');
    screen.close();
    open(roundOf(recipient('Brandt', { sent: card })));
    await screen.click(screen.find('.jour-fixe-gathering-option input'));
    expect(screen.texts('.jour-fixe-gathering-empty')).toEqual(['Everybody has been sent one.']);
  });
});

describe('the list of an event', () => {
  const three = eventOf([entry('Brandt', { persons: [person('Anna')] }), entry('Kröger', { met: interaction({ channel: 'fair', day: TODAY, text: 'a price' }) }), entry('Petersen')]);

  it('shows beforehand whom one meets, and nothing to log', () => {
    open(eventOf([entry('Brandt', { persons: [person('Anna')] })], { start: TODAY + 9, end: TODAY + 11 }));
    expect(screen.texts('[data-row="0"] [role="gridcell"]')[0]).toContain('Brandtwith AnnaLast a call with Anna Schmidt on 30 AugustLooking for: milling');
    expect(screen.has('input')).toBe(false);
  });

  it('says “No contact yet” of nobody who was met there', () => {
    open(eventOf([entry('Brandt', { last: null }), entry('Kröger', { last: null, met: interaction({ channel: 'fair', day: TODAY, text: 'a price' }) })]));
    expect(screen.texts('.jour-fixe-cell-last')).toEqual(['No contact yet']);
  });

  it('goes from field to field by Enter, over those who are settled, and to the button at the end', async () => {
    open(three);
    screen.find('[data-row="0"]').focus();
    await screen.press('Enter');
    await screen.type('their price');
    await screen.press('Enter');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Talked about with Petersen');
    await screen.press('Enter');
    expect(document.activeElement?.textContent).toBe('Log 1');
  });

  it('goes by Enter to a field that is far away, of hundreds of whom only those in sight exist', async () => {
    const settled = Array.from({ length: 300 }, (_, index) => entry(`Met ${index}`, { met: card }));
    open(eventOf([entry('Brandt'), ...settled, entry('Petersen')]));
    expect(screen.root.querySelectorAll('[data-row]').length).toBeLessThan(40);
    screen.find('[data-row="0"]').focus();
    await screen.press('Enter');
    await screen.press('Enter');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Talked about with Petersen');
    expect(screen.find('[data-row="301"]').getAttribute('aria-rowindex')).toBe('302');
    await screen.press('ArrowUp');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Talked about with Brandt');
  });

  it('logs all who were met, with the persons that are named or chosen', async () => {
    open(three);
    await screen.type('their price', screen.find('[data-row="0"] input[type="text"]'));
    await screen.click(screen.find('[data-row="2"] .jour-fixe-chip'));
    await screen.settle(() => host.choose('Jonas'));
    await screen.settle(() => screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    const met = [{ path: 'Brandt.md', persons: ['Anna'], text: 'their price' }, { path: 'Petersen.md', persons: ['Jonas'], text: '' }];
    expect(asked).toEqual([['event', { path: 'Fair.md', day: TODAY, met }]]);
    expect(fake.drafts.size).toBe(0);
  });

  it('marks as not met one, or all the rest', async () => {
    open(three);
    await screen.click(screen.button('Not met: Petersen'));
    await screen.type('their price', screen.find('[data-row="0"] input[type="text"]'));
    await screen.click(screen.button('The other 1 not met'));
    expect(asked).toEqual([['not met', 'Fair.md', ['Petersen.md']], ['not met', 'Fair.md', ['Petersen.md']]]);
  });

  it('takes back that somebody was not met, and keeps the keyboard in the row', async () => {
    open(eventOf([entry('Brandt'), entry('Petersen', { notMet: true }), entry('Kröger', { notMet: true, met: card })]));
    screen.find('[data-row="0"]').focus();
    await screen.press('ArrowDown');
    const button = screen.button('Undo: Petersen not met');
    expect(button.tabIndex).toBe(0);
    button.focus();
    await screen.click(button);
    expect(asked).toEqual([['open again', 'Fair.md', 'Petersen.md']]);
    expect(focusedRow()).toBe('1');
    // Who was met all the same has nothing to take back.
    expect(screen.texts('[data-row="2"] button')).toEqual([]);
  });

  it('keeps what is typed for another time', async () => {
    open(three);
    await screen.type('their price', screen.find('[data-row="0"] input[type="text"]'));
    expect(JSON.parse(fake.drafts.get('Fair.md#event')?.text ?? '')).toEqual({ 'Brandt.md': { met: true, text: 'their price', persons: null } });
  });

  it('leaves alone what is typed into a composer of the same note', async () => {
    open(three);
    const draft = { text: 'half a thought', channel: null, person: null, day: null };
    fake.drafts.set('Fair.md', draft);
    await screen.type('their price', screen.find('[data-row="0"] input[type="text"]'));
    await screen.settle(() => screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect([...fake.drafts]).toEqual([['Fair.md', draft]]);
  });

  it('keeps what is typed about others while notes are being written', async () => {
    open(three);
    await screen.type('their price', screen.find('[data-row="0"] input[type="text"]'));
    let write = (): void => undefined;
    written = new Promise((resolve) => (write = resolve));
    await screen.settle(() => screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await screen.type('a stand together', screen.find('[data-row="2"] input[type="text"]'));
    await screen.settle(write);
    expect(screen.find<HTMLInputElement>('[data-row="2"] input[type="text"]').value).toBe('a stand together');
    expect(JSON.parse(fake.drafts.get('Fair.md#event')?.text ?? '{}')).toEqual({ 'Petersen.md': { met: true, text: 'a stand together', persons: null } });
  });

  it('says when there is no such event', () => {
    open(null);
    expect(screen.texts('.jour-fixe-gathering-empty')).toEqual(['This event is no longer there, or has no date.']);
  });
});

describe('one gathering in two tabs', () => {
  const fields = (selector: string): HTMLInputElement[] => [...screen.root.querySelectorAll<HTMLInputElement>(selector)];
  const values = (selector: string): string[] => fields(selector).map(({ value }) => value);
  const BRANDT = '[data-row="0"] input[type="text"]';
  const KRÖGER = '[data-row="1"] input[type="text"]';

  it('shows and keeps what is typed about an event into either', async () => {
    open(eventOf([entry('Brandt'), entry('Kröger')]), 2);
    await screen.type('wants a price for oak', fields(BRANDT)[0] ?? null);
    await screen.type('said hello', fields(KRÖGER)[1] ?? null);
    expect([values(BRANDT), values(KRÖGER)]).toEqual([['wants a price for oak', 'wants a price for oak'], ['said hello', 'said hello']]);
    expect(JSON.parse(fake.drafts.get('Fair.md#event')?.text ?? '')).toMatchObject({ 'Brandt.md': { text: 'wants a price for oak' }, 'Kröger.md': { text: 'said hello' } });
  });

  it('keeps what was typed about somebody who then is not met, as it may turn out otherwise', async () => {
    open(eventOf([entry('Brandt')]));
    await screen.type('wants a price for oak', fields(BRANDT)[0] ?? null);
    await screen.click(screen.button('Not met: Brandt'));
    expect(asked).toEqual([['not met', 'Fair.md', ['Brandt.md']]]);
    expect(values(BRANDT)).toEqual(['wants a price for oak']);
  });

  it('shows and keeps what is typed about a round into either', async () => {
    open(roundOf(recipient('Brandt')), 2);
    const text = '.jour-fixe-gathering-text';
    await screen.type('with a star', fields(text)[0] ?? null);
    expect(values(text)).toEqual(['with a star', 'with a star']);
    await screen.type('', fields(text)[1] ?? null);
    expect([values(text), fake.drafts.size]).toEqual([['', ''], 0]);
  });
});

describe('for screen readers', () => {
  it.each([
    ['a round', roundOf(recipient('Brandt', { address: null }), recipient('Kröger', { sent: card, person: person('Anna') }))],
    ['an event', eventOf([entry('Brandt'), entry('Kröger', { met: card }), entry('Petersen', { notMet: true })])],
    ['an event to come', eventOf([entry('Brandt')], { start: TODAY + 1 })],
  ])('nothing is found in the list of %s', async (_, sheet) => {
    open(sheet);
    expect(await violations()).toEqual([]);
  });
});
