/**
 * No public address dies: content/published-addresses.txt lists every address that was ever published, one a line.
 * A build that would lose one is refused; a moved page names its former address in `oldPaths`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MANIFEST } from './files.ts';

const HEAD = `# Mọi địa chỉ đã công bố của cổng, mỗi dòng một địa chỉ. Máy ghi (npm run build -- --record), không sửa tay.
# Trang đổi địa chỉ thì ghi địa chỉ cũ vào "oldPaths" của trang mới; không xóa dòng ở đây.
`;

/**
 * Addresses that come and go: pages of posts with their number, sheets of a notice board with the procedures in force
 * (an abolished one is taken down), and the page for unknown addresses.
 */
const PASSING = /^\/tin-tuc\/trang\/|^\/niem-yet\/[^/]+\/.|^\/404/;

/** The published addresses; none when the file does not exist yet. */
export async function readManifest(contentDir: string): Promise<string[]> {
  const text = await readFile(path.join(contentDir, MANIFEST), 'utf8').catch(() => '');
  return text.split(/\r?\n/).filter((line) => line.startsWith('/'));
}

/** The address that a file of the built site answers to: thu-tuc/a/index.html → /thu-tuc/a/. */
export const addressOfFile = (file: string): string =>
  `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, '').replace(/\.html$/, '/');

/** Compares what was published with what a build holds. */
export function compareAddresses(published: readonly string[], built: readonly string[]) {
  const now = new Set(built);
  const before = new Set(published);
  return {
    lost: published.filter((address) => !now.has(address)),
    added: built.filter((address) => !before.has(address) && !PASSING.test(address)),
  };
}

/** Writes the manifest anew, sorted; what was published once stays on it. */
export async function writeManifest(contentDir: string, addresses: readonly string[]): Promise<void> {
  const all = [...(await readManifest(contentDir)), ...addresses];
  const lines = [...new Set(all)].filter((address) => !PASSING.test(address)).sort();
  await writeFile(path.join(contentDir, MANIFEST), `${HEAD}${lines.join('\n')}\n`);
}
