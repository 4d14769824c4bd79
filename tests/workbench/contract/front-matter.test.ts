import { describe, expect, test } from 'vitest';
import { getAllTags, getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseYaml, stringifyYaml } from '../host/frontmatter';
import { getLinkpath, normalizePath, parseLinktext } from '../host/links';
import { MemoryVault } from './memory-vault';

describe('getFrontMatterInfo', () => {
  // obsidian.d.ts: from and to are the "contents (excluding the ---)", contentStart "where the frontmatter block ends (including the ---)".
  test('encloses the lines between the dashes', () => {
    const text = '---\na: 1\nb: 2\n---\nbody';
    const info = getFrontMatterInfo(text);
    expect(info).toEqual({ exists: true, frontmatter: 'a: 1\nb: 2\n', from: 4, to: 14, contentStart: 18 });
    expect(text.slice(info.from, info.to)).toBe(info.frontmatter);
    expect(text.slice(info.contentStart)).toBe('body');
  });

  test.each([
    ['---\n---\nbody', { exists: true, frontmatter: '', from: 4, to: 4, contentStart: 8 }],
    ['---\r\na: 1\r\n---\r\nbody', { exists: true, frontmatter: 'a: 1\r\n', from: 5, to: 11, contentStart: 16 }],
    ['---\na: 1\n---', { exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 12 }],
    ['---\na: "---"\nb: ---x\n---\n', { exists: true, frontmatter: 'a: "---"\nb: ---x\n', from: 4, to: 21, contentStart: 25 }],
  ])('%j', (text, expected) => {
    expect(getFrontMatterInfo(text)).toEqual(expected);
  });

  test.each(['', 'body', '\n---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n---\n', ' ---\na: 1\n---\n'])('there is none in %j', (text) => {
    expect(getFrontMatterInfo(text)).toEqual({ exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 });
  });
});

describe('YAML', () => {
  // Recording yaml_all_property_types_populated: dates and times stay texts.
  test('is read in the core schema', () => {
    expect(parseYaml('day: 2026-11-23\nat: 2026-11-23T10:30\nyes: yes\ntrue: true\nempty:\nn: 042\nlink: [[Anna]]')).toEqual({
      day: '2026-11-23',
      at: '2026-11-23T10:30',
      yes: 'yes',
      true: true,
      empty: null,
      n: 42,
      link: [['Anna']],
    });
  });

  test('that is malformed throws, with the line', () => {
    expect(() => parseYaml('a: [1')).toThrow(/line 1/);
    expect(() => parseYaml('a: 1\na: 2')).toThrow(/unique/);
  });

  test('is written without folding, and with nothing after the colon of an empty value', () => {
    const long = 'word '.repeat(40).trim();
    expect(stringifyYaml({ text: long, list: ['a', '[[B]]'], empty: null, none: [] })).toBe(`text: ${long}\nlist:\n  - a\n  - "[[B]]"\nempty:\nnone: []\n`);
  });
});

describe('front matter values', () => {
  test('are found whatever the case of their name, or by a pattern', () => {
    expect(parseFrontMatterEntry({ Cadence: 'monthly' }, 'cadence')).toBe('monthly');
    expect(parseFrontMatterEntry({ turnus: 1 }, /^(cadence|turnus)$/)).toBe(1);
    expect(parseFrontMatterEntry({ other: 1 }, 'cadence')).toBeNull();
    expect(parseFrontMatterEntry(null, 'cadence')).toBeNull();
  });

  test('as texts: one or a list', () => {
    expect(parseFrontMatterStringArray({ a: 'one' }, 'a')).toEqual(['one']);
    expect(parseFrontMatterStringArray({ a: ['one', ' two ', 3, null] }, 'a')).toEqual(['one', 'two', '3']);
    expect(parseFrontMatterStringArray({ a: null }, 'a')).toBeNull();
    expect(parseFrontMatterAliases({ Aliases: 'One' })).toEqual(['One']);
    expect(parseFrontMatterAliases({ aliases: ['One', 'Two'] })).toEqual(['One', 'Two']);
  });

  // Recording yaml_complex_example, for tags; Obsidian 1.9 gave up both.
  test('are not taken from the singular names', () => {
    expect(parseFrontMatterTags({ TAG: ['a'] })).toBeNull();
    expect(parseFrontMatterAliases({ alias: 'One' })).toBeNull();
  });

  // The recordings yaml_tags_*: a comma makes no list, and no tags are null.
  test('as tags', () => {
    expect(parseFrontMatterTags({ tags: ['a', '#b/c', 2024] })).toEqual(['#a', '#b/c', '#2024']);
    expect(parseFrontMatterTags({ TAGS: 'a' })).toEqual(['#a']);
    expect(parseFrontMatterTags({ tags: 'a, b' })).toEqual([]);
    expect(parseFrontMatterTags({ tags: null })).toBeNull();
    expect(getAllTags({ frontmatter: { tags: ['a'] }, tags: [{ tag: '#a', position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 2, offset: 2 } } }] })).toEqual(['#a', '#a']);
    expect(getAllTags({})).toEqual([]);
  });
});

describe('texts of links and paths', () => {
  test.each([
    ['Anna', 'Anna', ''],
    ['Anna#Log', 'Anna', '#Log'],
    ['Anna#Log#Deep', 'Anna', '#Log#Deep'],
    ['#^id', '', '#^id'],
    ['Anna\u00a0S', 'Anna S', ''],
  ])('%j', (text, path, subpath) => {
    expect(parseLinktext(text)).toEqual({ path, subpath });
    expect(getLinkpath(text)).toBe(path);
  });

  test.each([
    ['/a//b/', 'a/b'],
    ['a\\b', 'a/b'],
    ['', '/'],
    ['/', '/'],
    ['a\u00a0b', 'a b'],
    ['Mu\u0308ller', 'Müller'],
  ])('normalizePath(%j) is %j', (path, expected) => {
    expect(normalizePath(path)).toBe(expected);
  });
});

describe('processFrontMatter', () => {
  async function process(text: string, fn: (frontmatter: Record<string, unknown>) => void): Promise<string | undefined> {
    const opened = await MemoryVault.open({ 'A.md': text });
    await opened.fileManager.processFrontMatter(opened.file('A.md'), fn);
    return opened.text('A.md');
  }

  // Obsidian's team calls it intended that comments, quotes and flow lists are lost.
  test('rewrites the whole block', async () => {
    const text = '---\n# comment\na: "x"\nlist: [1, 2]\n---\nbody\n';
    expect(await process(text, (frontmatter) => (frontmatter['b'] = '[[Anna]]'))).toBe('---\na: x\nlist:\n  - 1\n  - 2\nb: "[[Anna]]"\n---\nbody\n');
  });

  test('makes a block where there is none, and takes one away that is empty', async () => {
    expect(await process('body', (frontmatter) => (frontmatter['a'] = 1))).toBe('---\na: 1\n---\nbody');
    expect(await process('---\na: 1\n---\nbody', (frontmatter) => delete frontmatter['a'])).toBe('body');
    expect(await process('body', () => undefined)).toBe('body');
  });

  // obsidian.d.ts: "throws YAMLParseError if the YAML parsing fails; any errors that your callback function throws".
  test('on an error writes nothing and passes it on', async () => {
    const opened = await MemoryVault.open({ 'A.md': '---\na: [1\n---\n', 'B.md': '---\na: 1\n---\n' });
    await expect(opened.fileManager.processFrontMatter(opened.file('A.md'), () => undefined)).rejects.toMatchObject({ name: 'YAMLParseError' });
    const refuse = (): never => {
      throw new Error('refused');
    };
    await expect(opened.fileManager.processFrontMatter(opened.file('B.md'), refuse)).rejects.toThrow('refused');
    expect(opened.events).toEqual([]);
  });
});

describe('links written by the file manager', () => {
  test('generateMarkdownLink', async () => {
    const opened = await MemoryVault.open({ 'Anna.md': '', 'People/Anna.md': '', 'Bert.md': '', 'logo.png': '' });
    const link = (path: string, ...rest: [string?, string?]): string => opened.fileManager.generateMarkdownLink(opened.file(path), 'Bert.md', ...rest);
    expect(link('People/Anna.md')).toBe('[[People/Anna]]');
    expect(link('People/Anna.md', '', 'Anna')).toBe('[[People/Anna|Anna]]');
    expect(link('People/Anna.md', '#Log', '')).toBe('[[People/Anna#Log]]');
    expect(link('Bert.md', '#Log')).toBe('[[#Log]]');
    expect(link('logo.png')).toBe('![[logo.png]]');
  });

  test('renameFile mends the links that would break, in text and properties, and leaves the others', async () => {
    const opened = await MemoryVault.open({
      'Anna.md': 'me: [[Anna]]',
      'A.md': '---\ncontacts:\n  - "[[Anna]]"\n---\n[[anna#Log|she]] ![[Anna]] [x](Anna.md#Log) [[Bert]] Anna',
      'B.md': '[[Bert]]',
      'Bert.md': '',
    });
    await opened.fileManager.renameFile(opened.file('Anna.md'), 'Anna Schmidt.md');
    expect(opened.text('A.md')).toBe('---\ncontacts:\n  - "[[Anna Schmidt]]"\n---\n[[Anna Schmidt#Log|she]] ![[Anna Schmidt]] [x](Anna%20Schmidt.md#Log) [[Bert]] Anna');
    expect(opened.text('Anna Schmidt.md')).toBe('me: [[Anna Schmidt]]');
    expect(opened.events.filter((event) => event.startsWith('modify'))).toEqual(['modify A.md', 'modify Anna Schmidt.md']);
  });

  test('a move that breaks no link writes nothing', async () => {
    const opened = await MemoryVault.open({ 'Anna.md': '', 'People/x.md': '', 'A.md': '[[Anna]]' });
    await opened.fileManager.renameFile(opened.file('Anna.md'), 'People/Anna.md');
    expect(await opened.settledEvents()).toEqual(['rename People/Anna.md (Anna.md)', 'resolve People/Anna.md', 'resolve A.md', 'resolved']);
  });
});
