import { expect, it } from 'vitest';
import { newNoteText } from '../../../src/notes/writing/new-note';

const TYPE = { by: 'property', property: 'type', value: 'partner' } as const;

it('has the properties that were given, in the language of the notes', () => {
  const properties = [
    ['cadence', '6 Wochen'],
    ['last-contact', null],
    ['contacts', ['[[Anna Schmidt]]', 'Jörg']],
    ['needs', []],
    ['next-contact', '2026-12-01'],
  ] as const;
  expect(newNoteText({ recognisedBy: TYPE, properties }, 'de')).toBe(
    '---\ntype: partner\nturnus: 6 Wochen\nansprechpersonen:\n  - "[[Anna Schmidt]]"\n  - Jörg\nnächster-kontakt: 2026-12-01\n---\n',
  );
});

it('has what makes it a partner: a property, a tag, or nothing in a folder of partners', () => {
  expect(newNoteText({ recognisedBy: TYPE, properties: [] }, 'en')).toBe('---\ntype: partner\n---\n');
  expect(newNoteText({ recognisedBy: { by: 'property', property: 'categories', value: '[[Companies]]' }, properties: [] }, 'en')).toBe('---\ncategories: "[[Companies]]"\n---\n');
  expect(newNoteText({ recognisedBy: { by: 'tag', tag: '#crm/partner' }, properties: [] }, 'en')).toBe('---\ntags:\n  - crm/partner\n---\n');
  expect(newNoteText({ recognisedBy: { by: 'folder', folder: 'Partners' }, properties: [] }, 'en')).toBe('');
  expect(newNoteText({ recognisedBy: { by: 'folder', folder: 'Partners' }, properties: [['cadence', 'monthly']] }, 'en')).toBe('---\ncadence: monthly\n---\n');
});

it('has a property once that also makes it what it is', () => {
  const recognisedBy = { by: 'property', property: 'Kind', value: 'project' } as const;
  expect(newNoteText({ recognisedBy, properties: [['kind', 'fair stand'], ['start', '2026-12-01']] }, 'de')).toBe('---\nKind:\n  - project\n  - fair stand\nbeginn: 2026-12-01\n---\n');
  expect(newNoteText({ recognisedBy, properties: [['kind', 'project']] }, 'en')).toBe('---\nKind:\n  - project\n---\n');
});
