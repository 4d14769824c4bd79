import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import { lastContactEdit, logContactEdit, pauseEdit, planEdit, type NextContactChange } from '../../../src/notes/writing/contact-edit';
import { applyEdit } from '../../../src/notes/writing/text-change';
import { changedLines } from './changed-lines';
import { refusalOf } from './refusal';
import { anInteraction, day, germanRules, writingRules } from './written';

const CLEAR: NextContactChange = { kind: 'clear' };
const LOG = '+ - 2026-11-23 call: costing agreed';

function note(properties: string): string {
  return `---\ntype: partner\n${properties}---\n# Müller\n\n## Contact log\n`;
}

/** Logs a call of 23 November 2026 into a note with such properties and tells the lines that differ. */
function logged(properties: string, next: NextContactChange = CLEAR, interaction: Partial<Interaction> = {}): { added: string[]; removed: string[] } {
  const before = note(properties);
  const after = applyEdit(before, logContactEdit(anInteraction(interaction), next, writingRules));
  const old = before.split('\n');
  const now = after.split('\n');
  return { removed: old.filter((line) => !now.includes(line)), added: now.filter((line) => !old.includes(line)) };
}

const ENTRY = '- 2026-11-23 call: costing agreed';

describe('logging a contact', () => {
  it('writes the entry and dates the last contact', () => {
    expect(logged('last-contact: 2026-01-02\n')).toEqual({ removed: ['last-contact: 2026-01-02'], added: ['last-contact: 2026-11-23', ENTRY] });
    expect(logged('last-contact: # who knows\n')).toEqual({ removed: ['last-contact: # who knows'], added: ['last-contact: 2026-11-23 # who knows', ENTRY] });
    expect(logged('')).toEqual({ removed: [], added: ['last-contact: 2026-11-23', ENTRY] });
  });

  it('keeps a later last contact, and the same one however it is written', () => {
    expect(logged('last-contact: 2026-11-24\n')).toEqual({ removed: [], added: [ENTRY] });
    expect(logged('last-contact: 23.11.2026\n')).toEqual({ removed: [], added: [ENTRY] });
  });

  it('dates in the form the note has', () => {
    expect(logged('last-contact: 02.01.2026\n').added).toEqual(['last-contact: 23.11.2026', ENTRY]);
    expect(logged('last-contact: "[[2026-01-02]]"\n').added).toEqual(['last-contact: "[[2026-11-23]]"', ENTRY]);
    expect(logged('last-contact: [[2026-01-02]]\n').added).toEqual(['last-contact: "[[2026-11-23]]"', ENTRY]);
    expect(logged("last-contact: '2026-01-02T10:00'\n").added).toEqual(["last-contact: '2026-11-23'", ENTRY]);
  });

  it.each([
    ['"[[02.01.2026]]"', '"[[23.11.2026]]"'],
    ['"[[2.1.2026]]"', '"[[23.11.2026]]"'],
    ['"[[Daily/2026-01-02]]" # by phone', '"[[Daily/2026-11-23]]" # by phone'],
    ['[[Daily/2026-01-02]]', '"[[Daily/2026-11-23]]"'],
    ['"[[Daily/02.01.2026|02.01.2026]]"', '"[[Daily/23.11.2026|23.11.2026]]"'],
    ['"[2026-01-02](Daily/2026-01-02.md)"', '"[2026-11-23](Daily/2026-11-23.md)"'],
    ['"[[Daily/2026/01/2026-01-02]]"', '"[[2026-11-23]]"'],
    ['"[[2026-01-02|on Friday]]"', '"[[2026-11-23]]"'],
    ['"[[2026-01-02#At the fair]]"', '"[[2026-11-23]]"'],
  ])('dates by a link to the daily note, as that is called: %s', (before, after) => {
    expect(logged(`last-contact: ${before}\n`)).toEqual({ removed: [`last-contact: ${before}`], added: [`last-contact: ${after}`, ENTRY] });
  });

  it.each(['"[[Friday the second|2026-01-02]]"', '"[[02.01.26]]"'])('leaves a link to a daily note that tells not what another is called: %s', (link) => {
    expect(logged(`last-contact: ${link}\n`)).toEqual({ removed: [], added: [ENTRY] });
    expect(refusalOf(() => planEdit(day(2026, 12, 1), 'en')(note(`next-contact: ${link}\n`)))).toEqual({ code: 'value-unreadable', place: { kind: 'property', name: 'next-contact' }, value: link.slice(1, -1) });
  });

  it('leaves a last contact that it does not understand', () => {
    expect(logged('last-contact: last summer\n')).toEqual({ removed: [], added: [ENTRY] });
    expect(logged('last-contact: 2026-02-30\n')).toEqual({ removed: [], added: [ENTRY] });
  });

  it('removes the plan, keeps it or sets one', () => {
    const plan = 'last-contact: 2026-11-23\nnext-contact: 2026-12-01\n';
    expect(logged(plan)).toEqual({ removed: ['next-contact: 2026-12-01'], added: [ENTRY] });
    expect(logged(plan, { kind: 'keep' })).toEqual({ removed: [], added: [ENTRY] });
    expect(logged(plan, { kind: 'set', day: day(2027, 1, 7) })).toEqual({ removed: ['next-contact: 2026-12-01'], added: ['next-contact: 2027-01-07', ENTRY] });
    expect(logged('last-contact: 2026-11-23\n', { kind: 'set', day: day(2027, 1, 7) })).toEqual({ removed: [], added: ['next-contact: 2027-01-07', ENTRY] });
    expect(logged('last-contact: 2026-11-23\nnext-contact:\n')).toEqual({ removed: [], added: [ENTRY] });
  });

  it('leaves a plan that it does not understand, and does not overwrite it', () => {
    const plan = 'last-contact: 2026-11-23\nnext-contact: after the fair\n';
    expect(logged(plan)).toEqual({ removed: [], added: [ENTRY] });
    expect(refusalOf(() => logged(plan, { kind: 'set', day: day(2027, 1, 7) }))).toEqual({
      code: 'value-unreadable',
      place: { kind: 'property', name: 'next-contact' },
      value: 'after the fair',
    });
  });

  it('does not date the last contact by an attempt or a remark', () => {
    expect(logged('', CLEAR, { channel: 'attempt', text: '' })).toEqual({ removed: [], added: ['- 2026-11-23 not reached'] });
    expect(logged('', CLEAR, { channel: 'note' })).toEqual({ removed: [], added: ['- 2026-11-23 note: costing agreed'] });
  });

  it('makes all of it in a note with nothing', () => {
    const edit = logContactEdit(anInteraction({ text: 'Kalkulation steht' }), { kind: 'set', day: day(2027, 1, 7) }, germanRules);
    expect(applyEdit('', edit)).toBe('---\nletzter-kontakt: 2026-11-23\nnächster-kontakt: 2027-01-07\n---\n## Kontaktverlauf\n- 2026-11-23 Anruf: Kalkulation steht\n');
    expect(applyEdit('Text', edit)).toBe('---\nletzter-kontakt: 2026-11-23\nnächster-kontakt: 2027-01-07\n---\nText\n\n## Kontaktverlauf\n- 2026-11-23 Anruf: Kalkulation steht');
  });

  it('writes nothing at all into a note it cannot read', () => {
    const edit = logContactEdit(anInteraction(), CLEAR, writingRules);
    expect(refusalOf(() => edit('---\na: [\n---\nText\n')).code).toBe('front-matter-malformed');
    expect(refusalOf(() => edit('---\ntype: partner\nText\n')).code).toBe('front-matter-malformed');
    expect(refusalOf(() => edit('---\nlast-contact: 1\nlastContact: 2\n---\n')).code).toBe('property-twice');
    expect(refusalOf(() => edit('---\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n---\n')).code).toBe('conflict-markers');
  });
});

describe('planning', () => {
  const write = (properties: string, to: number | null) => changedLines(note(properties), applyEdit(note(properties), planEdit(to, 'en')));

  it('sets, changes and removes the plan', () => {
    expect(write('', day(2026, 12, 1))).toEqual(['+ next-contact: 2026-12-01']);
    expect(write('nächster-kontakt: 01.10.2026 # call\n', day(2026, 12, 1))).toEqual(['- nächster-kontakt: 01.10.2026 # call', '+ nächster-kontakt: 01.12.2026 # call']);
    expect(write('next-contact: 2026-12-01\n', null)).toEqual(['- next-contact: 2026-12-01']);
  });

  it('ends a pause that would still hold on that day, and no other', () => {
    expect(write('paused: true # for now\n', day(2026, 12, 1))).toEqual(['- paused: true # for now', '+ # for now', '+ next-contact: 2026-12-01']);
    expect(write('paused: 2026-12-01\n', day(2026, 12, 1))).toEqual(['- paused: 2026-12-01', '+ next-contact: 2026-12-01']);
    expect(write('paused: 2026-11-30\n', day(2026, 12, 1))).toEqual(['+ next-contact: 2026-12-01']);
    expect(write('paused: perhaps\n', day(2026, 12, 1))).toEqual(['+ next-contact: 2026-12-01']);
    expect(write('next-contact: 2026-12-01\npaused: true\n', null)).toEqual(['- next-contact: 2026-12-01']);
  });

  it('writes nothing where there is nothing to write', () => {
    expect(planEdit(null, 'en')(note(''))).toBeNull();
    expect(planEdit(null, 'en')(note('next-contact:\n'))).toBeNull();
    expect(planEdit(day(2026, 12, 1), 'en')(note('next-contact: 1.12.2026\n'))).toBeNull();
  });

  it('does not touch what it does not understand', () => {
    expect(refusalOf(() => planEdit(day(2026, 12, 1), 'en')(note('next-contact: after the fair\n'))).code).toBe('value-unreadable');
    expect(refusalOf(() => planEdit(null, 'en')(note('next-contact: after the fair\n'))).code).toBe('value-unreadable');
  });
});

describe('pausing', () => {
  const write = (properties: string, pause: { until: number | null } | null) => changedLines(note(properties), applyEdit(note(properties), pauseEdit(pause, 'en')));

  it('pauses for good, through a day, and no more', () => {
    expect(write('', { until: null })).toEqual(['+ paused: true']);
    expect(write('', { until: day(2026, 12, 31) })).toEqual(['+ paused: 2026-12-31']);
    expect(write('pausiert: ja\n', { until: day(2026, 12, 31) })).toEqual(['- pausiert: ja', '+ pausiert: 2026-12-31']);
    expect(write('paused: no\n', { until: null })).toEqual(['- paused: no', '+ paused: true']);
    expect(write('paused: 2026-12-31\n', null)).toEqual(['- paused: 2026-12-31']);
  });

  it('writes nothing where the note says so already', () => {
    expect(pauseEdit({ until: null }, 'en')(note('paused: x\n'))).toBeNull();
    expect(pauseEdit({ until: day(2026, 12, 31) }, 'en')(note('paused: 31.12.2026\n'))).toBeNull();
    expect(pauseEdit(null, 'en')(note('paused:\n'))).toBeNull();
  });

  it('does not touch what it does not understand', () => {
    expect(refusalOf(() => pauseEdit({ until: null }, 'en')(note('paused: perhaps\n')))).toMatchObject({ code: 'value-unreadable', value: 'perhaps' });
  });
});

describe('dating the last contact', () => {
  const write = (properties: string) => changedLines(note(properties), applyEdit(note(properties), lastContactEdit(day(2026, 11, 23), 'en')));

  it('takes the later day', () => {
    expect(write('')).toEqual(['+ last-contact: 2026-11-23']);
    expect(write('last-contact: 2026-01-02\n')).toEqual(['- last-contact: 2026-01-02', '+ last-contact: 2026-11-23']);
    expect(write('last-contact: 2026-12-02\n')).toEqual([]);
  });

  it('does not touch what it does not understand', () => {
    expect(refusalOf(() => write('last-contact: last summer\n')).code).toBe('value-unreadable');
  });
});

it('is one edit: what it changes ascends and does not overlap', () => {
  const changes = logContactEdit(anInteraction(), CLEAR, writingRules)(note('next-contact: 2026-12-01\nlast-contact: 2026-01-01\n'));
  expect(changes?.map(({ from, to, insert }) => [from, to, insert])).toEqual([
    [18, 43, ''],
    [57, 67, '2026-11-23'],
    [97, 97, `${LOG.slice(2)}\n`],
  ]);
});
