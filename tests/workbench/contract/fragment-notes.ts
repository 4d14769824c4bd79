import fc from 'fast-check';

/** Notes put together from pieces of Markdown, from harmless to nasty: for two readers of notes that must agree. */

const plainPieces = fc.constantFrom(
  'word', 'Ärger', '2026-11-23', ' ', ' ', ' ', '.', ',', ':', '!', '(', ')', '-', '*em*', '**strong**', '_', '#tag', '#1984', '[[Anna]]', '[[Anna|A]]', '[[Anna]]: ', '![[a.png]]', '[[|x]]', '[x](y)', '[x]', '`code`', '`', '\\',
  'https://x.org', '&amp;', '👍', '^id', ' ^id', '$', '%', '|', '~',
);

const nastyPieces = fc.constantFrom(
  'a', '1', '\t', '  ', '\u00a0', '\u200b', ';', '?', '{', '}', '"', "'", '/', '–', '+', '=', '~~', '%%', '^', '#', '##', '#a/b-c_d', '#ä1', '(#t)', '#👍', 'x#y', '[[Anna#Head]]', '[[a]b]]', '[[]]', '[[a[b]]', '[[', ']]', '[', ']', '![', '[ ]', '[^1]',
  '[x](y#z)', '![x](y.png)', '[x][y]', '[y]: z', ']: z', '*', '**', '__', '**strong #t**', '_[[Em]]_', '``', '`code #t`', '$$', '$x$', '$#t$', '5$', '\\#', '\\[', '\\\\', '<', '>', '<b>', '<b id="#t">', '</b>', '<!--', '-->', '<https://x.org#t>',
  'https://x.org/#a', 'www.x.org#t', 'a@b.cd', 'xmpp:a@b.cd', '&', '&#35;', '&#x23;tag', '&hash',
);

const plainStarts = fc.constantFrom('', '', '- ', '- ', '* ', '- [ ] ', '1. ', '2. ', '1) ', '# ', '## ', '---', '***', '[[', '**', '%', 'word', '1', '#x');

const nastyStarts = fc.constantFrom(
  '+ ', '-', '*', '+', '-  ', '-\t', '-     ', '- [x]', '- [👍] ', '- []', '- - ', '- # ', '- > ', '- 1. ', '1.', '1234567890. ', '10) [ ] ', '[ ] ', ' ', '  ', '   ', '    ', '\t', '  - ', '   - ', '    - ', '\t- ', ' - ', '###### ', '####### ', '#', ' # ', '#\t',
  '> ', '>', '> - ', '> [!note] ', '--- ', '___', '- - -', '* * *', '--', '=', '===', '```', '~~~', '``` js', '|', '| a | b |', '| - | - |', '-|-', ':-', '%%', '%% ', '$$', '<div>', '</div>', '<!-- ', '<?', '[^1]: ', '[y]: ', '[', '![[', '\u00a0', '\u3000', '\u2028', '\v', '\f',
  '^id', '*a', '_a', '__a', '\\', '`', '$a', ':', '~',
);

function linesOf(starts: fc.Arbitrary<string>, pieces: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const filled = fc.tuple(starts, fc.array(pieces, { maxLength: 4 })).map(([start, rest]) => start + rest.join(''));
  return fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: filled });
}

const plainLines = linesOf(plainStarts, plainPieces);
const nastyLines = linesOf(fc.oneof(plainStarts, nastyStarts), fc.oneof(plainPieces, nastyPieces));

const lines = fc.oneof(
  fc.array(plainLines, { maxLength: 10 }),
  fc.array(fc.oneof({ weight: 9, arbitrary: plainLines }, { weight: 1, arbitrary: nastyLines }), { maxLength: 6 }),
  fc.array(nastyLines, { maxLength: 5 }),
);

const frontMatter = fc.constantFrom(
  '', '', '', '---\na: 1\n---\n', '---\nwho: "[[Anna]]"\n---\n', '---\n---\n', '---\na: [\n---\n', '--- \na: 1\n---  \n', '---\n\n---\n', '---\n- a\n----\n---\n', '---\na: 1\n--- x\n', '---\na: 1\n---', '---\na: 1\n ---\n', '\n---\na: 1\n---\n',
  '---\na: |\n  ---\n---\n', '---\na: 1\n...\n', '----\na: 1\n---\n', '\uFEFF---\na: 1\n---\n', '---\t\na: 1\n---\t\n',
);

const lineEnding = fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\n', '\n', '\r\n', '\r');

/** Short notes, so that the pieces meet; about a quarter of them plain. */
export const fragmentNotes = fc.tuple(frontMatter, lines, lineEnding, fc.constantFrom('', '\n', '\n\n')).map(([start, middle, ending, end]) => start + middle.join(ending) + end);
