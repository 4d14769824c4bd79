import type { DueBoard } from '../../application/due/due-row';
import type { BlockQuery } from '../../notes/code-block/block-query';
import { nobodyDue } from '../due-pane/note-rows';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';

interface NothingToShowProps {
  readonly query: BlockQuery;
  readonly board: DueBoard;
}

/** Stands where a block has no rows, and says why that is well. */
export function NothingToShow({ query, board }: NothingToShowProps) {
  const { services } = usePane();
  const { texts } = services;
  const { codeBlock, empty } = texts;
  const isNow = query.show.includes('now') && !query.show.includes('all');
  const filtered = [query.partners, query.persons, query.phases, query.owners, query.tags].some((filter) => filter !== null);
  return (
    <p class="jour-fixe-block-empty">
      {board.reading ? (
        empty.reading
      ) : board.partnerCount === 0 ? (
        codeBlock.noPartners
      ) : isNow && !filtered ? (
        <SentenceView sentence={nobodyDue(board, texts)} />
      ) : query.partners !== null && !isNow ? (
        codeBlock.noRow
      ) : isNow ? (
        codeBlock.nobodyNow
      ) : (
        codeBlock.nobody
      )}
    </p>
  );
}
