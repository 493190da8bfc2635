/** What a document is called. */
import type { Entry, Vocabulary } from '../../reading/content.ts';
import { labelOf } from '../labels.ts';

export type DocumentEntry = Entry<'documents'>;

/** The kind of a document without what stands in brackets: "Nghị quyết (cá biệt)" becomes "Nghị quyết". */
export const kindOf = ({ data }: DocumentEntry, vocabulary: Vocabulary): string =>
  labelOf(vocabulary['document-types'], data.type).replace(/\s*\(.*\)$/, '');

/** "Nghị định 120/2025/NĐ-CP"; the title where there is no number. */
export const documentName = (document: DocumentEntry, vocabulary: Vocabulary): string =>
  document.data.number ? `${kindOf(document, vocabulary)} ${document.data.number}` : document.data.title;
