import type { DueRow } from '../../application/due/due-row';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { reasonActions } from './reason-actions';

interface ReasonButtonsProps {
  readonly row: DueRow;
  readonly focusable: boolean;
}

/** Buttons for what can be done at once about the reasons of a row; absent where there is nothing. */
export function ReasonButtons({ row, focusable }: ReasonButtonsProps) {
  const { services, host } = usePane();
  const actions = reasonActions(row, services, host);
  if (actions.length === 0) return null;
  return (
    <div class="jour-fixe-chips jour-fixe-reason-buttons">
      {actions.map(({ title, icon, choose }) => (
        <button key={title} type="button" class="jour-fixe-chip" tabIndex={focusable ? 0 : -1} onClick={(event) => chooseFromRow(event.currentTarget, choose)}>
          {icon !== undefined && <Icon name={icon} />}
          <span class="jour-fixe-chip-text">{title}</span>
        </button>
      ))}
    </div>
  );
}

/** The row takes the focus first, so that it is not lost with the button when what it offers is done. */
function chooseFromRow(button: HTMLElement, choose: () => void): void {
  button.closest<HTMLElement>('.jour-fixe-row')?.focus();
  choose();
}
