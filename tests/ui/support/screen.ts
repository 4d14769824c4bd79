import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** Components drawn into the page, and the hands of whoever uses them. */
export class Screen {
  readonly root: HTMLElement = document.body;

  constructor(content: ComponentChild) {
    void act(() => render(content, this.root));
  }

  close(): void {
    void act(() => render(null, this.root));
  }

  /** Waits until everything that follows from a change is drawn. */
  async settle(change: () => void = () => undefined): Promise<void> {
    await act(async () => {
      change();
      await Promise.resolve();
    });
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  }

  find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.root.querySelector<Kind>(selector);
    if (found === null) throw new Error(`There is no ${selector} in ${this.root.innerHTML}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map((element) => element.textContent);
  }

  /** A button by what it says or by its label. */
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) => button.textContent === name || button.getAttribute('aria-label') === name);
    if (found === undefined) throw new Error(`There is no button ${name} in ${this.root.innerHTML}`);
    return found;
  }

  async click(element: HTMLElement, init: MouseEventInit = {}): Promise<void> {
    await this.settle(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init })));
  }

  /** Presses a key where the focus is. Returns whether the key was taken. */
  async press(key: string, init: KeyboardEventInit = {}): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    await this.settle(() => (document.activeElement ?? document.body).dispatchEvent(event));
    return event.defaultPrevented;
  }

  async type(text: string, into: HTMLElement | null = document.activeElement as HTMLElement | null): Promise<void> {
    if (into === null || !('value' in into)) throw new Error('There is no field to type into');
    await this.settle(() => {
      into.value = text;
      into.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  async pointer(kind: 'pointerenter' | 'pointerleave' | 'mouseenter' | 'mouseleave', selector: string): Promise<void> {
    await this.settle(() => this.find(selector).dispatchEvent(new Event(kind)));
  }
}
