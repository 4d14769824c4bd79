import type { EventRef } from 'obsidian';

type Callback = (...data: unknown[]) => unknown;

interface Subscription extends EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

/**
 * Obsidian's event emitter. A listener that throws does not keep the others from being called:
 * its error is thrown again on its own, so that it reaches the console and the page's error handler.
 */
export class Events {
  readonly #subscriptions = new Map<string, Subscription[]>();

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const subscription: Subscription = { owner: this, name, callback, context: ctx };
    const known = this.#subscriptions.get(name) ?? [];
    this.#subscriptions.set(name, [...known, subscription]);
    return subscription;
  }

  off(name: string, callback: Callback): void {
    this.#keep(name, (subscription) => subscription.callback !== callback);
  }

  offref(ref: EventRef): void {
    const { name } = ref as Subscription;
    this.#keep(name, (subscription) => subscription !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const subscription of this.#subscriptions.get(name) ?? []) this.tryTrigger(subscription, data);
  }

  tryTrigger(evt: EventRef, args: unknown[]): void {
    const { callback, context } = evt as Subscription;
    try {
      callback.apply(context, args);
    } catch (error) {
      window.setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  #keep(name: string, wanted: (subscription: Subscription) => boolean): void {
    const known = this.#subscriptions.get(name);
    if (known) this.#subscriptions.set(name, known.filter(wanted));
  }
}

/** Detaches a subscription without knowing whose it is, as `Component.registerEvent` has to. */
export function detachEvent(ref: EventRef): void {
  (ref as Subscription).owner.offref(ref);
}
