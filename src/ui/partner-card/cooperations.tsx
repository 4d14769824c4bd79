import type { CardCooperation } from '../../application/partner-card';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useFirstOf } from '../first-of';
import { cooperationFacts, spanInWords } from '../words/card-words';

/** The undertakings with the partner, and what about them is open. */
export function Cooperations({ cooperations }: { readonly cooperations: readonly CardCooperation[] }) {
  const { shown, list, more } = useFirstOf(cooperations);
  return (
    <>
      <ul ref={list} class="jour-fixe-card-list">
        {shown.map((cooperation) => <Cooperation key={cooperation.cooperation.path} said={cooperation} />)}
      </ul>
      {more}
    </>
  );
}

function Cooperation({ said }: { readonly said: CardCooperation }) {
  const { services } = usePane();
  const context = { texts: services.texts, today: services.clock.today(), channels: services.channels() };
  const { cooperation, missingBenefit, stage } = said;
  const span = spanInWords(said, context);
  return (
    <li class={stage === 'ended' ? 'jour-fixe-card-cooperation is-ended' : 'jour-fixe-card-cooperation'}>
      <span class="jour-fixe-card-cooperation-name">
        <SentenceView sentence={[{ text: cooperation.name, link: { path: cooperation.path } }]} />
      </span>
      {span !== null && <span class="jour-fixe-card-span">{span}</span>}
      <span class="jour-fixe-card-muted jour-fixe-card-cooperation-facts">{cooperationFacts(said, context).join(' · ')}</span>
      {missingBenefit !== null && (
        <span class="jour-fixe-card-muted jour-fixe-card-cooperation-facts">
          <SentenceView sentence={[{ text: services.texts.card.missingBenefit[missingBenefit], link: { path: cooperation.path } }]} />
        </span>
      )}
    </li>
  );
}
