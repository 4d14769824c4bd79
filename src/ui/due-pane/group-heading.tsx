import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import type { HeadingItem } from './due-items';

interface GroupHeadingProps {
  readonly item: HeadingItem;
  readonly active: boolean;
  readonly onToggle: () => void;
}

/** The heading of a group with its count, in the form of Obsidian's own trees. */
export function GroupHeading({ item, active, onToggle }: GroupHeadingProps) {
  const { services } = usePane();
  const id = useElementId();
  const name = services.texts.pane.groups[item.group];
  return (
    <div role="row" class="jour-fixe-heading-row" aria-level={1} aria-expanded={item.open} aria-labelledby={id} tabIndex={active ? 0 : -1} onClick={onToggle}>
      <div role="gridcell" class="tree-item-self is-clickable mod-collapsible jour-fixe-heading">
        <span class={item.open ? 'tree-item-icon collapse-icon jour-fixe-collapse' : 'tree-item-icon collapse-icon is-collapsed jour-fixe-collapse'}>
          <Icon name="right-triangle" />
        </span>
        <span id={id} class="tree-item-inner jour-fixe-heading-name">
          {name}
        </span>
        <span class="tree-item-flair-outer">
          <span class="tree-item-flair jour-fixe-count">{services.texts.number(item.count)}</span>
        </span>
      </div>
    </div>
  );
}
