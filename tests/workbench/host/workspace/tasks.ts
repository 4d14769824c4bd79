/** What has to be finished before the window closes. */
export class Tasks {
  readonly #all: Promise<unknown>[] = [];

  add(callback: () => Promise<unknown>): void {
    this.addPromise(callback());
  }

  addPromise(promise: Promise<unknown>): void {
    this.#all.push(promise);
  }

  isEmpty(): boolean {
    return this.#all.length === 0;
  }

  promise(): Promise<unknown> {
    return Promise.all(this.#all);
  }
}
