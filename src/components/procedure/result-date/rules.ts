/** How a procedure's time is counted, in words: what stands on the page with or without scripts. */
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Choice } from './choices.ts';

type Unit = NonNullable<Choice['time']>['unit'];

const BASIS = '(Bộ luật Dân sự 2015, Điều 147 và 148)';
const MOVED = 'ngày cuối rơi vào ngày nghỉ thì lùi tới ngày làm việc kế tiếp';

const HOW: Record<Unit, (first: string) => string> = {
  'working-day': (first) =>
    `Không tính ${first}. Chỉ đếm ngày làm việc: bỏ thứ Bảy, Chủ nhật và ngày nghỉ lễ; thứ Bảy phải làm bù thì vẫn đếm ${BASIS}.`,
  day: (first) => `Không tính ${first}. Đếm mọi ngày; ${MOVED} ${BASIS}.`,
  month: (first) => `Không tính ${first}. Tính đến ngày tương ứng của tháng cuối; ${MOVED} ${BASIS}.`,
  'working-hour': () => 'Giờ làm việc chỉ đếm khi nơi nhận làm việc, bắt đầu từ lúc nộp.',
  hour: () => `Giờ đếm liên tục từ lúc nộp; ${MOVED} ${BASIS}.`,
};

/** The times, then how each unit is counted, then what this procedure alone says. */
export function rulesOf(choices: readonly Choice[], counting: Procedure['counting']): string[] {
  const timed = choices.filter(({ time }) => time !== undefined);
  const times = timed.map(({ label, words }) => (label ? `${label}: ${words}` : words));
  const first = counting?.from ? `ngày làm mốc` : 'ngày nộp';
  const units = new Set(timed.flatMap(({ time }) => time?.unit ?? []));
  return [
    ...(times.length > 0 ? [`Thời hạn: ${times.join('; ')}.`] : []),
    ...(counting?.from ? [`Thời hạn tính từ ${counting.from}, không phải từ ngày bạn nộp.`] : []),
    ...[...units].map((unit) => HOW[unit](first)),
    ...(counting?.late ? [`Thủ tục này ghi: “${counting.late.text}”.`] : []),
  ];
}
