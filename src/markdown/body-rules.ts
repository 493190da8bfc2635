/** What a body must keep to beyond its syntax: headings in order, pictures described and kept here, links that say where they lead. */
import type { Heading, Link, LinkReference, Root } from 'mdast';
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
  let apart: Definitions | undefined;
  const definitions = () => (apart ??= definitionsOf(tree));
  let depth = 1;
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'heading') {
      traps.push(...headingTraps(node, depth, offset));
      depth = Math.max(2, node.depth);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      const href = node.type === 'image' ? node.url : (definitions().urls.get(node.identifier) ?? '');
      links.push({ href, offset, kind: 'image' });
      traps.push(...imageTraps(href, node.alt ?? '', offset));
    } else if (
      node.type === 'link' ||
      (node.type === 'definition' && !definitions().pictures.has(node.identifier))
    ) {
      links.push({ href: node.url, offset, kind: 'link' });
      traps.push(...linkTraps(node.url, offset));
    }
    if (node.type === 'link' || node.type === 'linkReference') traps.push(...linkWordTraps(node, offset));
  });
  return { traps, links };
}

/** Addresses given apart from where they are used, and which of them are those of pictures. */
interface Definitions {
  urls: Map<string, string>;
  pictures: Set<string>;
}

function definitionsOf(tree: Root): Definitions {
  const urls = new Map<string, string>();
  const pictures = new Set<string>();
  const linked = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
    else if (node.type === 'imageReference') pictures.add(node.identifier);
    else if (node.type === 'linkReference') linked.add(node.identifier);
  });
  return { urls, pictures: pictures.difference(linked) };
}

function headingTraps(node: Heading, depth: number, offset: number): Trap[] {
  if (toString(node).trim() === '') {
    return [error(offset, 'heading', 'Đề mục trống: viết chữ sau dấu #, hoặc xóa dòng này.')];
  }
  if (node.depth === 1) {
    return [error(offset, 'heading', 'Đề mục trong bài bắt đầu từ ##: tên bài đã là đề mục cao nhất.')];
  }
  return node.depth > depth + 1
    ? [
        error(
          offset,
          'heading',
          `Đề mục nhảy bậc: viết ${'#'.repeat(depth + 1)} thay cho ${'#'.repeat(node.depth)}.`,
        ),
      ]
    : [];
}

function imageTraps(url: string, alt: string, offset: number): Trap[] {
  const traps: Trap[] = [];
  if (!/^(\.\/|\/)/.test(url) || url.startsWith('//') || url.split('/').includes('..')) {
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

function linkTraps(url: string, offset: number): Trap[] {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme && !['http', 'https', 'mailto', 'tel'].includes(scheme)) {
    return [
      error(
        offset,
        'link-scheme',
        `Liên kết "${url}" không dùng được: chỉ dùng https:, http:, mailto: hoặc tel:.`,
      ),
    ];
  }
  if (url === '') {
    return [
      error(offset, 'link-relative', 'Liên kết chưa có địa chỉ: viết địa chỉ vào giữa hai ngoặc tròn.'),
    ];
  }
  if (url.startsWith('//')) {
    return [error(offset, 'link-relative', `Liên kết "${url}" thiếu https: ở đầu.`)];
  }
  return scheme || /^[/#]/.test(url)
    ? []
    : [
        error(
          offset,
          'link-relative',
          `Liên kết "${url}" phải mở đầu bằng / (trang của cổng), # (đề mục trong bài) hoặc https://.`,
        ),
      ];
}

function linkWordTraps(node: Link | LinkReference, offset: number): Trap[] {
  const words = toString(node).trim();
  if (words === '') {
    return [error(offset, 'link-text', 'Liên kết không có chữ: viết tên trang vào giữa hai ngoặc vuông.')];
  }
  return VAGUE.has(fold(words))
    ? [
        warning(
          offset,
          'link-text',
          `Chữ "${words}" không nói liên kết dẫn tới đâu: viết tên trang thay vào.`,
        ),
      ]
    : [];
}
