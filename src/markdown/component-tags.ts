/** Checks the component tags of a body: known names, right attributes, every opening tag closed in order. */
import { nearest } from '../domain/nearest.ts';
import { attributesOf, attributeTraps } from './component-attributes.ts';
import { COMPONENTS, componentNamed } from './components/index.ts';
import { error, type Trap } from './trap.ts';

export interface TagUse {
  name: string;
  /** The attributes as typed. */
  attributes: string;
  offset: number;
  kind: 'open' | 'close' | 'self';
  /** Written so wrongly that its attributes cannot be told; reported already. */
  broken?: boolean;
}

const NAMES = COMPONENTS.map((component) => component.name);

export function scanTags(tags: readonly TagUse[]): Trap[] {
  const traps: Trap[] = [];
  const stack: Stack = { open: [], closedEarly: [] };
  const unknown = new Set<string>();
  for (const tag of tags) {
    const component = componentNamed(tag.name);
    if (!component) {
      if (tag.kind !== 'close' || !unknown.has(tag.name)) traps.push(unknownTag(tag.name, tag.offset));
      unknown.add(tag.name);
      continue;
    }
    if (tag.kind !== 'close' && !tag.broken) {
      traps.push(...attributeTraps(component, attributesOf(tag.attributes), tag.offset));
    }
    if (tag.kind === 'open') stack.open.push(tag);
    if (tag.kind === 'self' && component.content && !tag.broken) {
      traps.push(
        error(
          tag.offset,
          'component-content',
          `Thẻ <${tag.name}> phải có nội dung: viết <${tag.name}>, nội dung, rồi </${tag.name}>.`,
        ),
      );
    }
    if (tag.kind === 'close') traps.push(...close(tag, stack));
  }
  return [...traps, ...stack.open.filter(({ broken }) => !broken).map(unclosed)];
}

interface Stack {
  open: TagUse[];
  /** Tags that an outer closing tag ended; their own closing tags are not reported again. */
  closedEarly: string[];
}

function close({ name, offset }: TagUse, stack: Stack): Trap[] {
  const opened = stack.open.findLastIndex((tag) => tag.name === name);
  const inside = stack.open.slice(opened + 1);
  if (opened >= 0) {
    stack.open.splice(opened);
    stack.closedEarly.push(...inside.map((tag) => tag.name));
    const last = inside.at(-1);
    return last
      ? [error(offset, 'component-order', `Thẻ </${name}> đóng quá sớm: đóng <${last.name}> trước.`)]
      : [];
  }
  const early = stack.closedEarly.indexOf(name);
  if (early >= 0) {
    stack.closedEarly.splice(early, 1);
    return [];
  }
  return [
    error(
      offset,
      'component-unopened',
      `Thẻ đóng </${name}> không có thẻ mở <${name}> ở trên: thêm thẻ mở, hoặc xóa thẻ đóng.`,
    ),
  ];
}

const unclosed = ({ name, offset }: TagUse): Trap =>
  error(
    offset,
    'component-unclosed',
    componentNamed(name)?.content
      ? `Thẻ <${name}> chưa đóng: thêm </${name}> sau nội dung.`
      : `Thẻ <${name}> phải tự đóng: viết dấu /> ở cuối thay cho >.`,
  );

/** The report of a tag that is no component. */
export function unknownTag(name: string, offset: number): Trap {
  const near = nearest(name, NAMES);
  return error(
    offset,
    'component-unknown',
    `Không có thẻ <${name}>.${near ? ` Gần đúng nhất: ${near}.` : ''} Được dùng: ${NAMES.join(', ')}.`,
  );
}
