import type { DueRow } from '../../application/due-row';
import type { PartnerPerson } from '../../domain/partner';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { reasonInWords } from '../words/reason-words';
import { topicInWords } from '../words/topic-words';

interface RowDetailsProps {
  readonly row: DueRow;
  readonly focusable: boolean;
}

/** What an unfolded row adds: further reasons, whom to call or write to, and what to talk about. */
export function RowDetails({ row, focusable }: RowDetailsProps) {
  const { services } = usePane();
  const { texts } = services;
  const context = { texts, today: services.clock.today(), channels: services.channels() };
  const further = row.reasons.slice(1);
  return (
    <>
      {further.map((reason, index) => (
        <div key={index} class="jour-fixe-row-reason">
          <SentenceView sentence={reasonInWords(reason, row, context)} focusable={focusable} />
        </div>
      ))}
      {row.person !== null && <Person person={row.person} focusable={focusable} />}
      {row.topics.length > 0 && (
        <div class="jour-fixe-topics">
          <div class="jour-fixe-topics-heading">{texts.topic.heading}</div>
          {row.topics.map((topic, index) => {
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
        </div>
      )}
    </>
  );
}

function Person({ person, focusable }: { readonly person: PartnerPerson; readonly focusable: boolean }) {
  const { services } = usePane();
  const { pane } = services.texts;
  const { name, path, facts } = person;
  const phone = facts?.phone[0];
  const email = facts?.email[0];
  const tabIndex = focusable ? 0 : -1;
  return (
    <div class="jour-fixe-person">
      <span class="jour-fixe-person-name">
        <SentenceView sentence={[path === null ? { text: name } : { text: name, link: { path } }]} focusable={focusable} />
      </span>
      {facts?.role != null && <span class="jour-fixe-person-role">{facts.role}</span>}
      <span class="jour-fixe-person-ways">
        {phone !== undefined && (
          <a class="clickable-icon jour-fixe-button" href={`tel:${phone.replace(/[^\d+]/g, '')}`} aria-label={pane.call(name)} tabIndex={tabIndex}>
            <Icon name="phone" />
          </a>
        )}
        {email !== undefined && (
          <a class="clickable-icon jour-fixe-button" href={`mailto:${encodeURI(email)}`} aria-label={pane.mail(name)} tabIndex={tabIndex}>
            <Icon name="mail" />
          </a>
        )}
      </span>
    </div>
  );
}
