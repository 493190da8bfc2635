/** What is loaded before a first answer kept small: as many names as fit into a budget. */
import { gzipSync } from 'node:zlib';
import type { DocumentRecord, SearchRecord, SmallIndex } from '../../search/small-index/record.ts';
import { withNewWords, withShortNames } from './lean-names.ts';

/** Bytes over the wire, compressed. With its documents and the scripts an answer stays within 60 KB. */
export const BUDGET = 27 * 1024;
export const DOCUMENTS_BUDGET = 8 * 1024;

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

/** The documents with their names, or without, or by number alone: titles are found by the full text too. */
const DOCUMENT_WAYS: readonly ((document: DocumentRecord) => DocumentRecord)[] = [
  (document) => document,
  ({ names: _names, ...rest }) => rest,
  ({ names: _names, issuer: _issuer, ...rest }) => ({ ...rest, title: '' }),
];

/** The documents with as much of their names as the budget allows; with numbers alone when not even they fit. */
export function documentsWithinBudget(
  documents: readonly DocumentRecord[],
  budget: number = DOCUMENTS_BUDGET,
): DocumentRecord[] {
  let fitting: DocumentRecord[] = [];
  for (const way of DOCUMENT_WAYS) {
    fitting = documents.map(way);
    if (gzipSync(JSON.stringify(fitting)).length <= budget) break;
  }
  return fitting;
}
