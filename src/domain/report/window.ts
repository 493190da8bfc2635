/** The days a report's figures cover. */
import { intersectSpans, minDay, vietnameseDay, type Day, type Span } from '../days.ts';

export interface WindowInput {
  readonly span: Span;
  /** The day the figures close; days after the end of the stretch are never counted. */
  readonly cutoff: Day;
  /** What a plan says about them; `to` undefined: up to the day of closing. */
  readonly planned: { readonly from: Day; readonly to: Day | undefined } | undefined;
  /** From the first to the last day of the unit. */
  readonly life: Span;
}

export interface DataWindow {
  readonly data: Span;
  /** Sentences for the reader; none when nothing was cut. */
  readonly notes: readonly string[];
}

/** From the plan's first day, else that of the stretch, to the earliest end; undefined when no day is left. */
export function dataWindow({ span, cutoff, planned, life }: WindowInput): DataWindow | undefined {
  const asked = {
    from: planned?.from ?? span.from,
    to: minDay(minDay(planned?.to ?? span.to, span.to), cutoff),
  };
  const data = asked.from <= asked.to ? intersectSpans(asked, life) : undefined;
  if (!data) return undefined;
  const notes = [
    data.from > asked.from ? `Đơn vị hoạt động từ ngày ${vietnameseDay(life.from)}.` : '',
    data.to < asked.to ? `Đơn vị hoạt động đến hết ngày ${vietnameseDay(life.to)}.` : '',
  ].filter((note) => note !== '');
  return {
    data,
    notes: notes.length > 0 ? [...notes, 'Số liệu chỉ tính trong những ngày đơn vị hoạt động.'] : [],
  };
}
