/** What a report says of the figures that the unit keeps for itself. */
import { aboveText } from '../figures-words.ts';
import { showNumber } from '../show-number.ts';
import { annexName } from './annexes.ts';
import { BLANK, heading, item, paragraph, type Block } from './text.ts';
import type { OwnFigure, OwnFigures, ReportModel } from './types.ts';
import { lowerFirst, periodsInARow, upperFirst } from './words.ts';

/** One line for what is counted in the same measure; blanks where nobody wrote a figure down. */
export function ownFigureBlocks(model: ReportModel): Block[] {
  const { own } = model;
  const annex = annexName(model, 'figures');
  return [
    heading('Số liệu của đơn vị'),
    paragraph(`${coverage(own)}${annex === '' ? '' : ` Từng con số ở ${annex}.`} `, {
      records: [...new Set(own.figures.flatMap(({ values }) => values.map(({ record }) => record)))],
    }),
    ...measureLines(own).map((line) => item(`- ${line}.`)),
    ...(own.misfit === '' ? [] : [item(`- Con số chưa khớp, cần xem lại: ${own.misfit}.`)]),
    ...scorecardLine(model),
    ...own.below.map(({ unit, periods, records }) =>
      item(
        `- ${unit} có số liệu riêng (${periodsInARow(periods)}), không cộng vào số trên `,
        { records },
        '.',
      ),
    ),
  ];
}

/** Of which periods the figures are, and whether they are all of the stretch. */
export function coverage({ periods, covered }: OwnFigures): string {
  if (periods.length === 0)
    return 'Cổng này chưa có số liệu nào của đơn vị trong kỳ; chỗ có dấu chấm là chỗ cần điền.';
  const added = periods.length > 1 ? '; số đếm cộng lại, tỷ lệ ghi riêng từng kỳ' : '';
  return `Số liệu ${covered ? '' : 'mới có '}của ${periodsInARow(periods)}${added}.`;
}

/** One sentence, without its stop, for what is counted in the same measure. */
export const measureLines = (own: OwnFigures): string[] =>
  [...Map.groupBy(own.figures, ({ unit }) => unit)].map(([unit, figures]) => measureLine(unit, figures, own));

function measureLine(unit: string, figures: readonly OwnFigure[], own: OwnFigures): string {
  const [first] = figures;
  if (unit === '%') return `Tỷ lệ: ${figures.map((figure) => shareText(figure)).join('; ')}`;
  return figures.length === 1 && first
    ? `${first.label}: ${countText(first, own)} ${unit}`
    : `${upperFirst(unit)}: ${figures.map((figure) => `${lowerFirst(figure.label)} ${countText(figure, own)}`).join(', ')}`;
}

/** A count known for fewer periods than the others says for which. */
function countText({ values, total }: OwnFigure, { periods }: OwnFigures): string {
  if (total === undefined) return BLANK;
  const own = values.map(({ period }) => period);
  return `${showNumber(total)}${own.length < periods.length ? ` (chỉ có ${periodsInARow(own)})` : ''}`;
}

/** "mức độ hài lòng 90 %", or each with its period: shares are not averaged. */
function shareText({ label, values }: OwnFigure): string {
  const shares = values.map(({ value, above, period }) => {
    const remarks = [
      ...(values.length > 1 ? [periodsInARow([period])] : []),
      ...(above === undefined ? [] : [`nêu bật: ${aboveText(above)}`]),
    ];
    return `${showNumber(value)} %${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
  });
  return `${lowerFirst(label)} ${shares.length > 0 ? shares.join(', ') : `${BLANK} %`}`;
}

function scorecardLine(model: ReportModel): Block[] {
  const { scorecard } = model.own;
  if (!scorecard) return [];
  const { scheme, period, sum, record } = scorecard;
  const open = sum.open > 0 ? `, còn ${sum.open} tiêu chí chưa có điểm` : '';
  const points = `đã chấm ${showNumber(sum.score)} trên ${showNumber(sum.max)} điểm${open}`;
  return [
    item(
      `- ${scheme} (${periodsInARow([period])}): ${points}; từng tiêu chí ở ${annexName(model, 'scorecard')} `,
      { records: [record] },
      '.',
    ),
  ];
}
