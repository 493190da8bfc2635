/** Files that heads offer for download, and pictures of posts, must lie where the head says. */
import path from 'node:path';
import { postSchema } from '../schemas/post.ts';
import { file as fileSchema } from '../schemas/shared.ts';
import { SCHEMAS } from '../schemas/registry.ts';
import { exists, publicFolder } from './disk.ts';
import { fieldFinder } from './field-walk.ts';
import { locate, type Finding } from './locate.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './read-record.ts';
import { unwrap } from './zod-tree.ts';

const picture = unwrap(postSchema.shape.image);
const placedFiles = fieldFinder((field) => [fileSchema, picture].includes(unwrap(field)));

/** `dir` is the content folder. */
export async function checkFiles(dir: string, reads: readonly ReadFile[]): Promise<Problem[]> {
  const findings: Finding[] = [];
  for (const read of reads) {
    for (const { path: at, value } of placedFiles(SCHEMAS[read.collection], read.fields)) {
      const typed = (value as { path?: unknown } | undefined)?.path;
      if (typeof typed !== 'string' || !/^\.?\//.test(typed)) continue;
      const beside = typed.startsWith('./');
      const folder = beside ? path.join(dir, path.dirname(read.file)) : publicFolder(dir);
      if (await exists(path.join(folder, typed))) continue;
      findings.push({
        file: read.file,
        path: [...at, 'path'],
        severity: 'error',
        rule: 'file-missing',
        message: `Không thấy tệp "${typed}" ${beside ? 'cạnh bài' : 'trong thư mục public/'}: chép tệp vào đó, hoặc sửa đường dẫn.`,
      });
    }
  }
  return locate(dir, findings);
}
