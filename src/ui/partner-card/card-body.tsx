import { useState } from 'preact/hooks';
import type { PartnerCard } from '../../application/partner-card';
import { usePane } from '../pane-context';
import { CardHead } from './card-head';
import type { CardMemory } from './card-pane';
import type { CardServices } from './card-services';
import { CardSection } from './card-section';
import { Contacts } from './contacts';
import { Cooperations } from './cooperations';
import { GiveAndTake, hasGiveAndTake } from './give-and-take';
import { OtherPartners, type OtherPartner } from './other-partners';
import { People } from './people';
import { Topics } from './topics';

interface CardBodyProps {
  readonly card: PartnerCard;
  readonly actions: CardServices;
  /** Into whose note a contact is written. */
  readonly logInto: string;
  readonly memory: CardMemory;
  readonly speakingTo: string | null;
  /** Further partners that the open note belongs to. */
  readonly others: readonly OtherPartner[];
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onChoose: (path: string) => void;
}

type SectionId = 'topics' | 'persons' | 'cooperations' | 'contacts' | 'reciprocity';

/** The card of one partner: the head, and a section for each thing one wants to know. */
export function CardBody({ card, actions, logInto, memory, speakingTo, others, pinned, onPin, onChoose }: CardBodyProps) {
  const { services } = usePane();
  const { card: words, number } = services.texts;
  const [folded, setFolded] = useState(memory.folded);
  const section = (id: SectionId) => ({
    name: words.sections[id],
    open: !folded.includes(id),
    onToggle: () => {
      const next = folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id];
      setFolded(next);
      memory.keep({ folded: next });
    },
  });
  return (
    <div class="jour-fixe-card">
      <CardHead card={card} actions={actions} logInto={logInto} speakingTo={speakingTo} pinned={pinned} onPin={onPin} />
      {others.length > 0 && <OtherPartners others={others} onChoose={onChoose} />}
      {card.topics.length > 0 && (
        <CardSection {...section('topics')} count={number(card.topics.length)}>
          <Topics topics={card.topics} />
        </CardSection>
      )}
      {card.persons.length > 0 && (
        <CardSection {...section('persons')} count={number(card.persons.filter(({ isGone }) => !isGone).length)}>
          <People card={card} />
        </CardSection>
      )}
      {card.cooperations.length > 0 && (
        <CardSection {...section('cooperations')} count={number(card.cooperations.length)}>
          <Cooperations cooperations={card.cooperations} />
        </CardSection>
      )}
      <CardSection {...section('contacts')} count={number(card.contactCount)}>
        <Contacts card={card} />
      </CardSection>
      {hasGiveAndTake(card) && (
        <CardSection {...section('reciprocity')}>
          <GiveAndTake card={card} />
        </CardSection>
      )}
    </div>
  );
}
