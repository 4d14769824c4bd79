import { describe, expect, test } from 'vitest';
import { MemoryVault } from './memory-vault';

describe('order of events', () => {
  test('changed comes after modify, then resolve, then resolved; changed brings the text and the new metadata', async () => {
    const opened = await MemoryVault.open({ 'A.md': 'old' });
    const brought: unknown[] = [];
    opened.metadataCache.on('changed', (file, data, cache) => brought.push([file.path, data, cache.tags?.[0]?.tag, opened.metadataCache.getFileCache(file) === cache]));
    await opened.vault.modify(opened.file('A.md'), 'new #tag');
    expect(opened.events).toEqual(['modify A.md']);
    expect(opened.metadataCache.getCache('A.md')?.tags, 'the metadata is still the old one').toBeUndefined();
    expect(await opened.settledEvents()).toEqual(['modify A.md', 'changed A.md', 'resolve A.md', 'resolved']);
    expect(brought).toEqual([['A.md', 'new #tag', '#tag', true]]);
  });

  test('changes in quick succession are one changed, with the last text', async () => {
    const opened = await MemoryVault.open({ 'A.md': '' });
    for (const text of ['1', '2', '3']) await opened.vault.modify(opened.file('A.md'), text);
    const events = await opened.settledEvents();
    expect(events.filter((event) => event === 'changed A.md')).toHaveLength(1);
    expect(events.slice(-3)).toEqual(['changed A.md', 'resolve A.md', 'resolved']);
  });

  test('a new note: create, then changed', async () => {
    const opened = await MemoryVault.open({});
    await opened.vault.create('A.md', '');
    expect(await opened.settledEvents()).toEqual(['create A.md', 'changed A.md', 'resolve A.md', 'resolved']);
  });

  // obsidian.d.ts, MetadataCache.on('changed'): "This is not called when a file is renamed for performance reasons."
  test('a rename brings no changed, and the metadata moves along', async () => {
    const opened = await MemoryVault.open({ 'A.md': '#tag' });
    const cache = opened.metadataCache.getCache('A.md');
    await opened.vault.rename(opened.file('A.md'), 'B.md');
    expect(await opened.settledEvents()).toEqual(['rename B.md (A.md)', 'resolve B.md', 'resolved']);
    expect(opened.metadataCache.getCache('B.md')).toBe(cache);
    expect(opened.metadataCache.getCache('A.md')).toBeNull();
  });

  // obsidian.d.ts, MetadataCache.on('deleted'): "A best-effort previous version of the cached metadata is presented".
  test('a deleted note brings its last metadata', async () => {
    const opened = await MemoryVault.open({ 'A.md': '#tag' });
    const tags: unknown[] = [];
    opened.metadataCache.on('deleted', (_file, previous) => tags.push(previous?.tags?.[0]?.tag));
    opened.connection.removeAsForeigner('A.md');
    expect(tags).toEqual(['#tag']);
    expect(opened.metadataCache.getCache('A.md')).toBeNull();
    expect(await opened.settledEvents()).toEqual(['deleted A.md', 'delete A.md', 'resolved']);
  });

  test('what is no note has no metadata', async () => {
    const opened = await MemoryVault.open({ 'a.txt': '#tag' });
    await opened.vault.modify(opened.file('a.txt'), '#other');
    expect(opened.events).toEqual(['modify a.txt']);
    expect(opened.metadataCache.getCache('a.txt')).toBeNull();
  });
});

describe('starting', () => {
  test('with a stored cache, all metadata is there before the layout is ready, and nothing is told as changed', async () => {
    const opened = new MemoryVault({ 'A.md': '#tag [[B]]', 'B.md': '' });
    await opened.vault.load();
    opened.events.length = 0;
    await opened.metadataCache.load();
    expect(opened.metadataCache.getCache('A.md')?.tags).toHaveLength(1);
    expect(await opened.settledEvents()).toEqual(['resolve A.md', 'resolve B.md', 'resolved']);
    expect(opened.metadataCache.resolvedLinks).toEqual({ 'A.md': { 'B.md': 1 }, 'B.md': {} });
  });

  test('on a cold start the layout is ready first; each note is then told as changed, and resolved comes once', async () => {
    const opened = new MemoryVault({ 'A.md': '[[B]]', 'B.md': '' }, { coldStartDelay: 30 });
    await opened.vault.load();
    opened.events.length = 0;
    await opened.metadataCache.load();
    expect(opened.metadataCache.getCache('A.md')).toBeNull();
    expect(await opened.settledEvents()).toEqual(['changed A.md', 'changed B.md', 'resolve A.md', 'resolve B.md', 'resolved']);
  });
});

describe('links between notes', () => {
  // A recording of the links of a whole vault: also those to a place in the same note count.
  test('are counted where they resolve and where they do not, those of properties included', async () => {
    const { metadataCache } = await MemoryVault.open({
      'A.md': '---\npartner: "[[B]]"\n---\n[[B]] [[b#Heading]] ![[B]] [[Nobody]] [[Nobody|N]] [[#Here]] [[#There|there]] [w](https://x.org)',
      'B.md': '',
    });
    expect(metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 4, 'A.md': 2 });
    expect(metadataCache.unresolvedLinks['A.md']).toEqual({ Nobody: 2 });
  });

  test('are resolved anew when a file of that name comes, goes or is renamed', async () => {
    const opened = await MemoryVault.open({ 'A.md': '[[B]]', 'Far.md': '' });
    const links = (): unknown => [opened.metadataCache.resolvedLinks['A.md'], opened.metadataCache.unresolvedLinks['A.md']];
    expect(links()).toEqual([{}, { B: 1 }]);
    opened.connection.writeAsForeigner('Sub/B.md', '');
    expect(await opened.settledEvents()).toContain('resolve A.md');
    expect(links()).toEqual([{ 'Sub/B.md': 1 }, {}]);
    await opened.vault.rename(opened.file('Sub/B.md'), 'Sub/C.md');
    expect(await opened.settledEvents()).toContain('resolve A.md');
    expect(links()).toEqual([{}, { B: 1 }]);
  });
});

describe('where a link leads', () => {
  const files = ['Anna.md', 'People/Anna.md', 'People/Berlin/Bert.md', 'People/Cologne/Old/Bert.md', 'Partners/Bert.md.md', 'Partners/Fair.v2.md', 'Pictures/logo.png', 'People/Müller.md'];

  async function find(link: string, source: string): Promise<string | undefined> {
    const { metadataCache } = await MemoryVault.open(Object.fromEntries(files.map((path) => [path, ''])));
    return metadataCache.getFirstLinkpathDest(link, source)?.path;
  }

  test.each([
    // The recordings of the real Obsidian: other folders, other case, nothing for its own note.
    ['anna', 'Partners/X.md', 'Anna.md'],
    ['BERT', 'X.md', 'People/Berlin/Bert.md'],
    ['', 'People/Anna.md', 'People/Anna.md'],
    ['Nobody', 'X.md', undefined],
    // With or without the extension; other files need theirs.
    ['Anna.md', 'X.md', 'Anna.md'],
    ['Fair.v2', 'X.md', 'Partners/Fair.v2.md'],
    ['logo.png', 'X.md', 'Pictures/logo.png'],
    ['logo', 'X.md', undefined],
    // A path, whole or only its end.
    ['People/Anna', 'X.md', 'People/Anna.md'],
    ['Old/Bert', 'X.md', 'People/Cologne/Old/Bert.md'],
    ['eople/Anna', 'X.md', undefined],
    // Of several, the one in the folder of the source or below, then the shortest path.
    ['Bert', 'People/Cologne/X.md', 'People/Cologne/Old/Bert.md'],
    ['Bert', 'Partners/X.md', 'People/Berlin/Bert.md'],
    // Relative and absolute paths.
    ['./Anna', 'People/X.md', 'People/Anna.md'],
    ['../Anna', 'People/X.md', 'Anna.md'],
    ['../Berlin/Bert', 'People/Cologne/X.md', 'People/Berlin/Bert.md'],
    ['./Anna', 'Partners/X.md', undefined],
    ['/Anna', 'People/X.md', 'Anna.md'],
    // A name typed with combining characters.
    ['Mu\u0308ller', 'X.md', 'People/Müller.md'],
  ])('%j from %j leads to %j', async (link, source, expected) => {
    expect(await find(link, source)).toBe(expected);
  });

  // obsidian.d.ts, fileToLinktext: "If file name is unique, use the filename. If not unique, use full path."
  test('the text of a link is the name where it is unique, else the path', async () => {
    const { vault, metadataCache } = await MemoryVault.open({ 'Anna.md': '', 'People/Anna.md': '', 'People/Bert.md': '', 'logo.png': '' });
    const text = (path: string, omit?: boolean): string => {
      const file = vault.getFileByPath(path);
      return file ? metadataCache.fileToLinktext(file, 'X.md', omit) : '';
    };
    expect(text('People/Bert.md')).toBe('Bert');
    expect(text('People/Bert.md', false)).toBe('Bert.md');
    expect(text('People/Anna.md')).toBe('People/Anna');
    expect(text('logo.png')).toBe('logo.png');
  });
});
