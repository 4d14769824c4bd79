import type { GatheringRef } from '../../application/gatherings/gathering-row';
import { PaneContext, usePane, type PaneTools } from '../pane-context';
import { EventList } from './event-list';
import type { GatheringServices } from './gathering-services';
import { RoundList } from './round-list';
import { useSheet } from './use-sheet';

interface GatheringListProps {
  readonly tools: PaneTools;
  readonly actions: GatheringServices;
  readonly gathering: GatheringRef | null;
}

/** The list of a greeting round or an event. */
export function GatheringList({ tools, actions, gathering }: GatheringListProps) {
  return (
    <PaneContext.Provider value={tools}>
      <div class="jour-fixe-gathering-page">
        {gathering !== null && (gathering.kind === 'round' ? <Round actions={actions} name={gathering.name} year={gathering.year} /> : <Event actions={actions} path={gathering.path} />)}
      </div>
    </PaneContext.Provider>
  );
}

function Round({ actions, name, year }: { readonly actions: GatheringServices; readonly name: string; readonly year: number }) {
  const { services } = usePane();
  const sheet = useSheet(() => actions.round(name, year), actions, name, year);
  return sheet === null ? <p class="jour-fixe-gathering-empty">{services.texts.gathering.roundGone}</p> : <RoundList sheet={sheet} actions={actions} />;
}

function Event({ actions, path }: { readonly actions: GatheringServices; readonly path: string }) {
  const { services } = usePane();
  const sheet = useSheet(() => actions.event(path), actions, path);
  if (sheet !== null) return <EventList key={path} sheet={sheet} actions={actions} />;
  // At start the notes are not known yet.
  const { gathering, empty } = services.texts;
  return <p class="jour-fixe-gathering-empty">{services.board().reading ? empty.reading : gathering.eventGone}</p>;
}
