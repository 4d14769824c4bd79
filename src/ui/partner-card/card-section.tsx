import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';

interface CardSectionProps {
  readonly name: string;
  readonly count?: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** A part of the card under a heading that folds it. */
export function CardSection({ name, count, open, onToggle, children }: CardSectionProps) {
  return (
    <div class="jour-fixe-card-section">
      <h3 class="jour-fixe-card-heading">
        <button type="button" class="tree-item-self is-clickable mod-collapsible jour-fixe-heading jour-fixe-card-fold" aria-expanded={open} onClick={onToggle}>
          <span class={open ? 'tree-item-icon collapse-icon jour-fixe-collapse' : 'tree-item-icon collapse-icon is-collapsed jour-fixe-collapse'}>
            <Icon name="right-triangle" />
          </span>
          <span class="tree-item-inner jour-fixe-heading-name">{name}</span>
          {count !== undefined && <span class="tree-item-flair jour-fixe-count">{count}</span>}
        </button>
      </h3>
      {open && <div class="jour-fixe-card-part">{children}</div>}
    </div>
  );
}
