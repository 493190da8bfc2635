/** A built site served as to a phone: compressed as hosts do it, over a slow line, every byte counted. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { HEADERS } from '../../shared/headers.ts';

/** "Slow 4G" as the common tools have it. */
const LATENCY_MS = 150;
const BITS_PER_MS = 1_600;
const GZIP_LEVEL = 6;
const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** One answered request: the file and what went over the wire for it, headers included. */
export interface Sent {
  file: string;
  bytes: number;
  /** When it was all sent, milliseconds since 1970. */
  at: number;
}

export interface PhoneServer {
  url: string;
  /** What was sent since this was last called. */
  take(): Sent[];
  close(): void;
}

/**
 * Serves a built site. The line is slowed here and not in the browser, because a browser does not slow the worker that
 * Pagefind runs in: every answer waits for the latency, then for its turn on one line of 1.6 Mbit/s.
 */
export async function servePhone({ dir, base }: { dir: string; base: string }): Promise<PhoneServer> {
  let sent: Sent[] = [];
  let lineFree = 0;
  const overTheLine = async (bytes: number): Promise<void> => {
    const begins = Math.max(performance.now() + LATENCY_MS, lineFree);
    lineFree = begins + (bytes * 8) / BITS_PER_MS;
    await pause(lineFree - performance.now());
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = fileOf(request.url ?? '/', base);
    const found = file === undefined ? undefined : load(dir, file);
    const body = found?.body ?? Buffer.from('404');
    await overTheLine(body.length);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.once('finish', () =>
      sent.push({
        file: file ?? '',
        bytes: socket.bytesWritten - before,
        at: performance.timeOrigin + performance.now(),
      }),
    );
    response.writeHead(found ? 200 : 404, {
      ...HEADERS,
      ...found?.headers,
      'Content-Length': body.length,
    });
    response.end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}${base}`,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The file an address asks for, relative to the site; undefined for what lies outside it. */
function fileOf(address: string, base: string): string | undefined {
  const { pathname } = new URL(address, `http://${HOST}`);
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** A file as it goes out: text compressed, all else (Pagefind's files are compressed already) as it is. */
function load(dir: string, file: string): { body: Buffer; headers: Record<string, string> } | undefined {
  try {
    const bytes = readFileSync(path.join(dir, file));
    const type = TYPES[path.extname(file)];
    return type === undefined
      ? { body: bytes, headers: { 'Content-Type': 'application/octet-stream' } }
      : { body: compressed(bytes), headers: { 'Content-Type': type, 'Content-Encoding': 'gzip' } };
  } catch {
    return undefined;
  }
}

export const compressed = (bytes: Buffer): Buffer => gzipSync(bytes, { level: GZIP_LEVEL });
