/** From what the reader typed to what the page says. Knows nothing of the page: it runs in the browser and in tests. */
import { isClock } from '../../../domain/clock.ts';
import { isDay, vietnameseDay } from '../../../domain/days.ts';
import { promisedDay } from '../../../domain/promised-day.ts';
import type { Calendar } from '../../../domain/working-days.ts';
import { capitalise } from '../../format.ts';
import type { RecordData } from './browser-data.ts';
import { clockWords, dayWords } from './day-words.ts';
import { doubtsOf, reasonsOf } from './reasons.ts';

/** What the form holds, as typed. */
export interface Typed {
  choice: number;
  day: string;
  /** Undefined where the form asks for no hour. */
  at: string | undefined;
}

export type Answer =
  /** A field must be mended first. */
  | { kind: 'mistake'; field: 'day' | 'at'; message: string }
  /** The record promises no day for this filing. */
  | { kind: 'unknown'; message: string }
  | { kind: 'day'; day: string; doubts: string[]; reasons: string[] };

const ON_THE_SLIP = 'Hãy dựa vào ngày ghi trên Phiếu hẹn.';

export function answerTo({ choice, day, at }: Typed, record: RecordData, calendar: Calendar): Answer {
  const mistake = mistakeIn(day, at, calendar);
  if (mistake) return mistake;
  const time = record.times[choice];
  const result = promisedDay(calendar, {
    day,
    at,
    time: typeof time === 'object' ? time : undefined,
    late: record.late,
    event: record.from !== undefined,
  });
  if (!result) {
    const why = typeof time === 'string' ? time : '';
    return {
      kind: 'unknown',
      message: `Chưa tính được ngày trả cho hồ sơ nộp lúc này. ${why} ${ON_THE_SLIP}`,
    };
  }
  const hour = result.at === undefined ? '' : `, lúc ${clockWords(result.at)}`;
  return {
    kind: 'day',
    day: dayWords(result.day) + hour,
    doubts: doubtsOf(result),
    reasons: [given(day, at, record.from), ...reasonsOf(result, record.late?.text)],
  };
}

/** What was asked, so that a day read in the wrong order is noticed. */
function given(day: string, at: string | undefined, from: string | undefined): string {
  if (from !== undefined) return `${capitalise(from)}: ${dayWords(day)}.`;
  return `Bạn nộp ${dayWords(day)}${at === undefined ? '' : `, lúc ${clockWords(at)}`}.`;
}

function mistakeIn(day: string, at: string | undefined, { years }: Calendar): Answer | undefined {
  if (!isDay(day)) {
    return { kind: 'mistake', field: 'day', message: 'Chọn ngày: ghi đủ ngày, tháng, năm.' };
  }
  if (!years.has(Number(day.slice(0, 4)))) {
    const known = [...years.keys()];
    const [from, to] = [`${Math.min(...known)}-01-01`, `${Math.max(...known)}-12-31`];
    const message = `Cổng có lịch nghỉ từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}: chọn một ngày trong khoảng đó.`;
    return { kind: 'mistake', field: 'day', message };
  }
  if (at !== undefined && !isClock(at)) {
    return { kind: 'mistake', field: 'at', message: 'Ghi giờ nộp: đủ giờ và phút, ví dụ 09:00.' };
  }
  return undefined;
}
