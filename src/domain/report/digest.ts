/** One page for a meeting: what came out, how far the numbers are, what must be done next. */
import { vietnameseDay } from '../days.ts';
import { NO_DATA } from '../quota/shown-status.ts';
import { samplesSentence } from './sections.ts';
import { heading, item, paragraph, subitem, type Block } from './text.ts';
import type { ReportModel, Statement } from './types.ts';
import { fromTo, periodsInARow, plainStatus } from './words.ts';

/** What still fits one page. */
const SHOWN = { channels: 6, posts: 5, targets: 5, statements: 4 };

export const DIGEST_TITLE = 'TÓM TẮT TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH';

/** Of whom, of when. */
export const digestSubject = ({ unit, stretch }: ReportModel): string => `${unit.name}, ${stretch.name}`;

export function digestBlocks(model: ReportModel): Block[] {
  const { data, dataNotes, hasData, shortcomings, nextSteps } = model;
  return [
    paragraph([`Số liệu tính ${fromTo(data)}.`, ...dataNotes, ...samplesSentence(model)].join(' ')),
    heading('Đã làm'),
    ...(hasData ? [...counts(model), ...titles(model)] : [paragraph(`${NO_DATA}.`)]),
    ...listed('So với kế hoạch', targets(model), SHOWN.targets + 1),
    ...listed('Còn thiếu', shortcomings.map(sentence), SHOWN.statements),
    ...listed('Việc sắp tới', nextSteps.map(sentence), SHOWN.statements),
  ];
}

const sentence = ({ text }: Statement): string => text;

function counts({ posts, reposts, channels, forms }: ReportModel): Block[] {
  const plain = (figures: ReportModel['forms'][number]['figures']) =>
    figures.map(({ value, unit }) => `${value} ${unit}`).join(', ');
  const apart = forms.filter(({ id, figures }) => id !== 'articles' && figures.some(({ value }) => value));
  return [
    item(`- Tổng số ${plain([posts])}${reposts.value ? `, trong đó đăng lại ${reposts.value}` : ''}.`),
    ...channels
      .filter(({ published, sent }) => published.value || sent.value)
      .slice(0, SHOWN.channels)
      .map(({ label, published, sent }) =>
        item(`- ${label}: đăng ${published.value}${sent.value ? `, gửi ${sent.value}` : ''}.`),
      ),
    ...apart.map(({ label, figures }) => item(`- ${label}: ${plain(figures)}.`)),
  ];
}

/** The latest posts. */
function titles({ records, posts }: ReportModel): Block[] {
  const shown = records.filter(({ id }) => posts.records.includes(id)).toReversed();
  if (shown.length === 0) return [];
  return [
    item('- Tin, bài mới nhất:'),
    ...shown.slice(0, SHOWN.posts).map(({ title, lines, sample }) => {
      const day = lines.find(({ how }) => how === 'published')?.day;
      const marks = [day === undefined ? '' : vietnameseDay(day), sample ? 'minh họa' : ''].filter(Boolean);
      return subitem(`${title} (${marks.join(', ')})`);
    }),
  ];
}

/** Of those with many periods the latest; what is reached in one line, what is not each by itself. */
function targets({ quotas, obligations }: ReportModel): string[] {
  const latest = [...Map.groupBy([...quotas, ...obligations], ({ plan, id }) => `${plan}/${id}`).values()]
    .flatMap((lines) => lines.at(-1) ?? [])
    .filter(({ required, counted }) => required !== undefined && counted.value !== undefined);
  const open = latest.filter(({ state }) => state !== 'met');
  return [
    ...(latest.length > 0 ? [`Đạt ${latest.length - open.length}/${latest.length} chỉ tiêu, yêu cầu.`] : []),
    ...open.map(({ title, period, counted, required, status, missing }) => {
      const more = missing === '' ? '' : `; ${missing}`;
      return `${title} (${periodsInARow([period])}): ${counted.value}/${required}, ${plainStatus(status)}${more}.`;
    }),
  ];
}

function listed(name: string, lines: readonly string[], most: number): Block[] {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  return [
    heading(name),
    ...lines.slice(0, most).map((line) => item(`- ${line}`)),
    ...(left > 0 ? [item(`- Và ${left} dòng khác, xem báo cáo đầy đủ.`)] : []),
  ];
}
