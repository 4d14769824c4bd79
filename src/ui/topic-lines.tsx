import type { Topic } from '../application/due/due-row';
import { Icon } from './icon';
import { usePane } from './pane-context';
import { SentenceView } from './sentence-view';
import { topicInWords } from './words/topic-words';

/** What there is to talk about, each with the icon of its kind. */
export function TopicLines({ topics, focusable = true }: { readonly topics: readonly Topic[]; readonly focusable?: boolean }) {
  const { services } = usePane();
  const context = { texts: services.texts, today: services.clock.today(), channels: services.channels() };
  return (
    <>
      {topics.map((topic, index) => {
        const { icon, label, sentence } = topicInWords(topic, context);
        return (
          <div key={index} class="jour-fixe-topic">
            <Icon name={icon} />
            <span class="jour-fixe-topic-text">
              {label !== null && <span class="jour-fixe-topic-label">{label}: </span>}
              <SentenceView sentence={sentence} focusable={focusable} />
            </span>
          </div>
        );
      })}
    </>
  );
}
