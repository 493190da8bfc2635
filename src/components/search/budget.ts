/** The small index kept small: as many names as fit into its budget. */
import { gzipSync } from 'node:zlib';
import type { SearchRecord, SmallIndex } from '../../search/small-index/record.ts';
import { withNewWords, withShortNames } from './lean-names.ts';

/** Bytes over the wire, compressed. */
export const BUDGET = 30 * 1024;

/** From every name to the title alone: the longest names go first, whole questions that the full text answers. */
const WAYS: readonly ((record: SearchRecord) => SearchRecord)[] = [
  (record) => record,
  ...[8, 7, 6, 5, 4].map((longest) => (record: SearchRecord) => withShortNames(record, longest)),
  ...[24, 18, 14, 10, 7, 5, 3, 0].map((most) => (record: SearchRecord) => withNewWords(record, most)),
];

/** The index with as many names as the budget allows; with the fewest when even they do not fit. */
export function withinBudget(index: SmallIndex, budget: number = BUDGET): SmallIndex {
  let fitting = index;
  for (const way of WAYS) {
    fitting = { ...index, records: index.records.map(way) };
    if (gzipSync(JSON.stringify(fitting)).length <= budget) break;
  }
  return fitting;
}
