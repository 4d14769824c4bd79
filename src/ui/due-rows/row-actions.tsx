import { useIcon } from '../icon';
import type { MenuPlace } from '../host';
import { usePane } from '../pane-context';

interface RowActionsProps {
  readonly path: string;
  /** The row the keyboard is at. */
  readonly active: boolean;
  readonly onLog: () => void;
  readonly onLater: (place: MenuPlace) => void;
}

/** What can be done with a row at once: log, be reminded later, open. */
export function RowActions({ path, active, onLog, onLater }: RowActionsProps) {
  const { services, host } = usePane();
  const { pane } = services.texts;
  const openNote = (event: MouseEvent): void => {
    event.preventDefault();
    host.openNote({ path }, event);
  };
  return (
    <span class="jour-fixe-row-actions">
      <RowButton icon="pencil-line" label={pane.log} active={active} onClick={onLog} />
      <RowButton icon="clock" label={pane.later} active={active} later onClick={(event) => onLater(event.currentTarget)} />
      <RowButton icon="arrow-up-right" label={pane.open} active={active} opens onClick={openNote} />
    </span>
  );
}

interface RowButtonProps {
  readonly icon: string;
  readonly label: string;
  readonly active: boolean;
  /** The button by which the keyboard opens its menu. */
  readonly later?: true;
  /** Needless where a touch on the name does the same. */
  readonly opens?: true;
  readonly onClick: (event: MouseEvent & { readonly currentTarget: HTMLButtonElement }) => void;
}

function RowButton({ icon, label, active, later, opens, onClick }: RowButtonProps) {
  const element = useIcon<HTMLButtonElement>(icon);
  const kind = later === true ? ' jour-fixe-later' : opens === true ? ' jour-fixe-open' : '';
  return (
    <button
      type="button"
      class={`clickable-icon jour-fixe-button${kind}`}
      aria-label={label}
      tabIndex={active ? 0 : -1}
      {...(later === true ? { 'aria-haspopup': 'menu' as const } : {})}
      ref={element}
      onClick={onClick}
    />
  );
}
