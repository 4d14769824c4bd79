import { setIcon, type Plugin } from 'obsidian';

const KEY = 'jour-fixe-problems-opened';

/** The number of problems in the status bar, for whoever has opened their list once on this device; nothing where there is none. */
export class ProblemStatus {
  private item: { readonly el: HTMLElement; readonly count: HTMLElement } | null = null;

  constructor(
    private readonly plugin: Plugin,
    private readonly problems: { readonly makeReady: () => Promise<void>; readonly count: () => number; readonly inWords: (count: number) => string; readonly number: (count: number) => string; readonly show: () => void },
  ) {
    if (plugin.app.loadLocalStorage(KEY) === true) this.start();
  }

  /** The list was opened. */
  opened(): void {
    if (this.item !== null) return;
    this.plugin.app.saveLocalStorage(KEY, true);
    this.start();
    this.renew();
  }

  /** Counts again; the number that stands there is left until then. */
  renew(): void {
    if (this.item !== null) void this.problems.makeReady().then(() => this.show());
  }

  private show(): void {
    if (this.item === null) return;
    const count = this.problems.count();
    const { el, count: countEl } = this.item;
    el.toggle(count > 0);
    countEl.setText(this.problems.number(count));
    el.setAttribute('aria-label', this.problems.inWords(count));
  }

  private start(): void {
    const el = this.plugin.addStatusBarItem();
    el.addClasses(['mod-clickable', 'jour-fixe-problem-status']);
    el.setAttrs({ role: 'button', tabindex: '0', 'data-tooltip-position': 'top' });
    setIcon(el.createSpan({ cls: 'status-bar-item-icon', attr: { 'aria-hidden': 'true' } }), 'triangle-alert');
    this.item = { el, count: el.createSpan() };
    el.hide();
    el.addEventListener('click', () => this.problems.show());
    el.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.problems.show();
    });
  }
}
