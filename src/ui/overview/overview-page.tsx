import { useMemo, useState } from 'preact/hooks';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import type { OverviewServices } from './overview-services';
import type { OverviewMemory, OverviewState } from './overview-state';
import { PartnerList } from './partner-list';
import { useBoardVersion } from './use-board-version';

interface OverviewPageProps {
  readonly tools: PaneTools;
  readonly actions: OverviewServices;
  readonly memory: OverviewMemory;
}

/** The whole network at a glance: everybody in a list, and below it what the contacts add up to. */
export function OverviewPage({ tools, actions, memory }: OverviewPageProps) {
  return (
    <PaneContext.Provider value={tools}>
      <div class="jour-fixe-overview">
        <Page actions={actions} memory={memory} />
      </div>
    </PaneContext.Provider>
  );
}

function Page({ actions, memory }: Omit<OverviewPageProps, 'tools'>) {
  const { services } = usePane();
  const [state, setState] = useState(memory.state);
  const version = useBoardVersion();
  // The list is made anew when something changed, and only then.
  const all = useMemo(() => actions.rows(), [actions, version]);
  const keep = (next: OverviewState): void => {
    setState(next);
    memory.keep(next);
  };
  const { empty } = services.texts;
  if (all.length === 0) return <p class="jour-fixe-overview-empty">{services.board().reading ? empty.reading : empty.noPartners}</p>;
  return <PartnerList actions={actions} all={all} state={state} onState={keep} />;
}
