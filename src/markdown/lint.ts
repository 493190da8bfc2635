/**
 * Finds what a clerk types by habit and MDX cannot take: HTML, comments, `<5`, braces, import lines. Every trap of a
 * body is found in one pass over its text, outside code.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { scanTags, type TagUse } from './component-tags.ts';
import { htmlAdvice } from './html-advice.ts';
import { parsePlain } from './parse.ts';
import { error, type Trap } from './trap.ts';

export interface LintedBody {
  tree: Root;
  traps: Trap[];
  /** Component tags in the order they stand. */
  tags: TagUse[];
}

export function lintBody(body: string): LintedBody {
  const tree = parsePlain(body);
  const code = codeRanges(tree);
  const traps: Trap[] = [];
  const opened = new Set<string>();
  const tags: TagUse[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const range = code.find(([from, to]) => at >= from && at < to);
    if (range) {
      at = range[1] - 1;
      continue;
    }
    const sign = body[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') at = brace(body, at, traps);
    else if (sign === '<') at = angle(body, at, traps, tags, opened);
  }
  traps.push(...codeLines(tree), ...scanTags(tags));
  return { tree, traps: traps.sort((a, b) => a.offset - b.offset), tags };
}

function codeRanges(tree: Root): [number, number][] {
  const ranges: [number, number][] = [];
  visit(tree, ['code', 'inlineCode'], (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) ranges.push([start.offset, end.offset]);
  });
  return ranges;
}

/** Reports a brace; gives the offset to go on from. */
function brace(body: string, at: number, traps: Trap[]): number {
  const lineEnd = endOfLine(body, at);
  const close = body.indexOf('}', at);
  traps.push(error(at, 'brace', 'Dấu { có nghĩa riêng với máy: viết \\{ thay cho {, và \\} thay cho }.'));
  return close >= 0 && close < lineEnd ? close : at;
}

const TAG = /^<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/;

/** Looks at one `<`; gives the offset to go on from. */
function angle(body: string, at: number, traps: Trap[], tags: TagUse[], opened: Set<string>): number {
  const rest = body.slice(at);
  if (rest.startsWith('<!--')) {
    traps.push(
      error(at, 'comment', 'Không dùng ghi chú kiểu <!-- … -->: xóa đi, hoặc để ghi chú ngoài bài.'),
    );
    const end = body.indexOf('-->', at);
    return end < 0 ? endOfLine(body, at) : end + 2;
  }
  const link = /^<((?:https?:\/\/|mailto:)?[^\s<>]*[:@][^\s<>]*)>/.exec(rest);
  if (link && !/^<[A-Z]/.test(rest)) {
    traps.push(
      error(
        at,
        'angle-link',
        `Không đặt địa chỉ trong dấu < >: viết thẳng ${link[1]}, hoặc [chữ hiện ra](${link[1]}).`,
      ),
    );
    return at + link[0].length - 1;
  }
  const tag = TAG.exec(rest);
  if (tag) {
    const [whole, slash = '', name = '', attributes = '', selfClosing = ''] = tag;
    if (/^[A-Z]/.test(name)) {
      tags.push({ name, attributes, offset: at, kind: slash ? 'close' : selfClosing ? 'self' : 'open' });
    } else if (!(slash && opened.has(name))) {
      if (!slash) opened.add(name);
      traps.push(error(at, 'html', htmlAdvice(name)));
    }
    return at + whole.length - 1;
  }
  if (/^<\s/.test(rest)) return at;
  const broken = /^<\/?([A-Za-z][\w-]*)/.exec(rest)?.[1];
  traps.push(
    broken && /^<\/?[A-Z]/.test(rest)
      ? error(
          at,
          'component-syntax',
          `Thẻ <${broken} …> viết chưa đúng: mỗi thuộc tính viết tên="giá trị", và có dấu > ở cuối.`,
        )
      : error(at, 'less-than', 'Dấu < đứng sát chữ bị hiểu là thẻ: viết "dưới", hoặc \\< thay cho <.'),
  );
  return at;
}

/** A paragraph that begins with import or export would be taken for program code. */
function codeLines(tree: Root): Trap[] {
  const traps: Trap[] = [];
  visit(tree, 'paragraph', (node) => {
    const first = node.children[0];
    const word = first?.type === 'text' ? /^(import|export)\s/.exec(first.value)?.[1] : undefined;
    const offset = node.position?.start.offset;
    if (word && offset !== undefined) {
      traps.push(
        error(
          offset,
          'code-line',
          `Đoạn mở đầu bằng "${word}" bị hiểu là mã lệnh: đổi chữ đầu đoạn; nếu là mã lệnh thì xóa đi.`,
        ),
      );
    }
  });
  return traps;
}

function endOfLine(body: string, at: number): number {
  const end = body.indexOf('\n', at);
  return end < 0 ? body.length : end;
}
