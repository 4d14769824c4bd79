// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedProblem, ProblemGroup } from '../../../src/application/problems/found-in-note';
import type { SuggestionGroup } from '../../../src/application/problems/note-problems';
import { ProblemList } from '../../../src/ui/problems/problem-list';
import type { ProblemServices } from '../../../src/ui/problems/problem-services';
import { FakeHost } from '../support/fake-host';
import { FakeServices } from '../support/fake-services';
import { pretendLayout } from '../support/list-height';
import { day } from '../support/rows';
import { Screen } from '../support/screen';

const NO_DAY: ListedProblem = { code: 'day-impossible', place: { kind: 'property', name: 'next-contact' }, value: '2026-02-30', fix: null };
const SLASHED: ListedProblem = { code: 'day-unreadable', place: { kind: 'line', line: 8 }, value: '23/11/2026', fix: { kind: 'write-day', day: day(2026, 11, 23) } };
const UNLOGGED: ListedProblem = { code: 'last-contact-by-property', place: { kind: 'property', name: 'last-contact' }, value: '2026-11-10', fix: { kind: 'log', day: day(2026, 11, 10) } };
const TWO_NOTES: readonly ProblemGroup[] = [
  { path: 'Adler.md', name: 'Adler', problems: [NO_DAY, SLASHED] },
  { path: 'Weber.md', name: 'Weber', problems: [UNLOGGED] },
];

let screen: Screen;
let host: FakeHost;
let asked: unknown[];

function open(groups: readonly ProblemGroup[], language: 'en' | 'de' = 'en', suggestions: readonly SuggestionGroup[] = []): void {
  const fake = new FakeServices(language);
  host = new FakeHost();
  asked = [];
  const actions: ProblemServices = {
    makeReady: () => Promise.resolve(),
    groups: () => groups,
    lineOf: async (_, { place }) => (place.kind === 'line' ? place.line : place.kind === 'property' ? 2 : null),
    suggestions: () => suggestions,
    putRight: async (path, { value, fix }) => {
      asked.push(['write', path, value, fix?.kind === 'write-day' ? fix.day : fix?.kind]);
      return null;
    },
    followAll: async (followed) => {
      asked.push(['all', ...followed.map(({ path }) => path)]);
      return null;
    },
    log: (path, logged) => void asked.push(['log', path, logged]),
    opened: () => undefined,
  };
  screen = new Screen(<ProblemList tools={{ services: fake.services, host }} actions={actions} />);
}

beforeEach(() => pretendLayout());
afterEach(() => {
  screen.close();
  vi.restoreAllMocks();
});

const focused = (): string => document.activeElement?.textContent ?? '';
const words = (): string[] => screen.texts('.jour-fixe-problem-words');

describe('the list of problems', () => {
  it('says of each note what is wrong, where, and what is expected', () => {
    open(TWO_NOTES);
    expect(screen.texts('.jour-fixe-problems-sum')).toEqual(['3 problems in 2 notes']);
    expect(screen.texts('.jour-fixe-heading-name')).toEqual(['Adler', 'Weber']);
    expect(words()).toEqual([
      'next-contact The calendar has no day “2026-02-30”.',
      'Line 9 “23/11/2026” could not be read as a day. Write it as 2026-11-23 or 23.11.2026.Write 2026-11-23',
      'last-contact The last contact, “2026-11-10”, is in no log entry. Log it to remember what it was.Log it…',
    ]);
  });

  it('says it in German', () => {
    open(TWO_NOTES, 'de');
    expect(screen.texts('.jour-fixe-problems-sum')).toEqual(['3 Probleme in 2 Notizen']);
    expect(words()[1]).toContain('Zeile 9 ');
    expect(screen.texts('.jour-fixe-problem button')).toEqual(['2026-11-23 schreiben', 'Eintragen…']);
  });

  it('leads to the place by click and by Enter, in a new tab as well', async () => {
    open(TWO_NOTES);
    await screen.click(screen.find('[data-row="1"] .jour-fixe-problem-place'));
    await screen.settle(() => screen.find('[data-row="0"]').focus());
    await screen.press('ArrowDown');
    await screen.press('ArrowDown');
    expect(focused()).toContain('23/11/2026');
    await screen.press('Enter', { ctrlKey: true });
    expect(host.asked).toEqual(['open Adler.md:2', 'open Adler.md:8 in new tab']);
  });

  it('folds and unfolds by keyboard and by click', async () => {
    open(TWO_NOTES);
    await screen.settle(() => screen.find('[data-row="0"]').focus());
    await screen.press('ArrowRight');
    expect(words()).toHaveLength(3);
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await screen.press(key);
    expect(words()).toHaveLength(2);
    expect(screen.find('[data-row="3"]').getAttribute('aria-expanded')).toBe('false');
    await screen.press('Enter');
    expect(words()).toHaveLength(3);
    await screen.click(screen.find('[data-row="0"]'));
    expect(words()).toHaveLength(1);
    expect(host.asked).toEqual([]);
  });

  it('puts right what is certain, and does not open the note at that', async () => {
    open(TWO_NOTES);
    await screen.click(screen.button('Write 2026-11-23'));
    await screen.click(screen.button('Log it…'));
    expect(asked).toEqual([['write', 'Adler.md', '23/11/2026', day(2026, 11, 23)], ['log', 'Weber.md', day(2026, 11, 10)]]);
    expect(host.asked).toEqual([]);
  });

  it('has the same in a menu, and only what there is to do', async () => {
    open(TWO_NOTES);
    const menuOf = async (row: number): Promise<string[]> => {
      await screen.settle(() => screen.find(`[data-row="${row}"]`).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })));
      return host.menuTitles;
    };
    expect(await menuOf(1)).toEqual(['Open', 'Open in new tab']);
    expect(await menuOf(2)).toEqual(['Write 2026-11-23', '—', 'Open', 'Open in new tab']);
    await screen.settle(() => host.choose('Write 2026-11-23'));
    expect(asked).toHaveLength(1);
  });

  it('has one stop for the Tab key, which takes in the button of its row', async () => {
    open(TWO_NOTES);
    const stops = (): string[] => [...screen.root.querySelectorAll<HTMLElement>('[tabindex="0"]')].map((element) => element.dataset['row'] ?? element.textContent);
    expect(stops()).toEqual(['0']);
    await screen.settle(() => screen.find('[data-row="2"]').focus());
    expect(stops()).toEqual(['2', 'Write 2026-11-23']);
  });

  it('draws of thousands only what is in sight, and the keyboard reaches the last', async () => {
    open(Array.from({ length: 3000 }, (_, index) => ({ path: `Note ${index}.md`, name: `Note ${index}`, problems: [NO_DAY] })));
    expect(screen.root.querySelectorAll('[data-row]').length).toBeLessThan(60);
    expect(screen.find('[role="treegrid"]').getAttribute('aria-rowcount')).toBe('6000');
    await screen.settle(() => screen.find('[data-row="0"]').focus());
    await screen.press('End');
    expect(document.activeElement?.getAttribute('data-row')).toBe('5999');
    expect(screen.root.querySelectorAll('[data-row]').length).toBeLessThan(60);
  });

  it('has what could be written better below, in words of its own, one by one or all of a kind', async () => {
    const dotted = (name: string) => ({ path: `${name}.md`, name, problem: { code: 'day-as-text', place: { kind: 'property', name: 'next-contact' }, value: '23.11.2026', fix: { kind: 'write-day', day: day(2026, 11, 23) } } }) as const;
    const bare = { path: 'Adler.md', name: 'Adler', problem: { code: 'link-as-list', place: { kind: 'property', name: 'partner' }, value: '[[Weber]]', fix: { kind: 'quote-links' } } } as const;
    open([], 'en', [{ code: 'day-as-text', suggestions: [dotted('Adler'), dotted('Weber')] }, { code: 'link-as-list', suggestions: [bare] }]);
    expect(screen.texts('.jour-fixe-problems-sum')).toEqual(['Everything in your notes is understood.']);
    expect(words()[2]).toBe('Adler partner “[[Weber]]” is understood, but without quotes it is a list in a list for Obsidian, and no link.Put in quotes');
    expect(screen.texts('.jour-fixe-heading button')).toEqual(['Fix all']);
    await screen.click(screen.button('Fix all 2: Suggestions: dates shown as text'));
    await screen.click(screen.button('Put in quotes'));
    expect(asked).toEqual([['all', 'Adler.md', 'Weber.md'], ['write', 'Adler.md', '[[Weber]]', 'quote-links']]);
    await screen.click(screen.find('[data-row="0"]'));
    expect(words()).toHaveLength(1);
    await screen.settle(() => screen.find('[data-row="2"]').focus());
    await screen.press('ArrowLeft');
    expect(document.activeElement?.getAttribute('data-row')).toBe('1');
    expect(host.asked).toEqual([]);
  });

  it('says that all is understood', () => {
    open([]);
    expect(screen.texts('[role="status"]')).toEqual(['Everything in your notes is understood.A day that does not exist or a property that stands in a note twice would be listed here.']);
  });

  it.each([['with problems', TWO_NOTES], ['empty', []]] as const)('has nothing that axe-core finds, %s', async (_, groups) => {
    open(groups);
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
    expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
