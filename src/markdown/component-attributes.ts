/** Checks the attributes of a component's tag against what the component takes. */
import { nearest } from '../domain/nearest.ts';
import type { AttributeSpec, Component } from './component.ts';
import { error, type Trap } from './trap.ts';

/** Values by name; undefined for a name without a value. */
export type Attributes = ReadonlyMap<string, string | undefined>;

/** Attributes of a tag as typed; the linter only lets through name="value". */
export const attributesOf = (typed: string): Attributes =>
  new Map(
    [...typed.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)].map(
      ([, name = '', double, single]) => [name, double ?? single],
    ),
  );

/** A file of public/: its path and nothing that a browser would read as another address. */
const FILE = /^\/(?!.*\.\.)[\p{L}\p{N}_~+-][\p{L}\p{N}._~+/-]*$/u;

/** Every wrong, unknown or missing attribute. `offset` is that of the tag. */
export function attributeTraps(component: Component, attributes: Attributes, offset: number): Trap[] {
  const traps: Trap[] = [];
  const add = (message: string) => traps.push(error(offset, 'component-attribute', message));
  const specs = new Map(Object.entries(component.attributes));
  for (const [name, value] of attributes) {
    const spec = specs.get(name);
    const wrong = spec ? wrongValue(component, name, value ?? '', spec) : unknownName(component, name);
    if (wrong) add(wrong);
  }
  for (const [name, { required, hint }] of specs) {
    if (required && !attributes.get(name)) add(`Thẻ <${component.name}> thiếu ${name}="…": ${hint}.`);
  }
  return traps;
}

function unknownName({ name: tag, attributes }: Component, name: string): string {
  const allowed = Object.keys(attributes);
  if (allowed.length === 0) return `Thẻ <${tag}> không có thuộc tính nào: bỏ ${name}="…".`;
  const near = nearest(name, allowed);
  return `Thẻ <${tag}> không có thuộc tính "${name}".${near ? ` Gần đúng nhất: ${near}.` : ''} Được dùng: ${allowed.join(', ')}.`;
}

function wrongValue(
  { name: tag }: Component,
  name: string,
  value: string,
  { values, file }: AttributeSpec,
): string | undefined {
  if (values && !values.includes(value)) {
    const near = nearest(value, values);
    return `${name}="${value}" không dùng được ở thẻ <${tag}>.${near ? ` Gần đúng nhất: ${near}.` : ''} Được dùng: ${values.join(', ')}.`;
  }
  return file && value !== '' && !FILE.test(value)
    ? `${name}="${value}" không dùng được ở thẻ <${tag}>: chỉ dùng tệp trong thư mục public/, viết như /tep/mau-01.pdf.`
    : undefined;
}
