import type { RefObject } from 'preact';
import { Icon } from '../icon';
import { usePane } from '../pane-context';

interface NavHeaderProps {
  readonly searching: boolean;
  readonly onSearch: () => void;
  readonly filterButton: RefObject<HTMLButtonElement | null>;
  readonly filtered: boolean;
  readonly onFilter: () => void;
}

/** The row of buttons on top, as Obsidian's own side panes have it. */
export function NavHeader({ searching, onSearch, filterButton, filtered, onFilter }: NavHeaderProps) {
  const { host, services } = usePane();
  const { pane, filter } = services.texts;
  return (
    <div class="nav-header">
      <div class="nav-buttons-container">
        <NavButton icon="pencil-line" label={pane.logContact} onClick={() => host.logContact()} />
        <NavButton icon="search" label={pane.search} pressed={searching} onClick={onSearch} />
        <NavButton icon="list-filter" label={filter.filter} element={filterButton} marked={filtered} opensMenu onClick={onFilter} />
        <NavButton icon="plus" label={pane.newPartner} onClick={() => host.newPartner()} />
      </div>
    </div>
  );
}

interface NavButtonProps {
  readonly icon: string;
  readonly label: string;
  readonly pressed?: boolean;
  /** Shown as at work, where it is no switch. */
  readonly marked?: boolean;
  readonly opensMenu?: true;
  readonly element?: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
}

function NavButton({ icon, label, pressed, marked, opensMenu, element, onClick }: NavButtonProps) {
  return (
    <button
      type="button"
      class={`clickable-icon nav-action-button jour-fixe-button${pressed === true || marked === true ? ' is-active' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      {...(element === undefined ? {} : { ref: element })}
      {...(opensMenu === true ? { 'aria-haspopup': 'menu' as const } : {})}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
