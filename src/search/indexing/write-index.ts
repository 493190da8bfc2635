import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';

/**
 * Writes the files of an index into a folder, those whose name is wanted. Pagefind's own `writeFiles` says that it is done
 * while bytes are still on their way (Pagefind issue 1271): on a busy machine, a file is then read or shipped half written.
 * @throws {Error} with Pagefind's own words
 */
export async function writeIndex(
  index: PagefindIndex,
  folder: string,
  wanted: (name: string) => boolean = () => true,
): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind getFiles: ${errors.join('; ')}`);
  for (const { path: name, content } of files) {
    if (!wanted(name)) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
