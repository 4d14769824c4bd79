import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, type Day } from '../../../src/domain/days';
import type { Interaction } from '../../../src/domain/interaction';
import { logContactEdit, planEdit, type NextContactChange } from '../../../src/notes/writing/contact-edit';
import { EditRefused } from '../../../src/notes/writing/edit-refused';
import { applyChanges, applyEdit, type Edit } from '../../../src/notes/writing/text-change';
import { recordUndo, type UndoRecord } from '../../../src/notes/writing/undo';
import { undoBeneath } from '../../../src/notes/writing/undo-beneath';
import { anyNote } from '../../support/arbitrary-notes';
import { refusalOf } from './refusal';
import { anInteraction, day, writingRules } from './written';

interface Write {
  readonly edit: Edit;
  readonly day: Day | null;
  record: UndoRecord;
}

/** A note into which one thing after another is written, to be taken back in any order. */
class WrittenNote {
  /** What still stands. */
  readonly writes: Write[] = [];

  constructor(public text: string) {}

  write(edit: Edit, day: Day | null = null): Write {
    const before = this.text;
    this.text = applyEdit(before, edit);
    const write = { edit, day, record: recordUndo(before, this.text) };
    this.writes.push(write);
    return write;
  }

  log(said: Partial<Interaction>, next: NextContactChange = { kind: 'clear' }): Write {
    const interaction = anInteraction(said);
    return this.write(logContactEdit(interaction, next, writingRules), interaction.day);
  }

  undo(write: Write): void {
    const place = this.writes.indexOf(write);
    const later = this.writes.slice(place + 1);
    const { changes, records } = undoBeneath(this.text, write.record, later);
    this.text = applyChanges(this.text, changes ?? []);
    later.forEach((each, at) => (each.record = records[at] ?? each.record));
    this.writes.splice(place, 1);
  }

  property(name: string): string | undefined {
    return new RegExp(`^${name}: (.*)$`, 'm').exec(this.text)?.[1];
  }
}

const NOTE = '---\ntype: partner\nlast-contact: 2026-01-02\nnext-contact: 2026-12-01 # fair\nowner: Eva\n---\n# Müller\n\n## Contact log\n- 2026-01-02 call: first talk\n';
const MAY_3 = { day: day(2026, 5, 3), text: 'samples' };
const MAY_5 = { day: day(2026, 5, 5), text: 'costing' };

describe('taking back the first of two logs', () => {
  it('leaves the day of contact that both say, and the plan that both have used up', () => {
    const note = new WrittenNote(NOTE);
    const first = note.log(MAY_5);
    const second = note.log({ ...MAY_5, text: 'and a sample' });
    note.undo(first);
    expect(note.text).toBe(applyEdit(NOTE, second.edit));
    note.undo(second);
    expect(note.text).toBe(NOTE);
  });

  it('leaves the later day of the other, which then goes back to the day before both', () => {
    const note = new WrittenNote(NOTE);
    const first = note.log(MAY_3);
    const second = note.log(MAY_5);
    note.undo(first);
    expect(note.property('last-contact')).toBe('2026-05-05');
    note.undo(second);
    expect(note.text).toBe(NOTE);
  });

  it('goes back to the earlier day of the other, which had nothing to write there', () => {
    const note = new WrittenNote(NOTE);
    const first = note.log(MAY_5);
    note.log(MAY_3);
    note.undo(first);
    expect(note.property('last-contact')).toBe('2026-05-03');
  });

  it('leaves the plan of the other', () => {
    const note = new WrittenNote(NOTE);
    const first = note.log(MAY_3);
    const plan = note.write(planEdit(day(2026, 6, 1), 'en'));
    note.undo(first);
    expect(note.property('next-contact')).toBe('2026-06-01 # fair');
    expect(note.text).not.toContain('samples');
    note.undo(plan);
    expect(note.text).toBe(NOTE);
  });

  it('leaves the log and the properties it made for the other, and they go with that one', () => {
    const note = new WrittenNote('Words.\n');
    const first = note.log(MAY_3);
    const second = note.log(MAY_5);
    note.undo(first);
    expect(note.text).toBe('---\nlast-contact: 2026-05-05\n---\nWords.\n\n## Contact log\n- 2026-05-05 call: costing\n');
    note.undo(second);
    expect(note.text).toBe('Words.\n');
  });
});

describe('taking back the first of two logs in a note', () => {
  it.each([
    ['with Windows line endings', NOTE.replaceAll('\n', '\r\n')],
    ['with the line endings of old', NOTE.replaceAll('\n', '\r')],
    ['with a byte order mark', `\ufeff${NOTE}`],
    ['with a byte order mark and no properties', '\ufeffWords.\n'],
    ['with nothing in it', ''],
    ['that begins with a rule', '---\nWords.\n'],
  ])('%s leaves what the second alone would have written', (_, before) => {
    const note = new WrittenNote(before);
    const first = note.log(MAY_3);
    const second = note.log(MAY_5);
    note.undo(first);
    expect(note.text).toBe(applyEdit(before, second.edit));
    note.undo(second);
    expect(note.text).toBe(before);
  });
});

describe('taking back the first of two logs after the note was changed', () => {
  /** Both days logged, and the note changed by hand. */
  function changed(change: (text: string) => string): { readonly note: WrittenNote; readonly first: Write; readonly second: Write } {
    const note = new WrittenNote(NOTE);
    const first = note.log(MAY_5);
    const second = note.log(MAY_3);
    note.text = change(note.text);
    return { note, first, second };
  }

  it('keeps what was written elsewhere, through both', () => {
    const words = (text: string): string => text.replace('# Müller\n', '# Müller\nNew words.\n').replace('owner: Eva', 'owner: Max');
    const { note, first, second } = changed(words);
    note.undo(first);
    note.undo(second);
    expect(note.text).toBe(words(NOTE));
  });

  it('leaves the words of the other where somebody has put them', () => {
    const { note, first } = changed((text) => `${text.replace('- 2026-05-03 call: samples\n', '')}\n## Samples\n- 2026-05-03 call: samples\n`);
    note.undo(first);
    expect(note.text).toContain('## Contact log\n- 2026-01-02 call: first talk\n\n## Samples\n- 2026-05-03 call: samples\n');
  });

  it('keeps to the day of the other though it was reworded, and that one can no longer be taken back', () => {
    const { note, first, second } = changed((text) => text.replace('samples', 'three samples'));
    note.undo(first);
    expect(note.text).toContain('## Contact log\n- 2026-05-03 call: three samples\n- 2026-01-02');
    expect(note.property('last-contact')).toBe('2026-05-03');
    expect(refusalOf(() => note.undo(second)).code).toBe('no-longer-stands');
  });

  it('is refused where the other needs the day, and its plan was changed by hand', () => {
    const note = new WrittenNote(NOTE);
    const first = note.log(MAY_5, { kind: 'keep' });
    note.log({ ...MAY_5, text: 'samples' }, { kind: 'set', day: day(2026, 6, 1) });
    note.text = note.text.replace('2026-06-01', '2026-06-08');
    const { text } = note;
    expect(refusalOf(() => note.undo(first)).code).toBe('no-longer-stands');
    expect(note.text).toBe(text);
  });

  it('is refused where the other would use up a plan that was made by hand since', () => {
    const note = new WrittenNote('---\ntype: partner\n---\n');
    const first = note.log(MAY_5);
    note.log({ ...MAY_5, text: 'samples' });
    note.text = note.text.replace('type: partner\n', 'type: partner\nnext-contact: 2026-06-08\n');
    const { text } = note;
    expect(refusalOf(() => note.undo(first)).code).toBe('no-longer-stands');
    expect(note.text).toBe(text);
  });

  it('leaves that plan where it had only words to take back', () => {
    const note = new WrittenNote('---\ntype: partner\n---\n');
    const first = note.log({ ...MAY_3, channel: 'note' }, { kind: 'keep' });
    note.log(MAY_5);
    note.text = note.text.replace('type: partner\n', 'type: partner\nnext-contact: 2026-06-08\n');
    note.undo(first);
    expect(note.text).toBe('---\ntype: partner\nnext-contact: 2026-06-08\nlast-contact: 2026-05-05\n---\n## Contact log\n- 2026-05-05 call: costing\n');
  });

  it('does not keep to the day of the other where somebody deleted it', () => {
    const { note, first } = changed((text) => text.replace('- 2026-05-03 call: samples\n', ''));
    note.undo(first);
    expect(note.text).toBe(NOTE);
  });

  it('is refused where the day of contact was changed by hand', () => {
    const { note, first } = changed((text) => text.replace('last-contact: 2026-05-05', 'last-contact: 2026-05-07'));
    const { text } = note;
    expect(refusalOf(() => note.undo(first)).code).toBe('no-longer-stands');
    expect(note.text).toBe(text);
  });
});

const RUNS = { numRuns: 200 };
const anyLogs = fc.array(fc.record({ day: fc.integer({ min: MAY_3.day - 2, max: MAY_5.day }), channel: fc.constantFrom('call', 'mail'), text: fc.constantFrom('costing', 'two\nlines', '') }), { minLength: 2, maxLength: 5 });
const anyNext = fc.constantFrom<NextContactChange>({ kind: 'clear' }, { kind: 'keep' }, { kind: 'set', day: MAY_5.day + 30 });
/** Which of those that still stand goes next. */
const anyOrder = fc.infiniteStream(fc.nat());

describe('any number of logs, taken back in any order', () => {
  function undoAll({ writes }: WrittenNote, order: Iterable<number>, undo: (write: Write) => void): void {
    for (const choice of order) {
      const next = writes[choice % writes.length];
      if (next === undefined) return;
      undo(next);
    }
  }

  it('lead back to where all began, byte for byte', () => {
    let written = 0;
    fc.assert(
      fc.property(anyNote, anyLogs, anyNext, anyOrder, (before, logs, next, order) => {
        const note = new WrittenNote(before);
        try {
          for (const log of logs) note.log(log, next);
        } catch (error) {
          if (error instanceof EditRefused) return;
          throw error;
        }
        written++;
        undoAll(note, order, (write) => note.undo(write));
        expect(note.text).toBe(before);
      }),
      RUNS,
    );
    expect(written).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('leave the last contact with the latest of those that still stand', () => {
    fc.assert(
      fc.property(fc.constantFrom('', NOTE, NOTE.replace('2026-01-02', '2026-05-04')), anyLogs, anyNext, anyOrder, (before, logs, next, order) => {
        const note = new WrittenNote(before);
        const first = note.property('last-contact') ?? '';
        for (const log of logs) note.log(log, next);
        undoAll(note, order, (write) => {
          note.undo(write);
          const days = note.writes.flatMap((standing) => (standing.day === null ? [] : [formatDay(standing.day)]));
          expect(note.property('last-contact') ?? '').toBe([first, ...days].sort().at(-1));
          expect(note.text.match(/^- 2026-05/gm) ?? []).toHaveLength(days.length);
        });
      }),
      RUNS,
    );
  });
});
