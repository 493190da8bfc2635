/** The procedures that can still be used, with what each says of being simpler, delegated, frequent, paid online. */
import { isOver, lifecycleOn } from '../../../domain/lifecycle.ts';
import type { SimplificationState, SimplifiedPart } from '../../../domain/procedure-terms.ts';
import {
  simplificationOf,
  type Simplification,
  type SimplifiedRecord,
} from '../../../domain/simplification.ts';
import type { Content, Entry } from '../../../reading/content.ts';
import { findEntry } from '../../../reading/find-entry.ts';

export interface Overviewed extends SimplifiedRecord {
  readonly id: string;
  readonly name: string;
  readonly code: string | undefined;
  /** Who decides when nobody acts for them. */
  readonly authority: string | undefined;
}

export const PART_WORDS: Readonly<Record<SimplifiedPart, string>> = {
  time: 'Thời gian',
  papers: 'Giấy tờ',
  fee: 'Lệ phí',
  steps: 'Bước',
};

export const STATE_WORDS: Readonly<Record<SimplificationState, string>> = {
  proposed: 'Mới đề xuất',
  approved: 'Đã duyệt, chưa áp dụng',
  'in-force': 'Đang áp dụng',
};

/** By name; procedures that ended are no longer made simpler. */
export function overviewOn(
  { procedures }: Pick<Content, 'procedures'>,
  day: string,
): Simplification<Overviewed> {
  const usable = procedures
    .filter(({ data }) => !isOver(lifecycleOn(data.changes, data.confidence, day).state))
    .map(({ id, data }) => ({
      ...data,
      id,
      name: data.commonName,
      code: data.code,
      authority: data.agency?.authority ?? data.agency?.executing,
    }));
  return simplificationOf(usable.sort((a, b) => a.name.localeCompare(b.name, 'vi')));
}

/** Topics of documents; a portal whose vocabulary lacks them lists no documents. */
export const TOPICS = { simplification: 'don-gian-hoa-tthc', delegation: 'uy-quyen-giai-quyet' } as const;

export interface BasisDocument {
  document: Entry<'documents'>;
  /** Procedures on the portal that it is a legal basis of. */
  basisOf: number;
}

/** Documents on a topic; those that most procedures rest on come first, then the newest. */
export function documentsOn(
  topic: string,
  { documents, procedures }: Pick<Content, 'documents' | 'procedures'>,
): BasisDocument[] {
  return documents
    .filter(({ data }) => data.topics?.includes(topic))
    .map((document) => ({
      document,
      basisOf: procedures.filter(({ data }) => data.legalBasis?.includes(document.id)).length,
    }))
    .sort(
      (a, b) =>
        b.basisOf - a.basisOf ||
        (b.document.data.issuedOn ?? '').localeCompare(a.document.data.issuedOn ?? '', 'en'),
    );
}

/** A document as tables name it: by its number, else by its title. */
export function documentWords(documents: readonly Entry<'documents'>[], id: string): string {
  const document = findEntry(documents, id);
  return document?.data.number ?? document?.data.title ?? id;
}
