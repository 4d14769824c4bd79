import type { App } from '../workspace/app';
import { setIcon } from './icons';
import { keymap, Scope } from './keymap';
import { say } from '../say';

/** A dialog over the window. Escape, the cross and the backdrop close it. */
export class Modal {
  app: App;
  scope: Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  protected readonly bgEl: HTMLElement;
  protected readonly headerEl: HTMLElement;
  #focusBefore: Element | null = null;
  #closeCallback: (() => unknown) | null = null;

  constructor(app: App) {
    this.app = app;
    this.scope = new Scope();
    this.containerEl = createDiv('modal-container');
    this.bgEl = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' } });
    const close = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { 'aria-label': say('Close') } });
    setIcon(close, 'x');
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv({ cls: 'modal-title', attr: { id: `modal-title-${Math.random().toString(36).slice(2)}` } });
    this.contentEl = this.modalEl.createDiv('modal-content');
    close.addEventListener('click', () => this.close());
    this.bgEl.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => this.#keepFocusInside(event));
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.#focusBefore = activeDocument.activeElement;
    activeDocument.body.appendChild(this.containerEl);
    keymap.pushScope(this.scope);
    this.modalEl.setAttr('aria-labelledby', this.titleEl.textContent ? this.titleEl.id : null);
    this.modalEl.focus();
    void this.onOpen();
    if (this.titleEl.textContent) this.modalEl.setAttr('aria-labelledby', this.titleEl.id);
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    keymap.popScope(this.scope);
    this.containerEl.detach();
    const before = this.#focusBefore as HTMLElement | null;
    if (this.shouldRestoreSelection && before?.isConnected) before.focus();
    this.onClose();
    this.#closeCallback?.();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  #keepFocusInside(event: KeyboardEvent): false | undefined {
    const inside = this.modalEl
      .findAll('a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]')
      .filter((el) => el.isShown() && !el.hasAttribute('disabled'));
    const first = inside[0];
    const last = inside.at(-1);
    const { activeElement } = this.modalEl.doc;
    const leaving = event.shiftKey ? activeElement === first || activeElement === this.modalEl : activeElement === last;
    if (!first || !last || !leaving) return undefined;
    (event.shiftKey ? last : first).focus();
    return false;
  }
}
