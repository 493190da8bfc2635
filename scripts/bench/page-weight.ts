/** What a phone loads for a page: its HTML and style sheets, compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The agreed limit of HTML and CSS together, bytes compressed, for 95 % of pages. */
export const PAGE_LIMIT = 14 * 1024;

export interface PageWeight {
  file: string;
  bytes: number;
}

/** Weighs every page of a built site; `base` is the path it is served below. */
export function pageWeights(dir: string, base: string): PageWeight[] {
  const sheets = new Map<string, number>();
  const sheetBytes = (href: string): number => {
    const known = sheets.get(href) ?? gzipSync(readFileSync(path.join(dir, href.slice(base.length)))).length;
    sheets.set(href, known);
    return known;
  };
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(dir, file), 'utf8');
      const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
      const bytes = gzipSync(html).length + links.reduce((sum, href) => sum + sheetBytes(href), 0);
      return { file, bytes };
    });
}
