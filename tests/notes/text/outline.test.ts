import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, scanOutline } from '../../../src/notes/text/outline';

/** The kinds of all lines, each with the line itself, so that a test reads like the note. */
function kinds(...lines: string[]): string[] {
  return scanOutline(lines.join('\n')).lines.map(({ kind, item }) => (item === null ? kind : item.topLevel ? 'item' : 'nested item'));
}

describe('lines', () => {
  it('are counted as an editor counts them, whatever their endings', () => {
    const outline = scanOutline('one\r\ntwo\rthree\nfour\n');
    expect(outline.lines.map((line, index) => [lineText(outline, index), line.ending])).toEqual([
      ['one', '\r\n'],
      ['two', '\r'],
      ['three', '\n'],
      ['four', '\n'],
      ['', ''],
    ]);
  });

  it('leave out a byte order mark', () => {
    const outline = scanOutline('\ufeff---\ntype: partner\n---\n# A');
    expect(outline.lines[0]?.start).toBe(1);
    expect(outline.frontMatter).toEqual({ openLine: 0, closeLine: 2, from: 5, to: 19 });
    expect(outline.headings).toEqual([{ line: 3, level: 1, text: 'A' }]);
  });
});

describe('front matter', () => {
  it('is the block between two lines of three dashes, spaces behind them allowed', () => {
    const text = '--- \r\na: 1\r\n---\t\r\ntext';
    const { frontMatter, lines } = scanOutline(text);
    expect(text.slice(frontMatter?.from, frontMatter?.to)).toBe('a: 1\r\n');
    expect(lines.map(({ kind }) => kind)).toEqual(['front-matter', 'front-matter', 'front-matter', 'text']);
  });

  it('may be empty', () => {
    expect(scanOutline('---\n---\n').frontMatter).toEqual({ openLine: 0, closeLine: 1, from: 4, to: 4 });
  });

  it.each([['---\na: 1\n'], ['\n---\na: 1\n---\n'], [' ---\na: 1\n---'], ['----\na: 1\n---'], ['text'], ['']])('is none in %j', (text) => {
    expect(scanOutline(text).frontMatter).toBeNull();
  });
});

describe('headings', () => {
  it('have one to six marks and a space, closing marks left out', () => {
    const { headings } = scanOutline('# One\n###### Six ##\n####### no\n#no\n   ## indented\n#\n## C#\n#\ttab');
    expect(headings.map(({ level, text }) => [level, text])).toEqual([
      [1, 'One'],
      [6, 'Six'],
      [2, 'indented'],
      [1, ''],
      [2, 'C#'],
      [1, 'tab'],
    ]);
  });

  it('may be a paragraph with a line under it', () => {
    const { headings } = scanOutline('Contact log\n===\n\ntwo\nlines\n---\n\n---\n');
    expect(headings).toEqual([
      { line: 0, level: 1, text: 'Contact log' },
      { line: 3, level: 2, text: 'two lines' },
    ]);
  });

  it('are none in code, comments, quotes, front matter and lists', () => {
    const { headings } = scanOutline('---\n# a: b\n---\n```\n# code\n```\n%%\n# comment\n%%\n> # quote\n\n- # item\n  # in it\n');
    expect(headings).toEqual([]);
  });
});

describe('list items', () => {
  it('are nested from the column at which the text of the item above begins', () => {
    expect(kinds('- a', '  - b', ' - c', '- d', '\t- e', '1. f', '  - g', '10. h', '    - i')).toEqual([
      'item', 'nested item', 'item', 'item', 'nested item', 'item', 'item', 'item', 'nested item',
    ]);
  });

  it('begin with any marker', () => {
    const items = scanOutline('- a\n* b\n+ c\n1. d\n2) e\n-\n').lines.flatMap(({ item }) => item?.marker ?? []);
    expect(items).toEqual(['-', '*', '+', '1.', '2)', '-']);
  });

  it('are none without a space behind the marker, or as a rule', () => {
    expect(kinds('-a', '', '1.b', '', '---', '', '* * *', '', '1234567890. c')).not.toContain('item');
  });

  it('may hold a rule behind other markers, after which nothing goes on', () => {
    for (const rule of ['- + - - -', '* 1. ***', '- - + _ _ _ ', '> - * * *']) expect(kinds(rule, 'text')[1], rule).toBe('text');
    for (const none of ['- + - - x', '- - x - - -', '> - * * * a *']) expect(kinds(none, 'text')[1], none).not.toBe('text');
  });

  it('have the character of a task, which may be any', () => {
    const tasks = scanOutline('- [ ] a\n- [x] b\n- [/] c\n- [😀] d\n- [x](link)\n- [[Link]]\n- [x]\n- [] e\n1. [X] f').lines.map(({ item }) => item?.task);
    expect(tasks).toEqual([' ', 'x', '/', '😀', null, null, 'x', null, 'X']);
  });

  it('go on with indented lines, blank lines between them, and a paragraph that is not indented', () => {
    const { lines } = scanOutline('- a\n  more\nlazy\n\n  further\n\nout');
    expect(lines.map(({ kind, topItem }) => [kind, topItem])).toEqual([
      ['list-item', 0],
      ['continuation', 0],
      ['continuation', 0],
      ['blank', 0],
      ['continuation', 0],
      ['blank', 0],
      ['text', null],
    ]);
  });

  it('interrupt a paragraph only with text, and numbered only from 1', () => {
    expect(kinds('text', '- a')).toEqual(['text', 'item']);
    expect(kinds('text', '1. a')).toEqual(['text', 'item']);
    expect(kinds('born in', '1980. A good year')).toEqual(['text', 'text']);
    expect(kinds('text', '*')).toEqual(['text', 'text']);
  });

  it('are code when indented by four, outside of any list and paragraph', () => {
    expect(kinds('    - a', '', 'text', '    - b')).toEqual(['code', 'blank', 'text', 'text']);
  });

  it('know where their text begins', () => {
    const text = '- a\n  1)  [x] b';
    const item = scanOutline(text).lines[1]?.item;
    expect(text.slice(item?.contentStart)).toBe('[x] b');
    expect(item).toMatchObject({ indent: 2, contentColumn: 6, topLevel: false });
  });
});

describe('what hides list items', () => {
  it.each([
    ['a fence', '```', '```'],
    ['a longer fence', '````js', '`````'],
    ['a fence of tildes', '~~~', '~~~'],
    ['an indented fence', '   ```', '```'],
    ['a comment', '%%', '%%'],
    ['a comment with text', '%% hidden', 'until here %% rest'],
    ['an HTML comment', '<!-- hidden', '-->'],
    ['mathematics', '$$', '$$'],
    ['an HTML block', '<div>', '</div>'],
    ['a script', '<pre>', '</pre>'],
  ])('%s', (_what, open, close) => {
    expect(kinds(open, '- a', close, '', '- b').filter((kind) => kind === 'item')).toHaveLength(1);
    expect(kinds(open, '- a', close, '', '- b').at(-1)).toBe('item');
  });

  it('reaches to the end where it is never closed', () => {
    for (const open of ['```', '~~~', '%%', '<!--']) expect(kinds(open, '- a', '', '# b', '- c')).not.toContain('item');
  });

  it('closes with the list item it stands in', () => {
    expect(kinds('- a', '  ```', '  - code', '- b')).toEqual(['item', 'code', 'code', 'item']);
    expect(kinds('- ```', '  - code', '- b')).toEqual(['item', 'code', 'item']);
  });

  it('is not a comment, a fence or an amount within a line', () => {
    expect(kinds('%% hidden %%', '- a')).toEqual(['comment', 'item']);
    expect(kinds('%% hidden %% shown', '- a')).toEqual(['text', 'item']);
    expect(kinds('a ``` b', '- a')).toEqual(['text', 'item']);
    expect(kinds('$$ cheap', '- a')).toEqual(['text', 'item']);
  });

  it('is a quote or a callout', () => {
    expect(kinds('> [!note]', '> - a', 'lazy', '- b')).toEqual(['quote', 'quote', 'quote', 'item']);
    expect(kinds('- a', '  > - b', '- c')).toEqual(['item', 'quote', 'item']);
  });
});

const anyNote = fc
  .array(
    fc.oneof(
      fc.constantFrom('---', '# A', '## Contact log', '- a', '  - b', '\t- c', '1. d', '```', '~~~', '%%', '<!--', '-->', '> q', '> - q', '$$', '<div>', '', '  ', 'text', '    code', '===', '- [ ] t', '- ```', '- %%', '- > q', '- - -', '- - x'),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .chain((lines) => fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: lines.length, maxLength: lines.length }).map((endings) => lines.map((line, at) => line + (endings[at] ?? '')).join('')));

describe('whatever the note', () => {
  it('every character belongs to exactly one line', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const outline = scanOutline(text);
        expect(outline.lines.map((line, at) => lineText(outline, at) + line.ending).join('')).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });

  it('items, top items and headings agree with the lines', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const { lines, headings } = scanOutline(text);
        lines.forEach(({ kind, item, topItem }, at) => {
          expect(item !== null).toBe(kind === 'list-item');
          if (item?.topLevel === true) expect(topItem).toBe(at);
          if (topItem !== null) expect(lines[topItem]?.item?.topLevel).toBe(true);
        });
        for (const { line } of headings) expect(lines[line]?.kind).toBe('heading');
      }),
      { numRuns: 500 },
    );
  });

  it('line endings make no difference to what a line is', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const plain = text.replace(/\r\n|\r/g, '\n');
        const windows = plain.replace(/\n/g, '\r\n');
        expect(scanOutline(windows).lines.map(({ kind }) => kind)).toEqual(scanOutline(plain).lines.map(({ kind }) => kind));
      }),
    );
  });
});
