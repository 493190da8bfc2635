/** Văn bản: a number that looks like one, a year that agrees with the day of issue, no relation to itself. */
import type { Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { isDocumentNumber, yearOfNumber } from '../../domain/document-number.ts';
import { doubtful, wrong, type RecordRule } from './rule.ts';

function number(document: Entry<'documents'>): Finding[] {
  const { number: typed } = document.data;
  return typed === undefined || isDocumentNumber(typed)
    ? []
    : [
        doubtful(
          document,
          ['number'],
          'document-number',
          `Số, ký hiệu "${typed}" không giống mẫu nào quen thuộc (62/KH-UBND, 114/2024/NĐ-CP, 18-NQ/TW): kiểm tra lại, chú ý chữ Đ và dấu cách thừa.`,
        ),
      ];
}

function year(document: Entry<'documents'>): Finding[] {
  const { number: typed, issuedOn } = document.data;
  const said = typed === undefined ? undefined : yearOfNumber(typed);
  return said === undefined || issuedOn === undefined || issuedOn.startsWith(said)
    ? []
    : [
        doubtful(
          document,
          ['issuedOn'],
          'document-year',
          `Số, ký hiệu ghi năm ${said} nhưng ngày ban hành là ${issuedOn}: kiểm tra lại cả hai.`,
        ),
      ];
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

export const documentRules: readonly RecordRule<'documents'>[] = [number, year, relations];
