import { readdirSync } from 'node:fs';
import {
  addressOfFile,
  compareAddresses,
  readManifest,
  writeManifest,
} from '../../src/reading/address-manifest.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { buildIndex } from '../../src/search/indexing/build-index.ts';
import { takeLock } from '../launch/lock.mjs';
import { printProblems } from '../check-output.ts';
import { runAstro } from './astro.ts';
import { assertReplaceable, moveIntoPlace } from './output-folder.ts';
import { pageCounter, progress } from './progress.ts';
import { UsageError, type Settings } from './settings.ts';

/** What a finished build says of itself. */
export interface BuildResult {
  readonly pages: number;
  /** Addresses that are not yet on the list of published ones. */
  readonly added: number;
  readonly warnings: number;
  readonly seconds: number;
}

/**
 * Builds the whole site: content checked, pages written, search index made, and only then put in the place
 * of the earlier build. `record` adds new addresses to the list of published ones. Of several builds of the same content and base path one runs at a time.
 * @returns null when content or pages have errors (printed already): the earlier build is as it was
 * @throws {UsageError} when the content cannot be read or the output folder must not be replaced
 */
export async function buildSite(settings: Settings, record = false): Promise<BuildResult | null> {
  const started = performance.now();
  assertReplaceable(settings.out, settings.content);
  progress('Kiểm tra nội dung…');
  const warnings = await checkContent(settings.content);
  if (warnings === null) return null;

  const release = await takeLock(settings.cacheDir, 'build.lock', (owner) =>
    console.error(`Một lệnh khác (tiến trình ${owner}) đang dựng cùng nội dung này; chờ lệnh đó xong…`),
  );
  try {
    const built = await buildPages(settings, record);
    return built === null ? null : { ...built, warnings, seconds: (performance.now() - started) / 1000 };
  } finally {
    release();
  }
}

/** Gives the number of pages and of new addresses; null when there are errors. */
async function buildPages(
  settings: Settings,
  record: boolean,
): Promise<Pick<BuildResult, 'pages' | 'added'> | null> {
  progress('Dựng trang…');
  if (!(await runAstro('build', settings, pageCounter()))) {
    console.error('Không dựng được trang; bản dựng trước vẫn giữ nguyên.');
    return null;
  }
  const pages = pageFiles(settings.workDir);
  const { lost, added } = compareAddresses(await readManifest(settings.content), pages.map(addressOfFile));
  if (lost.length > 0) {
    console.error(lostMessage(lost));
    return null;
  }
  progress('Lập chỉ mục tìm kiếm…');
  await buildIndex(settings.workDir);
  await moveIntoPlace(settings.workDir, settings.out);
  if (record) await writeManifest(settings.content, pages.map(addressOfFile));
  return { pages: pages.length, added: record ? 0 : added.length };
}

const lostMessage = (lost: readonly string[]): string =>
  [
    'Bản dựng này làm mất địa chỉ đã công bố; bản dựng trước vẫn giữ nguyên:',
    ...lost.map((address) => `  ${address}`),
    'Trang đã đổi địa chỉ: ghi địa chỉ cũ vào "oldPaths" của trang mới. Trang đã xóa nhầm: khôi phục tệp.',
  ].join('\n');

/** Gives the number of warnings; null after printing the errors. */
async function checkContent(dir: string): Promise<number | null> {
  const { problems, files } = await readContent(dir, { bodies: true }).catch((error: unknown) => {
    throw new UsageError(`Không đọc được nội dung ở "${dir}": ${String(error)}`);
  });
  if (files === 0) throw new UsageError(`Không thấy tệp nội dung nào ở "${dir}".`);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return problems.length;
  printProblems(problems, files);
  return null;
}

function pageFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
}
