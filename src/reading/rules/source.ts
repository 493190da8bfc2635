/** What is no illustration says where it comes from (design decision: truth before fullness). */
import type { CollectionName } from '../../schemas/field.ts';
import type { RecordRule } from './rule.ts';
import { wrong } from './rule.ts';

type Sourced = Extract<CollectionName, 'news' | 'events' | 'registers' | 'figures' | 'postings'>;

/** Records of these collections carry sources, or say `sample: true`. */
export const sourceRule: RecordRule<Sourced> = (entry) => {
  const { sample, sources } = entry.data;
  return sample || (sources ?? []).length > 0
    ? []
    : [
        wrong(
          entry,
          [],
          'source-missing',
          'Thiếu "sources" (Nguồn): nội dung thật phải có nguồn và ngày kiểm tra; nội dung minh họa thì ghi sample: true.',
        ),
      ];
};
