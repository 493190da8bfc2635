/** The large site, built once for each state of generator, content and sources, and kept in the temporary folder. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { progress } from '../../shared/progress.ts';
import { readSettings, ROOT } from '../../shared/settings.ts';
import { LARGE, makeLargeContent, type LargeContent } from './make.ts';

/** What the built pages depend on, below the project's folder. */
const SOURCES = [
  'content',
  'src',
  'public',
  'scripts/bench/large-content',
  'astro.config.mjs',
  'package-lock.json',
];
const PREFIX = 'cong-khai-large-';
/** Astro keeps all pages in memory; the machine must have this much to spare. */
const HEAP_MB = 8_192;

export interface LargeSite extends LargeContent {
  dir: string;
  /** Seconds that writing the content and building the pages took, when they were last done. */
  seconds: { content: number; build: number };
}

/**
 * Gives the large site, made and built when it is not there yet; earlier ones are removed then.
 * @throws {Error} when the build fails, which has said why on stderr
 */
export async function largeSite(): Promise<LargeSite> {
  const folder = path.join(tmpdir(), `${PREFIX}${sourcesHash()}`);
  const report = path.join(folder, 'report.json');
  if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8')) as LargeSite;
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(PREFIX)) rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
  const site = await build(folder);
  writeFileSync(report, JSON.stringify(site));
  return site;
}

async function build(folder: string): Promise<LargeSite> {
  const content = path.join(folder, 'content');
  const dir = path.join(folder, 'site');
  progress('Viết nội dung lớn…');
  const started = performance.now();
  const made = await makeLargeContent(path.join(ROOT, 'content'), content, LARGE);
  const written = performance.now();
  progress('Dựng cổng lớn, mất nhiều phút…');
  const env = {
    ...process.env,
    CONG_KHAI_CONTENT: content,
    CONG_KHAI_OUT: dir,
    BASE_PATH: '/',
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-old-space-size=${HEAP_MB}`.trim(),
  };
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'build.ts')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(readSettings(env).cacheDir, { recursive: true, force: true });
  if (status !== 0) throw new Error('the large site could not be built');
  const built = performance.now();
  return {
    ...made,
    dir,
    seconds: { content: (written - started) / 1000, build: (built - written) / 1000 },
  };
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const whole = path.join(ROOT, source);
    const files = path.extname(source)
      ? ['']
      : readdirSync(whole, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(whole, path.join(entry.parentPath, entry.name)))
          .sort();
    for (const file of files) hash.update(`${source}/${file}\n`).update(readFileSync(path.join(whole, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
