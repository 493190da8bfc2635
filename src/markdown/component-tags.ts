/** Checks the component tags of a body: known names, right attributes, every opening tag closed in order. */
import { nearest } from '../domain/nearest.ts';
import type { Component } from './component.ts';
import { COMPONENTS, componentNamed } from './components/index.ts';
import { error, type Trap } from './trap.ts';

export interface TagUse {
  name: string;
  /** The attributes as typed. */
  attributes: string;
  offset: number;
  kind: 'open' | 'close' | 'self';
}

const NAMES = COMPONENTS.map((component) => component.name);

export function scanTags(tags: readonly TagUse[]): Trap[] {
  const traps: Trap[] = [];
  const open: TagUse[] = [];
  const unknown = new Set<string>();
  for (const tag of tags) {
    const component = componentNamed(tag.name);
    if (!component) {
      if (tag.kind !== 'close' || !unknown.has(tag.name)) traps.push(unknownTag(tag));
      unknown.add(tag.name);
      continue;
    }
    if (tag.kind !== 'close') traps.push(...attributeTraps(tag, component));
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind === 'self' && component.content) {
      traps.push(
        error(
          tag.offset,
          'component-content',
          `Thẻ <${tag.name}> phải có nội dung: viết <${tag.name}>, nội dung, rồi </${tag.name}>.`,
        ),
      );
    }
    if (tag.kind === 'close') close(tag, open, traps);
  }
  for (const tag of open) {
    traps.push(
      componentNamed(tag.name)?.content
        ? error(
            tag.offset,
            'component-unclosed',
            `Thẻ <${tag.name}> chưa đóng: thêm </${tag.name}> sau nội dung.`,
          )
        : error(
            tag.offset,
            'component-unclosed',
            `Thẻ <${tag.name}> phải tự đóng: viết dấu /> ở cuối thay cho >.`,
          ),
    );
  }
  return traps;
}

function close(tag: TagUse, open: TagUse[], traps: Trap[]): void {
  const last = open.at(-1);
  if (last?.name === tag.name) {
    open.pop();
    return;
  }
  const opened = open.findIndex((candidate) => candidate.name === tag.name);
  if (opened < 0) {
    traps.push(
      error(
        tag.offset,
        'component-unopened',
        `Thẻ đóng </${tag.name}> không có thẻ mở <${tag.name}> ở trên.`,
      ),
    );
    return;
  }
  traps.push(
    error(
      tag.offset,
      'component-order',
      `Thẻ </${tag.name}> đóng quá sớm: đóng <${last?.name ?? ''}> trước.`,
    ),
  );
  open.splice(opened);
}

function unknownTag(tag: TagUse): Trap {
  const close = nearest(tag.name, NAMES);
  const proposal = close ? ` Gần đúng nhất: ${close}.` : '';
  return error(
    tag.offset,
    'component-unknown',
    `Không có thẻ <${tag.name}>.${proposal} Được dùng: ${NAMES.join(', ')}.`,
  );
}

/** Attributes of a tag as typed; the linter only lets through name="value". */
export function attributesOf(typed: string): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const [, name = '', double, single] of typed.matchAll(
    /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g,
  )) {
    found[name] = double ?? single;
  }
  return found;
}

function attributeTraps(tag: TagUse, component: Component): Trap[] {
  const traps: Trap[] = [];
  const typed = attributesOf(tag.attributes);
  const allowed = Object.keys(component.attributes);
  for (const [name, value] of Object.entries(typed)) {
    const spec = component.attributes[name];
    if (!spec) {
      const close = nearest(name, allowed);
      const list = allowed.length > 0 ? `Được dùng: ${allowed.join(', ')}.` : 'Thẻ này không có thuộc tính.';
      traps.push(
        error(
          tag.offset,
          'component-attribute',
          `Thẻ <${tag.name}> không có thuộc tính "${name}".${close ? ` Gần đúng nhất: ${close}.` : ''} ${list}`,
        ),
      );
    } else if (spec.values && !spec.values.includes(value ?? '')) {
      const close = nearest(value ?? '', spec.values);
      traps.push(
        error(
          tag.offset,
          'component-attribute',
          `${name}="${value ?? ''}" không dùng được ở thẻ <${tag.name}>.${close ? ` Gần đúng nhất: ${close}.` : ''} Được dùng: ${spec.values.join(', ')}.`,
        ),
      );
    }
  }
  for (const [name, spec] of Object.entries(component.attributes)) {
    if (spec.required && !typed[name]) {
      traps.push(
        error(tag.offset, 'component-attribute', `Thẻ <${tag.name}> thiếu ${name}="…": ${spec.hint}.`),
      );
    }
  }
  return traps;
}
