import { Icon } from '../icon';

interface ProblemHeadingProps {
  readonly name: string;
  readonly count: string;
  readonly open: boolean;
  readonly index: number;
  readonly active: boolean;
  readonly onToggle: () => void;
  readonly onHover?: (event: MouseEvent) => void;
  /** What is done with everything below at once. */
  readonly action?: { readonly words: string; readonly label: string; readonly act: () => void } | null;
}

/** A name with the number of lines below it, in the form of Obsidian's own trees. */
export function ProblemHeading({ name, count, open, index, active, onToggle, onHover, action = null }: ProblemHeadingProps) {
  return (
    <div
      role="row"
      class="jour-fixe-heading-row"
      aria-level={1}
      aria-expanded={open}
      aria-rowindex={index + 1}
      data-row={index}
      tabIndex={active ? 0 : -1}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('button') === null) onToggle();
      }}
      onMouseOver={onHover}
    >
      <div role="gridcell" class="tree-item-self is-clickable mod-collapsible jour-fixe-heading">
        <span class={open ? 'tree-item-icon collapse-icon jour-fixe-collapse' : 'tree-item-icon collapse-icon is-collapsed jour-fixe-collapse'}>
          <Icon name="right-triangle" />
        </span>
        <span class="tree-item-inner jour-fixe-heading-name">{name}</span>
        {action !== null && (
          <button type="button" class="jour-fixe-text-button" tabIndex={active ? 0 : -1} aria-label={action.label} onClick={action.act}>{action.words}</button>
        )}
        <span class="tree-item-flair-outer">
          <span class="tree-item-flair jour-fixe-count">{count}</span>
        </span>
      </div>
    </div>
  );
}
