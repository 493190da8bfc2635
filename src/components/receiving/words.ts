/** Words of the page of receiving places. */
import type { Vocabulary } from '../../reading/content.ts';
import { labelOf } from '../labels.ts';
import { lowerFirst } from '../procedure/wording.ts';

/** "hộ tịch, chứng thực" */
export const fieldWords = (fields: readonly string[], vocabulary: Pick<Vocabulary, 'fields'>): string =>
  fields.map((id) => lowerFirst(labelOf(vocabulary.fields, id))).join(', ');
