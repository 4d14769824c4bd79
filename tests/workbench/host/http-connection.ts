import { ConflictError, ConnectionError, type Entry, type ForeignChange, MissingError, type VaultConnection, type VersionedText, type WriteOptions } from './connection';

/** What is used of the browser's EventSource. */
export interface EventStream {
  addEventListener(type: 'message', listener: (event: Event) => void): void;
  close(): void;
}

interface Means {
  readonly eventSource: new (url: string) => EventStream;
}

/** The connection of a page to the server that served it. */
export class HttpConnection implements VaultConnection {
  /** Says to the server who we are, so that it does not tell us of our own changes. */
  readonly #page = Math.random().toString(36).slice(2);
  readonly #means: Means | undefined;
  readonly #streams = new Set<EventStream>();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true }); // "Ignore" keeps the mark in the text.

  /** @param base the address of the page, ending with a slash */
  constructor(
    private readonly base: string,
    means?: Means,
  ) {
    this.#means = means;
  }

  list(): Promise<Entry[]> {
    return this.#ask('GET', 'entries', { deep: 'yes' });
  }

  listFolder(path: string): Promise<Entry[]> {
    return this.#ask('GET', 'entries', { path });
  }

  stat(path: string): Promise<Entry | null> {
    return this.#ask('GET', 'entry', { path });
  }

  async read(path: string): Promise<VersionedText> {
    const response = await this.#send('GET', 'text', { path });
    const text = this.#decoder.decode(await response.arrayBuffer());
    return { text, version: response.headers.get('X-Version') ?? '' };
  }

  readMany(paths: readonly string[]): Promise<(string | null)[]> {
    return this.#ask('POST', 'text', {}, JSON.stringify(paths));
  }

  write(path: string, text: string, { expected, ctime, mtime }: WriteOptions = {}): Promise<Entry> {
    return this.#ask('PUT', 'text', { path, expected, ctime, mtime }, text);
  }

  makeFolder(path: string): Promise<Entry> {
    return this.#ask('POST', 'folder', { path });
  }

  rename(path: string, newPath: string): Promise<Entry> {
    return this.#ask('POST', 'rename', { path, to: newPath });
  }

  trash(path: string): Promise<void> {
    return this.#ask('POST', 'trash', { path });
  }

  remove(path: string): Promise<void> {
    return this.#ask('DELETE', 'entry', { path });
  }

  watch(listener: (change: ForeignChange) => void): () => void {
    const Stream: Means['eventSource'] = this.#means?.eventSource ?? EventSource;
    const stream = new Stream(this.#address('changes', {}));
    stream.addEventListener('message', (event) => listener(JSON.parse((event as MessageEvent<string>).data) as ForeignChange));
    this.#streams.add(stream);
    return () => {
      stream.close();
      this.#streams.delete(stream);
    };
  }

  /** Stops all watching. */
  close(): void {
    for (const stream of this.#streams) stream.close();
    this.#streams.clear();
  }

  #address(name: string, query: Record<string, string | number | undefined>): string {
    const url = new URL(`api/${name}`, this.base);
    url.searchParams.set('page', this.#page);
    for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, String(value));
    return url.href;
  }

  async #ask<T>(method: string, name: string, query: Record<string, string | number | undefined>, body?: string): Promise<T> {
    const response = await this.#send(method, name, query, body);
    return (await response.json()) as T;
  }

  async #send(method: string, name: string, query: Record<string, string | number | undefined>, body?: string): Promise<Response> {
    const response = await window.fetch(this.#address(name, query), { method, ...(body === undefined ? {} : { body }) });
    if (response.ok) return response;
    const message = await response.text();
    if (response.status === 404) throw new MissingError(message);
    if (response.status === 409) throw new ConflictError(message);
    throw new ConnectionError(message);
  }
}
