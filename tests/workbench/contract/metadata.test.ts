import type { CachedMetadata, CacheItem, Pos } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { parseMetadata } from '../host/metadata/parse-metadata';

/** What the recordings of the real Obsidian show in whole notes, here in small ones; and what they do not cover, said to be assumed. */

const place = ({ start, end }: Pos): string => `${start.line}:${start.col}-${end.line}:${end.col}`;

/** Offsets must fit lines and columns, or a plugin that cuts by them cuts wrongly. */
function checkOffsets(text: string, cache: CachedMetadata): void {
  const lines = text.split('\n');
  const offsetOf = (line: number, col: number): number => lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, col);
  const items: CacheItem[] = [cache.sections, cache.listItems, cache.headings, cache.links, cache.embeds, cache.tags].flatMap((list: CacheItem[] | undefined) => list ?? []);
  for (const { position } of items) {
    for (const { line, col, offset } of [position.start, position.end]) expect(offset).toBe(offsetOf(line, col));
  }
}

function read(...lines: string[]): CachedMetadata {
  const text = lines.join('\n');
  const cache = parseMetadata(text);
  checkOffsets(text, cache);
  return cache;
}

const sections = (cache: CachedMetadata): string[] => (cache.sections ?? []).map(({ type, position, id }) => `${type} ${place(position)}${id === undefined ? '' : ` ^${id}`}`);
const items = (cache: CachedMetadata): string[] => (cache.listItems ?? []).map(({ task, parent, position, id }) => `${place(position)} ${parent}${task === undefined ? '' : ` [${task}]`}${id === undefined ? '' : ` ^${id}`}`);
const tags = (cache: CachedMetadata): string[] => (cache.tags ?? []).map(({ tag }) => tag);
const links = (cache: CachedMetadata): string[] => (cache.links ?? []).map(({ link, displayText }) => `${link}|${displayText ?? ''}`);

test('an empty note has no metadata at all', () => {
  expect(read('')).toEqual({});
});

describe('sections', () => {
  test('are the blocks at the root', () => {
    const cache = read(
      '---', 'a: 1', '---', '# Head', '', 'Text', 'more', '', '> quote', '', '> [!note] Title', '> text', '', '```js', 'x', '```', '',
      '***', '', '| a | b |', '| - | - |', '| 1 | 2 |', '', '<div>', '</div>', '', '$$', 'x', '$$', '', '[^1]: Note', '', '- item',
    );
    expect(sections(cache)).toEqual([
      'yaml 0:0-2:3', 'heading 3:0-3:6', 'paragraph 5:0-6:4', 'blockquote 8:0-8:7', 'callout 10:0-11:6', 'code 13:0-15:3',
      'thematicBreak 17:0-17:3', 'table 19:0-21:9', 'html 23:0-24:6', 'math 26:0-28:2', 'footnoteDefinition 30:0-30:10', 'list 32:0-32:6',
    ]);
  });

  // Recordings callouts_nested_*, for callouts.
  test('begin at the start of their line, what indents them included', () => {
    const cache = read('  > [!note]', '  > text', '', '  text ^id', '', '  # Head', '', '   ***', '', '  - item', '', '  | a |', '  | - |', '', '  ^table');
    expect(sections(cache)).toEqual(['callout 0:0-1:8', 'paragraph 3:0-3:10 ^id', 'heading 5:0-5:8', 'thematicBreak 7:0-7:6', 'list 9:0-9:8', 'table 11:0-12:7 ^table', 'paragraph 14:0-14:8']);
    expect(cache.headings?.map(({ heading, position }) => `${heading} ${place(position)}`)).toEqual(['Head 5:0-5:8']);
  });

  // Recording comments_markdown_style: a comment of several lines ends the paragraph above it; tags in it count, tasks do not.
  test('a comment is a section of its own', () => {
    const cache = read('Text', '%%', '- [ ] #task with [[Anna]]', '%%', '', 'after');
    expect(sections(cache)).toEqual(['paragraph 0:0-0:4', 'comment 1:0-3:2', 'paragraph 5:0-5:5']);
    expect([tags(cache), links(cache), items(cache)]).toEqual([['#task'], ['Anna|Anna'], []]);
  });

  // Assumed; the Kanban plugin relies on a comment that begins with text on its first line.
  test('a comment may begin and end beside its text, and lasts to the end when it is not closed', () => {
    expect(sections(read('%% kanban:settings', '```', '{}', '```', '%%'))).toEqual(['comment 0:0-4:2']);
    expect(sections(read('%% aside %%', '', 'x'))).toEqual(['comment 0:0-0:11', 'paragraph 2:0-2:1']);
    expect(sections(read('%% aside %% text'))).toEqual(['paragraph 0:0-0:16']);
    expect(sections(read('%%', 'never closed', '', '# Head'))).toEqual(['comment 0:0-3:6']);
  });
});

describe('list items', () => {
  // Recordings inheritance_*: the parent is the line of the parent item, else the negative first line of the list, or -1 at line 0.
  test('know their parents', () => {
    expect(items(read('- a', '    - b', '        - c', '- d'))).toEqual(['0:0-0:3 -1', '1:2-1:7 0', '2:6-2:11 1', '3:0-3:3 -1']);
    expect(items(read('text', '', '- a', '- b'))).toEqual(['2:0-2:3 -2', '3:0-3:3 -2']);
  });

  // Recordings callout, zero_width, inheritance_non_task_child, numbered_list_items_*; the last two as remark-parse 8 has it.
  test('begin where the content of what they are nested in begins, which a number of one digit and a dot puts further', () => {
    expect(items(read('-  a', '    - b'))).toEqual(['0:0-0:4 -1', '1:3-1:7 0']);
    expect(items(read('- a', '\t- b', '\t\t- c'))).toEqual(['0:0-0:3 -1', '1:1-1:4 0', '2:2-2:5 1']);
    expect(items(read('1. a', '    1. b'))).toEqual(['0:0-0:4 -1', '1:4-1:8 0']);
    expect(items(read('1) a', '    1) b'))).toEqual(['0:0-0:4 -1', '1:3-1:8 0']);
    expect(items(read('1. a', '   1. b'))).toEqual(['0:0-0:4 -1', '1:3-1:7 0']);
    expect(items(read('1. a', '    - b', '10. c', '     - d'))).toEqual(['0:0-0:4 -1', '1:4-1:7 0', '2:0-2:5 -1', '3:4-3:8 2']);
    expect(items(read('> - a', '>     - b'))).toEqual(['0:2-0:5 -1', '1:4-1:9 0']);
  });

  // Recordings all_link_types and inheritance_1parent1child1sibling_emptystring.
  test('end before the lists in them, and after the line ending when a blank line parts them from the next', () => {
    expect(items(read('- a', '  more', '- b', '', '- c'))).toEqual(['0:0-1:6 -1', '2:0-3:0 -1', '4:0-4:3 -1']);
    expect(items(read('- a', '  - b', '', '- c'))).toEqual(['0:0-0:3 -1', '1:2-1:5 0', '3:0-3:3 -1']);
  });

  test('are tasks with any character in the brackets', () => {
    expect(items(read('- [ ] a', '- [x] b', '- [/] c', '- [👍] d', '- [] e', '- [xx] f', '- [x]g', '1. [-] h')).map((item) => /\[.*/.exec(item)?.[0] ?? '')).toEqual(
      ['[ ]', '[x]', '[/]', '[👍]', '', '', '', '[-]'],
    );
  });

  // Recording numbered_tasks_issue_3481, for numbers.
  test('may follow a checkbox, as what stands behind it is read as blocks', () => {
    expect(items(read('- [ ] 1. a #b', '- [x] 2) c', '- [👍] - d'))).toEqual(['0:0-0:13 -1 [ ]', '0:6-0:13 0', '1:0-1:10 -1 [x]', '1:6-1:10 1', '2:0-2:10 -1 [👍]', '2:7-2:10 2']);
    expect(items(read('- [ ] 1 a', '- [ ] 1.a', '- [ ]1. a', '- [ ]', '- [a](b) 1. c', '- [ab] 1. c'))).toHaveLength(6);
    expect(items(read('- [ ] 1. a', '  more', '  - b', '- c'))).toEqual(['0:0-2:5 -1 [ ]', '0:6-1:6 0', '2:2-2:5 0', '3:0-3:3 -1']);
    const cache = read('- [ ] # no heading #tag', '- [ ] > [[a]]');
    expect([cache.headings, tags(cache), links(cache)]).toEqual([undefined, ['#tag'], ['a|a']]);
  });

  test('of lists in quotes within items belong to no item', () => {
    expect(items(read('- a', '  > - b'))).toEqual(['0:0-1:7 -1', '1:4-1:7 -1']);
  });
});

describe('headings', () => {
  // Recording links_everywhere: the text is as written.
  test('keep their text as written, without their marks', () => {
    const cache = read('# One *two* [[Three]] #', '', 'Under **line**', '---', '', '###### ', '#no heading');
    expect((cache.headings ?? []).map(({ heading, level, position }) => `${level} ${heading} ${place(position)}`)).toEqual(['1 One *two* [[Three]] 0:0-0:23', '2 Under **line** 2:0-3:3', '6  5:0-5:7']);
  });

  // Assumed, as the outline does not show them.
  test('in quotes and callouts do not count', () => {
    expect(read('> # Head', '', '- # Head').headings).toBeUndefined();
  });
});

describe('tags', () => {
  // help.obsidian.md, Tags: letters, numbers, _ - / and at least one that is no digit. Recording internal_heading_links: after an escaped bracket too.
  test('begin after anything but a letter, a number or another hash, and end at white space and punctuation', () => {
    expect(tags(read('#a (#b) #c-d/e_f, #1984 #y1984. a#g ##h \\#i \\[#j #ä #k<br>#l "#m" #👍'))).toEqual(['#a', '#b', '#c-d/e_f', '#y1984', '#j', '#ä', '#k', '#l', '#m', '#👍']);
  });

  test('in code, math, HTML and addresses do not count; those in an inline comment do', () => {
    expect(tags(read('`#a` $#b$ <b id="#c">x</b> https://x.org/#d [x](y#e) %%#f%%', '', '```', '#g', '```', '', '    #h', '', '$$', '#i', '$$', '', '<!-- #j -->'))).toEqual(['#f']);
  });
});

describe('links', () => {
  // Recording all_link_types.
  test('show their parts when they have no text of their own', () => {
    expect(links(read('[[a]] [[a|b]] [[a#b#c]] [[#b]] [[a#^id]] [[a||b]]'))).toEqual(['a|a', 'a|b', 'a#b#c|a > b > c', '#b|b', 'a#^id|a > ^id', 'a||b']);
  });

  // Recording link_in_task_wikilink.
  test('keep a bar that nothing stands before', () => {
    expect(links(read('[[|]] [[|a]] [[|#a]] [[a|]]'))).toEqual(['|||', '|a||a', '|#a|| > a', 'a|a']);
  });

  test('of Markdown count when they lead into the vault', () => {
    expect(links(read('[t](a.md) [t](My%20note.md#x) [t](<My note.md>) [t](https://x.org) <https://x.org> [t](mailto:a@b.c) https://x.org a@b.c'))).toEqual(['a.md|t', 'My note.md#x|t', 'My note.md|t']);
  });

  test('are none in code, across lines or without a text', () => {
    expect(links(read('`[[a]]` [[]] [[b', 'c]] \\[[d]] [[e]', '', '    [[f]]'))).toEqual([]);
  });

  test('stand in tables with an escaped bar, in headings and in callouts', () => {
    expect(links(read('| h |', '| - |', '| [[a\\|b]] |', '', '# [[c]]', '', '> [!x] [[d]]', '> [[e]]'))).toEqual(['a|b', 'c|c', 'd|d', 'e|e']);
  });

  test('are none in addresses, be they beside a bracket that opens nothing', () => {
    expect(links(read('[[a@b.cd [[https://x.org a@b.cd [[Anna]]'))).toEqual(['Anna|Anna']);
  });

  test('that embed are kept apart', () => {
    const cache = read('![[a.png|100]] ![alt](b.png) ![x](https://x.org/c.png)');
    expect((cache.embeds ?? []).map(({ link, displayText, original }) => [link, displayText, original])).toEqual([
      ['a.png', '100', '![[a.png|100]]'],
      ['b.png', 'alt', '![alt](b.png)'],
    ]);
    expect(cache.links).toBeUndefined();
  });
});

describe('block ids', () => {
  // Recording all_link_types for paragraphs; for the others help.obsidian.md, "Link to a block in a note".
  test('name paragraphs, items, and with an id in a line of its own the block before', () => {
    const cache = read('text ^one', '', '- item ^two', '  - nested ^Three', '', '| a |', '| - |', '', '^four', '', 'a^b c');
    expect(sections(cache)).toEqual(['paragraph 0:0-0:9 ^one', 'list 2:0-3:17', 'table 5:0-6:5 ^four', 'paragraph 8:0-8:5', 'paragraph 10:0-10:5']);
    expect(items(cache)).toEqual(['2:0-2:11 -2 ^two', '3:2-3:17 2 ^Three']);
    expect(Object.entries(cache.blocks ?? {}).map(([key, { id, position }]) => `${key} ${id} ${place(position)}`)).toEqual(['one one 0:0-0:9', 'two two 2:0-2:11', 'three Three 3:2-3:17', 'four four 5:0-6:5']);
  });
});

describe('footnotes and references', () => {
  // obsidian.d.ts: footnotes (1.6.6), footnoteRefs and referenceLinks (1.8.7).
  test('are listed with their ids', () => {
    const cache = read('Text[^1] and [x][ref].', '', '[^1]: Note with #tag', '', '[ref]: https://x.org');
    expect(cache.footnotes?.map(({ id, position }) => [id, place(position)])).toEqual([['1', '2:0-2:20']]);
    expect(cache.footnoteRefs?.map(({ id, position }) => [id, place(position)])).toEqual([['1', '0:4-0:8']]);
    expect(cache.referenceLinks?.map(({ id, link }) => [id, link])).toEqual([['ref', 'https://x.org']]);
    expect(tags(cache)).toEqual(['#tag']);
  });
});

describe('front matter', () => {
  // Recordings yaml_*: links are listed, be it none; the key of a list item tells its place.
  test('brings its values, its place and its links', () => {
    const cache = read('---', 'day: 2026-11-23', 'who: "[[Anna|A]]"', 'all: ["[[B]]", "no [[C]]", "[D](d.md)"]', 'deep: {x: "[[E#F]]"}', 'bare: [[G]]', '---', '');
    expect(cache.frontmatter).toEqual({ day: '2026-11-23', who: '[[Anna|A]]', all: ['[[B]]', 'no [[C]]', '[D](d.md)'], deep: { x: '[[E#F]]' }, bare: [['G']] });
    expect(cache.frontmatterLinks).toEqual([
      { key: 'who', link: 'Anna', original: '[[Anna|A]]', displayText: 'A' },
      { key: 'all.0', link: 'B', original: '[[B]]', displayText: 'B' },
      { key: 'all.2', link: 'd.md', original: '[D](d.md)', displayText: 'D' },
      { key: 'deep.x', link: 'E#F', original: '[[E#F]]', displayText: 'E > F' },
    ]);
    expect(cache.frontmatterPosition && place(cache.frontmatterPosition)).toBe('0:0-6:3');
    expect(read('---', 'a: 1', '---').frontmatterLinks).toEqual([]);
  });

  // Recording empty_yaml; malformed front matter hides the properties in Obsidian's own editor too.
  test('that is empty, malformed or no list of properties is a section and nothing else', () => {
    for (const yaml of ['', 'a: [1', 'a: 1\na: 2', '- a', 'text']) {
      const cache = parseMetadata(`---\n${yaml}${yaml === '' ? '' : '\n'}---\n`);
      expect(Object.keys(cache)).toEqual(['sections']);
      expect(cache.sections?.map(({ type }) => type)).toEqual(['yaml']);
    }
  });

  test('stands only at the very start', () => {
    expect(read('', '---', 'a: 1', '---').frontmatter).toBeUndefined();
  });

  // Assumed.
  test('that is never closed is none, and the note is read like any other', () => {
    expect(sections(read('---', '', 'a: 1', '', '- b', '> c'))).toEqual(['thematicBreak 0:0-0:3', 'paragraph 2:0-2:4', 'list 4:0-4:3', 'blockquote 5:0-5:3']);
  });
});
