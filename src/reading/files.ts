/** Which files lie in a content folder, and which of them nothing would read. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/field.ts';
import { extensionOf } from '../schemas/registry.ts';
import { VOCABULARY } from '../schemas/vocabulary.ts';
import { FileReport, START, type Problem } from './problem.ts';

export interface ContentFiles {
  records: { collection: CollectionName; file: string; id: string }[];
  vocabulary: { name: string; file: string }[];
  site: string | undefined;
  problems: Problem[];
}

/** Files that file managers and word processors leave behind; nobody wrote them. */
const LEFT_BY_TOOLS = /^(Thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;
const PICTURE = /\.(png|jpe?g|webp|avif|gif|svg)$/i;
export const VOCABULARY_FILES = [...Object.keys(VOCABULARY), 'labels', 'synonyms', 'holidays'];
/** Addresses that were published once; see address-manifest.ts. */
export const MANIFEST = 'published-addresses.txt';

/** Lists a content folder. Throws when the folder cannot be read. Paths are relative, with forward slashes. */
export async function listContent(dir: string): Promise<ContentFiles> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  // A folder holds many files: its own path is worked out once.
  const folders = new Map<string, string>();
  const folderOf = (parent: string): string => {
    const known = folders.get(parent) ?? path.relative(dir, parent).split(path.sep).join('/');
    folders.set(parent, known);
    return known;
  };
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(folderOf(entry.parentPath), entry.name))
    .filter((file) => !file.split('/').some((name) => name.startsWith('.') || LEFT_BY_TOOLS.test(name)))
    .sort();
  const found: ContentFiles = { records: [], vocabulary: [], site: undefined, problems: [] };
  for (const file of files) place(file, found);
  return found;
}

function place(file: string, found: ContentFiles): void {
  const report = new FileReport(file);
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0) {
    if (file === 'site.yaml') found.site = file;
    else if (file !== MANIFEST)
      report.error(
        START,
        'unknown-file',
        `Không đọc tệp này: ở đây chỉ có site.yaml và các thư mục ${COLLECTIONS.join(', ')}, vocabulary.`,
      );
  } else if (folder === 'vocabulary') {
    const name = rest.join('/').replace(/\.[^.]*$/, '');
    if (!file.endsWith('.yaml')) report.error(START, 'unknown-file', wrongEnding('vocabulary', '.yaml'));
    else if (VOCABULARY_FILES.includes(name)) found.vocabulary.push({ name, file });
    else report.error(START, 'unknown-file', `Không có danh mục "${name}".${near(name, VOCABULARY_FILES)}`);
  } else if (!isCollection(folder)) {
    report.error(
      START,
      'unknown-file',
      `Không có thư mục "${folder}".${near(folder, [...COLLECTIONS, 'vocabulary'])}`,
    );
  } else if (!PICTURE.test(file)) {
    record(folder, rest, file, report, found);
  }
  found.problems.push(...report.problems);
}

function record(
  collection: CollectionName,
  rest: string[],
  file: string,
  report: FileReport,
  found: ContentFiles,
): void {
  const ending = extensionOf(collection);
  if (!file.endsWith(ending)) {
    report.error(START, 'unknown-file', wrongEnding(collection, ending));
    return;
  }
  const id = rest.join('/').slice(0, -ending.length);
  found.records.push({ collection, file, id });
}

const wrongEnding = (folder: string, ending: string): string =>
  `Tệp trong thư mục ${folder} phải có đuôi ${ending}: đổi tên tệp.`;

const isCollection = (name: string): name is CollectionName =>
  (COLLECTIONS as readonly string[]).includes(name);

const near = (typed: string, allowed: readonly string[]): string => {
  const close = nearest(typed, allowed);
  return `${close ? ` Gần đúng nhất: ${close}.` : ''} Được dùng: ${allowed.join(', ')}.`;
};
