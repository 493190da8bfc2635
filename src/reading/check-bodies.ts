/** Lints the text of every record: syntax traps at their line, and links, cards and files that lead nowhere. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { addressOf, SECTIONS } from '../domain/addresses.ts';
import { nearest } from '../domain/nearest.ts';
import { fileReferences, inspect, procedureReferences, type InspectedBody } from '../markdown/render.ts';
import { error, type Trap } from '../markdown/trap.ts';
import { allEntries, type Content, type Entry } from './content.ts';
import type { ContentFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { placeIn } from './source-text.ts';
import { allowedSentence } from './wording.ts';

interface Known {
  /** Addresses of all records' pages. */
  addresses: Set<string>;
  procedures: string[];
  contentDir: string;
  publicDir: string;
}

/** `dir` is the content folder; files to download are looked for in `public/` beside it. */
export async function checkBodies(dir: string, content: Content, files: ContentFiles): Promise<Problem[]> {
  const known: Known = {
    addresses: new Set(files.records.flatMap(({ collection, id }) => addressOf(collection, id) ?? [])),
    procedures: files.records.filter(({ collection }) => collection === 'procedures').map(({ id }) => id),
    contentDir: dir,
    publicDir: path.join(dir, '..', 'public'),
  };
  const problems: Problem[] = [];
  for (const entry of allEntries(content)) {
    if (entry.body.trim() === '') continue;
    const inspected = inspect(entry.body);
    const traps = [...inspected.traps, ...(await brokenLinks(entry, inspected, known))];
    problems.push(...traps.map((trap) => problemOf(entry, trap)));
  }
  return problems;
}

const problemOf = (entry: Entry, { offset, severity, rule, message }: Trap): Problem => ({
  file: entry.file,
  ...placeIn(entry.body, offset, entry.bodyLine),
  severity,
  rule,
  message,
});

async function brokenLinks(entry: Entry, { links, tags }: InspectedBody, known: Known): Promise<Trap[]> {
  const traps: Trap[] = [];
  for (const { href, offset, kind } of links) {
    if (kind === 'image') {
      const file = imageFile(entry, href, known);
      if (file && !(await exists(file)))
        traps.push(error(offset, 'image-missing', `Không thấy tệp ảnh "${href}".`));
    } else if (href.startsWith('/') && !href.startsWith('//')) {
      const trap = linkTrap(href, offset, known);
      if (trap) traps.push(trap);
    }
  }
  for (const { id, offset } of procedureReferences(tags)) {
    if (!known.procedures.includes(id)) {
      traps.push(
        error(offset, 'reference', `Không có thủ tục "${id}". ${allowedSentence(id, known.procedures)}`),
      );
    }
  }
  for (const { path: file, offset } of fileReferences(tags)) {
    if (!(await exists(path.join(known.publicDir, file)))) {
      traps.push(error(offset, 'file-missing', `Không thấy tệp "${file}" trong thư mục public/.`));
    }
  }
  return traps;
}

/** A link to a page of a record must lead to one that exists; lists, facets and files are proved on the built site. */
function linkTrap(href: string, offset: number, known: Known): Trap | undefined {
  const address = href.replace(/[?#].*$/, '');
  const section = Object.values(SECTIONS).find((prefix) => address.startsWith(prefix));
  const name = section ? address.slice(section.length) : address.slice(1);
  const isRecord = /^[^/.]+(\/[^/.]+)?\/?$/.test(name) && !isList(section, name);
  if (!isRecord || known.addresses.has(address)) return undefined;
  const close = nearest(address, [...known.addresses]);
  return error(
    offset,
    'link-dead',
    `Liên kết "${href}" không dẫn tới trang nào của cổng.${close ? ` Gần đúng nhất: ${close}` : ''}`,
  );
}

function isList(section: string | undefined, name: string): boolean {
  if (section === undefined) return false;
  const records: readonly string[] = [
    SECTIONS.procedures,
    SECTIONS['life-events'],
    SECTIONS.guides,
    SECTIONS.news,
    SECTIONS.plans,
    SECTIONS.documents,
    SECTIONS.units,
  ];
  if (!records.includes(section)) return true;
  return /^(linh-vuc|cap|danh-cho|chu-de|trang)\//.test(name) || /^(thay-doi|\d{4})\/?$/.test(name);
}

function imageFile(entry: Entry, href: string, known: Known): string | undefined {
  if (href.startsWith('./')) return path.join(known.contentDir, path.dirname(entry.file), href);
  return href.startsWith('/') && !href.startsWith('//') ? path.join(known.publicDir, href) : undefined;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
