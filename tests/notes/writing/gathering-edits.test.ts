import { describe, expect, it } from 'vitest';
import { eventChannel, textAtEvent } from '../../../src/notes/writing/event-entry';
import { notMetEdit, openAgainEdit } from '../../../src/notes/writing/not-met-edit';
import { applyEdit } from '../../../src/notes/writing/text-change';
import { DEFAULT_CHANNELS } from '../../../src/settings/default-channels';

describe('who was not met', () => {
  const edit = notMetEdit(['Messebau Kröger', 'Partners/Brandt'], 'en');

  it.each([
    ['a new property', 'type: event\n', 'type: event\nnot-met:\n  - "[[Messebau Kröger]]"\n  - "[[Partners/Brandt]]"\n'],
    ['behind those that stand there, which stay as they are', 'not-met:\n  - Petersen # ill\n', 'not-met:\n  - Petersen # ill\n  - "[[Messebau Kröger]]"\n  - "[[Partners/Brandt]]"\n'],
    ['a single one becomes a list', 'nicht_getroffen: Petersen\n', 'nicht_getroffen: [Petersen, "[[Messebau Kröger]]", "[[Partners/Brandt]]"]\n'],
    ['an empty one is filled', 'not-met:\n', 'not-met:\n  - "[[Messebau Kröger]]"\n  - "[[Partners/Brandt]]"\n'],
    ['who stands there already is not written again', 'not-met: ["[[Messebau Kröger]]"]\n', 'not-met: ["[[Messebau Kröger]]", "[[Partners/Brandt]]"]\n'],
  ])('%s', (_, before, after) => {
    expect(applyEdit(`---\n${before}---\nText\n`, edit)).toBe(`---\n${after}---\nText\n`);
  });

  it('has nothing to write when all is said', () => {
    expect(notMetEdit(['A'], 'en')('---\nnot-met: "[[A]]"\n---\n')).toBeNull();
  });

  it('refuses where something else stands there', () => {
    expect(() => edit('---\nnot-met:\n  a: b\n---\n')).toThrow('value-unreadable');
  });
});

describe('who is open again', () => {
  const edit = openAgainEdit(({ target }) => target === 'Messebau Kröger' || target === 'Anna', 'en');

  it.each([
    ['goes with the property where nobody else stands there', 'type: event\nnot-met:\n  - "[[Messebau Kröger]]"\n', 'type: event\n'],
    ['goes from a list, and the others stay', 'not-met:\n  - Petersen # ill\n  - "[[Messebau Kröger]]"\n', 'not-met:\n  - Petersen # ill\n'],
    ['goes under each name', 'not-met: ["[[Messebau Kröger]]", Petersen, Anna]\n', 'not-met: [Petersen]\n'],
    ['goes as a single name', 'nicht_getroffen: Anna\n', ''],
  ])('%s', (_, before, after) => {
    expect(applyEdit(`---\n${before}---\nText\n`, edit)).toBe(`---\n${after}---\nText\n`);
  });

  it('has nothing to write where nobody says otherwise', () => {
    expect([edit('---\nnot-met: Petersen\n---\n'), edit('Text\n')]).toEqual([null, null]);
  });

  it('is what undoing would have left', () => {
    for (const before of ['---\ntype: event\n---\nText\n', '---\nnot-met:\n  - Petersen # ill\n---\n']) {
      const written = applyEdit(before, notMetEdit(['Messebau Kröger'], 'en'));
      expect(applyEdit(written, edit)).toBe(before);
    }
  });
});

describe('an entry at an event', () => {
  it.each([
    ['Messe', 'fair'],
    ['Hausmesse', 'fair'],
    ['Fachkonferenz', 'fair'],
    [null, 'fair'],
    ['Stammtisch', 'meeting'],
    ['meeting day', 'meeting'],
  ])('of the kind %j is by %s', (kind, channel) => {
    expect(eventChannel(kind, DEFAULT_CHANNELS)).toBe(channel);
  });

  it('takes what the settings have', () => {
    expect(eventChannel('Messe', DEFAULT_CHANNELS.filter(({ id }) => id !== 'fair'))).toBe('meeting');
    expect(eventChannel('Messe', [])).toBeNull();
  });

  it('links the event behind its text', () => {
    expect([textAtEvent(' wants a price ', 'Holzmesse'), textAtEvent('', 'Holzmesse'), textAtEvent('', 'Events/Holzmesse')]).toEqual(['wants a price ([[Holzmesse]])', '[[Holzmesse]]', '[[Events/Holzmesse|Holzmesse]]']);
  });
});
