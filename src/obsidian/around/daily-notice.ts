import { Notice, type App } from 'obsidian';
import type { DueBoard } from '../../application/due/due-row';
import type { Texts } from '../../i18n/texts';

const KEY = 'jour-fixe-notice-day';

/** How long the notice stays, in milliseconds. */
const STAYS = 15_000;

/** Once a day, when somebody first looks at the app: how many are due. */
export class DailyNotice {
  constructor(
    private readonly app: App,
    private readonly texts: Texts,
    private readonly notice: { readonly isOn: () => boolean; readonly board: () => DueBoard; readonly openDue: () => void },
  ) {}

  /** Says it if it is to be said now: nothing before every note was read, in a quiet period, or while nobody looks. */
  renew(): void {
    if (!this.notice.isOn() || !activeDocument.hasFocus()) return;
    const { today, reading, quietUntil, dueCount } = this.notice.board();
    if (reading || quietUntil !== null || this.app.loadLocalStorage(KEY) === today) return;
    this.app.saveLocalStorage(KEY, today);
    if (dueCount > 0) this.show(dueCount);
  }

  private show(count: number): void {
    const notice = new Notice('', STAYS);
    notice.messageEl.createSpan({ text: this.texts.around.notice.due(count) });
    const button = notice.messageEl.createEl('button', { text: this.texts.around.notice.open, cls: 'jour-fixe-notice-button' });
    button.addEventListener('click', () => {
      notice.hide();
      this.notice.openDue();
    });
  }
}
