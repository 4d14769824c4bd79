import { createHash, randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import process from 'node:process';
import type { WorkbenchConfig } from '../host/workbench-config';
import { findPageFile } from './page-files';
import { errorCode, Refusal } from './refusal';
import { answerApi, sendJson } from './routes';
import { VaultFolder } from './vault-folder';
import { VaultService } from './vault-service';

export interface ServerOptions extends Partial<Omit<WorkbenchConfig, 'vaultName' | 'vaultId'>> {
  /** The folder of notes. */
  readonly vault: string;
  /** 0, or nothing, for any that is free. */
  readonly port?: number;
}

export interface RunningServer {
  /** Where the page is, with the token of this run in the path. */
  readonly url: string;
  close(): Promise<void>;
}

const headers = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // The page evaluates the plugin's bundle, and nobody in it reaches any other server.
  'Content-Security-Policy': "default-src 'self' data: blob:; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
};

/**
 * Serves one vault to the pages on this machine that know the token. Fails when the folder is not there
 * or the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = await realpath(options.vault);
  const vault = new VaultService(new VaultFolder(root));
  vault.start();
  const config: WorkbenchConfig = {
    vaultName: basename(root),
    vaultId: createHash('sha256').update(root).digest('hex').slice(0, 16),
    today: options.today ?? null,
    language: options.language ?? 'en',
    sample: options.sample ?? false,
    coldStartDelay: options.coldStartDelay ?? 0,
  };
  const token = randomBytes(18).toString('base64url');
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const answered = answer(request, response, token, config, vault)
      .catch((error: unknown) => sendError(response, error))
      .finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  try {
    await listen(server, options.port ?? 0);
  } catch (error) {
    vault.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${token}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await Promise.all(underWay);
      // Only now, as what was under way may have had it watch more folders.
      vault.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(errorCode(error) === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Close the other program, or choose a port with --port.`) : error));
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, token: string, config: WorkbenchConfig, vault: VaultService): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  refuseStrangers(request);
  const method = request.method ?? 'GET';
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, given, ...rest] = pathname.split('/');
  if (given !== token) throw new Refusal(403, 'Open the workbench with the whole address that “npm start” prints: it ends with a token.');
  const name = rest.join('/');
  if (name.startsWith('api/')) return answerApi(vault, { method, name: name.slice('api/'.length), query: searchParams, message: request }, response);
  if (method !== 'GET') throw new Refusal(405, `The workbench has no ${method} ${name}.`);
  if (name === 'config.json') return sendJson(response, config);
  const file = await findPageFile(name === '' ? 'index.html' : name);
  if (!file) throw new Refusal(404, `The workbench has no “${name}”.`);
  response.writeHead(200, { 'Content-Type': file.type }).end(file.content);
}

/** Another site's page could reach this server under a name of its own, or with a form; it cannot forge these headers. */
function refuseStrangers(request: IncomingMessage): void {
  const { port } = request.socket.address() as AddressInfo;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) throw new Refusal(403, 'The workbench answers only to 127.0.0.1.');
  if (origin !== undefined && !hosts.includes(origin.replace(/^http:\/\//, ''))) throw new Refusal(403, 'The workbench does not answer to other sites.');
}

function sendError(response: ServerResponse, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500;
  if (status === 500) process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(error instanceof Error ? error.message : String(error));
}
