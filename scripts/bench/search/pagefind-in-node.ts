/** Pagefind's own browser script, run by Node over the files of an index. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind } from '../../../src/search/full-text/full-text.ts';

let isPatched = false;

/** Lets `fetch` read files, as scripts of a page fetch what lies beside them; the rest of the web stays as it is. */
export function fetchFiles(): void {
  if (isPatched) return;
  isPatched = true;
  const web = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return address.startsWith('file:')
      ? new Response(await readFile(fileURLToPath(address)))
      : web(input, init);
  };
}

/**
 * Opens the index in a folder as a page would, only without a worker, which Node lacks.
 * @param dir the folder that holds pagefind.js; one folder gives one and the same instance
 */
export async function openPagefind(dir: string): Promise<Pagefind> {
  fetchFiles();
  return (await import(pathToFileURL(path.join(path.resolve(dir), 'pagefind.js')).href)) as Pagefind;
}
