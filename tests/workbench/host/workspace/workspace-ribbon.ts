import { setIcon } from '../ui/icons';
import { labelQuietly } from '../ui/tooltip';
import { say } from '../say';

/** The column of icons at the edge of the window. */
export class WorkspaceRibbon {
  readonly containerEl = labelQuietly(createDiv({ cls: 'workspace-ribbon side-dock-ribbon', attr: { role: 'navigation' } }), say('Ribbon'));
  readonly #topEl = this.containerEl.createDiv('side-dock-actions');
  readonly #bottomEl = this.containerEl.createDiv('side-dock-settings');

  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown, place: 'top' | 'bottom' = 'top'): HTMLElement {
    const parent = place === 'top' ? this.#topEl : this.#bottomEl;
    const el = parent.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title } });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    return el;
  }
}
