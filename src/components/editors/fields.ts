/** The fields of a record, read off its schema: one section for the record, one for every block inside it. */
import type { z } from 'zod';
import { defOf, discriminatorsOf, metaOf, unwrap } from '../../reading/zod-tree.ts';
import { allowedOf, formOf, type Allowed } from './field-form.ts';

export interface FieldRow {
  key: string;
  title: string;
  hint: string;
  required: boolean;
  /** How the value is written, in words: "ngày", "danh sách". */
  form: string;
  /** What may stand there, where that is a closed choice. */
  allowed: Allowed | undefined;
  example: string | undefined;
  /** The id of the section that describes the block's own fields. */
  block: string | undefined;
}

export interface FieldSection {
  id: string;
  /** Where the fields stand: "methods › fees"; '' for the record itself. */
  path: string;
  title: string;
  hint: string;
  rows: FieldRow[];
}

type Shape = Record<string, z.ZodType>;

/** Every field of a schema, section by section in the order in which they first appear. */
export function fieldSections(schema: z.ZodType, path: readonly string[] = []): FieldSection[] {
  const options = optionsOf(schema);
  const shape = options ? sharedShape(options) : (defOf(unwrap(schema)).shape ?? {});
  const { title = '', description = '' } = metaOf(schema);
  const kind = options ? discriminatorsOf(schema) : undefined;
  const rows = rowsOf(shape, path);
  const own: FieldSection = {
    id: idOf(path),
    path: path.join(' › '),
    title,
    hint: description,
    rows: kind
      ? [kindRow(kind.key, kind.values, options ?? []), ...rows.filter(({ key }) => key !== kind.key)]
      : rows,
  };
  const variants = options && kind ? variantSections(options, shape, kind.key, path) : [];
  return [own, ...inner(shape, path), ...variants];
}

/** What each kind of a union adds to the fields that all kinds have. */
function variantSections(
  options: readonly z.ZodType[],
  shared: Shape,
  key: string,
  path: readonly string[],
): FieldSection[] {
  return options.flatMap((option) => {
    const shape = defOf(option).shape ?? {};
    const value = codeOf(option, key);
    const added = Object.fromEntries(Object.entries(shape).filter(([name]) => !(name in shared)));
    if (Object.keys(added).length === 0) return [];
    const here = [...path, `${key}: ${value}`];
    const { title = '', description = '' } = metaOf(option);
    const section = {
      id: idOf(here),
      path: here.join(' › '),
      title,
      hint: description,
      rows: rowsOf(added, here),
    };
    return [section, ...inner(added, here)];
  });
}

const inner = (shape: Shape, path: readonly string[]): FieldSection[] =>
  Object.entries(shape).flatMap(([key, field]) => {
    const block = blockOf(field);
    if (!block) return [];
    const sections = fieldSections(block, [...path, key]);
    // A list is better known by its own title and hint than by those of one item.
    const { title, description } = metaOf(field);
    return sections.map((section, index) =>
      index === 0
        ? { ...section, title: title ?? section.title, hint: description ?? section.hint }
        : section,
    );
  });

const rowsOf = (shape: Shape, path: readonly string[]): FieldRow[] =>
  Object.entries(shape).map(([key, field]) => {
    const { title = '', description = '', examples } = metaOf(field);
    const form = formOf(field);
    const example = examples?.[0] ?? metaOf(defOf(unwrap(field)).element).examples?.[0];
    return {
      key,
      title,
      hint: description,
      required: defOf(field).type !== 'optional',
      form: description.includes(form) ? '' : form,
      allowed: allowedOf(field),
      example: example === undefined ? undefined : String(example),
      block: blockOf(field) ? idOf([...path, key]) : undefined,
    };
  });

const kindRow = (key: string, values: string[], options: readonly z.ZodType[]): FieldRow => ({
  key,
  title: 'Loại',
  hint: 'Chọn một loại; loại nào có trường riêng thì các trường đó ở bảng bên dưới.',
  required: true,
  form: '',
  allowed: { kind: 'values', values, titles: kindTitles(options, key) },
  example: undefined,
  block: undefined,
});

/** What the kinds of a union are called, by their code; those without a title are left out. */
const kindTitles = (options: readonly z.ZodType[], key: string): ReadonlyMap<string, string> =>
  new Map(
    options.flatMap((option) => {
      const { title } = metaOf(option);
      return title === undefined ? [] : [[codeOf(option, key), title] as const];
    }),
  );

const codeOf = (option: z.ZodType, key: string): string =>
  String(defOf(defOf(option).shape?.[key] as z.ZodType).values?.[0]);

/** The fields that every option of a union has. */
function sharedShape(options: readonly z.ZodType[]): Shape {
  const [first, ...others] = options.map((option) => defOf(option).shape ?? {});
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([key]) => others.every((shape) => key in shape)),
  );
}

const optionsOf = (schema: z.ZodType): z.ZodType[] | undefined => defOf(unwrap(schema)).options;

/** The schema of a field's own fields: it is a block, a choice of blocks, or a list of either. */
function blockOf(field: z.ZodType): z.ZodType | undefined {
  const bare = unwrap(field);
  const def = defOf(bare);
  if (def.type === 'array' && def.element) return blockOf(def.element);
  return def.type === 'object' || def.discriminator !== undefined ? bare : undefined;
}

const idOf = (path: readonly string[]): string => ['truong', ...path].join('-').replace(/[^\w-]+/g, '-');
