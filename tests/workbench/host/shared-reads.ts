import type { VaultConnection } from './connection';

/** A handful of requests costs no more than one of many texts: the browser sends them side by side. */
const alone = 4;
/** More texts than this make an answer that keeps the page busy. */
const together = 100;

interface AskedText {
  readonly path: string;
  readonly resolve: (text: string) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Reads texts. Those that are asked for in the same turn share requests, as a plugin may ask for a great many at once.
 * Nothing is kept and no request under way is joined, so that a read that begins after a write finds what was written.
 */
export class SharedReads {
  readonly #asked: AskedText[] = [];

  constructor(private readonly connection: VaultConnection) {}

  /** Fails with MissingError, as the connection does. */
  read(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#asked.push({ path, resolve, reject }) === 1) queueMicrotask(() => this.#send());
    });
  }

  #send(): void {
    const asked = this.#asked.splice(0);
    if (asked.length <= alone) {
      for (const text of asked) this.#readAlone(text);
      return;
    }
    for (let from = 0; from < asked.length; from += together) void this.#readTogether(asked.slice(from, from + together));
  }

  async #readTogether(asked: readonly AskedText[]): Promise<void> {
    try {
      const texts = await this.connection.readMany(asked.map(({ path }) => path));
      for (const [position, one] of asked.entries()) {
        const text = texts[position] ?? null;
        // Alone it says why it cannot be read.
        if (text === null) this.#readAlone(one);
        else one.resolve(text);
      }
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  #readAlone({ path, resolve, reject }: AskedText): void {
    this.connection.read(path).then(({ text }) => resolve(text), reject);
  }
}
