/** One time in two places: the larger number is mostly the one before the last amendment, and readers cannot know. */
import type { Entry } from '../../content.ts';
import { doubtful, wrong, type RecordRule } from '../rule.ts';
import { tellsBothTimes } from './documented.ts';
import { calendarDays, isInDays, saidTimes, sameTime, timeWords, type SaidTime } from './said-times.ts';

type Procedure = Entry<'procedures'>;
type Method = NonNullable<Procedure['data']['methods']>[number];

const promised = ({ time }: Method): SaidTime | undefined =>
  time?.value !== undefined && time.unit !== undefined ? { value: time.value, unit: time.unit } : undefined;

/** Two lines for one way of handing in and one case, with different times. */
export const timesOfOneWay: RecordRule<'procedures'> = (procedure) => {
  const methods = procedure.data.methods ?? [];
  return methods.flatMap((method, index) => {
    const own = promised(method);
    const first = methods.findIndex(
      (each) => each.channel === method.channel && each.case === method.case && promised(each) !== undefined,
    );
    const other = first < index ? methods[first] && promised(methods[first]) : undefined;
    if (!own || !other || sameTime(own, other) || tellsBothTimes(procedure, own, other)) return [];
    return [
      wrong(
        procedure,
        ['methods', index, 'time', 'value'],
        'time-in-two-places',
        `Cách nộp "${method.channel}" có hai thời hạn: ${timeWords(other)} ở mục ${first + 1}, ${timeWords(own)} ở mục này. Là hai trường hợp thì ghi "case" cho từng mục; nguồn ghi lệch thì giữ số của quyết định mới hơn và nêu cả hai số ở "discrepancies".`,
      ),
    ];
  });
};

/** The short answer promises something else than the table does. */
export const timeOfAnswer: RecordRule<'procedures'> = (procedure) => {
  const times = (procedure.data.methods ?? []).flatMap((method) => promised(method) ?? []);
  const said = saidTimes(procedure.data.answers?.time).filter(isInDays);
  const [answer] = said;
  const table = times.find(isInDays);
  if (!answer || !table || said.some(({ value }) => times.some((time) => time.value === value))) return [];
  if (tellsBothTimes(procedure, answer, table)) return [];
  return [
    wrong(
      procedure,
      ['answers', 'time'],
      'time-in-two-places',
      `Câu trả lời ghi ${timeWords(answer)}, bảng "methods" ghi ${timeWords(table)}: một trang không hứa hai thời hạn. Ghi số của quyết định mới hơn ở cả hai nơi; nguồn ghi lệch thì nêu cả hai số ở "discrepancies".`,
    ),
  ];
};

/** A step that takes longer than the whole: an old number, or a time that belongs to something else. */
export const timeOfSteps: RecordRule<'procedures'> = (procedure) => {
  const methods = procedure.data.methods ?? [];
  const explained = methods.flatMap(({ time, note }) => [...saidTimes(time?.text), ...saidTimes(note)]);
  return (procedure.data.steps ?? []).flatMap((step, index) => {
    const times = methods
      .filter((method) => !step.case || !method.case || step.case === method.case)
      .flatMap((method) => promised(method) ?? []);
    const longest = times.reduce<SaidTime | undefined>(
      (a, b) => (a && calendarDays(a) >= calendarDays(b) ? a : b),
      undefined,
    );
    if (!longest) return [];
    const longer = saidTimes(step.text).find(
      (time) =>
        isInDays(time) &&
        calendarDays(time) > calendarDays(longest) &&
        !explained.some((each) => sameTime(each, time)) &&
        !tellsBothTimes(procedure, time, longest),
    );
    if (!longer) return [];
    return [
      doubtful(
        procedure,
        ['steps', index, 'text'],
        'time-in-two-places',
        `Bước này ghi ${timeWords(longer)}, dài hơn cả thời hạn ${timeWords(longest)} ở "methods": xem số nào theo quyết định mới hơn. Nguồn ghi lệch thì nêu cả hai số ở "discrepancies"; là hạn nộp hay việc khác thì nói rõ ở "text" của thời hạn.`,
      ),
    ];
  });
};
