import { describe, expect, it } from 'vitest';
import type { DueItem } from '../../../src/ui/due-pane/due-items';
import { commandFor, type PressedKey } from '../../../src/ui/due-pane/list-keys';
import { row } from '../support/rows';

const onRow: DueItem = { kind: 'row', key: 'r', group: 'now', row: row(), place: 1, of: 1 };
const onTriage: DueItem = { ...onRow, group: 'no-contact-yet' };
const onHeading: DueItem = { kind: 'heading', key: 'h', group: 'now', count: 1, open: true };

function press(key: string, item: DueItem = onRow, changes: Partial<PressedKey> & { readonly unfolded?: boolean } = {}): unknown {
  const { unfolded = false, ...rest } = changes;
  return commandFor({ key, modified: false, rightToLeft: false, onControl: false, ...rest }, item, unfolded);
}

describe('the keys of the list', () => {
  it.each([
    ['ArrowDown', { kind: 'move', by: 1 }],
    ['ArrowUp', { kind: 'move', by: -1 }],
    ['PageDown', { kind: 'page', by: 1 }],
    ['PageUp', { kind: 'page', by: -1 }],
    ['Home', { kind: 'end', to: 'first' }],
    ['End', { kind: 'end', to: 'last' }],
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'toggle' }],
    ['l', { kind: 'log' }],
    ['s', { kind: 'later' }],
    ['/', { kind: 'search' }],
    ['f', { kind: 'filter' }],
    ['Escape', { kind: 'leave' }],
    ['x', null],
  ])('%s on a row', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  it('unfolds and folds by the arrows, in the direction of the writing', () => {
    expect(press('ArrowRight')).toEqual({ kind: 'toggle' });
    expect(press('ArrowRight', onRow, { unfolded: true })).toEqual({ kind: 'move', by: 1 });
    expect(press('ArrowLeft', onRow, { unfolded: true })).toEqual({ kind: 'toggle' });
    expect(press('ArrowLeft')).toEqual({ kind: 'to-heading' });
    expect(press('ArrowLeft', onRow, { rightToLeft: true })).toEqual({ kind: 'toggle' });
    expect(press('ArrowLeft', onHeading, { unfolded: true })).toEqual({ kind: 'toggle' });
  });

  it('opens with a modifier too, and leaves every other key with one to Obsidian', () => {
    expect(press('Enter', onRow, { modified: true })).toEqual({ kind: 'open' });
    expect(press('l', onRow, { modified: true })).toBeNull();
    expect(press('ArrowDown', onRow, { modified: true })).toBeNull();
  });

  it('leaves Enter and Space to a button that has the focus', () => {
    expect(press('Enter', onRow, { onControl: true })).toBeNull();
    expect(press(' ', onRow, { onControl: true })).toBeNull();
    expect(press('ArrowDown', onRow, { onControl: true })).toEqual({ kind: 'move', by: 1 });
  });

  it('answers the triage by number, and only there', () => {
    expect(['1', '2', '3', '4'].map((key) => press(key, onTriage))).toEqual(['week', 'month', 'quarter', 'longer'].map((answer) => ({ kind: 'answer', answer })));
    expect(press('5', onTriage)).toBeNull();
    expect(press('1')).toBeNull();
  });

  it('logs nothing on a heading', () => {
    expect(press('l', onHeading)).toBeNull();
    expect(press('Enter', onHeading)).toEqual({ kind: 'toggle' });
  });
});
