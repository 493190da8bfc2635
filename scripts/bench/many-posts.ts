/** A content folder with any number of posts: the real content, and its own posts again under other names and years. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { splitFile } from '../../src/reading/frontmatter.ts';
import { publicFolder } from '../../src/reading/disk.ts';
import { FileReport } from '../../src/reading/problem.ts';

/** Posts are moved back by up to this many years, so that plans of all years have some to count. */
const YEARS = 5;

/**
 * Writes the folder `to` (made new; pictures and files go beside it as `public`) with `number` posts on top of those of
 * `from`. The same content always gives the same files.
 * @param from a content folder without errors
 */
export function writeManyPosts(from: string, to: string, number: number): void {
  cpSync(from, to, { recursive: true });
  if (existsSync(publicFolder(from))) cpSync(publicFolder(from), publicFolder(to), { recursive: true });
  const models = modelsIn(path.join(from, 'news'));
  for (let made = 0; made < number; made += 1) {
    const model = models[made % models.length];
    if (!model) throw new Error(`no posts in ${from}`);
    const back = Math.floor(made / models.length) % YEARS;
    const folder = path.join(to, 'news', String(model.year - back));
    if (made < models.length * YEARS) mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `bai-${made}.mdx`), renamed(model, made, back));
  }
}

interface Model {
  year: number;
  head: string;
  body: string;
}

const modelsIn = (folder: string): Model[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .flatMap((file) => {
      const parts = splitFile(readFileSync(path.join(folder, file), 'utf8'), new FileReport(file));
      return parts ? [{ year: Number(file.slice(0, 4)), ...parts }] : [];
    })
    // An address that once was a post's own cannot lead to several.
    .filter(({ head }) => !/^oldPaths:/m.test(head));

/** The same post with a title of its own and all its days some years earlier. */
function renamed({ head, body }: Model, number: number, back: number): string {
  const own = head
    .replace(/^title: .*$/m, `title: Bài số ${number}`)
    .replace(/\b(\d{4})-(?=\d\d-\d\d\b)/g, (_, year: string) => `${Number(year) - back}-`);
  return `---\n${own}\n---\n${body}`;
}
