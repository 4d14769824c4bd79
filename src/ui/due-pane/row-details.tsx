import type { DueRow } from '../../application/due-row';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { reasonInWords } from '../words/reason-words';
import { topicInWords } from '../words/topic-words';
import { ReasonButtons } from './reason-buttons';

interface RowDetailsProps {
  readonly row: DueRow;
  readonly focusable: boolean;
}

/** What an unfolded row adds: further reasons, the phase, whom to call or write to, and what to talk about. */
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
      <ReasonButtons row={row} focusable={focusable} />
      <div class="jour-fixe-row-phase">{[texts.phase[row.phase], ...row.kinds].join(' · ')}</div>
      <Person row={row} focusable={focusable} />
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

/** Whom to speak to next, in the way they prefer first; reached in the partner's own ways where the person has none. */
function Person({ row, focusable }: RowDetailsProps) {
  const { services } = usePane();
  const { pane } = services.texts;
  const { person, partner } = row;
  const name = person?.name ?? row.name;
  const path = person?.path ?? null;
  const phone = person?.facts?.phone[0] ?? partner.phone[0];
  const email = person?.facts?.email[0] ?? partner.email[0];
  if (person === null && phone === undefined && email === undefined) return null;
  const role = person?.facts?.role ?? null;
  const call = phone === undefined ? null : <Way key="call" icon="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`} label={pane.call(name)} focusable={focusable} />;
  const mail = email === undefined ? null : <Way key="mail" icon="mail" href={`mailto:${encodeURI(email)}`} label={pane.mail(name)} focusable={focusable} />;
  return (
    <div class="jour-fixe-person">
      <span class="jour-fixe-person-name">
        <SentenceView sentence={[path === null ? { text: name } : { text: name, link: { path } }]} focusable={focusable} />
      </span>
      {role !== null && <span class="jour-fixe-person-role">{role}</span>}
      <span class="jour-fixe-person-ways">
        {person?.facts?.preferredChannel === 'mail' ? [mail, call] : [call, mail]}
      </span>
    </div>
  );
}

interface WayProps {
  readonly icon: string;
  readonly href: string;
  readonly label: string;
  readonly focusable: boolean;
}

function Way({ icon, href, label, focusable }: WayProps) {
  return (
    <a class="clickable-icon jour-fixe-button" href={href} aria-label={label} tabIndex={focusable ? 0 : -1}>
      <Icon name={icon} />
    </a>
  );
}
