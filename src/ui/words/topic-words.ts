import type { Topic } from '../../application/due/due-row';
import { chipDay, onDay } from './day-words';
import { agreementInWords } from './occasion-words';
import type { WordContext } from './contact-words';
import { capitalised, sentenceOf, type Sentence } from './sentence';

/** Something to talk about: its icon, and a sentence. */
export interface TopicWords {
  readonly icon: string;
  /** What kind of topic the icon stands for. */
  readonly label: string | null;
  readonly sentence: Sentence;
}

/** A topic in words: "Looking for: milling capacity from March". */
export function topicInWords(topic: Topic, { texts, today }: WordContext): TopicWords {
  switch (topic.kind) {
    case 'last-text':
      return { icon: 'message-square', label: texts.topic.lastText, sentence: [{ text: oneLine(topic.text), link: { path: topic.path, line: topic.line } }] };
    case 'need':
      return { icon: 'search', label: texts.topic.need, sentence: [{ text: topic.text }] };
    case 'offer':
      return { icon: 'package', label: texts.topic.offer, sentence: [{ text: topic.text }] };
    case 'unanswered':
      return { icon: 'message-circle-question', label: null, sentence: sentenceOf(texts.continuity.unanswered[topic.how]([{ text: texts.continuity.times(topic.count), link: { path: topic.path, line: topic.line } }])) };
    case 'task':
      return taskInWords(topic, { texts, today });
    case 'costing':
      return { icon: 'receipt', label: null, sentence: sentenceOf(texts.topic.costs[topic.costs](linkTo(topic.cooperation))) };
    case 'agreement':
      return { icon: 'file-pen-line', label: null, sentence: capitalised(agreementInWords(topic.reason, { texts, today })) };
    case 'idea':
      return { icon: 'lightbulb', label: texts.topic.idea, sentence: linkTo(topic.cooperation) };
    case 'opportunity':
      return { icon: 'calendar-check', label: null, sentence: sentenceOf(texts.topic.opportunity(onDay(topic.day, today, texts))) };
  }
}

function taskInWords({ text, due, path, line }: Extract<Topic, { kind: 'task' }>, { texts, today }: Pick<WordContext, 'texts' | 'today'>): TopicWords {
  const task: Sentence = [{ text: oneLine(text), link: { path, line } }];
  if (due === null) return { icon: 'circle', label: texts.topic.task, sentence: task };
  return { icon: 'circle-dashed', label: texts.topic.promise, sentence: sentenceOf(texts.topic.promised(task, chipDay(due, today, texts))) };
}

function linkTo({ name, path }: { readonly name: string; readonly path: string }): Sentence {
  return [{ text: name, link: { path } }];
}

/** A log text of several lines, without its link brackets. */
export function oneLine(text: string): string {
  return text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
