/** One page for a meeting: what came out, how far the numbers are, what must be done next. */
import { vietnameseDay } from '../days.ts';
import { NO_DATA } from '../quota/shown-status.ts';
import { coverage, measureLines } from './figures-part.ts';
import { onePage, type PageList } from './one-page.ts';
import { isEmpty, samplesSentence } from './sections.ts';
import { datedTasks, lateTasks, tasksSummary } from './tasks-part.ts';
import { heading, item, paragraph, subitem, type Block } from './text.ts';
import type { ReportModel, Statement } from './types.ts';
import { fromTo, periodsInARow, plainStatus } from './words.ts';

/** More of one kind would hide the others; fewer are shown where the page is full. */
const MOST = { counts: 10, posts: 5, targets: 6, statements: 4 };

export const DIGEST_TITLE = 'TÓM TẮT TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH';

/** Of whom, of when. */
export const digestSubject = ({ unit, stretch }: ReportModel): string => `${unit.name}, ${stretch.name}`;

export const digestBlocks = (model: ReportModel): Block[] =>
  onePage(digestSubject(model), [
    intro(model),
    ...(model.hasData ? [counts(model), titles(model)] : []),
    figures(model),
    listed('So với kế hoạch', targets(model), MOST.targets),
    listed('Còn thiếu', sentences([...model.shortcomings, ...lateTasks(model)]), MOST.statements),
    listed('Việc sắp tới', sentences([...datedTasks(model), ...model.nextSteps]), MOST.statements),
  ]);

const rest = (left: number): Block => item(`- Và ${left} dòng khác, xem báo cáo đầy đủ.`);
const fixed = (...head: Block[]): PageList => ({ head, lines: [], most: 0, rest });

const intro = (model: ReportModel): PageList =>
  fixed(
    paragraph(
      [`Số liệu tính ${fromTo(model.data)}.`, ...model.dataNotes, ...samplesSentence(model)].join(' '),
    ),
    heading('Đã làm'),
    ...(isEmpty(model) ? [paragraph(`${NO_DATA}.`)] : []),
  );

function counts({ posts, reposts, channels, forms }: ReportModel): PageList {
  const plain = (values: ReportModel['forms'][number]['figures']) =>
    values.map(({ value, unit }) => `${value} ${unit}`).join(', ');
  const apart = forms.filter(({ id, figures: own }) => id !== 'articles' && own.some(({ value }) => value));
  return {
    head: [
      item(`- Tổng số ${plain([posts])}${reposts.value ? `, trong đó đăng lại ${reposts.value}` : ''}.`),
    ],
    lines: [
      ...channels
        .filter(({ published, sent }) => published.value || sent.value)
        .map(({ label, published, sent }) =>
          item(`- ${label}: đăng ${published.value}${sent.value ? `, gửi ${sent.value}` : ''}.`),
        ),
      ...apart.map(({ label, figures: own }) => item(`- ${label}: ${plain(own)}.`)),
    ],
    most: MOST.counts,
    rest,
  };
}

/** The latest posts. */
function titles({ records, posts }: ReportModel): PageList {
  const latest = records.filter(({ id }) => posts.records.includes(id)).toReversed();
  return {
    head: latest.length > 0 ? [item('- Tin, bài mới nhất:')] : [],
    lines: latest.map(({ title, lines, sample }) => {
      const day = lines.find(({ how }) => how === 'published')?.day;
      const marks = [day === undefined ? '' : vietnameseDay(day), sample ? 'minh họa' : ''].filter(Boolean);
      return subitem(`${title} (${marks.join(', ')})`);
    }),
    most: MOST.posts,
    rest: (left) => subitem(`Và ${left} tin, bài khác.`),
  };
}

/** The unit's own figures, where it has some of these days: what is counted, not the shares. */
function figures({ own }: ReportModel): PageList {
  const [dossiers] = measureLines(own);
  return own.periods.length === 0 || dossiers === undefined
    ? fixed()
    : fixed(item(`- ${coverage(own)} ${dossiers}.`));
}

/** Of those with many periods the latest; what is reached in one line, what is not each by itself. */
function targets({ quotas, obligations, tasks }: ReportModel): string[] {
  const latest = [...Map.groupBy([...quotas, ...obligations], ({ plan, id }) => `${plan}/${id}`).values()]
    .flatMap((lines) => lines.at(-1) ?? [])
    .filter(({ required, counted }) => required !== undefined && counted.value !== undefined);
  const open = latest.filter(({ state }) => state !== 'met');
  return [
    ...(latest.length > 0 ? [`Đạt ${latest.length - open.length}/${latest.length} chỉ tiêu, yêu cầu.`] : []),
    ...(tasks.length > 0 ? [`${tasksSummary(tasks)}.`] : []),
    ...open.map(({ title, period, counted, required, status, state, missing }) => {
      // What is behind stands below, among what is lacking.
      const more = missing === '' || state === 'behind' || state === 'missed' ? '' : `; ${missing}`;
      return `${title} (${periodsInARow([period])}): ${counted.value}/${required}, ${plainStatus(status)}${more}.`;
    }),
  ];
}

const sentences = (statements: readonly Statement[]): string[] => statements.map(({ text }) => text);

const listed = (name: string, lines: readonly string[], most: number): PageList => ({
  head: lines.length > 0 ? [heading(name)] : [],
  lines: lines.map((line) => item(`- ${line}`)),
  most,
  rest,
});
