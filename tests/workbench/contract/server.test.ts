import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ForeignChange } from '../host/connection';
import { type EventStream, HttpConnection } from '../host/http-connection';
import { type RunningServer, startServer } from '../server/start-server';

let base: string;
let vault: string;
let server: RunningServer;
let connection: HttpConnection;

beforeEach(async () => {
  vi.stubGlobal('window', globalThis);
  base = await realpath(await mkdtemp(join(tmpdir(), 'workbench-')));
  vault = join(base, 'My vault');
  await mkdir(join(vault, 'Partners'), { recursive: true });
  await writeFile(join(vault, 'Partners', 'Müller & Söhne.md'), '\uFEFF---\r\ncadence: monthly\r\n---\r\n');
  await writeFile(join(base, 'secret.md'), 'not yours');
  server = await startServer({ vault, today: '2026-11-23', language: 'de' });
  connection = new HttpConnection(server.url);
});

afterEach(async () => {
  connection.close();
  await server.close();
  await rm(base, { recursive: true });
  vi.unstubAllGlobals();
});

describe('what is served', () => {
  test('the configuration of the run, never stored by the browser', async () => {
    const response = await window.fetch(`${server.url}config.json`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ vaultName: 'My vault', today: '2026-11-23', language: 'de', sample: false, coldStartDelay: 0 });
  });

  test('every file and folder with its size and times', async () => {
    await mkdir(join(vault, '.git'));
    const entries = await connection.list();
    expect(entries.map(({ path, type }) => [path, type])).toEqual([
      ['Partners', 'folder'],
      ['Partners/Müller & Söhne.md', 'file'],
    ]);
    expect(entries[1]).toMatchObject({ size: 31 });
    expect(Math.abs(Date.now() - (entries[1]?.mtime ?? 0))).toBeLessThan(60_000);
  });

  test('text byte by byte, with its byte order mark and its line endings', async () => {
    const { text } = await connection.read('Partners/Müller & Söhne.md');
    expect(text).toBe('\uFEFF---\r\ncadence: monthly\r\n---\r\n');
    await connection.write('Partners/Müller & Söhne.md', `${text}ok\n`);
    expect(await readFile(join(vault, 'Partners', 'Müller & Söhne.md'), 'utf8')).toBe('\uFEFF---\r\ncadence: monthly\r\n---\r\nok\n');
  });

  test('many texts with one request, byte by byte and in their order; nothing for what cannot be read', async () => {
    await writeFile(join(vault, 'A.md'), 'a');
    const paths = ['A.md', '../secret.md', 'Partners/Müller & Söhne.md', 'Nobody.md', 'Partners', 'A.md'];
    expect(await connection.readMany(paths)).toEqual(['a', null, '\uFEFF---\r\ncadence: monthly\r\n---\r\n', null, null, 'a']);
  });
});

describe('who may ask', () => {
  test('nobody without the token', async () => {
    const { origin } = new URL(server.url);
    for (const path of ['/', '/wrong/', '/wrong/config.json', '/wrong/api/entries']) {
      expect((await window.fetch(origin + path)).status).toBe(403);
    }
  });

  test('nobody who takes this server for another host, as after DNS rebinding', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({})).toBe(200);
  });

  test('no page of another site', async () => {
    expect(await statusWith({ origin: 'http://evil.example' })).toBe(403);
    expect(await statusWith({ origin: new URL(server.url).origin })).toBe(200);
  });

  function statusWith(headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(`${server.url}config.json`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }
});

describe('confinement to the vault', () => {
  const outside = ['../secret.md', 'Partners/../../secret.md', '/etc/hostname', './x.md', 'Partners//x.md', 'a\\..\\x.md', 'x\0.md'];

  test.each(outside)('%j is not a path inside the vault', async (path) => {
    await expect(connection.read(path)).rejects.toThrow('not a path inside the vault');
    await expect(connection.write(path, 'mine')).rejects.toThrow('not a path inside the vault');
    await expect(connection.rename('Partners', path)).rejects.toThrow('not a path inside the vault');
    await expect(connection.makeFolder(path)).rejects.toThrow('not a path inside the vault');
    await expect(connection.remove(path)).rejects.toThrow('not a path inside the vault');
    await expect(connection.trash(path)).rejects.toThrow('not a path inside the vault');
  });

  test('no symbolic link leads out, be it a file, a folder or a link to nothing', async () => {
    await symlink(join(base, 'secret.md'), join(vault, 'link.md'));
    await symlink(base, join(vault, 'up'));
    await symlink(join(base, 'not there.md'), join(vault, 'dangling.md'));
    for (const path of ['link.md', 'up/secret.md', 'up/new.md', 'dangling.md']) {
      await expect(connection.read(path)).rejects.toThrow('leads out of the vault');
      await expect(connection.write(path, 'mine')).rejects.toThrow('leads out of the vault');
    }
    expect(await readFile(join(base, 'secret.md'), 'utf8')).toBe('not yours');
    expect((await readdir(base)).sort()).toEqual(['My vault', 'secret.md']);
    expect((await connection.list()).map(({ path }) => path)).toEqual(['Partners', 'Partners/Müller & Söhne.md']);
  });

  test('the vault itself is not deleted', async () => {
    await expect(connection.remove('')).rejects.toThrow('not deleted');
  });
});

describe('writing', () => {
  const path = 'Partners/Acme.md';

  test('leaves no unfinished file behind, even when it is refused', async () => {
    await connection.write(path, 'one');
    await expect(connection.write(path, 'two', { expected: 'absent' })).rejects.toMatchObject({ name: 'ConflictError' });
    await expect(connection.write('Nowhere/Acme.md', 'x')).rejects.toMatchObject({ name: 'MissingError' });
    expect((await readdir(join(vault, 'Partners'))).sort()).toEqual(['Acme.md', 'Müller & Söhne.md']);
    expect(await readFile(join(vault, path), 'utf8')).toBe('one');
  });

  test('a write that names an outdated version is refused and changes nothing', async () => {
    await connection.write(path, 'one');
    const { version } = await connection.read(path);
    await writeFile(join(vault, path), 'by another program');
    await expect(connection.write(path, 'two', { expected: version })).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await readFile(join(vault, path), 'utf8')).toBe('by another program');
    const now = await connection.read(path);
    await connection.write(path, 'two', { expected: now.version });
    expect(await readFile(join(vault, path), 'utf8')).toBe('two');
  });

  test('keeps the time of creation, and takes a time of change when given one', async () => {
    const { ctime } = await connection.write(path, 'one');
    await new Promise((resolve) => setTimeout(resolve, 30));
    const entry = await connection.write(path, 'two', { mtime: 1_700_000_000_000 });
    expect(entry).toMatchObject({ ctime, mtime: 1_700_000_000_000, size: 3 });
  });

  test('what is trashed lies in .trash under a free name', async () => {
    for (const text of ['first', 'second']) {
      await connection.write(path, text);
      await connection.trash(path);
    }
    expect(await connection.stat(path)).toBeNull();
    expect(await readFile(join(vault, '.trash', 'Acme.md'), 'utf8')).toBe('first');
    expect(await readFile(join(vault, '.trash', 'Acme 2.md'), 'utf8')).toBe('second');
  });

  test('a rename never overwrites', async () => {
    await connection.write(path, 'one');
    await expect(connection.rename(path, 'Partners/Müller & Söhne.md')).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await connection.rename(path, 'Partners/acme.md')).toMatchObject({ path: 'Partners/acme.md', type: 'file' });
    expect(await connection.makeFolder('A/B/C')).toMatchObject({ path: 'A/B/C', type: 'folder' });
  });
});

describe('changes by other programs', () => {
  let seen: ForeignChange[];
  let other: HttpConnection;

  beforeEach(async () => {
    seen = [];
    other = new HttpConnection(server.url, { eventSource: StreamedEvents });
    other.watch((change) => seen.push(change));
    await new Promise((resolve) => setTimeout(resolve, 150));
  });

  afterEach(() => other.close());

  const paths = (): string[] => seen.map((change) => `${change.kind} ${'entry' in change ? change.entry.path : change.path}`);

  test('are told: new, changed and deleted files and folders', async () => {
    await mkdir(join(vault, 'New'));
    await writeFile(join(vault, 'New', 'Acme.md'), 'one');
    await vi.waitFor(() => expect(paths()).toEqual(['created New', 'created New/Acme.md']), 3000);
    await writeFile(join(vault, 'New', 'Acme.md'), 'two');
    await vi.waitFor(() => expect(paths()).toContain('modified New/Acme.md'), 3000);
    await rm(join(vault, 'New'), { recursive: true });
    await vi.waitFor(() => expect(paths()).toContain('deleted New'), 3000);
  });

  test('are told of folders within folders that come at once, and of what happens in them later', async () => {
    await mkdir(join(base, 'Tree', 'A', 'B'), { recursive: true });
    await writeFile(join(base, 'Tree', 'A', 'B', 'Acme.md'), 'one');
    await cp(join(base, 'Tree'), join(vault, 'Tree'), { recursive: true });
    await vi.waitFor(() => expect(paths().sort()).toEqual(['created Tree', 'created Tree/A', 'created Tree/A/B', 'created Tree/A/B/Acme.md']), 3000);
    await writeFile(join(vault, 'Tree', 'A', 'B', 'Acme.md'), 'two');
    await vi.waitFor(() => expect(paths()).toContain('modified Tree/A/B/Acme.md'), 3000);
  });

  test('are told in folders that the page made or renamed', async () => {
    await other.makeFolder('A/B');
    await writeFile(join(vault, 'A', 'B', 'Acme.md'), 'one');
    await vi.waitFor(() => expect(paths()).toContain('created A/B/Acme.md'), 3000);
    await other.rename('A', 'C');
    await writeFile(join(vault, 'C', 'B', 'Acme.md'), 'two');
    await vi.waitFor(() => expect(paths()).toContain('modified C/B/Acme.md'), 3000);
  });

  test('are told of a folder that takes the place of another', async () => {
    for (const [folder, file] of [['Old', 'Acme.md'], ['Old', 'Bolt.md'], ['Young', 'Bolt.md'], ['Young', 'Cask.md']] as const) {
      await mkdir(join(vault, folder), { recursive: true });
      await writeFile(join(vault, folder, file), folder);
    }
    await vi.waitFor(() => expect(paths()).toContain('created Young/Cask.md'), 3000);
    seen.length = 0;
    await rename(join(vault, 'Old'), join(vault, 'Gone'));
    await rename(join(vault, 'Young'), join(vault, 'Old'));
    const expected = ['created Gone', 'deleted Old/Acme.md', 'modified Old/Bolt.md', 'created Old/Cask.md', 'deleted Young'];
    await vi.waitFor(() => expect(paths()).toEqual(expect.arrayContaining(expected)), 3000);
    await writeFile(join(vault, 'Old', 'Cask.md'), 'later');
    await vi.waitFor(() => expect(paths()).toContain('modified Old/Cask.md'), 3000);
  });

  test('a page is not told of its own writes, but others are', async () => {
    await other.write('Partners/Acme.md', 'by the page');
    await other.write('Partners/Acme.md', 'by the page again');
    await other.rename('Partners/Acme.md', 'Partners/Acme Ltd.md');
    await other.trash('Partners/Acme Ltd.md');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(paths()).toEqual([]);
    await connection.write('Partners/Acme.md', 'by another page');
    await vi.waitFor(() => expect(paths()).toEqual(['created Partners/Acme.md']), 3000);
  });

  test('a foreign write that lands just after one of the page is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      await other.write('Partners/Acme.md', `page ${round}`);
      await writeFile(join(vault, 'Partners', 'Acme.md'), `them ${round}`);
      await vi.waitFor(() => expect(paths()).toEqual(['modified Partners/Acme.md']), 3000);
      seen.length = 0;
    }
  });

  test('a file that was only touched is not told once its content is known', async () => {
    await other.write('Partners/Acme.md', 'same');
    await utimes(join(vault, 'Partners', 'Acme.md'), 1, 1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(paths()).toEqual([]);
  });
});

describe('ending', () => {
  test('what a page has begun to write is whole, and nothing is written afterwards', async () => {
    const text = 'a'.repeat(32 * 1024 * 1024);
    const written = connection.write('Long.md', text).catch(() => null);
    await vi.waitFor(async () => expect(await readdir(vault)).toHaveLength(2), { timeout: 60_000, interval: 1 });
    await server.close();
    expect((await readdir(vault)).sort()).toEqual(['Long.md', 'Partners']);
    expect(await readFile(join(vault, 'Long.md'), 'utf8')).toHaveLength(text.length);
    await written;
  });

  test('no folder is watched any more, not even one that a page was just about to make', async () => {
    const written = connection.write('Long.md', 'a'.repeat(32 * 1024 * 1024)).catch(() => null);
    await vi.waitFor(async () => expect(await readdir(vault)).toHaveLength(2), { timeout: 60_000, interval: 1 });
    const made = connection.makeFolder('New').catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await server.close();
    await Promise.all([written, made]);
    await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('FSEventWrap'), 3000);
  });
});

describe('starting', () => {
  test('a port in use is said to be so', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ vault, port })).rejects.toThrow(`Port ${port} is in use`);
  });

  test('a vault that is not there fails', async () => {
    await expect(startServer({ vault: join(base, 'nowhere') })).rejects.toThrow('ENOENT');
  });
});

/** Just enough of the browser's EventSource for node, which has none before version 22. */
class StreamedEvents extends EventTarget implements EventStream {
  readonly #abort = new AbortController();

  constructor(url: string) {
    super();
    void this.#read(url).catch(() => undefined);
  }

  close(): void {
    this.#abort.abort();
  }

  async #read(url: string): Promise<void> {
    const { body } = await window.fetch(url, { signal: this.#abort.signal });
    let text = '';
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk);
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = text.slice(0, end);
        text = text.slice(end + 2);
        if (event.startsWith('data: ')) this.dispatchEvent(new MessageEvent('message', { data: event.slice('data: '.length) }));
      }
    }
  }
}
