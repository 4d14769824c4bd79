import { describe, expect, it } from 'vitest';
import { decided, goOnTyping, type Typed } from '../../../src/application/composing/typed';
import { formatDay, type Day } from '../../../src/domain/days';
import { day } from '../../support/contributions';

const MONDAY = day('2026-11-23');
const TUESDAY = day('2026-11-24');

/** Understands "today", "yesterday" and "20.11." at the beginning or behind a channel, and nothing else. */
function dayNamed({ text: line, typedOn }: Typed): Day | null {
  const text = line.replace(/^(?:call|mail) /, '');
  if (text.startsWith('today')) return typedOn;
  if (text.startsWith('yesterday')) return typedOn - 1;
  return text.startsWith('20.11.') ? day('2026-11-20') : null;
}

const READING = { ofText: dayNamed, ofWords: dayNamed };
const NOTHING_UNDERSTOOD = { isReady: false, ofText: () => null, ofWords: () => null };

/** As of which day something is meant that was begun on Monday and is gone on with on Tuesday. */
function meantAsOf(begun: string, text: string): string {
  return formatDay(goOnTyping({ text: begun, typedOn: MONDAY }, text, TUESDAY, { ...READING, isReady: true }).typedOn);
}

describe('what was typed on Monday, and is gone on with on Tuesday', () => {
  it.each([
    ['yesterday: off', 'yesterday: offer sent'],
    ['yesterday: ofer sent', 'yesterday: offer sent'],
    ['today: offer', 'today: off'],
  ])('%s → %s is meant as of Monday, which its words for a day were typed on', (begun, text) => {
    expect(meantAsOf(begun, text)).toBe('2026-11-23');
  });

  it('looks for words for a day at the beginning only, though a whole letter stands below', () => {
    const letter = '\nThe offer is as we said. '.repeat(500);
    let asked = 0;
    const ofWords = (typed: Typed): Day | null => ((asked += 1), dayNamed(typed));
    const typed = goOnTyping({ text: `\n call yesterday: off${letter}`, typedOn: MONDAY }, `\n call yesterday: offer${letter}`, TUESDAY, { isReady: true, ofText: ({ text, ...rest }) => dayNamed({ text: text.trim(), ...rest }), ofWords });
    expect([formatDay(typed.typedOn), typed.dayWords, asked < 20]).toEqual(['2026-11-23', 'yesterday', true]);
    const noWords = goOnTyping({ text: `20.11.${letter}`, typedOn: MONDAY }, '20.11.: offer', TUESDAY, { isReady: true, ofText: ({ typedOn }) => typedOn, ofWords: () => ((asked += 1), null) });
    expect([formatDay(noWords.typedOn), asked < 40]).toEqual(['2026-11-24', true]);
  });

  it('stays so while the words around those for the day are not understood for a moment', () => {
    let typed: Typed = { text: 'call yesterday: x', typedOn: MONDAY };
    for (const text of ['cal yesterday: x', ' yesterday: x', 'mai yesterday: x', 'mail yesterday: x']) typed = goOnTyping(typed, text, TUESDAY, { ...READING, isReady: true });
    expect(formatDay(dayNamed(typed) ?? 0)).toBe('2026-11-22');
  });

  it.each([
    ['', 'yesterday: offer sent'],
    ['offer sent', 'yesterday: offer sent'],
    ['yesterday: offer sent', ''],
    ['yesterday: offer sent', 'today: offer sent'],
    ['20.11.: offer', '20.11.: offer sent'],
  ])('%s → %s is meant as of Tuesday', (begun, text) => {
    expect(meantAsOf(begun, text)).toBe('2026-11-24');
  });

  it.each([
    ['yesterday: off', ['yesterday: offe', 'yesterday: offer'], '2026-11-23'],
    ['offer sent', ['y: offer sent', 'yesterday: offer sent'], '2026-11-24'],
    ['yesterday: off', ['', 'today: off'], '2026-11-24'],
  ])('%s → %j before words for days are understood is meant as they say once they are', (begun, texts, meant) => {
    let typed: Typed = { text: begun, typedOn: MONDAY };
    for (const text of texts) {
      typed = goOnTyping(typed, text, TUESDAY, NOTHING_UNDERSTOOD);
      expect(formatDay(typed.typedOn)).toBe('2026-11-23');
    }
    expect(formatDay(decided(typed, TUESDAY, READING).typedOn)).toBe(meant);
    expect(formatDay(goOnTyping(typed, `${typed.text}!`, TUESDAY, { ...READING, isReady: true }).typedOn)).toBe(meant);
  });
});
