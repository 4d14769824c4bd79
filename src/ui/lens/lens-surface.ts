import type { Addressee } from '../../application/ports/screens';
import type { UseCases } from '../../application/use-cases';
import type { ObsidianScreens } from '../obsidian-screens';
import { mountLens } from './mount-lens';

/** The line above notes, as it is drawn into whatever place shows it. */
export interface DrawnLens {
  /** Whether the line is switched on, and the note is somebody's. */
  isShownAbove(path: string): boolean;
  draw(element: HTMLElement, path: string): () => void;
}

export function lensSurface(useCases: UseCases, screens: ObsidianScreens): DrawnLens {
  const actions = {
    lens: (path: string) => useCases.noteLens(path),
    log: (addressee: Addressee) => screens.composeFor(addressee),
    openCard: (path: string) => void screens.openPartnerCard(path),
  };
  return {
    isShownAbove: (path) => useCases.ports.settings.current().noteLens && useCases.noteLens(path) !== null,
    draw: (element, path) => mountLens(element, path, screens.toolsIn({ hoverPopover: null }), actions),
  };
}
