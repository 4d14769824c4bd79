import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import type { Problem } from '../../../src/domain/problem';
import type { LoggedInteraction } from '../../../src/domain/interaction';
import { frontMatterOf } from '../../../src/notes/front-matter';
import { findFrontMatter } from '../../../src/notes/text/front-matter-range';
import { splitLines } from '../../../src/notes/text/line-table';
import { readLog } from '../../../src/notes/log/log-interactions';
import { tidyInteraction } from '../../../src/notes/log/log-line';
import { scanOutline } from '../../../src/notes/text/outline';
import { logContactEdit, pauseEdit, planEdit, type NextContactChange } from '../../../src/notes/writing/contact-edit';
import { EditRefused } from '../../../src/notes/writing/edit-refused';
import { insertLogEntry } from '../../../src/notes/writing/log-edit';
import { editProperties } from '../../../src/notes/writing/property-edit';
import { applyChanges, applyEdit, type Edit, type TextChange } from '../../../src/notes/writing/text-change';
import { commentsIn } from '../../../src/notes/writing/yaml-comments';
import { recordUndo, undoEdit } from '../../../src/notes/writing/undo';
import { PROPERTY_NAMES, type Property } from '../../../src/notes/vocabulary/property-names';
import type { PropertyValue } from '../../../src/notes/writing/yaml-value';
import { anyNote } from '../../support/arbitrary-notes';
import { refusalOf } from './refusal';
import { writingRules } from './written';

const RUNS = { numRuns: 400 };

const anyValue = fc.oneof(
  fc.constantFrom('2026-11-23', 'Jörg & Söhne', '[[Anna]]', 'a # b', 'yes', '', ' x ', "it's", 'a\nb', '- a', '[a', '---', '...', '2026', '<<<<<<< HEAD'),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.boolean(),
  fc.constantFrom(['Anna'], ['Eva'], ['Jörg Weiß']),
  fc.array(fc.oneof(fc.constantFrom('Anna', 'Jörg Weiß', '[[Anna Schmidt]]', 'Eva', 'x: y'), fc.string({ maxLength: 6 })), { maxLength: 4 }),
);
const anyChanges: fc.Arbitrary<{ property: Property; value: PropertyValue | null }[]> = fc
  .uniqueArray(fc.constantFrom<Property>('last-contact', 'next-contact', 'paused', 'contacts', 'needs', 'owner', 'offers'), { minLength: 1, maxLength: 4 })
  .chain((properties) => fc.tuple(...properties.map((property) => fc.record({ property: fc.constant(property), value: fc.option(anyValue, { freq: 4 }) }))));

const anyInteraction: fc.Arbitrary<Interaction> = fc.record({
  day: fc.integer({ min: 20_400, max: 20_900 }),
  time: fc.option(fc.constantFrom('09:00', '14:30')),
  channel: fc.option(fc.constantFrom('call', 'mail', 'note', 'attempt')),
  direction: fc.constantFrom('to' as const, 'from' as const, 'with' as const),
  persons: fc.array(fc.constantFrom({ target: 'Anna Schmidt', label: 'Anna Schmidt', linked: true }, { target: 'Jörg Weiß', label: 'Jörg Weiß', linked: false }), { minLength: 1, maxLength: 2 }),
  text: fc.oneof(
    fc.constantFrom('costing agreed', '', 'two\nlines', 'a\n\nb', '```\nopen', '%%', 'a\n%%\nb', '<!--', '- x\n- y', '# no heading', 'a\n# no heading', '> q', '    four', '---', '<<<<<<< HEAD\n=======\n>>>>>>> x'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
});
const anyNext = fc.constantFrom<NextContactChange>({ kind: 'clear' }, { kind: 'keep' }, { kind: 'set', day: 20_900 });

/** What an edit makes of a text; `null` where it refuses it. */
function attempt(text: string, edit: Edit): { readonly after: string; readonly changes: readonly TextChange[] } | null {
  try {
    const changes = edit(text) ?? [];
    return { after: applyChanges(text, changes), changes };
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}

/** The lines of a text into which no change reaches. */
function untouchedLines(text: string, changes: readonly TextChange[]): string[] {
  return splitLines(text)
    .filter(({ start, end, ending }) => !changes.some(({ from, to }) => (from === to ? from > start && from <= end : from < end + ending.length && to > start)))
    .map(({ start, end }) => text.slice(start, end));
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (at < part.length && part[at] === line) at++;
  return at === part.length;
}

function frontMatterEnd(text: string): number {
  return findFrontMatter(text, splitLines(text))?.to ?? 0;
}

/** The entries of a log without their lines. */
function entriesOf(text: string): { readonly interactions: Interaction[]; readonly problems: Problem['value'][] } {
  const log = readLog('Partner.md', scanOutline(text), writingRules, ['Anna Schmidt', 'Jörg Weiß']);
  return { interactions: log.interactions.map(withoutLine), problems: log.problems.map(({ value }) => value) };
}

function withoutLine({ day, time, channel, direction, persons, text }: LoggedInteraction): Interaction {
  return { day, time, channel, direction, persons, text };
}

function count(interactions: readonly Interaction[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of interactions) counts.set(JSON.stringify(each), (counts.get(JSON.stringify(each)) ?? 0) + 1);
  return counts;
}

describe('changing properties of any note', () => {
  it('changes what was intended, and no other property, no comment, no byte of the text', () => {
    let written = 0;
    fc.assert(
      fc.property(anyNote, anyChanges, (note, changes) => {
        const result = attempt(note, (text) => editProperties(text, changes, 'en'));
        if (result === null) return;
        written++;
        const before = frontMatterOf(note) ?? {};
        const after = frontMatterOf(result.after) ?? {};
        if (before === 'malformed' || after === 'malformed') throw new Error('Wrote to a note that cannot be read.');
        const names = new Set(changes.flatMap(({ property }) => Object.values(PROPERTY_NAMES[property]).flat() as string[]).map((name) => fold(name)));
        const others = (data: object) => Object.entries(data).filter(([name]) => !names.has(fold(name)));
        expect(others(after)).toEqual(others(before));
        for (const { property, value } of changes) {
          const own = Object.entries(after).filter(([name]) => fold(name) === fold(property) || propertyNames(property).includes(fold(name)));
          if (value === null) expect(own).toEqual([]);
          else expect([own[0]?.[1], [own[0]?.[1]], unwrap(own[0]?.[1])]).toContainEqual(value);
        }
        expect(isSubsequence(untouchedLines(note, result.changes), linesOf(result.after))).toBe(true);
        for (const comment of commentsOf(note)) expect(commentsOf(result.after)).toContain(comment);
        const end = frontMatterEnd(note);
        if (end > 0) expect(result.after.endsWith(note.slice(end))).toBe(true);
        else expect(result.after.replace('\ufeff', '').endsWith(note.replace('\ufeff', ''))).toBe(true);
        expect(editProperties(result.after, changes, 'en')).toBeNull();
      }),
      RUNS,
    );
    expect(written).toBeGreaterThan(RUNS.numRuns / 4);
  });
});

function commentsOf(note: string): string[] {
  const range = findFrontMatter(note, splitLines(note));
  return range === null ? [] : commentsIn(note.slice(range.from, range.to), 0, range.to);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').replace(/[-_ ]/g, '');
}

function propertyNames(property: Property): string[] {
  return (Object.values(PROPERTY_NAMES[property]).flat() as string[]).map(fold);
}

function unwrap(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

describe('logging into any note', () => {
  it('keeps every line as it was, and is found again as it was logged', () => {
    let written = 0;
    fc.assert(
      fc.property(anyNote, anyInteraction, (note, interaction) => {
        const result = attempt(note, (text) => insertLogEntry(text, interaction, writingRules));
        if (result === null) return;
        written++;
        expect(result.changes.every(({ from, to }) => from === to)).toBe(true);
        expect(isSubsequence(linesOf(note), linesOf(result.after))).toBe(true);
        const before = entriesOf(note);
        const after = entriesOf(result.after);
        const expected = count([...before.interactions, tidyInteraction(interaction)]);
        expect(count(after.interactions)).toEqual(expected);
        expect(after.problems).toEqual(before.problems);
      }),
      RUNS,
    );
    expect(written).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('is taken back to the byte, once', () => {
    let written = 0;
    fc.assert(
      fc.property(anyNote, anyInteraction, anyNext, (note, interaction, next) => {
        const edit = logContactEdit(interaction, next, writingRules);
        const result = attempt(note, edit);
        if (result === null) return;
        written++;
        const record = recordUndo(note, result.after);
        expect(applyEdit(result.after, undoEdit(record))).toBe(note);
        expect(refusalOf(() => undoEdit(record)(note)).code).toBe('no-longer-stands');
        const again = recordUndo(result.after, note);
        expect(applyEdit(note, undoEdit(again))).toBe(result.after);
      }),
      RUNS,
    );
    expect(written).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('is taken back without what was written meanwhile', () => {
    let undone = 0;
    const meanwhile = fc.array(fc.record({ place: fc.nat(), line: fc.constantFrom('added meanwhile', '- 2026-11-22 added meanwhile', '- added meanwhile', '## Added meanwhile') }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyNote, anyInteraction, anyNext, meanwhile, (note, interaction, next, additions) => {
        const result = attempt(note, logContactEdit(interaction, next, writingRules));
        if (result === null) return;
        const eol = result.after.includes('\r\n') ? '\r\n' : '\n';
        const edited = additions.reduce((text, { place, line }) => insertLine(text, place, line, eol), result.after);
        const back = attempt(edited, undoEdit(recordUndo(note, result.after)));
        if (back === null) return;
        undone++;
        const left = linesOf(back.after).filter((line) => !line.includes('dded meanwhile'));
        const added = linesOf(back.after).filter((line) => line.includes('dded meanwhile'));
        expect(added).toHaveLength(additions.length);
        expect(isSubsequence(linesOf(note), left)).toBe(true);
        expect(left.filter((line) => line.trim() !== '' && !/^#|^\ufeff?---/.test(line))).toEqual(linesOf(note).filter((line) => line.trim() !== '' && !/^#|^\ufeff?---/.test(line)));
      }),
      RUNS,
    );
    expect(undone).toBeGreaterThan(RUNS.numRuns / 10);
  });

  it('is taken back or refused where lines were deleted meanwhile', () => {
    let undone = 0;
    fc.assert(
      fc.property(anyNote, anyInteraction, anyNext, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (note, interaction, next, places) => {
        const result = attempt(note, logContactEdit(interaction, next, writingRules));
        if (result === null) return;
        const edited = places.reduce((lines, place) => lines.filter((_, at) => at !== place % lines.length), result.after.split('\n')).join('\n');
        const back = attempt(edited, undoEdit(recordUndo(note, result.after)));
        if (back === null) return;
        undone++;
        expect(isSubsequence(untouchedLines(edited, back.changes).filter((line) => line !== ''), linesOf(back.after))).toBe(true);
      }),
      RUNS,
    );
    expect(undone).toBeGreaterThan(RUNS.numRuns / 10);
  });
});

/** A line of its own somewhere in the body of a text. */
function insertLine(text: string, place: number, line: string, eol: string): string {
  const spans = splitLines(text);
  const end = frontMatterEnd(text);
  const body = spans.filter(({ start }) => start > end);
  const span = body[place % Math.max(1, body.length)];
  return span === undefined ? `${text}${eol}${line}` : `${text.slice(0, span.start)}${line}${eol}${text.slice(span.start)}`;
}

describe('any change of any text', () => {
  it('is taken back to the byte', () => {
    fc.assert(
      fc.property(anyNote, anyNote, (before, after) => {
        expect(applyEdit(after, undoEdit(recordUndo(before, after)))).toBe(before);
      }),
      RUNS,
    );
  });

  it('is found by its lines alone', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd\r'), { maxLength: 30 }).map((each) => each.join('\n'));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(applyEdit(after, undoEdit(recordUndo(before, after)))).toBe(before);
      }),
      RUNS,
    );
  });
});

describe('planning and pausing in any note', () => {
  it('says the same when it is done twice', () => {
    fc.assert(
      fc.property(anyNote, fc.option(fc.constant(20_900)), (note, day) => {
        for (const edit of [planEdit(day, 'de'), pauseEdit(day === null ? null : { until: day }, 'de')]) {
          const result = attempt(note, edit);
          if (result !== null) expect(edit(result.after)).toBeNull();
        }
      }),
      RUNS,
    );
  });
});
