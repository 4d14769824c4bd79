import { ButtonComponent, Modal, type App } from 'obsidian';
import type { Texts } from '../../i18n/texts';

export interface DayQuestion {
  readonly question: string;
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  readonly min?: string;
  readonly max?: string;
}

/** Asks for one day. */
export class DayModal extends Modal {
  constructor(
    app: App,
    private readonly question: DayQuestion,
    private readonly texts: Texts,
    private readonly onChosen: (day: string) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { question, min, max } = this.question;
    const words = this.texts.dayChooser;
    this.setTitle(question);
    const form = this.contentEl.createEl('form', { cls: 'jour-fixe-day-form' });
    const field = form.createEl('input', { cls: 'jour-fixe-date', type: 'date', value: min ?? max ?? '', attr: { 'aria-label': words.day } });
    field.required = true;
    if (min !== undefined) field.min = min;
    if (max !== undefined) field.max = max;
    const buttons = form.createDiv({ cls: 'modal-button-container' });
    new ButtonComponent(buttons).setButtonText(words.choose).setCta().buttonEl.type = 'submit';
    const cancel = new ButtonComponent(buttons).setButtonText(words.cancel).onClick(() => this.close());
    cancel.buttonEl.type = 'button';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.close();
      this.onChosen(field.value);
    });
    field.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
