/**
 * A record said to be read in full must lead to where its fields were read: the record's page on the portal or its Word
 * export (ChiTietTTHC_<mã>.doc, the only copy with days and issuers of the legal basis).
 */
import { doubtful, type RecordRule } from '../rule.ts';

/** The record's own page: /dich-vu-cong-truc-tuyen/<mã>, /thu-tuc-hanh-chinh/<uuid>, or an older address with its id. */
const RECORD_PAGE =
  /^https?:\/\/[^/]*dichvucong\.[^/]+\/(?:(?:dich-vu-cong-truc-tuyen|thu-tuc-hanh-chinh)\/.|.*[?&](?:ma_thu_tuc|formalityId)=)/u;
const EXPORT = /ChiTietTTHC/iu;

export const detailSource: RecordRule<'procedures'> = (procedure) => {
  const { code, confidence, steps = [], officialPage, sources } = procedure.data;
  if (code === undefined || confidence !== 'high' || steps.length === 0) return [];
  const places = [officialPage ?? '', ...sources.flatMap(({ title, address = '' }) => [title, address])];
  const found = places.some((place) => {
    return RECORD_PAGE.test(place) || EXPORT.test(place) || (/^https?:/u.test(place) && place.includes(code));
  });
  return found
    ? []
    : [
        doubtful(
          procedure,
          ['confidence'],
          'detail-source',
          `Ghi confidence: high mà không nguồn nào dẫn tới bản ghi chi tiết: thêm nguồn là bản Word ChiTietTTHC_${code}.doc hoặc trang của thủ tục trên Cổng Dịch vụ công; chưa đọc được thì ghi confidence: medium.`,
        ),
      ];
};
