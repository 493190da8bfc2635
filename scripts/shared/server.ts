import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { HEADERS } from './headers.ts';

const HOST = '127.0.0.1';

/** Text types whose Vietnamese needs its encoding named. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A running server; `url` ends with the base path, so with a slash. */
export interface SiteServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: below its base path only, `/a` redirected to `/a/`, an unknown
 * address answered with 404 and the site's 404 page. Files are looked up anew for every request, so a
 * rebuild shows at once.
 * @param port 0 for any free one
 * @throws the socket's error, such as EADDRINUSE
 */
export async function serve(site: { dir: string; base: string; port: number }): Promise<SiteServer> {
  const files = sirv(site.dir, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const type = TEXT_TYPES[path.extname(pathname)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(site, files, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(site.port, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { dir, base }: { dir: string; base: string },
  files: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const notFound = (): void => answerNotFound(dir, response);
  if (!`${pathname}/`.startsWith(base)) return notFound();
  const inside = pathname.slice(base.length - 1);
  if (!inside.endsWith('/') && isPage(dir, inside)) {
    const search = query === undefined ? '' : `?${query}`;
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
  files(request, response, notFound);
}

function isPage(dir: string, pathname: string): boolean {
  try {
    const file = path.join(dir, decodeURIComponent(pathname), 'index.html');
    return file.startsWith(dir + path.sep) && existsSync(file);
  } catch {
    return false; // a broken %-escape names nothing
  }
}

function answerNotFound(dir: string, response: ServerResponse): void {
  const page = path.join(dir, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Không tìm thấy trang này.');
}
