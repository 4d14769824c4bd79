import { describe, expect, it } from 'vitest';
import type { ComposerPartner } from '../../../src/application/composing/composer-partner';
import { choicesOf, composeEntry, draftOf, followed, isReady, typedIn, type Choices } from '../../../src/ui/composer/compose-entry';
import { mereText } from '../support/fake-services';
import { person, TODAY } from '../support/rows';

const partner: ComposerPartner = { path: 'Kröger.md', name: 'Kröger', partners: ['Kröger.md'], isCooperation: false, former: false, alternatives: [], persons: [person('Anna Schmidt'), person('Jonas Kröger')], plan: null, preferredChannel: null };
const understood = { ...mereText('costs agreed'), channel: 'call', persons: ['Jonas Kröger'], day: TODAY - 1, direction: 'with', time: '14:30' } as const;

describe('an entry', () => {
  it('takes from the text what was understood', () => {
    expect(composeEntry(understood, {}, partner, TODAY).request).toEqual({
      partners: ['Kröger.md'], day: TODAY - 1, time: '14:30', channel: 'call', direction: 'with', persons: ['Jonas Kröger'], text: 'costs agreed', next: { kind: 'clear' },
    });
  });

  it('lets a choice win over the text, also the choice of none', () => {
    const choices: Choices = { channel: 'mail', persons: ['Anna Schmidt'], day: TODAY, next: { kind: 'set', day: TODAY + 9 } };
    expect(composeEntry(understood, choices, partner, TODAY).request).toMatchObject({ channel: 'mail', persons: ['Anna Schmidt'], day: TODAY, next: { kind: 'set', day: TODAY + 9 } });
    expect(composeEntry(understood, { channel: null, persons: [] }, partner, TODAY).request).toMatchObject({ channel: null, persons: [] });
  });

  it('is otherwise of today, with the first person, by the channel that is usual', () => {
    expect(composeEntry(mereText('x'), {}, { ...partner, preferredChannel: 'mail' }, TODAY).request).toMatchObject({ day: TODAY, persons: ['Anna Schmidt'], channel: 'mail' });
    expect(composeEntry(mereText('x'), {}, { ...partner, persons: [] }, TODAY).request.persons).toEqual([]);
  });

  it('is not by the channel that is usual where its text speaks of another', () => {
    const said = { ...mereText('Anna tried to call'), hintedChannel: 'attempt' };
    expect(composeEntry(said, {}, { ...partner, preferredChannel: 'call' }, TODAY).request.channel).toBeNull();
    expect(composeEntry(said, { channel: 'attempt' }, { ...partner, preferredChannel: 'call' }, TODAY).request.channel).toBe('attempt');
    expect(composeEntry({ ...mereText('Call back Anna'), hintedChannel: 'call' }, {}, { ...partner, preferredChannel: 'call' }, TODAY).request.channel).toBe('call');
  });

  it('is empty while there are neither words nor a channel somebody named', () => {
    expect(composeEntry(mereText('  '), {}, { ...partner, preferredChannel: 'mail' }, TODAY).empty).toBe(true);
    expect(composeEntry(mereText(''), { channel: 'call' }, partner, TODAY).empty).toBe(false);
    expect(composeEntry({ ...mereText(''), channel: 'call' }, {}, partner, TODAY).empty).toBe(false);
    expect(composeEntry(mereText('x'), {}, partner, TODAY).empty).toBe(false);
  });

  it('lies in the future only after today', () => {
    expect(composeEntry({ ...mereText('x'), day: TODAY }, {}, partner, TODAY).future).toBe(false);
    expect(composeEntry({ ...mereText('x'), day: TODAY + 1 }, {}, partner, TODAY).future).toBe(true);
  });
});

describe('an entry of a day that the calendar does not have', () => {
  const said = { ...mereText('31.11. Anruf'), impossibleDay: '31.11.' };

  it('is not ready until a day was chosen', () => {
    expect(isReady(composeEntry(said, {}, partner, TODAY))).toBe(false);
    expect(isReady(composeEntry(said, { day: TODAY - 1 }, partner, TODAY))).toBe(true);
  });
});

describe('a draft', () => {
  it.each<[string, Choices]>([
    ['', { channel: 'mail' }],
    ['half a', {}],
    ['half a', { channel: null, persons: [] }],
    ['half a', { next: { kind: 'clear' } }],
    ['half a', { next: { kind: 'keep' } }],
    ['', { next: { kind: 'set', day: TODAY + 1 } }],
    ['half a', { channel: 'mail', persons: ['Anna Schmidt', 'Weiß, Jörg'], day: TODAY - 3 }],
  ])('%j brings back what was chosen', (text, choices) => {
    const draft = draftOf({ text, typedOn: TODAY - 1 }, choices);
    expect(typedIn(draft, TODAY)).toEqual({ text, typedOn: TODAY - 1 });
    expect(choicesOf(draft, TODAY)).toEqual(choices);
  });

  it('is not kept of nothing', () => {
    expect(draftOf({ text: '', typedOn: TODAY }, {})).toBeNull();
    expect(typedIn(null, TODAY)).toEqual({ text: '', typedOn: TODAY });
    expect(choicesOf(null, TODAY)).toEqual({});
  });

  it('leaves out a day that cannot be read', () => {
    expect(choicesOf({ text: 'x', channel: null, person: null, day: '2026-02-30', next: '2026-02-30' }, TODAY)).toEqual({});
  });

  it('is meant as of today where it does not say when it was typed', () => {
    expect(typedIn({ text: 'x', channel: null, person: null, day: null }, TODAY)).toEqual({ text: 'x', typedOn: TODAY });
  });

  it('plans nothing for a day that has come meanwhile', () => {
    expect(choicesOf(draftOf({ text: 'x', typedOn: TODAY }, { next: { kind: 'set', day: TODAY + 1 } }), TODAY + 1)).toEqual({});
  });
});

describe('partners that were chosen', () => {
  const choices: Choices = { partners: ['Brandt.md', 'Kröger.md'], channel: 'call' };

  it('are kept by the paths that they have by now', () => {
    expect(followed(choices, { ...partner, partners: ['New/Brandt.md', 'Kröger.md'] })).toEqual({ partners: ['New/Brandt.md', 'Kröger.md'], channel: 'call' });
  });

  it('stay as they were chosen where one of them is not known, and where nobody was chosen nobody is', () => {
    expect(followed(choices, { ...partner, partners: ['Kröger.md'] })).toBe(choices);
    expect(followed(choices, null)).toBe(choices);
    expect(followed({}, partner)).toEqual({});
  });
});
