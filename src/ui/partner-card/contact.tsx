import type { LoggedInteraction } from '../../domain/interaction';
import type { PartnerPerson } from '../../domain/partner';
import { Icon } from '../icon';
import { NoteLink } from '../note-link';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { withWhom } from '../words/card-words';
import { channelNoun } from '../words/contact-words';
import { chipDay } from '../words/day-words';
import { oneLine } from '../words/topic-words';

interface ContactProps {
  readonly contact: LoggedInteraction;
  /** The partner's. */
  readonly persons: readonly PartnerPerson[];
  /** The one the Tab key leads to; the arrow keys lead to the others. */
  readonly active: boolean;
  readonly onFocus: () => void;
}

/** One contact: by which channel, when, with whom, and what was said; the day leads to the line that tells of it. */
export function Contact({ contact, persons, active, onFocus }: ContactProps) {
  const { services } = usePane();
  const { texts } = services;
  const today = services.clock.today();
  const channels = services.channels();
  const context = { texts, today, channels };
  const { path, line, day, time, channel } = contact;
  const whom = withWhom(contact, persons, context);
  // What was written in several lines is read in them.
  const text = contact.text.split('\n').map(oneLine).join('\n');
  return (
    <li class="jour-fixe-contact">
      <Icon name={channels.find(({ id }) => id === channel)?.icon ?? 'message-circle'} />
      <div class="jour-fixe-contact-words">
        <div class="jour-fixe-contact-head">
          <span class="jour-fixe-unseen">{channel === null ? texts.reason.contact : channelNoun(channel, context)} </span>
          <NoteLink place={{ path, line }} class="jour-fixe-link jour-fixe-contact-day" focusable={active} onFocus={onFocus}>
            {[chipDay(day, today, texts), time].filter((said) => said !== null).join(' ')}
          </NoteLink>
          {day > today && ` · ${texts.card.toCome}`}
          {whom.length > 0 && ' · '}
          <SentenceView sentence={whom} focusable={false} />
        </div>
        {text !== '' && <div class="jour-fixe-contact-text">{text}</div>}
      </div>
    </li>
  );
}
