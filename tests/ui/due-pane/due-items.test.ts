import { describe, expect, it } from 'vitest';
import type { DueItem } from '../../../src/ui/due-pane/due-items';
import { itemsOf as madeOf, type PaneState } from '../../../src/ui/due-pane/pane-items';
import type { DueBoard } from '../../../src/application/due/due-row';
import { board, group, row, rows } from '../support/rows';

const CLOSED: PaneState = { groupsOpen: {}, alsoDueOpen: false, searching: false, datedCount: 0 };

/** All lines, each looked at. */
function itemsOf(of: DueBoard, state: PaneState): DueItem[] {
  const items = madeOf(of, state);
  return Array.from({ length: items.length }, (_, index) => items.at(index)).filter((item) => item !== undefined);
}

function shown(items: readonly DueItem[]): string[] {
  return items.map((item) => {
    switch (item.kind) {
      case 'heading':
        return `${item.open ? 'v' : '>'} ${item.group} ${item.count}`;
      case 'row':
        return item.row.name;
      case 'also-due':
        return `${item.open ? 'v' : '>'} also due ${item.count}`;
      case 'triage-sum':
        return `${item.count} dated`;
      default:
        return item.kind;
    }
  });
}

describe('the lines of the pane', () => {
  const full = board({
    groups: [
      group('now', [row({ name: 'Kröger' }), row({ name: 'Brandt' })], rows(3)),
      group('coming-up', [row({ name: 'Oster' })]),
      group('no-contact-yet', [row({ name: 'Petersen' })]),
      group('paused', [row({ name: 'Lindner' })]),
    ],
  });

  it('shows who is due and folds the rest', () => {
    expect(shown(itemsOf(full, CLOSED))).toEqual(['v now 2', 'Kröger', 'Brandt', '> also due 3', '> coming-up 1', '> no-contact-yet 1', '> paused 1']);
  });

  it('unfolds what was unfolded', () => {
    const items = shown(itemsOf(full, { ...CLOSED, alsoDueOpen: true, groupsOpen: { paused: true, now: true } }));
    expect(items).toEqual(['v now 5', 'Kröger', 'Brandt', 'v also due 3', 'Partner 1', 'Partner 2', 'Partner 3', '> coming-up 1', '> no-contact-yet 1', 'v paused 1', 'Lindner']);
  });

  it('folds a group that was folded', () => {
    expect(shown(itemsOf(full, { ...CLOSED, groupsOpen: { now: false } }))[0]).toBe('> now 2');
    expect(shown(itemsOf(full, { ...CLOSED, groupsOpen: { now: false } }))[1]).toBe('> coming-up 1');
  });

  it('never begins with nothing to see: when nobody is due, the next groups are open', () => {
    const quiet = board({ groups: [group('now', []), group('coming-up', [row({ name: 'Oster' })]), group('no-contact-yet', [row({ name: 'Petersen' })]), group('paused', rows(1))] });
    expect(shown(itemsOf(quiet, CLOSED))).toEqual(['v now 0', 'nobody-due', 'v coming-up 1', 'Oster', 'v no-contact-yet 1', 'triage-question', 'Petersen', '> paused 1']);
  });

  it('folds nothing while searching, and asks nothing', () => {
    const items = shown(itemsOf(full, { ...CLOSED, searching: true, groupsOpen: { now: false }, datedCount: 2 }));
    expect(items).toEqual(['v now 5', 'Kröger', 'Brandt', 'v also due 3', 'Partner 1', 'Partner 2', 'Partner 3', 'v coming-up 1', 'Oster', 'v no-contact-yet 1', 'Petersen', 'v paused 1', 'Lindner']);
  });

  it('keeps the way back when the last answer has emptied the triage', () => {
    const emptied = board({ groups: [group('now', [row()])] });
    expect(shown(itemsOf(emptied, { ...CLOSED, datedCount: 3 }))).toEqual(['v now 1', 'Messebau Kröger', '3 dated']);
  });

  it('says that notes are still being read', () => {
    expect(shown(itemsOf(board({ groups: [group('now', [row()])], reading: true }), CLOSED)).at(-1)).toBe('still-reading');
  });

  it('numbers the rows of a group, those folded away included', () => {
    const numbered = itemsOf(full, { ...CLOSED, alsoDueOpen: true }).flatMap((item) => (item.kind === 'row' && item.group === 'now' ? [`${item.place}/${item.of}`] : []));
    expect(numbered).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  });

  it('gives every line a key of its own', () => {
    const keys = itemsOf(full, { ...CLOSED, alsoDueOpen: true, groupsOpen: { 'coming-up': true, 'no-contact-yet': true, paused: true }, datedCount: 1 }).map((item) => item.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
