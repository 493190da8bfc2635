/** Late cases: each says why and when instead; a period without any says so, and says nothing else. */
import { latePeriodOf } from '../../domain/late-cases.ts';
import { parsePeriodLabel, periodName } from '../../domain/periods.ts';
import type { Finding } from '../locate.ts';
import { wrong, type RecordRule } from './rule.ts';

type RegisterRule = RecordRule<'registers'>;

const WANTED = [
  ['reason', 'lý do trễ'],
  ['newDate', 'ngày hẹn lại'],
] as const;

const wholeCase: RegisterRule = (entry): Finding[] => {
  const { data } = entry;
  if (data.kind !== 'apology' || data.nothing) return [];
  return WANTED.filter(([key]) => data[key] === undefined).map(([key, name]) =>
    wrong(
      entry,
      [],
      'apology-incomplete',
      `Thiếu "${key}" (${name}): hồ sơ trễ phải nói vì sao và hẹn lại ngày nào. Cả kỳ không có hồ sơ trễ thì ghi nothing: true.`,
    ),
  );
};

const CASE_FIELDS = ['procedure', 'daysLate', 'reason', 'apologyOn', 'newDate'] as const;

const nothing: RegisterRule = (entry) => {
  const { data } = entry;
  if (data.kind !== 'apology' || !data.nothing) return [];
  const known = CASE_FIELDS.filter((key) => data[key] !== undefined);
  return [
    ...known.map((key) =>
      wrong(
        entry,
        [key],
        'nothing-with-case',
        `"nothing: true" nghĩa là không có hồ sơ trễ, nên không đi cùng "${key}": bỏ một trong hai dòng.`,
      ),
    ),
    ...(data.period === undefined
      ? [
          wrong(
            entry,
            ['nothing'],
            'nothing-without-period',
            'Không phát sinh trong kỳ nào? Ghi thêm "period", ví dụ: period: 2025-Q3',
          ),
        ]
      : []),
  ];
};

/** A period cannot have late cases and none. */
const contradiction: RegisterRule = (entry, { registers }) => {
  const { data } = entry;
  if (data.kind !== 'apology' || !data.nothing || data.period === undefined) return [];
  const other = registers.find(
    (each) =>
      each.data.kind === 'apology' &&
      !each.data.nothing &&
      each.data.unit === data.unit &&
      latePeriodOf(each.data) === data.period,
  );
  const period = parsePeriodLabel(data.period);
  return other
    ? [
        wrong(
          entry,
          ['nothing'],
          'nothing-with-case',
          `Ghi không phát sinh, nhưng ${other.file} là một hồ sơ trễ của chính đơn vị trong ${period ? periodName(period) : data.period}: bỏ tệp này, hoặc sửa kỳ.`,
        ),
      ]
    : [];
};

export const apologyRules: readonly RegisterRule[] = [wholeCase, nothing, contradiction];
