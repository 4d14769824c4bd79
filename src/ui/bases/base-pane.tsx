import { useMemo } from 'preact/hooks';
import type { BaseQuery, BaseRows } from '../../application/bases/base-rows';
import type { Texts } from '../../i18n/texts';
import { Reading } from '../due-pane/empty-state';
import { DueRows, type RowsMemory } from '../due-rows/due-rows';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { useBoardVersion } from '../use-board-version';

export interface BasePaneProps {
  readonly tools: PaneTools;
  readonly rowsOf: (query: BaseQuery) => BaseRows;
  /** What the base asks for; the same object as long as nothing of it has changed. */
  readonly queryNow: () => BaseQuery;
  readonly memory: RowsMemory;
}

/** The partners of a base, in its groups and order. */
export function BasePane({ tools, ...props }: BasePaneProps) {
  return (
    <PaneContext.Provider value={tools}>
      <Rows {...props} />
    </PaneContext.Provider>
  );
}

function Rows({ rowsOf, queryNow, memory }: Omit<BasePaneProps, 'tools'>) {
  const { services } = usePane();
  const change = useBoardVersion();
  const query = queryNow();
  const found = useMemo(() => rowsOf(query), [rowsOf, query, change]);
  const { texts } = services;
  const { partnerCount, reading } = services.board();
  if (reading && partnerCount === 0) return <Reading />;
  const left = leftInWords(found, texts);
  return (
    <>
      {found.groups.length === 0 && (
        <div class="jour-fixe-empty" role="status">
          <p>{emptyInWords(found, texts)}</p>
          {left !== '' && <p>{left}</p>}
        </div>
      )}
      <DueRows label={texts.bases.viewName} groups={found.groups} memory={memory} />
      {left !== '' && found.groups.length > 0 && <div class="jour-fixe-base-left">{left}</div>}
    </>
  );
}

function emptyInWords({ strangers, former, notDue }: BaseRows, { bases }: Texts): string {
  if (notDue > 0) return bases.nobodyDue;
  if (former > 0) return bases.onlyFormer;
  return strangers > 0 ? bases.noPartners : bases.noNotes;
}

/** What of the base's notes is not among the rows: nothing is lost without a word. */
function leftInWords({ beyondLimit, notDue, former, strangers }: BaseRows, { bases }: Texts): string {
  const parts = [
    [beyondLimit, bases.beyondLimit],
    [notDue, bases.notDue],
    [former, bases.former],
    [strangers, bases.strangers],
  ] as const;
  return parts.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join(' · ');
}
