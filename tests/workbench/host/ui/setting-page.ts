import { setIcon } from './icons';
import { say } from '../say';

/** A page below a settings tab, with a way back. */
export abstract class SettingPage {
  rootEl: HTMLElement;
  titlebarEl: HTMLElement;
  containerEl: HTMLElement;
  title = '';

  constructor() {
    this.rootEl = createDiv('setting-page');
    this.titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
    this.containerEl = this.rootEl.createDiv('setting-page-content');
  }

  abstract display(): void;

  hide(): void {
    // For subclasses.
  }

  /** Called by the tab when the page opens. */
  showTitle(goBack: () => void): void {
    this.titlebarEl.empty();
    const back = this.titlebarEl.createEl('button', { cls: 'clickable-icon setting-page-back', attr: { 'aria-label': say('Back') } });
    setIcon(back, 'arrow-left');
    back.addEventListener('click', goBack);
    this.titlebarEl.createDiv({ cls: 'setting-page-title', text: this.title, attr: { role: 'heading', 'aria-level': 2 } });
  }
}
