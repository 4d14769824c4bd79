import type { EventEntry } from '../../application/gatherings/gathering-sheets';
import type { OccasionReason, Reason, ReasonKind } from '../../domain/reason';
import { Icon } from '../icon';
import { SentenceView } from '../sentence-view';
import type { WordContext } from '../words/contact-words';
import { occasionInWords } from '../words/occasion-words';
import { capitalised } from '../words/sentence';
import { topicInWords } from '../words/topic-words';

interface EventTopicsProps {
  readonly entry: EventEntry;
  readonly context: WordContext;
  readonly focusable: boolean;
}

/** Why contact is due by its length of time alone: nothing to talk about. */
const MERE_TIME: ReadonlySet<ReasonKind> = new Set(['cadence', 'appointment', 'plan', 'meeting', 'try-again', 'pause-over', 'person-due']);

/** What to talk about with a partner whom one meets: what is pressing first. */
export function EventTopics({ entry, context, focusable }: EventTopicsProps) {
  const { row } = entry;
  const occasions = row?.reasons.filter(isOccasion) ?? [];
  // What presses is not said a second time.
  const topics = entry.topics.filter(({ kind }) => kind !== 'opportunity' || !occasions.some((reason) => reason.kind === kind));
  if (occasions.length + topics.length === 0) return null;
  return (
    <ul class="jour-fixe-cell-topics">
      {row !== null && occasions.map((reason, at) => (
        <li key={`occasion ${at}`} class="jour-fixe-topic">
          <Icon name="alarm-clock" />
          <span class="jour-fixe-topic-text"><SentenceView sentence={capitalised(occasionInWords(reason, row, context))} focusable={focusable} /></span>
        </li>
      ))}
      {topics.map((topic, at) => {
        const { icon, label, sentence } = topicInWords(topic, context);
        return (
          <li key={at} class="jour-fixe-topic">
            <Icon name={icon} />
            <span class="jour-fixe-topic-text">
              {label !== null && <span class="jour-fixe-topic-label">{label}: </span>}
              <SentenceView sentence={sentence} focusable={focusable} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function isOccasion(reason: Reason): reason is OccasionReason {
  return !MERE_TIME.has(reason.kind);
}
