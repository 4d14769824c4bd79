import type { EventRef } from 'obsidian';
import { detachEvent } from './events';

type Listener = (event: Event) => unknown;

/** Something with a life: what is registered while it lives is undone when it is unloaded. */
export class Component {
  #loaded = false;
  readonly #children: Component[] = [];
  readonly #undo: (() => unknown)[] = [];

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    this.onload();
    for (const child of [...this.#children]) child.load();
  }

  onload(): void {
    // For subclasses.
  }

  /** Children go first, then what was registered, both last in first out; `onunload` comes at the end. */
  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) undo();
    this.onunload();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends Component>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const place = this.#children.indexOf(component);
    if (place >= 0) {
      this.#children.splice(place, 1);
      component.unload();
    }
    return component;
  }

  register(cb: () => unknown): void {
    this.#undo.push(cb);
  }

  registerEvent(eventRef: EventRef): void {
    this.register(() => detachEvent(eventRef));
  }

  registerDomEvent<K extends keyof WindowEventMap>(el: Window, type: K, callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  registerDomEvent<K extends keyof DocumentEventMap>(el: Document, type: K, callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  registerDomEvent<K extends keyof HTMLElementEventMap>(el: HTMLElement, type: K, callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  registerDomEvent(el: EventTarget, type: string, callback: unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = callback as Listener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
