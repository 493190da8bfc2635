/** Báo cáo đã gửi: what a plan records as handed in fits the reports that it asks for. */
import { daysBetween, type Day } from '../../domain/days.ts';
import { reportingUnits, senderOf } from '../../domain/hand-ins.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Period } from '../../domain/periods.ts';
import { reportPeriods } from '../../domain/report-calendar.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { allowedSentence } from '../wording.ts';
import { repeats, wrong, type RecordRule } from './rule.ts';

type Plan = Entry<'plans'>;
type Report = Plan['data']['reports'][number];
type HandIn = NonNullable<Report['handedIn']>[number];

/** A record of handing in, with the report it belongs to. */
interface Recorded {
  readonly report: Report;
  readonly handIn: HandIn;
  /** Where the report is wrong to record it so. */
  readonly fault: (key: keyof HandIn | undefined, rule: string, message: string) => Finding;
}

const recorded = (plan: Plan): Recorded[] =>
  plan.data.reports.flatMap((report, at) =>
    (report.handedIn ?? []).map((handIn, index) => ({
      report,
      handIn,
      fault: (key, rule, message) =>
        wrong(
          plan,
          ['reports', at, 'handedIn', index, ...(key === undefined ? [] : [key])],
          rule,
          `Báo cáo "${report.id}": ${message}`,
        ),
    })),
  );

/** The periods that a report has under its plan; none for a report of no period. */
const periodsOf = ({ data }: Plan, report: Report, { vocabulary }: Content): Period[] =>
  reportPeriods(
    data,
    vocabulary['report-kinds'].find(({ id }) => id === report.kind),
  ).flatMap((period) => period ?? []);

/** Those that end nearest to a day first. */
const byTime = (periods: readonly Period[], day: Day): Period[] =>
  periods.toSorted((a, b) => Math.abs(daysBetween(a.end, day)) - Math.abs(daysBetween(b.end, day)));

const labelsOf = (periods: readonly Period[]): string[] => periods.map(({ label }) => label);

const periods: RecordRule<'plans'> = (plan, content) =>
  recorded(plan).flatMap(({ report, handIn: { period, on }, fault }) => {
    const own = periodsOf(plan, report, content);
    const allowed = allowedSentence('', labelsOf(own));
    if (own.length === 0) {
      return period === undefined
        ? []
        : [fault('period', 'hand-in-period', `không theo kỳ nên không có kỳ "${period}". Bỏ dòng "period".`)];
    }
    if (own.some(({ label }) => label === period)) return [];
    const near = labelsOf(byTime(own, on));
    if (period === undefined) {
      const message = `lần gửi ngày ${on} chưa ghi của kỳ nào, thêm "period". Gần ngày gửi nhất: ${near[0]}. ${allowed}`;
      return [fault(undefined, 'hand-in-period', message)];
    }
    const meant = nearest(period, near) ?? near[0];
    return [
      fault('period', 'hand-in-period', `không có kỳ "${period}". Gần đúng nhất: ${meant}. ${allowed}`),
    ];
  });

const senders: RecordRule<'plans'> = (plan) =>
  recorded(plan).flatMap(({ report, handIn: { by, on }, fault }) => {
    const units = reportingUnits(report, plan.data.issuer);
    if (by === undefined && units.length > 1) {
      const message = `nhiều đơn vị cùng phải gửi, lần gửi ngày ${on} chưa ghi đơn vị nào, thêm "by". ${allowedSentence('', units)}`;
      return [fault(undefined, 'hand-in-unit', message)];
    }
    return by === undefined || units.includes(by)
      ? []
      : [fault('by', 'hand-in-unit', `đơn vị "${by}" không phải gửi. ${allowedSentence(by, units)}`)];
  });

/** Handed in once a period; a report of no period may be asked for again, but not twice on one day. */
const once: RecordRule<'plans'> = (plan, content) =>
  [...Map.groupBy(recorded(plan), ({ report }) => report)].flatMap(([report, records]) => {
    const { issuer } = plan.data;
    const sender = ({ handIn }: Recorded) => senderOf(handIn, report, issuer);
    return repeats(
      records,
      (each) => `${sender(each) ?? ''} ${each.handIn.period ?? each.handIn.on}`,
    ).flatMap(({ index, first }) => {
      const again = records[index];
      if (again === undefined) return [];
      const { period, on } = again.handIn;
      const unit = sender(again) ?? '';
      if (period === undefined) {
        const message = `đơn vị "${unit}" gửi ngày ${on} đã ghi ở lần gửi ${first + 1}. Bỏ một lần, hoặc sửa ngày.`;
        return [again.fault('on', 'hand-in-twice', message)];
      }
      const taken = records.filter((each) => sender(each) === unit).map(({ handIn }) => handIn.period);
      const free = periodsOf(plan, report, content).filter(({ label }) => !taken.includes(label));
      const [near] = labelsOf(byTime(free, on));
      const rest =
        near === undefined ? '' : ` Gần ngày gửi nhất: ${near}. ${allowedSentence('', labelsOf(free))}`;
      const message = `đơn vị "${unit}" gửi kỳ ${period} đã ghi ở lần gửi ${first + 1}: mỗi đơn vị mỗi kỳ một lần. Bỏ một lần, hoặc sửa kỳ.${rest}`;
      return [again.fault('period', 'hand-in-twice', message)];
    });
  });

const notBefore: RecordRule<'plans'> = (plan, content) =>
  recorded(plan).flatMap(({ report, handIn: { period, on }, fault }) => {
    const own = periodsOf(plan, report, content);
    const of = own.find(({ label }) => label === period);
    const start = of?.start ?? (own.length === 0 ? plan.data.period.from : undefined);
    if (start === undefined || on >= start) return [];
    const began = of === undefined ? 'thời kỳ kế hoạch' : `kỳ ${of.label}`;
    const possible = own.filter((each) => each.start <= on);
    const [near] = labelsOf(byTime(possible, on));
    const other = near === undefined ? '' : ` Nếu đúng ngày gửi thì kỳ gần nhất là ${near}.`;
    const message = `ngày gửi ${on} trước khi ${began} bắt đầu. Được dùng: từ ngày ${start} trở đi; gần đúng nhất: ${start}.${other}`;
    return [fault('on', 'hand-in-early', message)];
  });

export const planReportRules: readonly RecordRule<'plans'>[] = [periods, senders, once, notBefore];
