import type { App } from '../workspace/app';
import { ButtonComponent } from './button-component';
import { Modal } from './modal';
import { say } from '../say';

type Handler = (evt: MouseEvent) => unknown;

/** A button of a confirmation: its handler may keep the dialog open by returning something true. */
export class ConfirmationButton extends ButtonComponent {
  handler: Handler | null = null;
  isInitialFocus = false;

  override onClick(handler: Handler): this {
    this.handler = handler;
    return this;
  }

  setInitialFocus(): this {
    this.isInitialFocus = true;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** Asks whether something is really meant. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  readonly #buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const row = createEl('label', 'mod-checkbox');
    const input = row.createEl('input', { type: 'checkbox' });
    row.appendText(label);
    input.addEventListener('change', () => cb(input.checked));
    this.buttonContainerEl.prepend(row);
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl);
    this.#buttons.push(button);
    cb(button);
    button.buttonEl.addEventListener('click', (event) => void this.#press(button, event));
    return this;
  }

  addCancelButton(text = say('Cancel')): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }

  override open(): void {
    super.open();
    const focused = this.#buttons.filter((button) => button.isInitialFocus).at(-1) ?? this.#buttons[0];
    focused?.buttonEl.focus();
  }

  async #press(button: ConfirmationButton, event: MouseEvent): Promise<void> {
    if (!(await button.handler?.(event))) this.close();
  }
}
