import fc from 'fast-check';

/** Notes as bad as people, plugins and sync tools make them: for edits that must not lose a word of any. */

const propertyLines = fc.constantFrom(
  'type: partner',
  'Type: Partner # a comment',
  'last-contact: 2026-01-02',
  'last-contact:',
  'last-contact: # when?',
  '"last-contact": "2026-01-02"',
  "Letzter_Kontakt: '02.01.2026' # fair",
  'last-contact: "[[2026-01-02]]"',
  'last-contact: [[2026-01-02]]',
  'last-contact: last summer',
  'last-contact: |\n  2026-01-02\n  or so\n',
  'next-contact: 2026-12-01',
  'next-contact: 2026-12-01   # after the fair  ',
  'nächster-kontakt:\t2026-12-01',
  'naechsterKontakt:\n  2026-12-01',
  'next-contact:\n  - 2026-12-01\n  - 2026-12-02',
  'next-contact: &day 2026-12-01',
  'copy: *day',
  'paused: yes',
  'pausiert: ~',
  'paused: 2026-12-31',
  '# only a comment',
  '  # an indented comment',
  '',
  '   ',
  'tags: [a, "b # c", d]',
  'contacts:\n  - "[[Anna Schmidt]]" # first\n  # between\n  - Jörg Weiß\n',
  'contacts:\n- Anna\n- Eva',
  'contacts: [Anna, "[[Jörg Weiß|Jörg]]",]',
  'contacts: [Anna, # mornings\n  Eva # new\n  ]',
  'contacts: [[Anna]]',
  'needs: >-\n  two\n  # no comment\n  lines',
  'offers: |+\n  kept\n\n',
  'offers:\n  - |+\n    kept\n\n',
  'nested:\n  a: |+\n    kept\n\n',
  'nested:\n  last-contact: 1\n  next-contact: 2',
  'empty:',
  'number: 007',
  'ende: "ä\\n\\"ö\\""',
  "quote: 'it''s'",
  'colon: "a: b"',
  'emoji: 🎄',
  'multi: one\n  two\n  three',
  '? asked\n: answered',
  '123: number',
  '? [a, b]\n: list',
  '!!str tagged: x',
  'anchor: &list [a, b]',
  'alias: *list',
  'windows: x\r',
  '...',
  '\ttab: x',
  'broken: [',
  'broken: "',
  '<<<<<<< HEAD',
  '>>>>>>> theirs',
);

const flowFrontMatter = fc.constantFrom(
  '{type: partner, last-contact: 2026-01-02, next-contact: 2026-12-01}\n',
  '{last-contact: , next-contact}\n',
  '{\n  type: partner, # it is\n  next-contact: 2026-12-01,\n}\n',
  '{}\n',
  '[a, b]\n',
  'only prose\n',
);

const openings = fc.constantFrom('---\n', '---\n', '---\n', '---  \n');
const closings = fc.constantFrom('---\n', '---\n', '---\n', '---', '--- \n', '');

const frontMatter = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 5,
    arbitrary: fc
      .tuple(openings, fc.oneof({ weight: 8, arbitrary: fc.uniqueArray(propertyLines, { maxLength: 6 }).map((lines) => lines.map((line) => `${line}\n`).join('')) }, { weight: 1, arbitrary: flowFrontMatter }), closings)
      .map((parts) => parts.join('')),
  },
);

const logHeadings = ['## Contact log', '# Kontaktverlauf', '### contact log:', '## Kontaktprotokoll ##', 'Contact log\n---'];

const blocks = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...logHeadings) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '- 2026-11-24 call with [[Anna Schmidt]]: costs',
      '- 2026-11-20 14:30 mail from Anna Schmidt: asks\n  second line\n\tthird by tab',
      '- 2026-11-20 call\n\n  a paragraph\n  ```\n  - 2026-01-01 code\n  ```',
      '* 2026-11-01 call',
      '+ 2026-10-01 call\nlazy line',
      '  - 2026-09-01 call\n    - nested 2026-09-02',
      '1. 2026-08-01 call',
      '- **2026-07-01**: Anruf',
      '- [[2026-06-01]] mail',
      '- [ ] open task 2026-05-01',
      '- [x] 2026-05-01 done',
      '- 2026-02-30 impossible',
      '- 2027-05-05 in the future',
      '- a remark',
      '-',
      '- > quoted',
      '-\t2026-04-01 call',
      '- 2026-11-23 call: costing agreed',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '',
      '   ',
      'Prose with **words**.',
      '# Müller GmbH',
      '## Next',
      '###### deep',
      '---',
      '***',
      '> quote\n> - 2026-01-01 call',
      '> [!note] Contact log\n> text',
      '```\n## Contact log\n- 2026-01-01 call\n```',
      '~~~~\n~~~\n~~~~',
      '    indented code',
      '\tindented by tab',
      '%% hidden %%',
      '%%\n## Contact log\n- 2026-01-01 hidden\n%%',
      '<!--\n- 2026-01-01 hidden\n-->',
      '<div>\n- 2026-01-01\n</div>',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '$$\nx\n$$',
      '[^1]: note',
      '^block',
      'word\n====',
      'trailing spaces  ',
      '\u2028separated\u2028',
      'kept \u0000 zero',
      '=======',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

/** What leaves a block open to the end of the note. */
const tails = fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('```\nnever closed', '%%\nnever closed', '<!-- never closed', '- 2026-11-22 call\n  ```\n  open', '~~~') });

const lineEndings = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\n/g, (newline, at: number) => (at % 3 === 0 ? '\r\n' : newline)),
);

/** Any note: with or without properties and log, with any line endings, a byte order mark, open blocks, no last line ending. */
export const anyNote: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '\ufeff'),
    frontMatter,
    blocks: fc.array(blocks, { maxLength: 10 }),
    tail: tails,
    ending: fc.constantFrom('\n', '\n', '', '\n\n', '  '),
    endings: lineEndings,
  })
  .map((note) => note.mark + note.endings(note.frontMatter + [...note.blocks, ...(note.tail === '' ? [] : [note.tail])].join('\n') + note.ending));
