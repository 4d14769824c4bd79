import type { DueRow } from '../../application/due/due-row';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { TopicLines } from '../topic-lines';
import { Ways } from '../ways';
import { reasonInWords } from '../words/reason-words';
import { ReasonButtons } from './reason-buttons';

interface RowDetailsProps {
  readonly row: DueRow;
  readonly focusable: boolean;
}

/** So many further reasons and topics are in a row, the most urgent first; the card has all of them. */
const REASONS_SHOWN = 10;
const TOPICS_SHOWN = 15;

/** What an unfolded row adds: further reasons, the phase, whom to call or write to, and what to talk about. */
export function RowDetails({ row, focusable }: RowDetailsProps) {
  const { services } = usePane();
  const { texts } = services;
  const context = { texts, today: services.clock.today(), channels: services.channels() };
  const further = row.reasons.slice(1);
  const { topics } = row;
  const left = further.length - REASONS_SHOWN;
  return (
    <>
      {further.slice(0, REASONS_SHOWN).map((reason, index) => (
        <div key={index} class="jour-fixe-row-reason">
          <SentenceView sentence={reasonInWords(reason, row, context)} focusable={focusable} />
          {index === REASONS_SHOWN - 1 && left > 0 && <span class="jour-fixe-row-further">{` ${texts.occasion.more(left)}`}</span>}
        </div>
      ))}
      <ReasonButtons row={row} focusable={focusable} />
      <div class="jour-fixe-row-phase">{[texts.phase[row.phase], ...row.kinds].join(' · ')}</div>
      <Person row={row} focusable={focusable} />
      {topics.length > 0 && (
        <div class="jour-fixe-topics">
          <div class="jour-fixe-topics-heading">{texts.topic.heading}</div>
          <TopicLines topics={topics.slice(0, TOPICS_SHOWN)} focusable={focusable} />
        </div>
      )}
    </>
  );
}

/** Whom to speak to next, in the way they prefer first; reached in the partner's own ways where the person has none. */
function Person({ row, focusable }: RowDetailsProps) {
  const { person, partner } = row;
  const name = person?.name ?? row.name;
  const path = person?.path ?? null;
  const phone = person?.facts?.phone[0] ?? partner.phone[0];
  const email = person?.facts?.email[0] ?? partner.email[0];
  if (person === null && phone === undefined && email === undefined) return null;
  const role = person?.facts?.role ?? null;
  return (
    <div class="jour-fixe-person">
      <span class="jour-fixe-person-name">
        <SentenceView sentence={[path === null ? { text: name } : { text: name, link: { path } }]} focusable={focusable} />
      </span>
      {role !== null && <span class="jour-fixe-person-role">{role}</span>}
      <Ways name={name} phone={phone} email={email} mailFirst={person?.facts?.preferredChannel === 'mail'} focusable={focusable} />
    </div>
  );
}
