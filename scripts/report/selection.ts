/** What somebody asked for, looked up in the content. */
import { vietnameseDay, type Day } from '../../src/domain/days.ts';
import { nearestLabel } from '../../src/domain/report/stretch.ts';
import type { ReportModel, Stretch } from '../../src/domain/report/types.ts';
import type { Content, Entry } from '../../src/reading/content.ts';
import { reportModel } from '../../src/reading/report/model.ts';
import { lifeOf } from '../../src/domain/unit-life.ts';
import { allowedSentence } from '../../src/reading/wording.ts';
import { periodComplaint } from '../quota/selection.ts';
import { UsageError } from '../shared/settings.ts';

/** Files whose mistakes would make the figures wrong. */
export const COUNTED = /^(plans|units|news|events|registers|documents|postings|figures|vocabulary|site\.)/;

/** What is wrong with a label, with the nearest right one, or nothing. */
export function labelComplaint(label: string): string | undefined {
  const complaint = periodComplaint(label);
  const close = complaint === undefined ? undefined : nearestLabel(label);
  return close === undefined ? complaint : `${complaint} Gần đúng nhất: ${close}.`;
}

/** @throws {UsageError} when the option is missing or names no unit */
export function unitOf(id: string | undefined, { units }: Content): Entry<'units'> {
  const ids = units.map((unit) => unit.id).sort();
  if (id === undefined) {
    throw new UsageError(`Chưa ghi "--unit MÃ": báo cáo của đơn vị nào. ${allowedSentence('', ids)}`);
  }
  const unit = units.find((each) => each.id === id);
  if (unit) return unit;
  throw new UsageError(`Không có đơn vị "${id}". ${allowedSentence(id, ids, 'Các mã đơn vị')}`);
}

/** @throws {UsageError} when no day is left to count, with the reason */
export function modelOf(
  content: Content,
  unit: Entry<'units'>,
  stretch: Stretch,
  options: { readonly cutoff: Day; readonly samples: boolean },
): ReportModel {
  const model = reportModel(content, unit, stretch, options);
  if (model) return model;
  const { from, to } = lifeOf(unit.data);
  const { span, name } = stretch;
  if (to < span.from) {
    throw new UsageError(
      `"${unit.id}" hoạt động đến hết ngày ${vietnameseDay(to)}, trước ${name}. ` +
        `Chọn một kỳ có ngày đó, ví dụ ${to.slice(0, 4)}, hoặc báo cáo của đơn vị kế tiếp.`,
    );
  }
  if (from > span.to) {
    throw new UsageError(`"${unit.id}" hoạt động từ ngày ${vietnameseDay(from)}, sau ${name}. Chọn kỳ sau.`);
  }
  throw new UsageError(
    `Đến ngày ${vietnameseDay(options.cutoff)} thì ${name} chưa có ngày nào để tính. ` +
      `Chọn ngày chốt từ ${vietnameseDay(span.from)} đến ${vietnameseDay(span.to)}.`,
  );
}
