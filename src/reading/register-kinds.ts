/** What each kind of register is called and holds: the words that editors see in its schema. */
import type { z } from 'zod';
import { registerSchema } from '../schemas/register.ts';
import type { Entry } from './content.ts';
import { defOf, metaOf } from './zod-tree.ts';

const words = new Map(
  registerSchema.options.map((option) => {
    const kind = String(defOf(option.shape.kind as z.ZodType).values?.[0]);
    const { title = kind, description = '' } = metaOf(option);
    return [kind, { title, what: description }];
  }),
);

/** Title and content of a kind of entry. */
export const registerWords = (kind: Entry<'registers'>['data']['kind']): { title: string; what: string } =>
  words.get(kind) ?? { title: kind, what: '' };
