import { useState } from 'preact/hooks';

let given = 0;

/** An id for elements of a component, as no other has it: those of `useId` begin anew in every pane, and several panes are one page. */
export function useElementId(): string {
  const [id] = useState(() => `jour-fixe-${++given}`);
  return id;
}
