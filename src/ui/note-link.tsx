import type { ComponentChildren } from 'preact';
import type { NotePlace } from './host';
import { usePane } from './pane-context';

export interface NoteLinkProps {
  readonly place: NotePlace;
  readonly class?: string;
  readonly id?: string;
  /** Whether the Tab key stops at it. */
  readonly focusable?: boolean;
  readonly onFocus?: () => void;
  readonly children: ComponentChildren;
}

/** The name of a note, or what was read in it: a click opens the note, the middle button in a tab of its own, and hovering previews it. */
export function NoteLink({ place, class: look = 'jour-fixe-link', id, focusable = true, onFocus, children }: NoteLinkProps) {
  const { host } = usePane();
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    // The row around it has an answer to clicks of its own.
    event.stopPropagation();
    host.openNote(place, event);
  };
  return (
    <a
      {...(id === undefined ? {} : { id })}
      class={look}
      href={place.path}
      tabIndex={focusable ? 0 : -1}
      {...(onFocus === undefined ? {} : { onFocus })}
      onClick={open}
      onAuxClick={(event) => event.button === 1 && open(event)}
      onMouseOver={(event) => host.previewNote(place.path, event)}
    >
      {children}
    </a>
  );
}
