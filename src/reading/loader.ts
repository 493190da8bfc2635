/**
 * The Astro loader: files of one collection → entries with their HTML, through the same reader as the checks.
 * Cached HTML is reused while the file's text, the reader, the base path and the procedures that cards show are the same.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ProcedureSummary, RenderContext } from '../markdown/component.ts';
import { inspect, render } from '../markdown/render.ts';
import type { CollectionName } from '../schemas/field.ts';
import { listContent } from './files.ts';
import { FileReport, inReadingOrder } from './problem.ts';
import { readEntry } from './read-record.ts';
import { readerVersion } from './reader-version.ts';

/** Astro's own loaders tell the store about pictures of cached entries; its public type does not name the call. */
type PictureStore = LoaderContext['store'] & { addAssetImports(imports: string[], filePath: string): void };

interface Run {
  dir: string;
  collection: CollectionName;
  render: RenderContext;
  /** Everything but the file's own text that decides its HTML. */
  key: string;
}

/** `dir` is the content folder. */
export function contentLoader(collection: CollectionName, dir: string): Loader {
  return {
    name: `content-${collection}`,
    load: async (context) => {
      await loadAll(context, collection, dir);
      watch(context, collection, dir);
    },
  };
}

async function loadAll(context: LoaderContext, collection: CollectionName, dir: string): Promise<void> {
  const { store, config } = context;
  const root = fileURLToPath(config.root);
  const { records } = await listContent(dir);
  const procedures = await procedureSummaries(dir, records);
  const base = config.base.replace(/\/$/, '');
  const run: Run = {
    dir,
    collection,
    render: { base, procedures, imageMarks: true },
    key: JSON.stringify([await readerVersion(root), base, [...procedures.values()]]),
  };
  const own = records.filter((record) => record.collection === collection);
  const ids = new Set(own.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { file, id } of own) await loadOne(context, run, file, id);
}

/** Loads one file. A file with errors keeps its last good state in `dev` and stops a build. */
async function loadOne(context: LoaderContext, run: Run, file: string, id: string): Promise<void> {
  const { store, parseData, generateDigest, logger } = context;
  const absolute = path.join(run.dir, file);
  const digest = generateDigest(run.key + (await readFile(absolute, 'utf8')));
  const kept = store.get(id);
  if (kept?.digest === digest) {
    if (kept.assetImports?.length && kept.filePath)
      (store as PictureStore).addAssetImports(kept.assetImports, kept.filePath);
    return;
  }
  const report = new FileReport(file);
  const entry = await readEntry(run.dir, run.collection, file, id, report);
  const { tree, traps } = inspect(entry?.body ?? '');
  if (!entry || !tree) {
    const count = report.problems.length + traps.length;
    const first = report.problems.sort(inReadingOrder)[0]?.message ?? traps[0]?.message ?? '';
    if (!context.watcher) throw new Error(`${file}: ${first} (npm run check)`);
    logger.error(`${file}: ${count} lỗi, giữ bản trước. ${first} Xem đủ: npm run check`);
    return;
  }
  const body = render(tree, run.render);
  const filePath = path.relative(fileURLToPath(context.config.root), absolute).split(path.sep).join('/');
  store.set({
    id,
    data: await parseData({ id, data: entry.data as Record<string, unknown>, filePath }),
    digest,
    filePath,
    rendered: {
      html: body.html,
      metadata: {
        headings: body.headings.map(({ depth, id: slug, text }) => ({ depth, slug, text })),
        imagePaths: body.images,
        text: body.text,
      },
    },
    ...(body.images.length > 0 && { assetImports: body.images }),
  });
}

/** What cards show. Procedures that cannot be read are left out; the check names their mistakes. */
async function procedureSummaries(
  dir: string,
  records: Awaited<ReturnType<typeof listContent>>['records'],
): Promise<Map<string, ProcedureSummary>> {
  const summaries = new Map<string, ProcedureSummary>();
  for (const { collection, file, id } of records) {
    if (collection !== 'procedures') continue;
    const entry = await readEntry(dir, 'procedures', file, id, new FileReport(file));
    if (entry) summaries.set(id, { id, commonName: entry.data.commonName, code: entry.data.code });
  }
  return summaries;
}

/** In `dev`, any change in the content folder loads again; unchanged files cost one read. */
function watch(context: LoaderContext, collection: CollectionName, dir: string): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(dir);
  const reload = (file: string): void => {
    const inside = path.relative(dir, file);
    const folder = inside.split(path.sep)[0];
    if (inside.startsWith('..') || (folder !== collection && folder !== 'procedures')) return;
    loadAll(context, collection, dir).catch((error: unknown) => logger.error(String(error)));
  };
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', reload);
}
