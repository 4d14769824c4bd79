// @vitest-environment happy-dom
import type { PluginManifest, SettingDefinitionItem } from 'obsidian';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MemoryConnection } from '../../contract/memory-connection';
import type { App } from '../workspace/app';
import { Plugin } from '../workspace/plugin';
import { openTestWindow } from '../workspace/test-window';
import { PluginSettingTab } from './setting-tab';

const manifest: PluginManifest = { id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.1', author: '', description: '' };

interface Settings {
  name: string;
  on: boolean;
  days?: number;
  rules: string[];
}

class Probe extends Plugin {
  override settings: Settings = { name: 'x', on: false, rules: ['one', 'two', 'three'] };
}

const moves: string[] = [];

class ProbeTab extends PluginSettingTab {
  constructor(app: App, private readonly probe: Probe) {
    super(app, probe);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings } = this.probe;
    return [
      { name: 'Name', aliases: ['title'], control: { type: 'text', key: 'name', validate: (value: string) => (value === '' ? 'Give a name' : undefined) } },
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      { name: 'Days', visible: () => settings.on, control: { type: 'number', key: 'days', min: 1, max: 9, defaultValue: 3 } },
      {
        type: 'list',
        heading: 'Rules',
        emptyState: 'No rules',
        onDelete: (at) => {
          moves.push(`delete ${at}`);
          settings.rules.splice(at, 1);
        },
        onReorder: (from, to) => moves.push(`move ${from} ${to}`),
        addItem: { name: 'Add rule', action: () => (settings.rules.push('new'), this.update()) },
        items: settings.rules.map((rule) => ({ type: 'page', name: rule, items: [{ name: `Inside ${rule}`, control: { type: 'text', key: 'name' } }] })),
      },
    ];
  }
}

let app: App;
let connection: MemoryConnection;
let tab: ProbeTab;
let probe: Probe;

const find = (selector: string) => tab.containerEl.querySelector<HTMLElement>(selector);
const row = (name: string) => [...tab.containerEl.querySelectorAll<HTMLElement>('.setting-item')].find((el) => el.find('.setting-item-name')?.textContent === name);
const rules = () => [...tab.containerEl.querySelectorAll('.mod-list .setting-items .setting-item-name')].map((el) => el.textContent);
const settle = () => new Promise((resolve) => window.setTimeout(resolve, 20));
/** On a busy machine what is stored may take its time. */
const soon = (expects: () => void) => vi.waitFor(expects, { timeout: 10_000 });

async function enter(name: string, value: string): Promise<void> {
  const input = row(name)?.querySelector('input');
  if (!input) throw new Error(`There is no field “${name}”`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

const stored = () => JSON.parse(connection.texts.get('.obsidian/plugins/probe/data.json') ?? '{}') as Partial<Settings>;

beforeEach(async () => {
  ({ app, connection } = await openTestWindow({ 'A.md': 'a' }));
  probe = new Probe(app, manifest);
  tab = new ProbeTab(app, probe);
  probe.addSettingTab(tab);
  app.setting.open();
  moves.length = 0;
});

describe('controls', () => {
  test('store what passes, and say why something does not', async () => {
    await enter('Name', '');
    await soon(() => expect(row('Name')?.find('.setting-item-error')?.textContent).toBe('Give a name'));
    expect(probe.settings.name).toBe('x');
    await enter('Name', 'y');
    await soon(() => expect(stored().name).toBe('y'));
    expect(row('Name')?.querySelector('.setting-item-error')).toBeNull();
  });

  test('hide and show each other without being drawn anew', async () => {
    const name = row('Name');
    expect(row('Days')?.style.display).toBe('none');
    row('On')?.find('.checkbox-container').click();
    await vi.waitFor(() => expect(row('Days')?.style.display).toBe(''));
    expect(row('Name')).toBe(name);
  });

  test('numbers keep to their limits; an emptied field means the default', async () => {
    await enter('Days', '99');
    await soon(() => expect(row('Days')?.find('.setting-item-error')?.textContent).toContain('9'));
    expect(stored().days).toBeUndefined();
    await enter('Days', '7');
    await soon(() => expect(stored().days).toBe(7));
    await enter('Days', '');
    await soon(() => expect(stored().days).toBe(3));
  });
});

describe('lists', () => {
  test('delete, move and add by the places on screen', () => {
    row('two')?.find('button[aria-label="Delete two"]').click();
    row('three')?.find('button[aria-label="Delete three"]').click();
    expect(moves).toEqual(['delete 1', 'delete 1']);
    expect(rules()).toEqual(['one']);
    find('button[aria-label="Add rule"]')?.click();
    expect(rules()).toEqual(['one', 'new']);
    row('one')?.find('.setting-drag-handle').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    expect(moves.at(-1)).toBe('move 0 1');
    expect(rules()).toEqual(['new', 'one']);
  });

  test('say so when they are empty', () => {
    for (const name of ['one', 'two', 'three']) row(name)?.find(`button[aria-label="Delete ${name}"]`).click();
    expect(find('.setting-list-empty')?.textContent).toBe('No rules');
  });
});

describe('pages', () => {
  test('stay open when the definitions are asked for anew, under a new name too', () => {
    row('two')?.click();
    expect(find('.setting-page-title')?.textContent).toBe('two');
    probe.settings.rules[1] = 'renamed';
    tab.update();
    expect(find('.setting-page-title')?.textContent).toBe('renamed');
    find('.setting-page-back')?.click();
    expect(rules()).toEqual(['one', 'renamed', 'three']);
  });
});

test('the search finds settings by their aliases, in pages too, and leads there', () => {
  const search = app.setting.modalEl.querySelector<HTMLInputElement>('.vertical-tab-header input');
  const look = (query: string): string[] => {
    if (!search) throw new Error('There is no search');
    search.value = query;
    search.dispatchEvent(new Event('input', { bubbles: true }));
    return [...app.setting.modalEl.querySelectorAll('.setting-search-result .setting-item-name')].map((el) => el.textContent);
  };
  expect(look('title')).toEqual(['Name']);
  expect(look('days')).toEqual([]);
  expect(look('inside two')).toEqual(['Inside two']);
  app.setting.modalEl.querySelector<HTMLElement>('.setting-search-result')?.click();
  expect(find('.setting-page-title')?.textContent).toBe('two');
});
