/** The text of a report in the order offices use: results, forms, targets, praise, what is lacking, proposals, next. */
import { vietnameseDay } from '../days.ts';
import { NO_DATA } from '../quota/shown-status.ts';
import { annexName } from './annexes.ts';
import { ownFigureBlocks } from './figures-part.ts';
import { datedTasks, lateTasks, otherTasks, taskBlocks } from './tasks-part.ts';
import { blank, BLANK, heading, item, paragraph, part, subitem, type Block, type Piece } from './text.ts';
import type { ContentGroup, Figure, FormLine, ReportModel, Statement, TargetLine } from './types.ts';
import { fromTo, inSection, lowerFirst, periodsInARow, plainStatus } from './words.ts';

/** What a report is about, as its title says it. */
export const subjectOf = ({ stretch }: ReportModel): string =>
  `Kết quả thông tin, tuyên truyền cải cách hành chính ${lowerFirst(stretch.name)}`;

/** Titles named below a heading; the annex holds the others. */
const TITLES_SHOWN = 5;

/** Everything between the subject and the signature. */
export const reportBlocks = (model: ReportModel): Block[] => [
  ...opening(model),
  part('I. Kết quả theo nội dung'),
  ...model.contents.flatMap((group, _, all) => contents(group, model, all.length > 1)),
  ...ownFigureBlocks(model),
  part('II. Hình thức và kênh'),
  ...forms(model),
  part('III. Chỉ tiêu, yêu cầu, nhiệm vụ của kế hoạch'),
  ...targets(model),
  part('IV. Biểu dương, khen thưởng'),
  ...statements(model.commendations, 1),
  part('V. Tồn tại, hạn chế, nguyên nhân'),
  heading('1. Tồn tại, hạn chế'),
  ...statements([...model.shortcomings, ...lateTasks(model)], 1),
  heading('2. Nguyên nhân'),
  blank,
  blank,
  part('VI. Kiến nghị, đề xuất'),
  ...statements(model.proposals, 2),
  part('VII. Nhiệm vụ thời gian tới'),
  ...statements([...openTargets(model), ...datedTasks(model), ...otherTasks(model), ...model.nextSteps], 1),
  paragraph(`Trên đây là báo cáo ${lowerFirst(subjectOf(model))} của ${model.unit.name}./.`),
];

function opening(model: ReportModel): Block[] {
  const { plans, unit, data, dataNotes } = model;
  const doing = plans.length === 0 ? `Thực hiện ${BLANK}` : `Thực hiện ${plans.join('; ')}`;
  const sources = (['posts', 'others'] as const).map((id) => annexName(model, id)).filter(Boolean);
  const counted = [
    `Số liệu tính ${fromTo(data)}.`,
    ...dataNotes,
    ...(sources.length > 0 ? [`Số trong ngoặc vuông là số thứ tự nguồn ở ${sources.join(', ')}.`] : []),
    'Chỗ có dấu chấm là chỗ cần điền.',
    ...samplesSentence(model),
  ];
  return [
    paragraph(`${doing}, ${unit.name} báo cáo ${lowerFirst(subjectOf(model))} như sau:`),
    paragraph(counted.join(' ')),
    ...(isEmpty(model) ? [paragraph(`${NO_DATA}.`)] : []),
  ];
}

/** Whether the portal knows nothing of the unit in these days. */
export const isEmpty = ({ hasData, own }: ReportModel): boolean => !hasData && own.periods.length === 0;

/** How much of it is made up for the demonstration. */
export function samplesSentence({ records }: ReportModel): string[] {
  const samples = records.filter(({ sample }) => sample);
  const posts = samples.filter(({ kind }) => kind === 'post').length;
  const others = samples.length - posts;
  const parts = [
    ...(posts > 0 ? [`${posts} tin bài minh họa`] : []),
    ...(others > 0 ? [`${others} mục minh họa khác`] : []),
  ];
  return parts.length > 0 ? [`Các con số có tính ${parts.join(' và ')}, không phải số liệu thật.`] : [];
}

function contents({ plan, lines, other }: ContentGroup, model: ReportModel, named: boolean): Block[] {
  const titles = new Map(model.records.map((record) => [record.id, record]));
  const below = ({ records }: Figure): Block[] => [
    ...records.slice(0, TITLES_SHOWN).flatMap((id) => {
      const record = titles.get(id);
      const day = record?.lines.find(({ how }) => how === 'published')?.day;
      if (record === undefined || day === undefined) return [];
      const mark = record.sample ? ', minh họa' : '';
      return [subitem(`${record.title} (${vietnameseDay(day)}${mark}) `, { records: [id] })];
    }),
    ...(records.length > TITLES_SHOWN
      ? [subitem(`Và ${records.length - TITLES_SHOWN} tin, bài khác, xem ${annexName(model, 'posts')}.`)]
      : []),
  ];
  return [
    ...(plan === undefined
      ? [paragraph('Cổng này không có kế hoạch nào của đơn vị trong kỳ; kết quả xếp theo chủ đề.')]
      : []),
    ...(named && plan !== undefined ? [heading(plan)] : []),
    ...lines.flatMap(({ heading: name, section, posts }, index) => [
      item(
        `${index + 1}. ${name}${section === undefined ? '' : ` (${inSection(section)})`}: `,
        ...counted(posts),
        '.',
      ),
      ...below(posts),
    ]),
    ...(other.value === 0 || other.value === undefined
      ? []
      : [item('Nội dung khác: ', ...counted(other), '.'), ...below(other)]),
  ];
}

function forms({ forms: lines, channels, posts, reposts }: ReportModel): Block[] {
  return [
    heading('1. Theo hình thức'),
    item('- Tổng số: ', posts, ', trong đó đăng lại ', reposts, '.'),
    ...lines.map(({ label, figures, note }) =>
      item(`- ${label}: `, ...withCommas(figures), note === '' ? '.' : ` (${note}).`),
    ),
    heading('2. Theo kênh'),
    ...channels.map(({ label, published, sent, reposts: again }) =>
      item(
        `- ${label}: đã đăng `,
        published,
        ...(again.value ? [', trong đó đăng lại ', again] : []),
        ...(sent.value ? ['; đã gửi ', sent] : []),
        '.',
      ),
    ),
  ];
}

function targets(model: ReportModel): Block[] {
  const groups = [
    { name: 'Chỉ tiêu tin, bài', blocks: grouped(model.quotas), annex: 'targets' as const },
    { name: 'Yêu cầu khác', blocks: grouped(model.obligations), annex: 'targets' as const },
    { name: 'Nhiệm vụ', blocks: taskBlocks(model), annex: 'tasks' as const },
  ].filter(({ blocks }) => blocks.length > 0);
  if (groups.length === 0) {
    return [paragraph('Cổng này không có chỉ tiêu, yêu cầu, nhiệm vụ nào giao cho đơn vị trong kỳ.')];
  }
  return groups.flatMap(({ name, blocks, annex }, index) => [
    heading(`${index + 1}. ${name} (${annexName(model, annex)})`),
    ...blocks,
  ]);
}

const grouped = (lines: readonly TargetLine[]): Block[] =>
  [...Map.groupBy(lines, ({ plan, id }) => `${plan}/${id}`).values()].map((group) =>
    group.length === 1 ? single(group[0] as TargetLine) : several(group),
  );

function single({
  title,
  section,
  required,
  counted: figure,
  status,
  missing,
  reposts,
  period,
}: TargetLine): Block {
  const of = required === undefined ? '' : `, cần ${required}`;
  const again = reposts > 0 ? ` (${reposts} đăng lại)` : '';
  const more = missing === '' ? '' : `; ${missing}`;
  const name = `- ${title} (${inSection(section)}; ${periodsInARow([period])}): `;
  return figure.value === undefined
    ? item(`${name}${plainStatus(status)}.`)
    : item(`${name}có `, figure, `${again}${of}: ${plainStatus(status)}${more}.`);
}

/** What is still to be reached in periods that go on. */
const openTargets = ({ quotas, obligations, data }: ReportModel): Statement[] =>
  [...quotas, ...obligations]
    .filter(({ state, missing, period }) => state !== 'met' && missing !== '' && period.end > data.to)
    .map(({ title, missing, period, counted: { records } }) => ({
      text: `${title}: ${missing} (${periodsInARow([period])}).`,
      records,
    }));

/** A target of many periods: how many are met, which are not. */
function several(group: readonly TargetLine[]): Block {
  const [first] = group as [TargetLine];
  const met = group.filter(({ state }) => state === 'met');
  const records = [...new Set(met.flatMap(({ counted: { records: ids } }) => ids))];
  const rest = [
    ...Map.groupBy(
      group.filter(({ state }) => state !== 'met'),
      ({ status }) => status,
    ),
  ].map(([status, lines]) => `${plainStatus(status)}: ${periodsInARow(lines.map(({ period }) => period))}`);
  return item(
    `- ${first.title} (${inSection(first.section)}): đạt `,
    { value: met.length, unit: `trong ${group.length} kỳ`, records },
    rest.length === 0 ? '.' : `; ${rest.join('; ')}.`,
  );
}

const statements = (list: readonly Statement[], blanks: number): Block[] =>
  list.length === 0
    ? Array.from({ length: blanks }, () => blank)
    : list.map(({ text, records }) => item(`- ${text} `, { records }));

const counted = (posts: Figure): Piece[] => (posts.value === 0 ? ['chưa có tin, bài'] : [posts]);

/** What nobody wrote down may still have happened: a blank, not a nought. */
const withCommas = (figures: FormLine['figures']): Piece[] =>
  figures.every(({ value }) => value === 0)
    ? [`${figures.map(({ unit }) => `${BLANK} ${unit}`).join(', ')} (cổng chưa ghi, điền nếu có)`]
    : figures.flatMap((figure, index) => (index === 0 ? [figure] : [', ', figure]));
