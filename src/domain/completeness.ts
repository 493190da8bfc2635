/**
 * Whether a procedure's record holds every part that makes up a thủ tục hành chính (Nghị định 63/2010/NĐ-CP, Điều 8),
 * the question behind the official share of procedures "được công khai có đầy đủ các nội dung".
 */

/** What is read of a record. */
export interface CountedRecord {
  readonly code?: string | undefined;
  readonly name: string;
  readonly applicants?: readonly unknown[] | undefined;
  readonly agency?: { readonly executing?: string | undefined } | undefined;
  readonly steps?: readonly unknown[] | undefined;
  readonly methods?: readonly CountedMethod[] | undefined;
  readonly dossier?: readonly CountedPaper[] | undefined;
  readonly dossierNote?: string | undefined;
  readonly results?: readonly unknown[] | undefined;
  readonly legalBasis?: readonly string[] | undefined;
  readonly requirements?: readonly unknown[] | undefined;
  readonly changes: readonly {
    readonly decision?: string | undefined;
    readonly announcedOn?: string | undefined;
  }[];
  readonly sources: readonly { readonly address?: string | undefined }[];
}

interface CountedMethod {
  readonly time?:
    | {
        readonly value?: number | undefined;
        readonly unit?: string | undefined;
        readonly unspecified?: boolean | undefined;
      }
    | undefined;
  readonly fees?: readonly unknown[] | undefined;
}

interface CountedPaper {
  readonly formCode?: string | undefined;
  readonly formFile?: unknown;
}

/** A document that a record points to. */
export interface CountedDocument {
  readonly number?: string | undefined;
  readonly issuedOn?: string | undefined;
}

/** Only the mandatory parts decide; parts "if any" and the provenance are told beside them. */
export type PartGroup = 'mandatory' | 'if-any' | 'provenance';

export interface RecordPart {
  readonly group: PartGroup;
  /** As the decree names it. */
  readonly label: string;
  /** 'unstated': the source names none, and whether there is one cannot be told. */
  readonly state: 'present' | 'missing' | 'unstated';
}

export interface Completeness {
  readonly parts: readonly RecordPart[];
  /** Labels of the mandatory parts that are missing. */
  readonly missing: readonly string[];
  readonly complete: boolean;
}

type DocumentOf = (id: string) => CountedDocument | undefined;

/**
 * The parts of a record, in the order of the decree. `documentOf` gives the documents it points to. A time limit is a
 * number with its unit or the source's word that there is none; a bare number is no time limit. A dossier is its papers,
 * or a sentence that says why none are listed.
 */
export function completenessOf(record: CountedRecord, documentOf: DocumentOf): Completeness {
  const parts = [
    ...mandatoryParts(record, documentOf),
    ...partsIfAny(record),
    ...provenance(record, documentOf),
  ];
  const missing = parts.filter(({ group, state }) => group === 'mandatory' && state === 'missing');
  return { parts, missing: missing.map(({ label }) => label), complete: missing.length === 0 };
}

function mandatoryParts(record: CountedRecord, documentOf: DocumentOf): RecordPart[] {
  const { methods = [], legalBasis = [] } = record;
  const timed = methods.some(
    ({ time }) => time?.unspecified === true || (time?.value !== undefined && time.unit !== undefined),
  );
  const numbered = legalBasis.some((id) => documentOf(id)?.number !== undefined);
  return [
    part('mandatory', 'Mã thủ tục', record.code !== undefined),
    part('mandatory', 'Tên thủ tục', record.name !== ''),
    part('mandatory', 'Trình tự thực hiện', some(record.steps)),
    part('mandatory', 'Cách thức thực hiện', some(methods)),
    part('mandatory', 'Thành phần hồ sơ', some(record.dossier) || record.dossierNote !== undefined),
    part('mandatory', 'Thời hạn giải quyết', timed),
    part('mandatory', 'Đối tượng thực hiện', some(record.applicants)),
    part('mandatory', 'Cơ quan thực hiện', record.agency?.executing !== undefined),
    part('mandatory', 'Kết quả thực hiện', some(record.results)),
    part('mandatory', 'Căn cứ pháp lý', numbered),
  ];
}

const FORMS = 'Tệp mẫu đơn, tờ khai';

/** A form that has a code exists, so its file can be missing; conditions and fees may not exist at all. */
function partsIfAny({ dossier = [], requirements, methods = [] }: CountedRecord): RecordPart[] {
  const forms = dossier.filter(({ formCode }) => formCode !== undefined);
  const files = forms.every(({ formFile }) => formFile !== undefined);
  return [
    forms.length === 0 ? ifAny(FORMS, false) : part('if-any', FORMS, files),
    ifAny('Yêu cầu, điều kiện', some(requirements)),
    ifAny(
      'Phí, lệ phí',
      methods.some(({ fees }) => some(fees)),
    ),
  ];
}

function provenance({ changes, sources }: CountedRecord, documentOf: DocumentOf): RecordPart[] {
  const dated = changes.some(({ decision, announcedOn }) => {
    const document = decision === undefined ? undefined : documentOf(decision);
    return document?.number !== undefined && (announcedOn ?? document.issuedOn) !== undefined;
  });
  return [
    part('provenance', 'Quyết định công bố có số, ngày', dated),
    part(
      'provenance',
      'Địa chỉ nguồn',
      sources.some(({ address }) => address !== undefined),
    ),
  ];
}

const some = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;

const part = (group: PartGroup, label: string, present: boolean): RecordPart => ({
  group,
  label,
  state: present ? 'present' : 'missing',
});

const ifAny = (label: string, present: boolean): RecordPart => ({
  group: 'if-any',
  label,
  state: present ? 'present' : 'unstated',
});

export interface Share {
  readonly complete: number;
  readonly counted: number;
  /** With one decimal, rounded down so that 100 means all; undefined when nothing was counted. */
  readonly percent: number | undefined;
}

/** How many of the records hold every mandatory part. */
export function completeShare(records: readonly Pick<Completeness, 'complete'>[]): Share {
  const complete = records.filter((record) => record.complete).length;
  const counted = records.length;
  return {
    complete,
    counted,
    percent: counted === 0 ? undefined : Math.floor((complete * 1000) / counted) / 10,
  };
}
