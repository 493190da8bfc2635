/** What stands behind a `<`: a comment, an address, a component, an HTML tag, or a sign that was meant as "less than". */
import { componentNamed, COMPONENTS } from './components/index.ts';
import { htmlAdvice } from './html-advice.ts';
import type { Found } from './lint.ts';
import { error } from './trap.ts';

const ADDRESS = /<(?![A-Z])([^\s<>]*[:@][^\s<>]*)>/y;
const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/y;
/** A tag whose attributes are not written name="value". */
const BROKEN_TAG = /<(\/?)([A-Za-z][\w-]*)(?=[\s/:{]|$)([^<>\n]*?)(\/?)(>|$)/my;
/** "1 < 2": a sign that has its words on its own line, and is not the last one of a cell or a heading. */
const LESS_THAN = /<[ \t]+[^\s|#]/y;

/** Looks at the `<` at an offset; gives the offset to go on from. */
export function readAngle(body: string, at: number, found: Found): number {
  if (body.startsWith('<!--', at)) return readComment(body, at, found);
  const address = matchAt(ADDRESS, body, at);
  if (address) {
    const typed = address[1] ?? '';
    found.traps.push(
      error(
        at,
        'angle-link',
        `Không đặt địa chỉ trong dấu < >: viết thẳng ${typed}, hoặc [chữ hiện ra](${typed}).`,
      ),
    );
    return at + address[0].length;
  }
  const tag = matchAt(TAG, body, at);
  if (tag) return readTag(tag, at, found, false);
  const broken = matchAt(BROKEN_TAG, body, at);
  if (broken && (componentNamed(broken[2] ?? '') || broken[5] === '>'))
    return readTag(broken, at, found, true);
  if (!matchAt(LESS_THAN, body, at)) {
    found.traps.push(
      error(
        at,
        'less-than',
        'Dấu < đứng sát chữ bị hiểu là thẻ: thêm dấu cách sau <, hoặc viết "dưới", hoặc viết \\< thay cho <.',
      ),
    );
  }
  return at + 1;
}

function readComment(body: string, at: number, { traps }: Found): number {
  traps.push(error(at, 'comment', 'Không dùng ghi chú kiểu <!-- … -->: xóa đi, hoặc để ghi chú ngoài bài.'));
  const end = body.indexOf('-->', at);
  const line = body.indexOf('\n', at);
  if (end >= 0) return end + 3;
  return line < 0 ? body.length : line;
}

function readTag(tag: RegExpExecArray, at: number, { traps, tags, opened }: Found, broken: boolean): number {
  const [whole, slash = '', name = '', attributes = '', selfClosing = ''] = tag;
  const miswritten = COMPONENTS.some((component) => component.name.toLowerCase() === name.toLowerCase());
  if (/^[A-Z]/.test(name) || miswritten) {
    const kind = slash ? 'close' : selfClosing ? 'self' : 'open';
    tags.push({ name, attributes: broken ? '' : attributes, offset: at, kind, broken });
    if (broken && componentNamed(name)) {
      traps.push(
        error(
          at,
          'component-syntax',
          `Thẻ <${name} …> viết chưa đúng: mỗi thuộc tính viết tên="giá trị", và có dấu > ở cuối.`,
        ),
      );
    }
  } else if (!(slash && opened.has(name))) {
    if (!slash) opened.add(name);
    traps.push(error(at, 'html', htmlAdvice(name)));
  }
  return at + whole.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
