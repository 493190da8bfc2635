/** Sentences of a report that stand on records: praise, what is lacking, what is asked for. Causes are people's to write. */
import { vietnameseDay, type Day, type Span } from '../../domain/days.ts';
import { paceOf } from '../../domain/pace.ts';
import type { Statement, TargetLine } from '../../domain/report/types.ts';
import { postsOf, registersOf, type RegisterOf } from './counting.ts';
import { registerWords } from '../register-kinds.ts';
import type { Found } from './records.ts';
import { fromTo, inSection, periodsInARow } from '../../domain/report/words.ts';

const marked = (text: string, sample: boolean): string => (sample ? `${text} (minh họa)` : text);

/** Praise, awards, examples, initiatives. */
export const commendationsOf = (records: readonly Found[]): Statement[] =>
  registersOf(records, 'commendation', 'award', 'exemplar', 'initiative').map(
    ({ id, title, sample, entry }) => ({
      text: `${registerWords(entry.data.kind).title}: ${marked(title, sample)}`,
      records: [id],
    }),
  );

/** What the unit found hard by then and proposes to those above; what is solved needs no proposal. */
export const proposalsOf = (records: readonly Found[], { to }: Span): Statement[] =>
  registersOf(records, 'difficulty')
    .filter(({ entry }) => !isSolved(entry.data, to))
    .map(({ id, title, sample, entry: { data } }) => {
      const state = data.state === 'forwarded' ? 'đã gửi cấp trên' : 'chưa tháo gỡ';
      const proposal = data.proposal === undefined ? '' : ` Đề xuất: ${data.proposal}`;
      return { text: `${marked(title, sample)} (${state}).${proposal}`, records: [id] };
    });

const isSolved = ({ state, solvedOn }: RegisterOf<'difficulty'>['entry']['data'], day: Day): boolean =>
  state === 'solved' && (solvedOn === undefined || solvedOn <= day);

/** What the figures show to be lacking. */
export function shortcomingsOf(
  records: readonly Found[],
  targets: readonly TargetLine[],
  data: Span,
  hasData: boolean,
): Statement[] {
  return [
    ...[...Map.groupBy(targets, (line) => `${line.plan}/${line.id}`).values()].flatMap(lackOfTarget),
    ...(hasData ? rhythmOf(records, data) : []),
    ...overdueFeedback(records, data),
    ...registersOf(records, 'apology')
      .filter(({ entry }) => !entry.data.nothing)
      .map(({ id, title, sample }) => ({ text: `Trễ hẹn: ${marked(title, sample)}.`, records: [id] })),
    ...registersOf(records, 'difficulty')
      .filter(({ entry }) => isSolved(entry.data, data.to))
      .map(
        ({
          id,
          title,
          sample,
          entry: {
            data: { solvedOn },
          },
        }) => ({
          text: `Khó khăn đã tháo gỡ${solvedOn === undefined ? '' : ` ngày ${vietnameseDay(solvedOn)}`}: ${marked(title, sample)}.`,
          records: [id],
        }),
      ),
    ...registersOf(records, 'rectification').map(({ id, title, sample }) => ({
      text: `Đã chấn chỉnh: ${marked(title, sample)}.`,
      records: [id],
    })),
  ];
}

function lackOfTarget(lines: readonly TargetLine[]): Statement[] {
  const lacking = lines.filter(({ state }) => state === 'missed' || state === 'behind');
  const [first] = lacking;
  if (first === undefined) return [];
  const head = `${first.title} (${inSection(first.section)})`;
  const { value = 0, records } = first.counted;
  if (lines.length === 1) {
    const missing = first.missing === '' ? '' : `, ${first.missing}`;
    return [{ text: `${head}: mới có ${value}/${first.required}${missing}.`, records }];
  }
  const missed = lacking.filter(({ state }) => state === 'missed');
  const behind = lacking.filter(({ state }) => state === 'behind');
  const parts = [
    missed.length > 0 ? `không đạt ${periodsInARow(missed.map(({ period }) => period))}` : '',
    behind.length > 0 ? `đang chậm ${periodsInARow(behind.map(({ period }) => period))}` : '',
  ].filter((part) => part !== '');
  return [{ text: `${head}: ${parts.join('; ')}.`, records: [] }];
}

/** Months without a post, and the longest stretch without one. */
function rhythmOf(records: readonly Found[], data: Span): Statement[] {
  const days = postsOf(records).flatMap(({ lines }) =>
    lines.flatMap(({ how, day }) => (how === 'published' ? [day] : [])),
  );
  const period = { kind: 'plan', label: '', start: data.from, end: data.to } as const;
  const { emptyMonths, longestGap } = paceOf({ required: 0, counted: 0, period }, days, data.to);
  return [
    ...(emptyMonths.length > 0
      ? [
          {
            text: `Không có tin, bài nào: ${periodsInARow(emptyMonths.map((label) => ({ kind: 'month' as const, label })))}.`,
            records: [],
          },
        ]
      : []),
    ...(longestGap && longestGap.days > 31
      ? [
          {
            text: `Quãng dài nhất không có tin, bài: ${longestGap.days} ngày, ${fromTo(longestGap)}.`,
            records: [],
          },
        ]
      : []),
  ];
}

function overdueFeedback(records: readonly Found[], { to }: Span): Statement[] {
  const overdue = registersOf(records, 'feedback').filter(
    ({ entry: { data } }) =>
      data.dueOn !== undefined && data.dueOn < to && (data.answeredOn === undefined || data.answeredOn > to),
  );
  return overdue.length === 0
    ? []
    : [
        {
          text: marked(
            `${overdue.length} phản ánh, kiến nghị quá hạn chưa trả lời`,
            overdue.every(({ sample }) => sample),
          ),
          records: overdue.map(({ id }) => id),
        },
      ];
}
