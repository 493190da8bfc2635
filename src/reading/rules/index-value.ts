/** Chỉ số: a goal and a result never stand in one record, so that nobody takes the one for the other. */
import { wrong, type RecordRule } from './rule.ts';

const RESULTS = ['value', 'rank', 'rankOf', 'derived', 'alsoSaid'] as const;

const goalApart: RecordRule<'indices'> = (entry) =>
  entry.data.goal === undefined
    ? []
    : RESULTS.filter((key) => entry.data[key] !== undefined).map((key) =>
        wrong(
          entry,
          [key],
          'goal-with-result',
          `Tệp có "goal" là mục tiêu, không đi cùng "${key}" là kết quả: con số phải đạt thì viết trong câu của goal; kết quả ghi ở tệp khác.`,
        ),
      );

export const indexValueRules: readonly RecordRule<'indices'>[] = [goalApart];
