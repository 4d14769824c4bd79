import { render } from 'preact';
import { PaneContext, type PaneTools } from '../pane-context';
import { LensLine, type LensServices } from './lens-line';

/** Draws the line above a note into an element, and keeps it up to date until the function returned is called. */
export function mountLens(element: HTMLElement, path: string, tools: PaneTools, actions: LensServices): () => void {
  element.addClass('jour-fixe-lens');
  render(
    <PaneContext.Provider value={tools}>
      <LensLine path={path} actions={actions} />
    </PaneContext.Provider>,
    element,
  );
  return () => render(null, element);
}
