import type { OverviewRow } from '../../application/overview/overview-row';
import { Icon } from '../icon';
import { usePane } from '../pane-context';

interface SelectionBarProps {
  readonly chosen: readonly OverviewRow[];
  readonly onLog: () => void;
  /** `null` where nobody is chosen with whom one keeps in touch. */
  readonly onLater: ((button: HTMLElement) => void) | null;
  readonly onClear: () => void;
}

/** What can be done for all who are chosen; nothing while that is nobody. */
export function SelectionBar({ chosen, onLog, onLater, onClear }: SelectionBarProps) {
  const { services } = usePane();
  const words = services.texts.overview;
  return (
    <div class="jour-fixe-overview-selection" aria-live="polite">
      {chosen.length > 0 && (
        <>
          <span class="jour-fixe-overview-count">{words.chosen(chosen.length)}</span>
          <button type="button" class="jour-fixe-chip is-chosen" onClick={onLog}>
            <Icon name="pencil-line" />
            <span class="jour-fixe-chip-text">{words.log}</span>
          </button>
          {onLater !== null && (
            <button type="button" class="jour-fixe-chip" aria-haspopup="menu" onClick={(event) => onLater(event.currentTarget)}>
              <Icon name="clock" />
              <span class="jour-fixe-chip-text">{words.later}</span>
            </button>
          )}
          <button type="button" class="clickable-icon jour-fixe-button" aria-label={words.clear} onClick={onClear}>
            <Icon name="x" />
          </button>
        </>
      )}
    </div>
  );
}
