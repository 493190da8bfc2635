/** A hash of everything that decides how a file is read, so that cached HTML dies when the reader changes. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const SOURCES = ['src/markdown', 'src/reading', 'src/schemas', 'src/domain'];

/** `root` is the project's folder. The lockfile counts too: a new parser may read the same text differently. */
export async function readerVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  const files = ['package-lock.json'];
  for (const folder of SOURCES) {
    const names = await readdir(path.join(root, folder), { recursive: true });
    files.push(...names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name)));
  }
  for (const file of files.sort()) hash.update(file).update(await readFile(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
