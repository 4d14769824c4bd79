import { Buffer } from 'node:buffer';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import { logContactEdit, planEdit, type NextContactChange } from '../../../src/notes/writing/contact-edit';
import { applyEdit } from '../../../src/notes/writing/text-change';
import { recordUndo, undoEdit, type UndoRecord } from '../../../src/notes/writing/undo';
import { refusalOf } from './refusal';
import { anInteraction, day, writingRules } from './written';

const NOTE = '---\ntype: partner\nlast-contact: 2026-01-02\nnext-contact: 2026-12-01 # fair\nowner: Eva\n---\n# Müller\n\n## Contact log\n- 2026-01-02 call: first talk\n\n## Ideas\n- a stand\n';
const ENTRY = '- 2026-11-23 call: costing agreed';

/** Logs a call of 23 November 2026 and keeps what undoing it needs. */
function logged(before: string, next: NextContactChange = { kind: 'clear' }, interaction: Partial<Interaction> = {}): { readonly after: string; readonly record: UndoRecord } {
  const after = applyEdit(before, logContactEdit(anInteraction(interaction), next, writingRules));
  expect(after).not.toBe(before);
  // It may be kept between sessions.
  return { after, record: JSON.parse(JSON.stringify(recordUndo(before, after))) as UndoRecord };
}

describe('undoing right away', () => {
  it.each([
    ['a log with entries', NOTE],
    ['Windows line endings', NOTE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${NOTE}`],
    ['no properties and no log', 'Text'],
    ['nothing at all', ''],
    ['empty properties', '---\n---'],
  ])('restores a note with %s', (_, note) => {
    const { after, record } = logged(note);
    expect(applyEdit(after, undoEdit(record))).toBe(note);
  });

  it('is refused the second time', () => {
    const { after, record } = logged(NOTE);
    const undone = applyEdit(after, undoEdit(record));
    expect(refusalOf(() => undoEdit(record)(undone))).toEqual({ code: 'no-longer-stands', place: { kind: 'line', line: 2 }, value: 'last-contact: 2026-11-23' });
  });

  it('touches as little as the edit did', () => {
    const { after, record } = logged(NOTE);
    expect(undoEdit(record)(after)).toHaveLength(2);
  });

  it('can be undone itself', () => {
    const { after, record } = logged(NOTE);
    const undone = applyEdit(after, undoEdit(record));
    expect(applyEdit(undone, undoEdit(recordUndo(after, undone)))).toBe(after);
  });

  it('has nothing to do where nothing was written', () => {
    expect(undoEdit(recordUndo(NOTE, NOTE))(NOTE)).toBeNull();
  });
});

describe('undoing after the note was changed', () => {
  it('keeps what was written in the text', () => {
    const { after, record } = logged(NOTE);
    const edited = after.replace('- a stand', '- a stand in **March**\n- and a talk').replace('# Müller\n', '# Müller\nNew words.\n');
    expect(applyEdit(edited, undoEdit(record))).toBe(NOTE.replace('- a stand', '- a stand in **March**\n- and a talk').replace('# Müller\n', '# Müller\nNew words.\n'));
  });

  it('keeps what was written right above and below the entry', () => {
    const { after, record } = logged(NOTE);
    const edited = after.replace(ENTRY, `- 2026-11-24 mail: thanks\n${ENTRY}\n- 2026-11-22 mail: before`);
    expect(applyEdit(edited, undoEdit(record))).toBe(NOTE.replace('## Contact log\n', '## Contact log\n- 2026-11-24 mail: thanks\n- 2026-11-22 mail: before\n'));
  });

  it('keeps what became of other properties', () => {
    const { after, record } = logged(NOTE);
    const edited = after.replace('owner: Eva', 'owner: Max\ntags: [a]');
    expect(applyEdit(edited, undoEdit(record))).toBe(NOTE.replace('owner: Eva', 'owner: Max\ntags: [a]'));
  });

  it('finds its properties in another order', () => {
    const { after, record } = logged(NOTE, { kind: 'keep' });
    const edited = after.replace('type: partner\nlast-contact: 2026-11-23\n', 'last-contact: 2026-11-23\ntype: partner\n');
    expect(applyEdit(edited, undoEdit(record))).toContain('---\nlast-contact: 2026-01-02\ntype: partner\n');
  });

  it('gives the line endings the note has now', () => {
    const { after, record } = logged(NOTE);
    const edited = `${after}More.\n`.replaceAll('\n', '\r\n');
    expect(applyEdit(edited, undoEdit(record))).toBe(`${NOTE}More.\n`.replaceAll('\n', '\r\n'));
    const windows = logged(NOTE.replaceAll('\n', '\r\n'));
    expect(applyEdit(`${windows.after.replaceAll('\r\n', '\n')}More.\n`, undoEdit(windows.record))).toBe(`${NOTE}More.\n`);
  });

  it('gives back the line ending that a line had among others', () => {
    const before = '---\nnext-contact: 2026-12-01\nb: 1\r\n---\r\n';
    const after = applyEdit(before, planEdit(null, 'en'));
    expect(applyEdit(`${after}More\r\n`, undoEdit(recordUndo(before, after)))).toBe(`${before}More\r\n`);
    expect(applyEdit(`${after.replace(/\r?\n/g, '\r\n')}More\r\n`, undoEdit(recordUndo(before, after)))).toBe('---\r\nnext-contact: 2026-12-01\r\nb: 1\r\n---\r\nMore\r\n');
    expect(applyEdit('---\r\na: 1\r\n---\r\n', undoEdit(recordUndo(before, after)))).toBe('---\r\nnext-contact: 2026-12-01\r\na: 1\r\n---\r\n');
    const other = '---\r\na: 1\r\nlast-contact: 2026-01-02\nb: 1\r\n---\r\nText\r\n';
    const dated = logged(other);
    expect(applyEdit(dated.after.replace('Text', 'More text'), undoEdit(dated.record))).toBe(other.replace('Text', 'More text'));
  });

  it('leaves a heading it made when something else stands under it', () => {
    const { after, record } = logged('---\ntype: partner\nlast-contact: 2026-11-23\n---\nText\n');
    expect(after.endsWith(`Text\n\n## Contact log\n${ENTRY}\n`)).toBe(true);
    expect(applyEdit(`${after}- 2026-11-01 my own line\n`, undoEdit(record)).endsWith('Text\n\n## Contact log\n- 2026-11-01 my own line\n')).toBe(true);
    const between = after.replace(ENTRY, `- 2026-11-24 my own line\n${ENTRY}`);
    expect(applyEdit(between, undoEdit(record)).endsWith('Text\n\n## Contact log\n- 2026-11-24 my own line\n')).toBe(true);
  });

  it('leaves a section of properties it made when something else stands in it', () => {
    const { after, record } = logged('Text\n');
    expect(applyEdit(after.replace('last-contact', 'type: partner\nlast-contact'), undoEdit(record))).toBe('---\ntype: partner\n---\nText\n');
  });

  it('takes back both the properties and the log it made where nothing stands between them any more', () => {
    const { after, record } = logged('Text');
    expect(applyEdit(after.replace('Text\n', ''), undoEdit(record))).toBe('');
    const many = logged('Text', { kind: 'set', day: day(2026, 12, 1) });
    expect(applyEdit(many.after.replace('Text\n', '').replace('---\n', '---\ntags: [a]\n'), undoEdit(many.record))).toBe('---\ntags: [a]\n---');
  });

  it('takes one of two logs back and leaves the other', () => {
    const first = logged(NOTE);
    const second = logged(first.after, { kind: 'clear' }, { day: day(2026, 11, 22), text: 'another' });
    expect(applyEdit(second.after, undoEdit(second.record))).toBe(first.after);
    const third = logged(first.after, { kind: 'keep' }, { text: 'later' });
    expect(applyEdit(third.after, undoEdit(first.record))).toBe(NOTE.replace('## Contact log\n', '## Contact log\n- 2026-11-23 call: later\n'));
  });

  it('puts back a plan that was removed', () => {
    const before = '---\ntype: partner\nnext-contact: 2026-12-01\nowner: Eva\n---\nText\n';
    const after = applyEdit(before, planEdit(null, 'en'));
    const record = recordUndo(before, after);
    expect(applyEdit(after.replace('---\ntype', '---\ntags:\n  - a\ntype'), undoEdit(record))).toBe(before.replace('---\ntype', '---\ntags:\n  - a\ntype'));
    const between = applyEdit(after.replace('owner: Eva', 'tags:\n  - a\nowner: Eva'), undoEdit(record));
    expect(between).toBe('---\ntype: partner\ntags:\n  - a\nnext-contact: 2026-12-01\nowner: Eva\n---\nText\n');
    expect(applyEdit('---\na: 1\n---\nText\n', undoEdit(record))).toBe('---\na: 1\nnext-contact: 2026-12-01\n---\nText\n');
  });

  it('puts back a plan in front of the comment it left', () => {
    const before = '---\ntype: partner\nnext-contact: 2026-12-01 # fair\nowner: Eva\n---\nText\n';
    const after = applyEdit(before, planEdit(null, 'en'));
    const undone = applyEdit(after.replace('type: partner\n', 'type: partner\ntags:\n  - a\n'), undoEdit(recordUndo(before, after)));
    expect(undone).toBe(before.replace('type: partner\n', 'type: partner\ntags:\n  - a\n'));
  });
});

describe('undoing is refused', () => {
  const { after, record } = logged(NOTE);

  it.each([
    ['the entry was reworded', after.replace('costing agreed', 'costing nearly agreed')],
    ['something was added to the entry', after.replace(ENTRY, `${ENTRY}\n  and the stand is theirs`)],
    ['a list was added under the entry', after.replace(ENTRY, `${ENTRY}\n  - the stand is theirs`)],
    ['words were added that now belong to the entry', after.replace(ENTRY, `${ENTRY}\nand the stand is theirs`)],
    ['the entry was removed', after.replace(`${ENTRY}\n`, '')],
    ['the last contact was changed', after.replace('last-contact: 2026-11-23', 'last-contact: 2026-11-25')],
    ['the entry was copied to where it can no longer be told apart', after.replace('## Ideas\n', `## Contact log\n${ENTRY}\n- 2026-01-02 call: first talk\n\n## Ideas\n`)],
    ['the properties were removed', after.slice(after.indexOf('# Müller'))],
    ['everything was removed', ''],
    ['there is a conflict in the properties now', after.replace('owner: Eva', '<<<<<<< HEAD\nowner: Eva\n=======\nowner: Max\n>>>>>>> theirs')],
  ])('when %s', (_, edited) => {
    expect(refusalOf(() => undoEdit(record)(edited)).code).toBe('no-longer-stands');
  });

  it('when something was added to an entry whose heading was made with it', () => {
    const first = logged('---\ntype: partner\nlast-contact: 2026-11-23\n---\nText\n');
    expect(refusalOf(() => undoEdit(first.record)(first.after.replace(ENTRY, `${ENTRY}\n  and more`))).code).toBe('no-longer-stands');
  });

  it('when one of two same entries is gone already', () => {
    const twice = logged(`${NOTE}${ENTRY}\n`);
    const undone = applyEdit(twice.after, undoEdit(twice.record));
    expect(refusalOf(() => undoEdit(twice.record)(`${undone}More.\n`)).code).toBe('no-longer-stands');
  });

  it('when a plan that was removed has been made anew', () => {
    const before = '---\ntype: partner\nnext-contact: 2026-12-01\n---\nText\n';
    const gone = applyEdit(before, planEdit(null, 'en'));
    const anew = gone.replace('type: partner', 'type: partner\nnext-contact: 2027-01-01');
    expect(refusalOf(() => undoEdit(recordUndo(before, gone))(anew)).code).toBe('no-longer-stands');
  });
});

describe('undoing in a note with a byte order mark that had no properties', () => {
  it('is refused once something was written, so that the mark does not come to stand between the words', () => {
    const { after, record } = logged('\ufeff\n');
    expect(refusalOf(() => applyEdit(after.replace('\ufeff---', '\ufeff---\nowner: Eva'), undoEdit(record))).code).toBe('no-longer-stands');
  });
});

describe('what is kept for undoing', () => {
  it('does not keep the whole note in memory', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const inUse = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const ofOneMegabyte = (): string => Buffer.from(`## Contact log\n${'- 2026-01-02 call: first talk\n'.repeat(34_000)}`).toString('latin1');
    const atFirst = inUse();
    const records = Array.from({ length: 20 }, () => {
      const before = ofOneMegabyte();
      return recordUndo(before, before.replace('\n', `\n${ENTRY}\n`));
    });
    expect(inUse() - atFirst).toBeLessThan(10_000_000);
    expect(records).toHaveLength(20);
  });
});
