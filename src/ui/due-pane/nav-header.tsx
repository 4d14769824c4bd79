import { Icon } from '../icon';
import { usePane } from '../pane-context';

interface NavHeaderProps {
  readonly searching: boolean;
  readonly onSearch: () => void;
}

/** The row of buttons on top, as Obsidian's own side panes have it. */
export function NavHeader({ searching, onSearch }: NavHeaderProps) {
  const { host, services } = usePane();
  const { pane } = services.texts;
  return (
    <div class="nav-header">
      <div class="nav-buttons-container">
        <NavButton icon="pencil-line" label={pane.logContact} onClick={() => host.logContact()} />
        <NavButton icon="search" label={pane.search} pressed={searching} onClick={onSearch} />
        <NavButton icon="plus" label={pane.newPartner} onClick={() => host.newPartner()} />
      </div>
    </div>
  );
}

interface NavButtonProps {
  readonly icon: string;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function NavButton({ icon, label, pressed, onClick }: NavButtonProps) {
  return (
    <button
      type="button"
      class={`clickable-icon nav-action-button jour-fixe-button${pressed === true ? ' is-active' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
