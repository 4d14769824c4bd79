import { describe, expect, it } from 'vitest';
import { EditRefused } from '../../../src/notes/writing/edit-refused';
import { firstEmptyProperty, noteFromTemplate, type Filling } from '../../../src/notes/writing/template';
import { day } from '../../support/contributions';

const TYPE = { by: 'property', property: 'type', value: 'partner' } as const;
const filling: Filling = {
  title: 'Werkstatt: Süd',
  day: day('2026-11-23'),
  time: '14:30',
  properties: [
    ['cadence', '6 weeks'],
    ['last-contact', null],
    ['contacts', ['[[Ina Ost]]', 'Jan']],
  ],
};

const made = (template: string, said: Partial<Filling> = {}): string => noteFromTemplate(template, { ...filling, ...said }, null, 'en');

describe('a note from a template', () => {
  it('has its placeholders filled, as YAML and as words need it', () => {
    expect(
      made('---\ntype: partner\nalias: "{{title}}" \ncadence: {{cadence}}\nLast_Contact: {{letzter-kontakt}}\ncontacts: {{ contacts }}\n---\n# {{title}}\n\nMade on {{date}} at {{time}} with {{contacts}}.\n'),
    ).toBe('---\ntype: partner\nalias: "Werkstatt: Süd"\ncadence: 6 weeks\nLast_Contact:\ncontacts: ["[[Ina Ost]]", Jan]\n---\n# Werkstatt: Süd\n\nMade on 2026-11-23 at 14:30 with [[Ina Ost]], Jan.\n');
  });

  it('gets what the template lacks, and keeps every other byte of it', () => {
    const template = '\uFEFF---\r\n# ours\r\ntype: partner   # as always\r\nTurnus: monthly\r\nrating: "3"\r\n---\r\n\r\n{{date:YYYY}} {{unknown}} <% tp.x %>\r\n';
    expect(made(template)).toBe(
      '\uFEFF---\r\n# ours\r\ntype: partner   # as always\r\nTurnus: 6 weeks\r\nrating: "3"\r\ncontacts:\r\n  - "[[Ina Ost]]"\r\n  - Jan\r\n---\r\n\r\n{{date:YYYY}} {{unknown}} <% tp.x %>\r\n',
    );
  });

  it('knows a placeholder over two lines, and leaves what only looks like one', () => {
    expect(made('---\ntype: partner\ncadence:\ncontacts:\n---\n# {{\n  title }} {{ ti\ntle }} {{ }} {{   }}\n')).toContain('# Werkstatt: Süd {{ ti\ntle }} {{ }} {{   }}\n');
  });

  it('keeps what the template says where nothing else was typed', () => {
    expect(made('---\ncadence: monthly\n---\n', { properties: [['cadence', null]] })).toBe('---\ncadence: monthly\n---\n');
  });

  it.each([
    ['a list of its own lines', '---\ncontacts:\n  - {{contacts}}\n---\n', '---\ncontacts:\n  - "[[Ina Ost]]"\n  - Jan\n---\n'],
    ['a list of its own lines, in quotes and with Windows line endings', '---\r\ncontacts:\r\n- "{{contacts}}"\r\n---\r\n', '---\r\ncontacts:\r\n- "[[Ina Ost]]"\r\n- Jan\r\n---\r\n'],
    ['a list in brackets', '---\ncontacts: [{{contacts}}]\n---\n', '---\ncontacts: ["[[Ina Ost]]", Jan]\n---\n'],
    ['a list in brackets and quotes', '---\ncontacts: ["{{contacts}}"]\n---\n', '---\ncontacts: ["[[Ina Ost]]", Jan]\n---\n'],
    ['beside items of the template', '---\ncontacts: ["[[Ours]]"]\n---\n', '---\ncontacts: ["[[Ours]]", "[[Ina Ost]]", Jan]\n---\n'],
    ['beside the one item of the template', '---\ncontacts: "[[Ours]]"\n---\n', '---\ncontacts: ["[[Ours]]", "[[Ina Ost]]", Jan]\n---\n'],
    ['beside a link without quotes', '---\ncontacts: [[Ours]]\n---\n', '---\ncontacts: ["[[Ours]]", "[[Ina Ost]]", Jan]\n---\n'],
    ['before an item of the template', '---\ncontacts:\n  - "{{contacts}}"\n  - "[[Ours]]" # always\n---\n', '---\ncontacts:\n  - "[[Ina Ost]]"\n  - Jan\n  - "[[Ours]]" # always\n---\n'],
    ['among items of the template that name one of them', '---\ncontacts:\n  - Jan\n  - "[[Ours]]"\n---\n', '---\ncontacts:\n  - Jan\n  - "[[Ours]]"\n  - "[[Ina Ost]]"\n---\n'],
    ['before an item in brackets, which nothing can be read without', '---\ncontacts: [{{contacts}}, "[[Chef]]"]\n---\n', '---\ncontacts: ["[[Ina Ost]]", Jan, "[[Chef]]"]\n---\n'],
    ['beside an item that says the same', '---\ncontacts:\n  - {{contacts}}\n  - Jan\n---\n', '---\ncontacts:\n  - "[[Ina Ost]]"\n  - Jan\n---\n'],
  ])('holds what was typed as %s', (_, template, note) => {
    expect(made(template, { properties: [['contacts', ['[[Ina Ost]]', 'Jan']]] })).toBe(note);
  });

  it('is filled in names of properties, and in texts of several lines as they are', () => {
    const kind: Filling['properties'] = [['kind', 'Messe: Halle # 4']];
    const template = (more: string): string => `---\n${more}kind: {{kind}}\n---\n`;
    const filled = 'kind: "Messe: Halle # 4"\n---\n';
    expect(made(template('about: |\n  {{title}}: {{kind}}\n\n  - {{kind}}\n'), { properties: kind })).toBe(`---\nabout: |\n  Werkstatt: Süd: Messe: Halle # 4\n\n  - Messe: Halle # 4\n${filled}`);
    expect(made(template('more:\n  - about: >-\n      - {{kind}}\n    {{date}}: {{kind}}\n'), { properties: kind })).toBe(`---\nmore:\n  - about: >-\n      - Messe: Halle # 4\n    2026-11-23: "Messe: Halle # 4"\n${filled}`);
  });

  it.each([
    ['', '---\ntype: partner\n---\n'],
    ['Words.\n', '---\ntype: partner\n---\nWords.\n'],
    ['---\ntype:\n---\n', '---\ntype: partner\n---\n'],
    ['---\nType: customer\n---\n', '---\nType: [customer, partner]\n---\n'],
    ['---\ntype:\n  - customer\n---\n', '---\ntype:\n  - customer\n  - partner\n---\n'],
  ])('is made known as what it is: %j', (template, note) => {
    expect(noteFromTemplate(template, { ...filling, properties: [] }, TYPE, 'en')).toBe(note);
  });

  it('is made known by a tag beside the template’s own', () => {
    expect(noteFromTemplate('---\ntags: [work]\n---\n', { ...filling, properties: [] }, { by: 'tag', tag: '#firm' }, 'en')).toBe('---\ntags: [work, firm]\n---\n');
  });

  it.each([
    ['---\ntype: "partner\n---\n', 'front-matter-malformed'],
    ['---\ntype: partner\n<<<<<<< ours\n---\n', 'conflict-markers'],
    ['---\ncadence: monthly\nturnus: weekly\n---\n', 'property-twice'],
  ])('is refused where the template cannot be used: %j', (template, code) => {
    let refused: unknown = null;
    try {
      made(template);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(EditRefused);
    expect((refused as EditRefused).reason.code).toBe(code);
  });
});

it('is gone on with in the first property without a value', () => {
  expect(firstEmptyProperty('---\ntype: partner\ncontacts:\n  - Ina\nowner:\nneeds:\n---\n')).toBe(4);
  expect(firstEmptyProperty('---\ntype: partner\n---\nowner:\n')).toBeNull();
  expect(firstEmptyProperty('owner:\n')).toBeNull();
});
