/**
 * Building blocks of every schema. Each field carries a Vietnamese title and hint: the same words serve error
 * messages, the editor's forms and the field reference. No transforms and no Date, so that one schema gives
 * validation, types and JSON Schema alike. Rules that span several fields live in `src/reading/rules/`, where they
 * can run even when a file has other mistakes.
 */
import { z } from 'zod';

/** What a field says about itself. `ref` names the collection or vocabulary list its value must exist in. */
export interface FieldMeta {
  title: string;
  description: string;
  examples?: readonly unknown[];
  ref?: Reference;
}

/** Collections that a field may point to; `vocabulary/<list>` are the choices editors keep. */
export type Reference = CollectionName | `vocabulary/${string}`;

/** Every collection of `content/`, in the order of the folders. */
export const COLLECTIONS = [
  'plans',
  'procedures',
  'news',
  'guides',
  'life-events',
  'events',
  'registers',
  'documents',
  'units',
  'indices',
  'figures',
  'postings',
  'pages',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

type Extra = Partial<Pick<FieldMeta, 'examples'>>;

/** One or more lines of plain text, never empty. */
export const text = (title: string, description: string, extra: Extra = {}) =>
  z
    .string()
    .min(1)
    .meta({ title, description, ...extra });

/** Plain text of at most `max` characters. */
export const shortText = (max: number, title: string, description: string, extra: Extra = {}) =>
  z
    .string()
    .min(1)
    .max(max)
    .meta({ title, description, ...extra });

/** A calendar day that exists, written YYYY-MM-DD. */
export const day = (title: string, description: string) =>
  z.iso.date().meta({ title, description, examples: ['2025-02-14'] });

/** A whole number, zero or more (money in đồng, copies, counts). */
export const count = (title: string, description: string, extra: Extra = {}) =>
  z
    .int()
    .min(0)
    .meta({ title, description, ...extra });

/** A decimal number (percentages, index values). */
export const decimal = (title: string, description: string) => z.number().meta({ title, description });

/** A share of a hundred, 0 to 100. */
export const percent = (title: string, description: string) =>
  z.number().min(0).max(100).meta({ title, description });

/** true or false. */
export const flag = (title: string, description: string) => z.boolean().meta({ title, description });

/** An address on the web, http or https. */
export const webAddress = (title: string, description: string) =>
  z.url({ protocol: /^https?$/ }).meta({ title, description, examples: ['https://example.vn/trang'] });

/** The id (file name without ending) of a record in another collection. */
export const ref = (collection: CollectionName, title: string, description: string) =>
  z.string().min(1).meta({ title, description, ref: collection });

/** The id of an entry in a list of `content/vocabulary/`. */
export const choice = (list: string, title: string, description: string) =>
  z
    .string()
    .min(1)
    .meta({ title, description, ref: `vocabulary/${list}` });

/** One of a few values that the program itself gives a meaning to. Their labels stand in vocabulary/labels.yaml. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description: string,
) => z.enum(values).meta({ title, description });

/** A list of values. */
export const list = <T extends z.ZodType>(item: T, title: string, description: string) =>
  z.array(item).meta({ title, description });

/** A list that may not be empty. */
export const someOf = <T extends z.ZodType>(item: T, title: string, description: string) =>
  z.array(item).min(1).meta({ title, description });

/** A block of fields. Unknown keys are mistakes. */
export const block = <T extends z.ZodRawShape>(shape: T, title: string, description: string) =>
  z.strictObject(shape).meta({ title, description });

/** The code of a record's own parts (quota, task), unique inside its file. */
export const localId = (title: string, description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ title, description, examples: ['trang-trung-tam'] });
