import type { ProblemGroup } from '../../application/problems/note-problems';
import { Icon } from '../icon';
import { usePane } from '../pane-context';

interface NoteHeadingProps {
  readonly group: ProblemGroup;
  readonly open: boolean;
  readonly index: number;
  readonly active: boolean;
  readonly onToggle: () => void;
}

/** The name of a note with the number of its problems, in the form of Obsidian's own trees. */
export function NoteHeading({ group, open, index, active, onToggle }: NoteHeadingProps) {
  const { host } = usePane();
  return (
    <div
      role="row"
      class="jour-fixe-heading-row"
      aria-level={1}
      aria-expanded={open}
      aria-rowindex={index + 1}
      data-row={index}
      tabIndex={active ? 0 : -1}
      onClick={onToggle}
      onMouseOver={(event) => host.previewNote(group.path, event)}
    >
      <div role="gridcell" class="tree-item-self is-clickable mod-collapsible jour-fixe-heading">
        <span class={open ? 'tree-item-icon collapse-icon jour-fixe-collapse' : 'tree-item-icon collapse-icon is-collapsed jour-fixe-collapse'}>
          <Icon name="right-triangle" />
        </span>
        <span class="tree-item-inner jour-fixe-heading-name">{group.name}</span>
        <span class="tree-item-flair-outer">
          <span class="tree-item-flair jour-fixe-count">{group.problems.length}</span>
        </span>
      </div>
    </div>
  );
}
