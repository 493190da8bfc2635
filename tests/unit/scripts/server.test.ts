import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADERS } from '../../../scripts/shared/headers.ts';
import { readPort, serveAtPort } from '../../../scripts/shared/port.ts';
import { serve, type SiteServer } from '../../../scripts/shared/server.ts';
import { UsageError } from '../../../scripts/shared/settings.ts';

let parent: string;
let dir: string;
let server: SiteServer;

beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'server-'));
  dir = path.join(parent, 'dist');
  mkdirSync(path.join(dir, 'tin-tuc'), { recursive: true });
  writeFileSync(path.join(dir, 'index.html'), 'trang đầu');
  writeFileSync(path.join(dir, '404.html'), 'không có');
  writeFileSync(path.join(dir, 'tin-tuc', 'index.html'), 'tin');
  writeFileSync(path.join(dir, 'robots.txt'), 'User-agent: *');
  writeFileSync(path.join(parent, 'bi-mat.txt'), 'bí mật');
  server = await serve({ dir, base: '/phuong-a/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** Asks for a path as it stands: fetch would tidy up `..` first. */
function ask(
  pathname: string,
  method = 'GET',
): Promise<{ status?: number; location?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path: pathname, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, location: response.headers.location, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  it('answers below its base path only', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/phuong-a\/$/);
    expect(await ask('/phuong-a/')).toMatchObject({ status: 200, body: 'trang đầu' });
    expect(await ask('/phuong-a')).toMatchObject({ status: 301, location: '/phuong-a/' });
    expect(await ask('/')).toMatchObject({ status: 404 });
    expect(await ask('/phuong-ab/')).toMatchObject({ status: 404 });
  });

  it('adds the slash that pages end with, keeping the question', async () => {
    expect(await ask('/phuong-a/tin-tuc/')).toMatchObject({ status: 200, body: 'tin' });
    expect(await ask('/phuong-a/tin-tuc?q=a%20b&trang=2')).toMatchObject({
      status: 301,
      location: '/phuong-a/tin-tuc/?q=a%20b&trang=2',
    });
  });

  it.each([
    '/phuong-a/khong-co/',
    '/phuong-a/404',
    '/phuong-a/index',
    '/phuong-a/robots.txt/',
    '/phuong-a/%zz',
    '/phuong-a//example.com',
    '/phuong-a/../bi-mat.txt',
    '/phuong-a/..%2fbi-mat.txt',
    '/phuong-a/%2e%2e/bi-mat.txt',
  ])('answers %s with the 404 page', async (pathname) => {
    expect(await ask(pathname)).toMatchObject({ status: 404, body: 'không có' });
  });

  it('reads only', async () => {
    expect(await ask('/phuong-a/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/phuong-a/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('sends the headers a page cannot carry, with every answer, and names the encoding', async () => {
    for (const name of ['', 'khong-co/']) {
      const { headers } = await fetch(server.url + name);
      for (const [header, value] of Object.entries(HEADERS)) expect(headers.get(header)).toBe(value);
    }
    const text = await fetch(`${server.url}robots.txt`);
    expect(text.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  });

  it('shows a rebuilt file at once', async () => {
    writeFileSync(path.join(dir, 'tin-tuc', 'index.html'), 'tin mới hơn');
    expect(await ask('/phuong-a/tin-tuc/')).toMatchObject({ body: 'tin mới hơn' });
    writeFileSync(path.join(dir, 'tin-tuc', 'index.html'), 'tin');
  });
});

describe('ports', () => {
  it('reads PORT', () => {
    expect(readPort({})).toBeUndefined();
    expect(readPort({ PORT: '8080' })).toBe(8080);
    for (const PORT of ['abc', '70000', '-1', '80.5']) expect(() => readPort({ PORT })).toThrow(UsageError);
  });

  it('says so when the wanted port is taken', async () => {
    const taken = Number(new URL(server.url).port);
    await expect(serveAtPort({ dir, base: '/' }, taken)).rejects.toThrow(UsageError);
  });

  it('takes the next free one when nobody asked for a port', async () => {
    const first = await serveAtPort({ dir, base: '/' });
    const second = await serveAtPort({ dir, base: '/' });
    expect(second.url).not.toBe(first.url);
    await Promise.all([first.close(), second.close()]);
  });
});
