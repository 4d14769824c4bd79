import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import type { WritingRules } from '../../../src/domain/rules';
import { EditRefused } from '../../../src/notes/writing/edit-refused';
import { insertLogEntry } from '../../../src/notes/writing/log-edit';
import { applyChanges } from '../../../src/notes/writing/text-change';
import { changedLines } from './changed-lines';
import { anInteraction, day, germanRules, writingRules } from './written';

function log(text: string, interaction: Partial<Interaction> = {}, rules: Partial<WritingRules> = {}): string {
  return applyChanges(text, insertLogEntry(text, anInteraction(interaction), { ...writingRules, ...rules }));
}

/** Logs a call of 23 November 2026 and tells the lines that differ. */
function lines(text: string, interaction: Partial<Interaction> = {}, rules: Partial<WritingRules> = {}): string[] {
  return changedLines(text, log(text, interaction, rules));
}

function under(entries: string): string {
  return `# Müller\n\n## Contact log\n${entries}`;
}

const NEW = '- 2026-11-23 call: costing agreed';

describe('a note without a log', () => {
  it.each([
    ['gets one at its end', '# Müller\n\nText\n', '# Müller\n\nText\n\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['whose last line has no end', '# Müller', '# Müller\n\n## Contact log\n- 2026-11-23 call: costing agreed'],
    ['that ends in a blank line', 'Text\n\n', 'Text\n\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['that ends in spaces', 'Text\n  ', 'Text\n\n## Contact log\n- 2026-11-23 call: costing agreed\n  '],
    ['that is empty', '', '## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['that has nothing but properties', '---\ntype: partner\n---\n', '---\ntype: partner\n---\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['that has nothing but properties, without an end of line', '---\ntype: partner\n---', '---\ntype: partner\n---\n## Contact log\n- 2026-11-23 call: costing agreed'],
    ['with Windows line endings', 'Text\r\n', 'Text\r\n\r\n## Contact log\r\n- 2026-11-23 call: costing agreed\r\n'],
    ['with a byte order mark', '\ufeffText\n', '\ufeffText\n\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['that ends in a list', '- a\n- b\n', '- a\n- b\n\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['that ends in a closed block of code', '```\na\n```\n', '```\na\n```\n\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['that ends in an open block of code: before it', 'Text\n```\n## Contact log\n- 2026-01-01 call\n', 'Text\n\n## Contact log\n- 2026-11-23 call: costing agreed\n\n```\n## Contact log\n- 2026-01-01 call\n'],
    ['that ends in an open comment: before it', 'Text\n%%\nhidden\n', 'Text\n\n## Contact log\n- 2026-11-23 call: costing agreed\n\n%%\nhidden\n'],
    ['whose properties are like a log', '---\na: |\n  ## Contact log\n  - 2026-01-01 call\n---\nText\n', '---\na: |\n  ## Contact log\n  - 2026-01-01 call\n---\nText\n\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['with a log in a quote', '> ## Contact log\n> - 2026-01-01 call\n', '> ## Contact log\n> - 2026-01-01 call\n\n## Contact log\n- 2026-11-23 call: costing agreed\n'],
  ])('%s', (_, text, expected) => {
    expect(log(text)).toBe(expected);
  });

  it('gets a heading in the language of the notes', () => {
    expect(lines('Text\n', { text: 'Kalkulation steht' }, germanRules)).toEqual(['+ ', '+ ## Kontaktverlauf', '+ - 2026-11-23 Anruf: Kalkulation steht']);
  });
});

describe('a log without entries', () => {
  it.each([
    ['with nothing after it', '## Contact log\n', '## Contact log\n- 2026-11-23 call: costing agreed\n'],
    ['as the last line', '## Contact log', '## Contact log\n- 2026-11-23 call: costing agreed'],
    ['with blank lines', '## Contact log\n\n\n## Next\n', '## Contact log\n- 2026-11-23 call: costing agreed\n\n\n## Next\n'],
    ['right before another heading', '## Contact log\n## Next\n', '## Contact log\n- 2026-11-23 call: costing agreed\n## Next\n'],
    ['with prose', '## Contact log\nAll calls since the fair.\n\n## Next\n', '## Contact log\nAll calls since the fair.\n\n- 2026-11-23 call: costing agreed\n\n## Next\n'],
    ['with a quote', '## Contact log\n> a\nb\n', '## Contact log\n> a\nb\n\n- 2026-11-23 call: costing agreed\n'],
    ['with code', '## Contact log\n```dataview\nLIST\n```\n', '## Contact log\n```dataview\nLIST\n```\n\n- 2026-11-23 call: costing agreed\n'],
    ['with a comment that is never closed', '## Contact log\n%% later\n', '## Contact log\n- 2026-11-23 call: costing agreed\n\n%% later\n'],
    ['with headings inside', '## Contact log\n### 2026\n', '## Contact log\n- 2026-11-23 call: costing agreed\n### 2026\n'],
    ['of another level, name and case', '# kontaktprotokoll:\n', '# kontaktprotokoll:\n- 2026-11-23 call: costing agreed\n'],
    ['underlined', 'Contact log\n---\n\nText\n', 'Contact log\n---\n\nText\n\n- 2026-11-23 call: costing agreed\n'],
  ])('%s', (_, text, expected) => {
    expect(log(text)).toBe(expected);
  });
});

describe('the order of a log', () => {
  it('is newest first', () => {
    expect(log(under('- 2026-11-24 call\n- 2026-11-20 call\n'))).toBe(under(`- 2026-11-24 call\n${NEW}\n- 2026-11-20 call\n`));
    expect(log(under('- 2026-11-20 call\n'))).toBe(under(`${NEW}\n- 2026-11-20 call\n`));
    expect(log(under('- 2026-11-24 call\n'))).toBe(under(`- 2026-11-24 call\n${NEW}\n`));
    expect(log(under('- 2026-11-24 call'))).toBe(under(`- 2026-11-24 call\n${NEW}`));
  });

  it('is oldest first where that is wanted', () => {
    const rules = { order: 'oldest-first' } as const;
    expect(log(under('- 2026-11-20 call\n'), {}, rules)).toBe(under(`- 2026-11-20 call\n${NEW}\n`));
    expect(log(under('- 2026-11-20 call'), {}, rules)).toBe(under(`- 2026-11-20 call\n${NEW}`));
    expect(log(under('- 2026-11-24 call\n'), {}, rules)).toBe(under(`${NEW}\n- 2026-11-24 call\n`));
    expect(log(under('- 2026-11-23 mail\n'), {}, rules)).toBe(under(`- 2026-11-23 mail\n${NEW}\n`));
  });

  it('stays as the note has it, whatever the rules say', () => {
    const rising = '- 2026-11-01 call\n- 2026-11-20 call\n';
    expect(log(under(rising))).toBe(under(`${rising}${NEW}\n`));
    const falling = '- 2026-11-20 call\n- 2026-11-01 call\n';
    expect(log(under(falling), {}, { order: 'oldest-first' })).toBe(under(`${NEW}\n${falling}`));
  });

  it('puts the new entry of one day on top, and by time where both have one', () => {
    expect(log(under('- 2026-11-23 mail\n'))).toBe(under(`${NEW}\n- 2026-11-23 mail\n`));
    const times = under('- 2026-11-23 16:00 mail\n- 2026-11-23 mail\n- 2026-11-23 09:00 mail\n');
    expect(lines(times, { time: '12:00' })).toEqual(['+ - 2026-11-23 12:00 call: costing agreed']);
    expect(log(times, { time: '12:00' }).split('\n').indexOf('- 2026-11-23 12:00 call: costing agreed')).toBe(4);
    expect(log(times, { time: '17:00' }).split('\n').indexOf('- 2026-11-23 17:00 call: costing agreed')).toBe(3);
  });

  it('looks past what has no day, and leaves it where it is', () => {
    const mixed = under('- [ ] ask about March\n- some remark\n- 2026-11-24 call\n- 2026-02-30 call\n- 2026-11-20 call\n- the end\n');
    expect(log(mixed)).toBe(mixed.replace('- 2026-11-20', `${NEW}\n- 2026-11-20`));
    const none = under('- some remark\n- another\n');
    expect(log(none)).toBe(under(`${NEW}\n- some remark\n- another\n`));
    const late = under('- 2026-11-24 call\n- the end\n');
    expect(log(late)).toBe(under(`- 2026-11-24 call\n${NEW}\n- the end\n`));
    const soon = under('- Remark\n- 2026-11-20 call\n- the end\n');
    expect(log(soon, {}, { order: 'oldest-first' })).toBe(under(`- Remark\n- 2026-11-20 call\n${NEW}\n- the end\n`));
  });

  it('takes the first place that is right in a log out of order', () => {
    const chaos = under('- 2026-11-20 a\n- 2026-11-25 b\n- 2026-11-01 c\n');
    expect(log(chaos)).toBe(chaos.replace('- 2026-11-20', `${NEW}\n- 2026-11-20`));
  });

  it('understands days without a year, as links and in bold', () => {
    const text = under('- **2026-11-25**: a\n- 24.11. b\n- [[2026-11-22]] c\n');
    expect(log(text)).toBe(text.replace('- [[', `${NEW}\n- [[`));
  });
});

describe('the entry', () => {
  it('has the list marker and indentation of its neighbours', () => {
    expect(lines(under('* 2026-11-20 call\n'))).toEqual(['+ * 2026-11-23 call: costing agreed']);
    expect(lines(under('+ 2026-11-20 call\n'))).toEqual(['+ + 2026-11-23 call: costing agreed']);
    expect(lines(under('  - 2026-11-20 call\n'), { text: 'a\nb' })).toEqual(['+   - 2026-11-23 call: a', '+     b']);
    expect(lines(under('1. 2026-11-20 call\n'))).toEqual([`+ ${NEW}`]);
  });

  it('keeps the line endings of its neighbours', () => {
    expect(log('Text\n## Contact log\r\n- 2026-11-20 call\r\n', { text: 'a\nb' })).toBe('Text\n## Contact log\r\n- 2026-11-23 call: a\r\n  b\r\n- 2026-11-20 call\r\n');
  });

  it('comes after all lines of the entry before it', () => {
    const long = '- 2026-11-24 call\n\tmore\n\n  ```\n  - 2026-01-01 code\n  ```\n  lazy\nlazier\n';
    expect(log(under(`${long}\n## Next\n`))).toBe(under(`${long}${NEW}\n\n## Next\n`));
    expect(log(under(`${long}- 2026-11-20 mail\n`))).toBe(under(`${long}${NEW}\n- 2026-11-20 mail\n`));
  });

  it('is set apart by a blank line where the entries are', () => {
    const loose = under('- 2026-11-24 a\n\n- 2026-11-20 b\n');
    expect(log(loose)).toBe(under(`- 2026-11-24 a\n\n${NEW}\n\n- 2026-11-20 b\n`));
    expect(log(under('- 2026-11-26 a\n\n- 2026-11-25 b\n'))).toBe(under(`- 2026-11-26 a\n\n- 2026-11-25 b\n\n${NEW}\n`));
  });

  it('goes into the first of several logs', () => {
    const two = under('- 2026-11-20 a\n\n# Kontaktverlauf\n- 2026-11-22 b\n');
    expect(log(two)).toBe(two.replace('- 2026-11-20', `${NEW}\n- 2026-11-20`));
  });

  it('finds its place among headings inside the log', () => {
    const years = under('### 2026\n- 2026-11-24 a\n### 2025\n- 2025-11-20 b\n');
    expect(log(years, { day: day(2024, 10, 4) })).toBe(under('### 2026\n- 2026-11-24 a\n### 2025\n- 2025-11-20 b\n- 2024-10-04 call: costing agreed\n'));
    expect(log(years, { day: day(2026, 1, 2) })).toBe(under('### 2026\n- 2026-11-24 a\n- 2026-01-02 call: costing agreed\n### 2025\n- 2025-11-20 b\n'));
    expect(log(years, { day: day(2025, 12, 31) })).toBe(under('### 2026\n- 2026-11-24 a\n### 2025\n- 2025-12-31 call: costing agreed\n- 2025-11-20 b\n'));
  });

  it('is not written where it would swallow or hide something', () => {
    const conflict = under('<<<<<<< HEAD\n- 2026-11-20 a\n=======\n- 2026-11-21 a\n>>>>>>> theirs\n');
    expect(() => log(conflict)).toThrow(EditRefused);
  });
});
