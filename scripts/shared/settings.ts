import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the environment decides about one build: all paths absolute, `base` with a slash at both ends. */
export interface Settings {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  /** Astro's cache: one for each pair of content folder and base path, since both shape the cached pages. */
  readonly cacheDir: string;
  /**
   * Where Astro writes, before the result is moved to `out`. Always the same for one cache, because Astro
   * empties its cache when any of its settings has changed; inside the project, where built code finds packages.
   */
  readonly workDir: string;
}

/** A wrong setting or option: the message is for the person at the keyboard, the exit code is 2. */
export class UsageError extends Error {}

/**
 * Reads CONG_KHAI_CONTENT, CONG_KHAI_OUT and BASE_PATH.
 * Relative folders count from `cwd`, the defaults (`content`, `dist`) from the project's folder.
 * @throws {UsageError} when BASE_PATH holds characters that do not belong in a path
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  cwd: string = process.cwd(),
): Settings {
  const content = env['CONG_KHAI_CONTENT']
    ? path.resolve(cwd, env['CONG_KHAI_CONTENT'])
    : path.join(ROOT, 'content');
  const out = env['CONG_KHAI_OUT'] ? path.resolve(cwd, env['CONG_KHAI_OUT']) : path.join(ROOT, 'dist');
  const base = basePath(env['BASE_PATH'] ?? '');
  const key = createHash('sha256')
    .update(`${path.relative(ROOT, content)}\n${base}`)
    .digest('hex')
    .slice(0, 16);
  const cacheDir = path.join(ROOT, 'node_modules', '.astro', key);
  return { content, out, base, cacheDir, workDir: path.join(cacheDir, 'site') };
}

/** The content folder a command reads: its --content option, else what the environment says. */
export const contentFolder = (
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
  cwd: string = process.cwd(),
): string => (option === undefined ? readSettings(env, cwd).content : path.resolve(cwd, option));

/**
 * Gives a base path its one form: `''`, `'/'` → `'/'`; `'a/b'` → `'/a/b/'`.
 * @throws {UsageError} on anything but letters, digits, `.`, `_`, `~`, `-` between slashes
 */
export function basePath(text: string): string {
  const parts = text.split('/').filter((part) => part !== '');
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) {
    throw new UsageError(`BASE_PATH không hợp lệ: "${text}". Ví dụ đúng: BASE_PATH=/phuong-a/`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
