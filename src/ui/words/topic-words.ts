import type { Topic } from '../../application/due-row';
import { onDay } from './day-words';
import type { WordContext } from './contact-words';
import { sentenceOf, type Sentence } from './sentence';

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
    case 'opportunity':
      return { icon: 'calendar-check', label: null, sentence: sentenceOf(texts.topic.opportunity(onDay(topic.day, today, texts))) };
  }
}

/** A log text of several lines, without its link brackets. */
export function oneLine(text: string): string {
  return text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
