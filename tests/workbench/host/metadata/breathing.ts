/** Longer than this, in milliseconds, the page shall not wait for its turn. */
const longestTurn = 30;

/** Long work in pieces: between them the page draws and answers. */
export class Breathing {
  #since = performance.now();

  /** To be called between two pieces; mostly it returns at once. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < longestTurn) return;
    await new Promise((resolve) => window.setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
