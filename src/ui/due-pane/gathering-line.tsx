import { refOf } from '../../application/gatherings/gathering-row';
import type { MenuSections } from '../host';
import { Icon } from '../icon';
import { NoteLink } from '../note-link';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { eventReason, gatheringFact, gatheringName } from '../words/gathering-words';
import type { GatheringItem } from './due-items';

/** A greeting round with its progress, or an event with how many are to be met there. It opens a list. */
export function GatheringLine({ item, active, level = 2 }: { readonly item: GatheringItem; readonly active: boolean; readonly level?: 1 | 2 }) {
  const { services, host } = usePane();
  const { texts } = services;
  const { gathering } = item;
  const id = useElementId();
  const today = services.clock.today();
  const name = gatheringName(gathering, texts);
  const openList = (): void => host.openGathering(refOf(gathering));

  const onClick = (event: MouseEvent): void => {
    if ((event.target as HTMLElement).closest('a') === null) openList();
  };
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const list = [{ title: texts.gathering.openList, icon: 'list-checks', choose: openList }];
    const note: MenuSections = gathering.kind === 'round' ? [] : [[
      { title: texts.menu.open, icon: 'file-text', choose: () => host.openNote({ path: gathering.path }, null) },
      { title: texts.menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(gathering.path) },
    ]];
    host.showMenu([list, ...note], event);
  };

  return (
    <div
      role="row"
      class={`jour-fixe-row jour-fixe-gathering${gathering.provisional ? ' is-provisional' : ''}`}
      tabIndex={active ? 0 : -1}
      aria-level={level}
      aria-posinset={item.place}
      aria-setsize={item.of}
      aria-labelledby={`${id}-name ${id}-fact`}
      {...(gathering.kind === 'event' ? { 'aria-describedby': `${id}-reason` } : {})}
      onClick={onClick}
      onContextMenu={onContextMenu}
    >
      <div role="gridcell" class="jour-fixe-row-cell">
        <div class="jour-fixe-row-head">
          {gathering.kind === 'round' ? <span id={`${id}-name`} class="jour-fixe-row-name">{name}</span> : (
            <NoteLink id={`${id}-name`} place={{ path: gathering.path }} class="jour-fixe-row-name" focusable={false}>{name}</NoteLink>
          )}
          <span id={`${id}-fact`} class="jour-fixe-row-fact">{gatheringFact(gathering, today, texts)}</span>
        </div>
        {gathering.kind === 'round' ? (
          <div class="jour-fixe-progress" aria-hidden="true">
            {!gathering.provisional && <div class="jour-fixe-progress-done" style={{ inlineSize: `${(100 * gathering.done) / gathering.total}%` }} />}
          </div>
        ) : (
          <div id={`${id}-reason`} class="jour-fixe-row-reason jour-fixe-gathering-reason">
            <Icon name="map-pin" />
            <span>{eventReason(gathering, today, texts)}</span>
          </div>
        )}
      </div>
    </div>
  );
}
