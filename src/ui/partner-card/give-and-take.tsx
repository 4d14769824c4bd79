import type { PartnerCard } from '../../application/partner-card';
import type { LoggedInteraction } from '../../domain/interaction';
import { withoutMarks } from '../../domain/reciprocity';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { lastReachedOut } from '../words/card-words';
import { shortDay } from '../words/day-words';
import { oneLine } from '../words/topic-words';

/** Whether the log tells anything of who reaches out and who gives. */
export function hasGiveAndTake({ reciprocity: { inAYear, given, got } }: PartnerCard): boolean {
  return inAYear.us + inAYear.them + given.length + got.length > 0;
}

/** Who reached out how often within a year, and what was given and got. */
export function GiveAndTake({ card }: { readonly card: PartnerCard }) {
  const { services } = usePane();
  const { texts } = services;
  const words = texts.card;
  const { inAYear, given, got } = card.reciprocity;
  const last = lastReachedOut(card, { texts, today: services.clock.today(), channels: services.channels() });
  return (
    <div class="jour-fixe-card-reciprocity">
      <p class="jour-fixe-card-muted">{words.inAYear}</p>
      <p class="jour-fixe-card-sides">
        <span>{words.youReachedOut(inAYear.us)}</span>
        <span class="jour-fixe-unseen">, </span>
        <span>{words.theyDid(inAYear.them)}</span>
      </p>
      {last !== null && <p class="jour-fixe-card-muted"><SentenceView sentence={last} /></p>}
      <Gifts icon="hand-heart" label={words.gave} gifts={given} />
      <Gifts icon="gift" label={words.got} gifts={got} />
    </div>
  );
}

function Gifts({ icon, label, gifts }: { readonly icon: string; readonly label: string; readonly gifts: readonly LoggedInteraction[] }) {
  const { services } = usePane();
  const today = services.clock.today();
  return (
    <>
      {gifts.map(({ path, line, day, text }, index) => (
        <div key={index} class="jour-fixe-topic">
          <Icon name={icon} />
          <span class="jour-fixe-topic-text">
            <span class="jour-fixe-topic-label">{label}: </span>
            <SentenceView sentence={[{ text: oneLine(withoutMarks(text)), link: { path, line } }]} />
            <span class="jour-fixe-topic-label"> ({shortDay(day, today, services.texts)})</span>
          </span>
        </div>
      ))}
    </>
  );
}
