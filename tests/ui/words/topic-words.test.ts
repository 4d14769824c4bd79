import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/application/due/due-row';
import { textsFor } from '../../../src/i18n/texts';
import { oneLine, topicInWords } from '../../../src/ui/words/topic-words';
import { textOf } from '../../../src/ui/words/sentence';
import { cooperation } from '../../support/occasions';
import { day, TODAY } from '../support/rows';

const context = { texts: textsFor('en'), today: TODAY, channels: [] };

describe('something to talk about', () => {
  it('links the last text to its line and shows it without brackets', () => {
    const words = topicInWords({ kind: 'last-text', text: 'asked by [[Anna Schmidt|Anna]]\nfor [[Milling]]', path: 'a.md', line: 7 }, context);
    expect(words.label).toBe('Last time');
    expect(words.sentence).toEqual([{ text: 'asked by Anna for Milling', link: { path: 'a.md', line: 7 } }]);
  });

  it('names needs, offers and opportunities', () => {
    expect(topicInWords({ kind: 'need', text: 'milling capacity' }, context)).toMatchObject({ label: 'Looking for', icon: 'search' });
    expect(topicInWords({ kind: 'offer', text: 'a press' }, context).label).toBe('Offers');
    expect(textOf(topicInWords({ kind: 'opportunity', day: day(2027, 3, 1) }, context).sentence)).toBe('Next opportunity on 1 March 2027');
  });

  it('says kindly that there was no answer', () => {
    const words = (how: 'written' | 'tried' | 'both', count: number): string => textOf(topicInWords({ kind: 'unanswered', how, count, path: 'a.md', line: 7 }, context).sentence);
    expect(words('written', 3)).toBe('You wrote three times without an answer: perhaps a call, or another person?');
    expect(words('tried', 4)).toBe('You tried 4 times and reached nobody: perhaps a mail, or another person?');
    expect(words('both', 3)).toBe('You reached out three times without an answer: perhaps another way, or another person?');
  });

  it('tells a promise from a task without a day', () => {
    const promised = topicInWords({ kind: 'task', text: 'Quote for [[Anna Schmidt|Anna]]', due: TODAY + 4, path: 'a.md', line: 3 }, context);
    expect([promised.label, textOf(promised.sentence)]).toEqual(['You promised', 'Quote for Anna (27 Nov)']);
    expect(promised.sentence[0]).toEqual({ text: 'Quote for Anna', link: { path: 'a.md', line: 3 } });
    expect(topicInWords({ kind: 'task', text: 'Ask', due: null, path: 'a.md', line: 3 }, context)).toMatchObject({ label: 'To do', icon: 'circle' });
  });

  it('names the cooperation of costs, agreements and ideas', () => {
    const stand = cooperation({}, {}, { name: 'Fair stand', path: 'Stand.md' });
    const said = (topic: Topic, texts = context.texts): string => textOf(topicInWords(topic, { ...context, texts }).sentence);
    expect(said({ kind: 'costing', costs: 'coming', cooperation: stand })).toBe('Fair stand: the final costing comes up');
    expect(said({ kind: 'costing', costs: 'never-settled', cooperation: stand }, textsFor('de'))).toBe('Fair stand: nie nachkalkuliert');
    expect(said({ kind: 'agreement', reason: { kind: 'agreement', what: 'review', day: TODAY + 5, cooperation: stand } })).toBe('Fair stand: review of the agreement on 28 November');
    expect(topicInWords({ kind: 'idea', cooperation: stand }, context)).toMatchObject({ label: 'Idea', sentence: [{ text: 'Fair stand', link: { path: 'Stand.md' } }] });
  });

  it('keeps what is no link', () => {
    expect(oneLine('a [b](c) [d]')).toBe('a [b](c) [d]');
  });
});
