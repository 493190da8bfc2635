/**
 * A commendation rests on figures, and figures on what was counted. The plans praise for 100 % in time and 100 %
 * satisfied (Hà Đông 2025, II.1.1; La Khê 2025, II.4.2) and for over 20 % fewer inner offices (II.4.3, II.5).
 */
import type { Finding } from '../locate.ts';
import { wrong, type RecordRule } from './rule.ts';

const ALL = 'dung-han-hai-long-100';
const FEWER_OFFICES = 'giam-dau-moi';
const MORE_THAN = 20;

/** Every share with the number it is a share of. */
const PAIRS = [
  ['onTime', 'files', 'số hồ sơ đã giải quyết', 'hồ sơ nào'],
  ['satisfaction', 'respondents', 'số người trả lời', 'ai trả lời'],
  ['share', 'total', 'mẫu số của tỷ lệ làm căn cứ', 'gì để tính'],
] as const;

export const commendation: RecordRule<'registers'> = (entry): Finding[] => {
  const { data } = entry;
  if (data.kind !== 'commendation') return [];
  const isAll = data.ground === ALL;
  const denominators = PAIRS.flatMap(([share, total, name, none]) => {
    const needed = data[share] !== undefined || (isAll && share !== 'share');
    if (!needed || (data[total] ?? 0) > 0) return [];
    return [
      wrong(
        entry,
        data[total] === undefined ? ['ground'] : [total],
        'share-without-total',
        `"${total}" (${name}) ${data[total] === undefined ? 'chưa ghi' : 'đang bằng 0'}: tỷ lệ phải có mẫu số từ 1 trở lên. Trong kỳ không có ${none} thì chưa đủ căn cứ để biểu dương.`,
      ),
    ];
  });
  const full = isAll
    ? (['onTime', 'satisfaction'] as const).flatMap((key) =>
        data[key] === 100
          ? []
          : [
              wrong(
                entry,
                data[key] === undefined ? ['ground'] : [key],
                'commendation-ground',
                `Căn cứ này đòi cả hai tỷ lệ bằng 100: "${key}" ${data[key] === undefined ? 'chưa ghi' : `đang là ${data[key]}`}. Không đủ 100 thì chọn căn cứ khác, hoặc bỏ mục này.`,
              ),
            ],
      )
    : [];
  const fewer =
    data.ground === FEWER_OFFICES && (data.share ?? 0) <= MORE_THAN
      ? [
          wrong(
            entry,
            data.share === undefined ? ['ground'] : ['share'],
            'commendation-ground',
            `Căn cứ này đòi giảm trên ${MORE_THAN} %: ghi "share" lớn hơn ${MORE_THAN} và "total" là số đầu mối trước khi giảm, hoặc chọn căn cứ khác.`,
          ),
        ]
      : [];
  return [...denominators, ...full, ...fewer];
};
