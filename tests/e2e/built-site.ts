/** The built site as files, for the checks that need no browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

export interface BuiltPage {
  file: string;
  html: string;
  tree: Root;
}

export const pagesOf = (dir: string): BuiltPage[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(dir, file), 'utf8');
      return { file, html, tree: fromHtml(html) };
    });

export const attribute = (element: Element, name: string): string => String(element.properties[name] ?? '');

/** Every link, picture, script and style of a page that does not lead to something in the build. */
export function brokenLinks(
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  dir: string,
  base: string,
): string[] {
  const broken: string[] = [];
  for (const element of selectAll('[href], [src]', page.tree)) {
    const target = attribute(element, 'href') || attribute(element, 'src');
    if (target === '' || /^(https?:|mailto:|tel:|data:)/.test(target)) continue;
    const [address = '', fragment] = target.split('#');
    const file = address === '' ? page.file : fileOf(address.split('?')[0] ?? '', base);
    if (file === undefined || !existsSync(path.join(dir, file))) broken.push(`${page.file} → ${target}`);
    else if (fragment && !hasId(pages.get(file), fragment))
      broken.push(`${page.file} → ${target} (không có đề mục)`);
  }
  return broken;
}

function fileOf(address: string, base: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const inside = address.slice(base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

const hasId = (page: BuiltPage | undefined, id: string): boolean =>
  page !== undefined &&
  selectAll('[id]', page.tree).some((element) => element.properties['id'] === decodeURIComponent(id));
