import type { DueRow } from '../../application/due/due-row';
import type { Reason } from '../../domain/reason';
import { useFirstOf } from '../first-of';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { reasonInWords } from '../words/reason-words';

const PAGE = 10;

/** Why a word is due, the most urgent first. */
export function CardReasons({ row }: { readonly row: DueRow }) {
  const { services } = usePane();
  const context = { texts: services.texts, today: services.clock.today(), channels: services.channels() };
  const { shown, list, more } = useFirstOf<Reason, HTMLDivElement>(row.reasons, PAGE);
  return (
    <>
      <div ref={list}>
        {shown.map((reason, index) => (
          <p key={index} class="jour-fixe-card-reason">
            <SentenceView sentence={reasonInWords(reason, row, context)} />
          </p>
        ))}
      </div>
      {more}
    </>
  );
}
