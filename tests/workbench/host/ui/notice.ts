import { setIcon } from './icons';

const defaultDuration = 5000;

function container(): HTMLElement {
  const { body } = activeDocument;
  return body.querySelector<HTMLElement>('.notice-container') ?? body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
}

/** A short message in the corner. A duration of 0 keeps it until it is clicked. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  #timer = 0;

  constructor(message: string | DocumentFragment, duration: number = defaultDuration) {
    this.containerEl = container().createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.#hideAfter(duration);
  }

  /** The older name for the element of the message. */
  get noticeEl(): HTMLElement {
    return this.messageEl;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.containerEl.remove();
  }

  #hideAfter(duration: number): void {
    const start = (): void => {
      this.#timer = window.setTimeout(() => this.hide(), duration);
    };
    // Nobody loses a message while reading it.
    this.containerEl.addEventListener('mouseenter', () => window.clearTimeout(this.#timer));
    this.containerEl.addEventListener('mouseleave', start);
    start();
  }
}

/** Says what went wrong on screen and in the console, where the stack is. */
export function reportError(what: string, error: unknown): void {
  console.error(`Workbench: ${what}`, error);
  const text = `${what}: ${error instanceof Error ? error.message : String(error)}`;
  if (container().findAll('.mod-error').some((shown) => shown.textContent === text)) return;
  const notice = new Notice('', 0);
  notice.containerEl.addClass('mod-error');
  setIcon(notice.messageEl.createSpan('notice-icon'), 'triangle-alert');
  notice.messageEl.createSpan({ text });
}
