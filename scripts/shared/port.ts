import { serve, type SiteServer } from './server.ts';
import { UsageError } from './settings.ts';

const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 20;

/**
 * The port that PORT names.
 * @returns undefined when it is not set
 * @throws {UsageError} when it is no port number
 */
export function readPort(env: Readonly<Record<string, string | undefined>>): number | undefined {
  const text = env['PORT'];
  if (!text) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`PORT không hợp lệ: "${text}". Ví dụ đúng: PORT=8080`);
}

/**
 * Serves at the wanted port, or, where nobody asked for one, at the first free one from 4321 on.
 * @throws {UsageError} when the port is taken or not allowed
 */
export async function serveAtPort(site: { dir: string; base: string }, wanted?: number): Promise<SiteServer> {
  const last = wanted ?? DEFAULT_PORT + PORTS_TO_TRY;
  for (let port = wanted ?? DEFAULT_PORT; ; port += 1) {
    try {
      return await serve({ ...site, port });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES') throw new UsageError(`Máy không cho dùng cổng ${port}. Hãy chọn PORT khác.`);
      if (code !== 'EADDRINUSE') throw error;
      if (port >= last) {
        throw new UsageError(`Cổng ${port} đang được chương trình khác dùng. Hãy chọn PORT khác.`);
      }
    }
  }
}
