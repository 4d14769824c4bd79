import { Menu, setIcon, type Plugin } from 'obsidian';
import type { DueBoard, DueRow } from '../../application/due/due-row';
import type { Texts } from '../../i18n/texts';

/** How many of those who are due the menu names. */
const NAMED = 5;

/** What a click on the number, or an entry of its menu, does. */
export interface DueStatusActions {
  readonly isOn: () => boolean;
  readonly board: () => DueBoard;
  readonly openDue: () => void;
  readonly openOverview: () => void;
  readonly log: (row: DueRow) => void;
  readonly hide: () => void;
}

/** The number of due contacts in the status bar; nothing where nobody is due. */
export class DueStatus {
  private readonly el: HTMLElement;
  private readonly count: HTMLElement;

  constructor(
    plugin: Plugin,
    private readonly texts: Texts,
    private readonly actions: DueStatusActions,
  ) {
    const el = plugin.addStatusBarItem();
    el.addClasses(['mod-clickable', 'jour-fixe-due-status']);
    el.setAttrs({ role: 'button', tabindex: '0', 'data-tooltip-position': 'top' });
    setIcon(el.createSpan({ cls: 'status-bar-item-icon', attr: { 'aria-hidden': 'true' } }), 'handshake');
    this.el = el;
    this.count = el.createSpan();
    el.hide();
    el.addEventListener('click', () => actions.openDue());
    el.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      actions.openDue();
    });
    el.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.showMenu(event);
    });
  }

  /** Counts again; while notes are being read the number stays as it was. */
  renew(): void {
    if (!this.actions.isOn()) {
      this.el.hide();
      return;
    }
    const board = this.actions.board();
    if (board.reading) return;
    const count = board.dueCount;
    this.el.toggle(count > 0);
    this.count.setText(this.texts.number(count));
    this.el.setAttribute('aria-label', this.texts.around.status.due(count));
  }

  private showMenu(event: MouseEvent): void {
    const { status } = this.texts.around;
    const menu = new Menu();
    for (const row of mostUrgent(this.actions.board())) {
      menu.addItem((item) => item.setSection('log').setIcon('pencil-line').setTitle(status.log(row.name)).onClick(() => this.actions.log(row)));
    }
    menu.addItem((item) => item.setSection('open').setIcon('handshake').setTitle(this.texts.commands.openDue).onClick(() => this.actions.openDue()));
    menu.addItem((item) => item.setSection('open').setIcon('layout-dashboard').setTitle(this.texts.overview.open).onClick(() => this.actions.openOverview()));
    menu.addItem((item) => item.setSection('hide').setIcon('eye-off').setTitle(status.hide).onClick(() => this.actions.hide()));
    menu.showAtMouseEvent(event);
  }
}

/** The most urgent of those who are due; whose log has not been read yet is left out. */
function mostUrgent({ groups }: DueBoard): readonly DueRow[] {
  return groups
    .filter(({ id }) => id === 'now')
    .flatMap(({ rows, alsoDue }) => [...rows, ...alsoDue])
    .filter(({ provisional }) => !provisional)
    .slice(0, NAMED);
}
