/** Văn bản: a number that looks like one, a year that agrees with the day of issue, no relation to itself. */
import type { Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { isDocumentNumber, yearOfNumber } from '../../domain/document-number.ts';
import { doubtful, wrong, type RecordRule } from './rule.ts';

export const documentRules: RecordRule<'documents'> = (document) => [
  ...number(document),
  ...relations(document),
];

function number(document: Entry<'documents'>): Finding[] {
  const { number: typed, issuedOn } = document.data;
  if (typed === undefined) return [];
  if (!isDocumentNumber(typed)) {
    return [
      doubtful(
        document,
        ['number'],
        'document-number',
        `Số, ký hiệu "${typed}" không giống mẫu nào quen thuộc (62/KH-UBND, 114/2024/NĐ-CP, 18-NQ/TW): kiểm tra lại, chú ý chữ Đ và dấu cách thừa.`,
      ),
    ];
  }
  const year = yearOfNumber(typed);
  return year !== undefined && issuedOn !== undefined && !issuedOn.startsWith(year)
    ? [
        doubtful(
          document,
          ['issuedOn'],
          'document-year',
          `Số, ký hiệu ghi năm ${year} nhưng ngày ban hành là ${issuedOn}.`,
        ),
      ]
    : [];
}

function relations(document: Entry<'documents'>): Finding[] {
  return (document.data.relations ?? []).flatMap((relation, index) =>
    relation.document === document.id
      ? [
          wrong(
            document,
            ['relations', index, 'document'],
            'relation-to-itself',
            'Văn bản không thể có quan hệ với chính nó.',
          ),
        ]
      : [],
  );
}
