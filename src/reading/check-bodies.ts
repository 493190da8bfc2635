/** Lints the text of every record: syntax traps at their line, and links, cards and files that lead nowhere. */
import path from 'node:path';
import { fileReferences, inspect, procedureReferences, type InspectedBody } from '../markdown/render.ts';
import { error, type Trap } from '../markdown/trap.ts';
import { deadLink, knownAddresses, type KnownAddresses } from './dead-links.ts';
import { exists, publicFolder } from './disk.ts';
import type { ContentFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { isDraft, type ReadFile } from './read-record.ts';
import { placeIn } from './source-text.ts';
import { allowedSentence } from './wording.ts';

interface Known {
  addresses: KnownAddresses;
  procedures: string[];
  contentDir: string;
}

/** `dir` is the content folder; files to download are looked for in `public/` beside it. */
export async function checkBodies(
  dir: string,
  reads: readonly ReadFile[],
  files: ContentFiles,
): Promise<Problem[]> {
  const drafts = new Set(reads.filter(isDraft).map(({ file }) => file));
  const known: Known = {
    addresses: knownAddresses(files.records, drafts),
    procedures: files.records.filter(({ collection }) => collection === 'procedures').map(({ id }) => id),
    contentDir: dir,
  };
  const problems: Problem[] = [];
  for (const read of reads) {
    if (read.body.trim() === '') continue;
    const inspected = inspect(read.body);
    const traps = [...inspected.traps, ...(await leadingNowhere(read, inspected, known))];
    problems.push(...traps.map((trap) => problemOf(read, trap)));
  }
  return problems;
}

const problemOf = (
  { file, body, bodyLine }: ReadFile,
  { offset, severity, rule, message }: Trap,
): Problem => ({
  file,
  ...placeIn(body, offset, bodyLine),
  severity,
  rule,
  message,
});

async function leadingNowhere(
  read: ReadFile,
  { links, tags }: InspectedBody,
  { addresses, procedures, contentDir }: Known,
): Promise<Trap[]> {
  const traps: Trap[] = [];
  for (const { href, offset, kind } of links) {
    if (kind === 'image') {
      const file = imageFile(read, href, contentDir);
      if (file && !(await exists(file))) {
        traps.push(
          error(
            offset,
            'image-missing',
            `Không thấy tệp ảnh "${href}": chép ảnh vào đó, hoặc sửa đường dẫn.`,
          ),
        );
      }
    } else {
      const dead = deadLink(href, addresses, isDraft(read));
      if (dead) traps.push(error(offset, dead.rule, dead.message));
    }
  }
  for (const { id, offset } of procedureReferences(tags)) {
    if (!procedures.includes(id)) {
      traps.push(error(offset, 'reference', `Không có thủ tục "${id}". ${allowedSentence(id, procedures)}`));
    }
  }
  for (const { path: file, offset } of fileReferences(tags)) {
    if (!(await exists(path.join(publicFolder(contentDir), file)))) {
      traps.push(
        error(
          offset,
          'file-missing',
          `Không thấy tệp "${file}" trong thư mục public/: chép tệp vào đó, hoặc sửa đường dẫn.`,
        ),
      );
    }
  }
  return traps;
}

function imageFile(read: ReadFile, href: string, contentDir: string): string | undefined {
  if (href.startsWith('./')) return path.join(contentDir, path.dirname(read.file), href);
  return href.startsWith('/') && !href.startsWith('//')
    ? path.join(publicFolder(contentDir), href)
    : undefined;
}
