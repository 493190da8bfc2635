/** "Ngày" in a column and "ngày làm việc" in the text beside it: seven days are not seven working days. */
import type { Entry } from '../../content.ts';
import type { Path } from '../../frontmatter.ts';
import type { Finding } from '../../locate.ts';
import { doubtful, wrong, type RecordRule } from '../rule.ts';
import { tellsBothTimes } from './documented.ts';
import { saidTimes, sameTime, timeWords, type SaidTime } from './said-times.ts';

type Procedure = Entry<'procedures'>;

/** The promised times in days, each with the same number of the other kind of days. */
function promisedDays({ data }: Procedure): { index: number; own: SaidTime; other: SaidTime }[] {
  const times = (data.methods ?? []).flatMap(({ time }, index) => {
    const { value, unit } = time ?? {};
    if (value === undefined || (unit !== 'day' && unit !== 'working-day')) return [];
    const other = unit === 'day' ? ('working-day' as const) : ('day' as const);
    return [{ index, own: { value, unit }, other: { value, unit: other } }];
  });
  // Where the table itself promises both, a text may name either.
  return times.filter(({ other }) => !times.some(({ own }) => sameTime(own, other)));
}

const sentence = (own: SaidTime, other: SaidTime): string =>
  `Chỗ này ghi ${timeWords(other)}, còn thời hạn ở "methods" là ${timeWords(own)}: hai cách tính ra hai ngày trả khác nhau. Sửa cho khớp với nguồn; nguồn tự ghi lệch thì nêu cả hai ở "discrepancies".`;

function contradicted(
  procedure: Procedure,
  path: Path,
  text: string | undefined,
  times: readonly { own: SaidTime; other: SaidTime }[],
  say: typeof wrong,
): Finding[] {
  const said = saidTimes(text);
  const pair = times.find(
    ({ own, other }) =>
      said.some((time) => sameTime(time, other)) &&
      !said.some((time) => sameTime(time, own)) &&
      !tellsBothTimes(procedure, own, other),
  );
  return pair ? [say(procedure, path, 'unit-contradicts-text', sentence(pair.own, pair.other))] : [];
}

const ofMethods: RecordRule<'procedures'> = (procedure) =>
  promisedDays(procedure).flatMap((time) => {
    const method = procedure.data.methods?.[time.index];
    const at = (...keys: string[]): Path => ['methods', time.index, ...keys];
    return [
      ...contradicted(procedure, at('time', 'text'), method?.time?.text, [time], wrong),
      ...contradicted(procedure, at('time', 'asPrinted'), method?.time?.asPrinted, [time], wrong),
      ...contradicted(procedure, at('note'), method?.note, [time], wrong),
    ];
  });

const ofAnswer: RecordRule<'procedures'> = (procedure) =>
  contradicted(procedure, ['answers', 'time'], procedure.data.answers?.time, promisedDays(procedure), wrong);

/** A step may take as many days as the whole by chance, so somebody has to look. */
const ofSteps: RecordRule<'procedures'> = (procedure) => {
  const times = promisedDays(procedure);
  return (procedure.data.steps ?? []).flatMap(({ text }, index) =>
    contradicted(procedure, ['steps', index, 'text'], text, times, doubtful),
  );
};

export const timeUnitRules: readonly RecordRule<'procedures'>[] = [ofMethods, ofAnswer, ofSteps];
