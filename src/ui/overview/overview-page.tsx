import { useMemo, useRef, useState } from 'preact/hooks';
import type { OverviewRow } from '../../application/overview/overview-row';
import { dateOf } from '../../domain/days';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { HeatMap } from './heat-map';
import type { OverviewServices } from './overview-services';
import { questionOf, type OverviewMemory, type OverviewState } from './overview-state';
import { PartnerList } from './partner-list';
import { RoundTable } from './round-table';
import { useBoardVersion } from '../use-board-version';
import { useLatest } from '../virtual-list/use-latest';
import { useLater } from './use-later';
import { usePrinting } from './use-printing';
import { WeekTable } from './week-table';
import { YearSection } from './year-section';

interface OverviewPageProps {
  readonly tools: PaneTools;
  readonly actions: OverviewServices;
  readonly memory: OverviewMemory;
}

/** The whole network at a glance: everybody in a list, and below it what the contacts add up to. */
export function OverviewPage({ tools, actions, memory }: OverviewPageProps) {
  return (
    <PaneContext.Provider value={tools}>
      <Page actions={actions} memory={memory} />
    </PaneContext.Provider>
  );
}

function Page({ actions, memory }: Omit<OverviewPageProps, 'tools'>) {
  const { services } = usePane();
  const [state, setState] = useState(memory.state);
  const version = useBoardVersion(actions.makeReady);
  // The list is made anew when something changed, and only then.
  const all = useMemo(() => actions.rows(), [actions, version]);
  const keep = (next: OverviewState): void => {
    setState(next);
    memory.keep(next);
  };
  const page = useRef<HTMLDivElement>(null);
  const printing = usePrinting(page);
  const [listed, setListed] = useState<readonly OverviewRow[]>([]);
  const thisYear = dateOf(services.clock.today()).year;
  const { year } = state;
  const load = useLater(page, () => actions.weekLoad(), [actions, version]);
  const rounds = useLater(page, () => actions.roundProgress(), [actions, version]);
  const years = useLater(page, () => actions.years(), [actions, version]);
  const review = useLater(page, () => actions.yearReview(year !== null && years?.includes(year) === true ? year : thisYear), [actions, version, year, years, thisYear]);
  const { empty } = services.texts;
  // What the contacts add up to is the same whatever is searched for, and long in a large network.
  const latest = useLatest({ state, keep });
  const sums = useMemo(
    () => (
      <>
        <div class="jour-fixe-overview-pair">
          {load !== null && <WeekTable load={load} />}
          {rounds !== null && <RoundTable rounds={rounds} />}
        </div>
        {years !== null && review !== null && <YearSection review={review} years={years} onYear={(chosen) => latest.current?.keep({ ...latest.current.state, year: chosen === thisYear ? null : chosen })} />}
      </>
    ),
    [load, rounds, review, years, thisYear, latest],
  );
  return (
    <div ref={page} class={printing ? 'jour-fixe-overview is-printing' : 'jour-fixe-overview'}>
      {all.length === 0 ? (
        <p class="jour-fixe-overview-empty">{services.board().reading ? empty.reading : empty.noPartners}</p>
      ) : (
        <>
          <PartnerList actions={actions} all={all} state={state} whole={printing} onState={keep} onListed={setListed} />
          {listed.length > 0 && <HeatMap actions={actions} partners={listed} question={questionOf(state)} whole={printing} />}
          {sums}
        </>
      )}
    </div>
  );
}
