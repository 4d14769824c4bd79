// @vitest-environment happy-dom
import type { BasesPropertyId } from 'obsidian';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BaseTab } from '../host/bases/base-tab';
import { BasesView } from '../host/bases/bases-view';
import { FileScope } from '../host/bases/file-scope';
import type { App } from '../host/workspace/app';
import { isCorePluginOn } from '../host/workspace/core-plugins';
import { Plugin } from '../host/workspace/plugin';
import { openTestWindow } from '../host/workspace/test-window';
import type { MemoryConnection } from './memory-connection';

const notes = {
  'Partners/Brandt.md': '---\ntype: partner\ncity: Hamburg\nlast-contact: 2026-10-01\nowner: "[[Mira Lang]]"\ntags: [wood/oak]\n---\n',
  'Partners/North/Hansen.md': '---\ntype: partner\ncity: Bremen\nlast-contact: 2026-11-01\nstars: 3\n---\n#glass\n',
  'Partners/Krause.md': '---\ntype: partner\nlast-contact: 2025-01-01\nstars: 12\n---\n',
  'People/Mira Lang.md': '---\ntype: person\n---\n',
  'Plan.canvas': '{}',
};

/** A plugin's view that only tells how it is fed. */
class ListView extends BasesView {
  type = 'listed';
  static fed: string[] = [];
  static last: ListView | null = null;

  onDataUpdated(): void {
    ListView.last = this;
    const groups = this.data.groupedData.map((group) => `${group.hasKey() ? `${String(group.key)}: ` : ''}${group.entries.map(({ file }) => file.basename).join(', ')}`);
    ListView.fed.push(groups.join(' | '));
  }
}

class TestPlugin extends Plugin {}

let app: App;
let connection: MemoryConnection;
let plugin: TestPlugin;

/** Opens a base whose first view is the plugin's. */
async function openBase(base: string, extra: Record<string, string> = {}): Promise<BaseTab> {
  ({ app, connection } = await openTestWindow({ ...notes, ...extra, 'Due.base': base }));
  app.bases.enabled = true;
  app.viewRegistry.register(BaseTab.type, (leaf) => new BaseTab(leaf));
  app.viewRegistry.registerExtensions(['base'], BaseTab.type);
  plugin = new TestPlugin(app, { id: 'test', name: 'Test', version: '1', author: 'x', minAppVersion: '1', description: 'x' });
  expect(plugin.registerBasesView('listed', { name: 'Listed', icon: 'list', factory: (controller) => new ListView(controller), options: () => [{ type: 'toggle', key: 'all', displayName: 'All of them' }] })).toBe(true);
  const leaf = app.workspace.getLeaf();
  const file = app.vault.getFileByPath('Due.base');
  if (file) await leaf.openFile(file);
  return leaf.view as BaseTab;
}

const view = (rest = ''): string => `views:\n  - type: listed\n    name: Due\n${rest}`;
const lastFed = (): string | undefined => ListView.fed.at(-1);

beforeEach(() => {
  ListView.fed = [];
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('which files a view is fed with', () => {
  test.each([
    ['file.inFolder("Partners")', 'Brandt, Krause, Hansen'],
    ['file.ext == "canvas"', 'Plan'],
    ['file.hasTag("wood")', 'Brandt'],
    ['file.hasTag("oak")', ''],
    ['file.hasTag("glass", "wood")', 'Brandt, Hansen'],
    ['file.hasProperty("stars")', 'Krause, Hansen'],
    ['type == "person"', 'Mira Lang'],
    ['note["last-contact"] > "2026-01-01"', null],
    ['note["last-contact"] > date("2026-01-01")', 'Brandt, Hansen'],
    ['type == "partner" && !city', 'Krause'],
    ['(stars > 5 || city == "Hamburg") && file.ext == "md"', 'Brandt, Krause'],
    ['city.contains("rem")', null],
    ['if(city, city.contains("rem"), false)', 'Hansen'],
    ['file.name == "Brandt.md"', 'Brandt'],
    ['list(owner).containsAny("Mira Lang", link("Mira Lang"))', 'Brandt'],
    ['owner.asFile()', null],
  ])('%s', async (filter, expected) => {
    await openBase(`filters: '${filter}'\n${view()}`);
    if (expected === null) expect(console.error).toHaveBeenCalledWith(expect.stringContaining('This base could not be shown'), expect.objectContaining({ message: expect.stringMatching(/^Workbench: .* is not implemented$/) as string }));
    else expect(lastFed()).toBe(expected);
  });

  test('and, or and not are groups that may hold each other; the filters of the base and of the view both count', async () => {
    await openBase(`filters:\n  or:\n    - file.inFolder("People")\n    - and:\n        - file.ext == "md"\n        - not:\n            - city == "Bremen"\n            - file.inFolder("People")\n${view('    filters:\n      and:\n        - type == "partner"\n')}`);
    expect(lastFed()).toBe('Brandt, Krause');
  });

  test('an expression that is not known is named in place of the view', async () => {
    const { contentEl } = await openBase(`filters: 'file.hasLink("Mira Lang")'\n${view()}`);
    expect(contentEl.textContent).toContain('Workbench: the function file.hasLink() of bases is not implemented');
    expect(ListView.fed).toEqual([]);
  });
});

describe('order and groups', () => {
  test('sorted by several properties; what has no value stands last in either direction', async () => {
    await openBase(`filters: type == "partner"\n${view('    sort:\n      - property: stars\n        direction: DESC\n      - property: file.name\n        direction: ASC\n')}`);
    expect(lastFed()).toBe('Krause, Hansen, Brandt');
  });

  test('dates by time, numbers by size', async () => {
    await openBase(`filters: type == "partner"\n${view('    sort:\n      - property: note.last-contact\n        direction: ASC\n')}`);
    expect(lastFed()).toBe('Krause, Brandt, Hansen');
    expect(ListView.last?.config.getSort()).toEqual([{ property: 'note.last-contact', direction: 'ASC' }]);
  });

  test('grouped by a property, in the order of its values, what has none last', async () => {
    await openBase(`filters: type == "partner"\n${view('    groupBy:\n      property: note.city\n      direction: DESC\n')}`);
    expect(lastFed()).toBe('Hamburg: Brandt | Bremen: Hansen | Krause');
  });

  test('without groups there is one, with no key; a limit counts after sorting', async () => {
    await openBase(`filters: type == "partner"\n${view('    limit: 1\n    sort:\n      - property: file.name\n        direction: DESC\n')}`);
    expect(lastFed()).toBe('Krause');
    expect(ListView.last?.data.groupedData).toHaveLength(1);
    expect(ListView.last?.data.groupedData[0]?.hasKey()).toBe(false);
  });
});

describe('a registered view', () => {
  test('is fed anew when a note changes, with new entries', async () => {
    await openBase(`filters: type == "partner"\n${view()}`);
    const before = ListView.last?.data.data[0];
    connection.writeAsForeigner('Partners/New.md', '---\ntype: partner\n---\n');
    await vi.waitFor(() => expect(lastFed()).toBe('Brandt, Krause, New, Hansen'));
    expect(ListView.last?.data.data[0]).not.toBe(before);
  });

  test('reads its values as Obsidian’s types, and a property may be named without "note."', async () => {
    await openBase(`filters: file.name == "Brandt.md"\nproperties:\n  city:\n    displayName: Town\n${view('    order:\n      - city\n      - file.name\n')}`);
    const [entry] = ListView.last?.data.data ?? [];
    expect(ListView.last?.config.getOrder()).toEqual(['note.city', 'file.name']);
    expect(ListView.last?.config.getDisplayName('note.city')).toBe('Town');
    const typeOf = (id: BasesPropertyId): unknown => entry?.getValue(id)?.constructor.name;
    expect([typeOf('note.city'), typeOf('note.last-contact'), typeOf('note.owner'), typeOf('note.nothing'), typeOf('note.tags')]).toEqual(['StringValue', 'DateValue', 'LinkValue', 'NullValue', 'ListValue']);
  });

  test('stores what is chosen for it in the base, which loses its comments', async () => {
    await openBase(`# a word\nfilters: type == "partner"\n${view()}`);
    ListView.last?.config.set('all', true);
    await vi.waitFor(() => expect(ListView.last?.config.get('all')).toBe(true));
    expect(connection.texts.get('Due.base')).toBe('filters: type == "partner"\nviews:\n  - type: listed\n    name: Due\n    all: true\n');
  });

  test('another kind of view is named, and the plugin’s can be chosen', async () => {
    const { contentEl } = await openBase('views:\n  - type: table\n    name: All\n  - type: listed\n    name: Due\n');
    expect(contentEl.textContent).toContain('not “table”');
    expect(ListView.fed).toEqual([]);
    const select = contentEl.querySelector('select');
    if (select) select.value = 'Due';
    select?.dispatchEvent(new Event('change'));
    expect(ListView.fed).toHaveLength(1);
  });

  test('goes with the tab', async () => {
    await openBase(`filters: type == "partner"\n${view()}`);
    const gone = vi.fn();
    ListView.last?.register(gone);
    app.workspace.getLeavesOfType(BaseTab.type)[0]?.detach();
    await vi.waitFor(() => expect(gone).toHaveBeenCalled());
  });
});

describe('where Bases is off', () => {
  test('no view is registered', async () => {
    await openBase(view());
    app.bases.enabled = false;
    expect(plugin.registerBasesView('other', { name: 'Other', icon: 'list', factory: (controller) => new ListView(controller) })).toBe(false);
  });

  test.each([
    ['{"bases": false}', false],
    ['{"bases": true}', true],
    ['{"graph": true}', true],
  ])('which %s in the configuration says', async (text, expected) => {
    await openBase(view(), { '.obsidian/core-plugins.json': text });
    expect(await isCorePluginOn(app.vault, 'bases')).toBe(expected);
  });
});

describe('formulas', () => {
  const valueOf = async (formula: string, formulas: Record<string, string> = {}): Promise<string> => {
    await openBase(view());
    const file = app.vault.getFileByPath('Partners/Brandt.md');
    return file ? new FileScope(app, file, formulas).evaluate(formula).toString() : 'no file';
  };

  test.each([
    ['date("2026-01-31") + "1 month"', '2026-02-28'],
    ['note["last-contact"] + duration("6 weeks")', '2026-11-12'],
    ['(number(date("2026-03-30")) - number(date("2026-03-28"))) / 86400000', '2'],
    ['(10 - 4 - 3) * 2 + 7 % 4', '9'],
    ['"alle 6 Wochen".lower().replace(/^alle /, "").replace("wochen", "weeks")', '6 weeks'],
    ['/^\\d+ weeks$/.matches("6 weeks")', 'true'],
    ['if(nothing, "yes")', ''],
    ['(2.5).round() + 1', '4'],
    ['formula.twice', 'HamburgHamburg'],
  ])('%s', async (formula, expected) => {
    expect(await valueOf(formula, { twice: 'city + city' })).toBe(expected);
  });

  test('one that needs itself says so', async () => {
    await expect(valueOf('formula.a', { a: 'formula.b', b: 'formula.a' })).rejects.toThrow('“a” needs itself');
  });

  test.each(['file.mtime.relative()', 'city.title()', 'this.file.name', 'today() - note["last-contact"]', 'city ? 1 : 2', 'values.mean()'])('%s throws by its name', async (formula) => {
    await expect(valueOf(formula)).rejects.toThrow(/^Workbench: .* is not implemented$/);
  });
});
