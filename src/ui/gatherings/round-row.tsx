import type { RefObject } from 'preact';
import type { Day } from '../../domain/days';
import type { Recipient } from '../../domain/gatherings/greeting-round';
import type { LoggedInteraction } from '../../domain/interaction';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useElementId } from '../use-element-id';
import { sentInWords } from '../words/gathering-words';

interface RoundRowProps {
  readonly recipient: Recipient;
  /** The year of the round; that of the one before heads its column. */
  readonly year: number;
  readonly today: Day;
  readonly index: number;
  readonly active: boolean;
  readonly marked: boolean;
  readonly onMark: RefObject<(path: string) => void>;
}

/** One recipient of a round. */
export function RoundRow({ recipient, year, today, index, active, marked, onMark }: RoundRowProps) {
  const { services, host } = usePane();
  const words = services.texts.gathering;
  const id = useElementId();
  const { homeName, person, home, path, address, sent, lastYear, provisional } = recipient;
  const onClick = (event: MouseEvent): void => {
    if (event.view?.getSelection()?.isCollapsed === false) return;
    if ((event.target as HTMLElement).closest('a, input') === null && !provisional) onMark.current?.(path);
  };
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const { menu } = services.texts;
    host.showMenu([[
      { title: menu.open, icon: 'file-text', choose: () => host.openNote({ path }, null) },
      { title: menu.openInNewTab, icon: 'file-plus', choose: () => host.openInNewTab(path) },
    ]], event);
  };
  const greeting = (interaction: LoggedInteraction | null, headed?: number) =>
    interaction === null ? null : <SentenceView sentence={sentInWords(interaction, { texts: services.texts, today, channels: services.channels() }, headed)} focusable={active} />;

  return (
    <div
      role="row"
      class={`jour-fixe-sheet-row jour-fixe-round-columns${sent === null ? '' : ' is-settled'}${provisional ? ' is-provisional' : ''}`}
      aria-rowindex={index + 2}
      data-row={index}
      tabIndex={active ? 0 : -1}
      aria-selected={marked}
      aria-labelledby={`${id}-name`}
      onClick={onClick}
      onContextMenu={onContextMenu}
    >
      <span role="gridcell" class="jour-fixe-cell-mark">
        <input type="checkbox" tabIndex={-1} aria-label={words.mark(person?.name ?? homeName)} checked={marked} disabled={provisional} onChange={() => onMark.current?.(path)} />
      </span>
      <span role="gridcell" id={`${id}-name`} class="jour-fixe-cell-name">
        <SentenceView sentence={[{ text: homeName, link: { path: home }, strong: true }]} focusable={active} />
        {person !== null && <span class="jour-fixe-cell-person"><SentenceView sentence={[{ text: person.name, link: { path } }]} focusable={active} /></span>}
      </span>
      <span role="gridcell" class="jour-fixe-cell-address">
        {address === null ? <span class="jour-fixe-missing"><Icon name="triangle-alert" />{words.noAddress}</span> : address}
      </span>
      <span role="gridcell" class="jour-fixe-cell-last" data-label={words.lastYear}>{greeting(lastYear, year - 1) ?? <Nothing />}</span>
      <span role="gridcell" class="jour-fixe-cell-sent">
        {sent === null ? <Nothing /> : <><Icon name="check" /><span>{greeting(sent)}</span></>}
      </span>
    </div>
  );
}

/** A dash for the eye, a word for the ear. */
function Nothing() {
  const { services } = usePane();
  return (
    <>
      <span class="jour-fixe-nothing" aria-hidden="true">–</span>
      <span class="jour-fixe-unseen">{services.texts.gathering.nothing}</span>
    </>
  );
}
