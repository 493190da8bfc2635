/** What a body must keep to beyond its syntax: headings in order, pictures described and kept here, links that say where they lead. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { fold } from '../domain/text.ts';
import { error, warning, type Trap } from './trap.ts';

/** A link or file that the body points to, for the checks that know the whole site. */
export interface BodyLink {
  href: string;
  offset: number;
  kind: 'link' | 'image';
}

const VAGUE = new Set(['tai day', 'day', 'bam vao day', 'click', 'link', 'xem them', 'chi tiet', 'o day']);

export function inspectBody(tree: Root): { traps: Trap[]; links: BodyLink[] } {
  const traps: Trap[] = [];
  const links: BodyLink[] = [];
  let depth = 1;
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'heading') {
      if (node.depth === 1)
        traps.push(
          error(offset, 'heading', 'Đề mục trong bài bắt đầu từ ##: tên bài đã là đề mục cao nhất.'),
        );
      else if (node.depth > depth + 1) {
        traps.push(
          error(
            offset,
            'heading',
            `Đề mục nhảy bậc: sau ${'#'.repeat(depth)} phải là ${'#'.repeat(depth + 1)}, đang là ${'#'.repeat(node.depth)}.`,
          ),
        );
      }
      depth = Math.max(2, node.depth);
    } else if (node.type === 'image') {
      links.push({ href: node.url, offset, kind: 'image' });
      traps.push(...imageTraps(node.url, node.alt ?? '', offset));
    } else if (node.type === 'link' || node.type === 'definition') {
      links.push({ href: node.url, offset, kind: 'link' });
      traps.push(...linkTraps(node, node.url, offset));
    }
  });
  return { traps, links };
}

function imageTraps(url: string, alt: string, offset: number): Trap[] {
  const traps: Trap[] = [];
  if (!/^(\.\/|\/)/.test(url) || url.startsWith('//')) {
    traps.push(
      error(
        offset,
        'image-place',
        `Ảnh "${url}" phải nằm trong kho này: đặt tệp cạnh bài rồi viết ./ten-anh.jpg.`,
      ),
    );
  }
  if (alt.trim() === '') {
    traps.push(
      error(
        offset,
        'image-alt',
        'Ảnh chưa có mô tả: viết điều người không nhìn thấy ảnh cần biết vào giữa hai ngoặc vuông.',
      ),
    );
  }
  return traps;
}

function linkTraps(node: Nodes, url: string, offset: number): Trap[] {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const traps: Trap[] = [];
  if (scheme && !['http', 'https', 'mailto', 'tel'].includes(scheme)) {
    traps.push(
      error(
        offset,
        'link-scheme',
        `Liên kết "${url}" không dùng được: chỉ dùng https:, http:, mailto: hoặc tel:.`,
      ),
    );
  } else if (!scheme && !/^[/#]/.test(url)) {
    traps.push(
      error(
        offset,
        'link-relative',
        `Liên kết "${url}" phải mở đầu bằng / (trang của cổng), # (đề mục trong bài) hoặc https://.`,
      ),
    );
  } else if (url.startsWith('//')) {
    traps.push(error(offset, 'link-relative', `Liên kết "${url}" thiếu https: ở đầu.`));
  }
  if (node.type === 'link' && VAGUE.has(fold(toString(node)).trim())) {
    traps.push(
      warning(
        offset,
        'link-text',
        `Chữ "${toString(node)}" không nói liên kết dẫn tới đâu: viết tên trang thay vào.`,
      ),
    );
  }
  return traps;
}
