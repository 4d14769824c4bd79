import { useRef, useState } from 'preact/hooks';
import type { ComposerPartner } from '../../application/composing/composer-partner';
import type { PartnerCard } from '../../application/partner-card';
import { Composer } from '../composer/composer';
import { laterMenu } from '../composer/later-menu';
import { ReasonButtons } from '../due-rows/reason-buttons';
import { Icon } from '../icon';
import { NoteLink } from '../note-link';
import { usePane } from '../pane-context';
import { Ways } from '../ways';
import { cardFacts } from '../words/card-words';
import { CardReasons } from './card-reasons';
import type { CardServices } from './card-services';

interface CardHeadProps {
  readonly card: PartnerCard;
  readonly actions: CardServices;
  /** Into whose note a contact is written: the partner's, or that of the cooperation that is open. */
  readonly logInto: string;
  /** The person whose note is open. */
  readonly speakingTo: string | null;
  readonly pinned: boolean;
  readonly onPin: () => void;
}

/** Who it is, how things stand, why a word is due, and what can be done about it. */
export function CardHead({ card, actions, logInto, speakingTo, pinned, onPin }: CardHeadProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.card;
  const [composing, setComposing] = useState(false);
  const logButton = useRef<HTMLButtonElement>(null);
  // The note may break or go while somebody types. The composer stays, and says so when the entry is to be saved.
  const composedFor = useRef<ComposerPartner | null>(null);
  composedFor.current = composing ? (services.partner(logInto, speakingTo) ?? composedFor.current) : null;
  const context = { texts, today: services.clock.today(), channels: services.channels() };
  const { row } = card;
  const isLate = row?.lateness === 'overdue';

  const showMenu = (place: HTMLElement): void => {
    const { menu } = texts;
    host.showMenu(
      [
        [
          { title: menu.open, icon: 'file-text', choose: () => host.openNote({ path: card.path }, null) },
          { title: menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(card.path) },
        ],
        // Whoever has the line knows of it.
        ...(actions.isLensOn() ? [] : [[{ title: words.showLens, icon: 'panel-top', choose: () => actions.showLens() }]]),
      ],
      place,
    );
  };
  const closeComposer = (): void => {
    setComposing(false);
    logButton.current?.focus();
  };
  const remind = (place: HTMLElement): void => {
    const found = services.partner(card.path);
    if (found !== null) host.showMenu(laterMenu({ ...found, paused: card.standing.state === 'paused' }, services, host), place);
  };

  return (
    <header class="jour-fixe-card-head">
      <div class="jour-fixe-card-title">
        <h2>
          <NoteLink place={{ path: card.path }}>{card.name}</NoteLink>
        </h2>
        <Ways name={card.name} phone={card.reach.phone[0]} email={card.reach.email[0]} />
        <button type="button" class={`clickable-icon jour-fixe-button${pinned ? ' is-active' : ''}`} aria-label={words.pin} aria-pressed={pinned} onClick={onPin}>
          <Icon name="pin" />
        </button>
        <button type="button" class="clickable-icon jour-fixe-button" aria-label={words.options} aria-haspopup="menu" onClick={(event) => showMenu(event.currentTarget)}>
          <Icon name="ellipsis" />
        </button>
      </div>
      <p class={isLate ? 'jour-fixe-card-facts is-overdue' : 'jour-fixe-card-facts'}>
        {cardFacts(card, context).join(' · ')}
        {isLate && <span class="jour-fixe-unseen">{texts.pane.overdue}</span>}
      </p>
      {row !== null && <CardReasons row={row} />}
      <div class="jour-fixe-chips jour-fixe-card-actions">
        <button ref={logButton} type="button" class={composing ? 'jour-fixe-chip is-chosen' : 'jour-fixe-chip'} aria-expanded={composing} onClick={() => (composing ? closeComposer() : setComposing(true))}>
          <Icon name="pencil-line" />
          <span class="jour-fixe-chip-text">{words.log}</span>
        </button>
        {card.standing.state !== 'former' && (
          <button type="button" class="jour-fixe-chip" aria-haspopup="menu" onClick={(event) => remind(event.currentTarget)}>
            <Icon name="clock" />
            <span class="jour-fixe-chip-text">{words.later}</span>
          </button>
        )}
        <button type="button" class="jour-fixe-chip" onClick={() => host.changeContactPerson({ path: card.path, person: speakingTo })}>
          <Icon name="user-round-cog" />
          <span class="jour-fixe-chip-text">{words.someoneLeft}</span>
        </button>
      </div>
      {row !== null && <ReasonButtons row={row} focusable />}
      {composedFor.current !== null && <Composer key={logInto} partner={composedFor.current} speakingTo={speakingTo} onLogged={closeComposer} onClose={closeComposer} />}
    </header>
  );
}
