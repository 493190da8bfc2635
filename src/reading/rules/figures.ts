/** Số liệu kỳ: a number stands once, can be true, adds up with the others, and belongs to a unit that existed then. */
import { vietnameseDay } from '../../domain/days.ts';
import { checkFigures } from '../../domain/figures-check.ts';
import { parsePeriodLabel, periodName } from '../../domain/periods.ts';
import { showNumber } from '../../domain/show-number.ts';
import type { Content } from '../content.ts';
import { doubtful, repeats, wrong, type RecordRule } from './rule.ts';

type FiguresRule = RecordRule<'figures'>;

const kindOf = ({ vocabulary }: Pick<Content, 'vocabulary'>, figure: string) =>
  vocabulary.figures.find(({ id }) => id === figure);

const twice: FiguresRule = (entry, content) =>
  repeats(entry.data.values, ({ figure }) => figure).map(({ index, first, key }) =>
    wrong(
      entry,
      ['values', index, 'figure'],
      'figure-twice',
      `"${kindOf(content, key)?.label ?? key}" đã có ở dòng số liệu thứ ${first + 1}: mỗi số liệu chỉ ghi một lần trong một kỳ, bỏ bớt một dòng.`,
    ),
  );

/** Shares lie between 0 and 100, counts are whole and not negative. */
const possible: FiguresRule = (entry, content) =>
  entry.data.values.flatMap(({ figure, value }, index) => {
    const kind = kindOf(content, figure);
    if (!kind) return [];
    const at = (rule: string, message: string) => [
      wrong(entry, ['values', index, 'value'], rule, `${kind.label} ${showNumber(value)}: ${message}`),
    ];
    if (kind.unit === '%') {
      return value < 0 || value > 100
        ? at(
            'share-out-of-range',
            `tỷ lệ phải từ 0 đến 100. Nên viết gần nhất là ${value < 0 ? 0 : 100}, hoặc xem lại mẫu số.`,
          )
        : [];
    }
    if (value < 0) return at('count-below-zero', `số ${kind.unit} không thể âm. Không có thì ghi 0.`);
    return Number.isInteger(value)
      ? []
      : at(
          'count-not-whole',
          `số ${kind.unit} phải là số nguyên. Nên viết ${Math.round(value)}; dấu chấm là dấu thập phân, không phải hàng nghìn.`,
        );
  });

/** Told and shown, not forbidden: an office may have published figures that do not fit. */
const sum: FiguresRule = (entry, { vocabulary }) => {
  const { imbalance, impossible } = checkFigures(entry.data.values, vocabulary.figures);
  if (!imbalance || impossible.length > 0) return [];
  const { left, right, difference } = imbalance;
  return [
    doubtful(
      entry,
      ['values'],
      'figures-sum',
      `Tiếp nhận ${showNumber(left)} hồ sơ, nhưng giải quyết và đang giải quyết cộng lại là ${showNumber(right)}, ${difference > 0 ? 'thiếu' : 'thừa'} ${showNumber(Math.abs(difference))}: xem lại các số. Nguồn ghi đúng như vậy thì cứ để, trang số liệu sẽ nói rõ chỗ chưa khớp.`,
    ),
  ];
};

/** One record for a unit and period, so that no two pages of truth arise. */
const onlyRecord: FiguresRule = (entry, { figures }) => {
  const { unit, period } = entry.data;
  const first = figures.find(({ data }) => data.unit === unit && data.period === period);
  return first && first.file !== entry.file
    ? [
        wrong(
          entry,
          ['period'],
          'figures-twice',
          `Số liệu của đơn vị "${unit}", kỳ ${period} đã có ở ${first.file}: gộp hai tệp làm một.`,
        ),
      ]
    : [];
};

const unitAlive: FiguresRule = (entry, { units }) => {
  const period = parsePeriodLabel(entry.data.period);
  const unit = units.find(({ id }) => id === entry.data.unit);
  if (!period || !unit) return [];
  const { ended, established } = unit.data;
  const told = (rule: string, message: string) => [
    wrong(entry, ['period'], rule, `Đơn vị "${unit.id}" ${message}`),
  ];
  if (ended !== undefined && period.start > ended) {
    return told(
      'unit-ended',
      `kết thúc ngày ${vietnameseDay(ended)}, trước kỳ "${periodName(period)}": ghi đơn vị kế tiếp, hoặc sửa kỳ.`,
    );
  }
  if (established !== undefined && period.end < established) {
    return told(
      'unit-not-yet',
      `thành lập ngày ${vietnameseDay(established)}, sau kỳ "${periodName(period)}": ghi đơn vị có lúc đó, hoặc sửa kỳ.`,
    );
  }
  return [];
};

const scores: FiguresRule = (entry) => {
  const { scorecard } = entry.data;
  if (!scorecard) return [];
  const { criteria } = scorecard;
  return [
    ...criteria.flatMap(({ score, max }, index) =>
      score !== undefined && (score < 0 || score > max)
        ? [
            wrong(
              entry,
              ['scorecard', 'criteria', index, 'score'],
              'score-out-of-range',
              `Điểm ${showNumber(score)} phải từ 0 đến điểm tối đa ${showNumber(max)}. Nên viết gần nhất là ${score < 0 ? 0 : showNumber(max)}, hoặc xem lại điểm tối đa.`,
            ),
          ]
        : [],
    ),
    ...repeats(criteria, ({ group, criterion }) => `${group ?? ''}\n${criterion}`).map(({ index, first }) =>
      wrong(
        entry,
        ['scorecard', 'criteria', index, 'criterion'],
        'criterion-twice',
        `Tiêu chí này đã có ở dòng thứ ${first + 1} của bảng điểm: bỏ bớt một dòng, hoặc ghi "group" để phân biệt.`,
      ),
    ),
  ];
};

export const figureRules: readonly FiguresRule[] = [twice, possible, sum, onlyRecord, unitAlive, scores];
