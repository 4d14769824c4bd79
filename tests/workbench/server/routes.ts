import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WriteOptions } from '../host/connection';
import { Refusal } from './refusal';
import type { VaultService } from './vault-service';

const largestNote = 64 * 1024 * 1024;

export interface ApiRequest {
  readonly method: string;
  /** What follows `api/` in the address. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly message: IncomingMessage;
}

/** Answers one request for the vault. The page says who it is with `page`, so that it is not told of its own changes. */
export async function answerApi(vault: VaultService, { method, name, query, message }: ApiRequest, response: ServerResponse): Promise<void> {
  const path = query.get('path') ?? '';
  const page = query.get('page') ?? '';
  switch (`${method} ${name}`) {
    case 'GET entries':
      return sendJson(response, vault.list(path, query.get('deep') === 'yes'));
    case 'GET entry':
      return sendJson(response, vault.stat(path));
    case 'GET text': {
      const { bytes, version } = vault.read(path);
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Version': version }).end(bytes);
      return;
    }
    case 'POST text':
      return sendJson(response, vault.readTexts(readPaths(await readBody(message))));
    case 'PUT text':
      return sendJson(response, await vault.write(page, path, await readBody(message), writeOptions(query)));
    case 'POST folder':
      return sendJson(response, await vault.makeFolder(page, path));
    case 'POST rename':
      return sendJson(response, await vault.rename(page, path, query.get('to') ?? ''));
    case 'POST trash':
      return sendJson(response, await vault.trash(page, path));
    case 'DELETE entry':
      return sendJson(response, await vault.remove(page, path));
    case 'GET changes':
      return streamChanges(vault, page, response);
    default:
      throw new Refusal(405, `The workbench has no ${method} ${name}.`);
  }
}

function readPaths(body: Buffer): string[] {
  const paths = parseJson(body.toString('utf8'));
  if (Array.isArray(paths) && paths.every((path) => typeof path === 'string')) return paths;
  throw new Refusal(400, 'To read many notes, send a JSON list of their paths.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function writeOptions(query: URLSearchParams): WriteOptions {
  const expected = query.get('expected');
  const ctime = query.get('ctime');
  const mtime = query.get('mtime');
  return {
    ...(expected === null ? {} : { expected }),
    ...(ctime === null ? {} : { ctime: Number(ctime) }),
    ...(mtime === null ? {} : { mtime: Number(mtime) }),
  };
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestNote) throw new Refusal(413, 'This is too large for a note.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value ?? null));
}

/** Server-sent events, one per change that somebody else made. */
function streamChanges(vault: VaultService, page: string, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write(': listening\n\n');
  const stop = vault.listen({ page, tell: (change) => response.write(`data: ${JSON.stringify(change)}\n\n`) });
  response.on('close', stop);
}
