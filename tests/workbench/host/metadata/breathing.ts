/** Longer than this, in milliseconds, the page shall not wait for its turn: half a frame. */
const longestTurn = 8;

/** Long work in pieces: between them the page draws and answers. */
export class Breathing {
  #since = performance.now();

  /** To be called between two pieces; mostly it returns at once. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < longestTurn) return;
    await nextTurn();
    this.#since = performance.now();
  }
}

/** Lets the page do what else it has to. A message comes when it is its turn; a timer of zero waits for four milliseconds. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
