/** What an office head must see first: how much of a year is late, behind or missing, and where to look. */
import { addressOf, CALENDAR_ADDRESS, progressAddress } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import type { Content } from '../../reading/content.ts';
import { PLANS_ANCHOR } from './anchors.ts';
import { dutiesOn, isOpen } from './due.ts';
import { goalsOn, type Goal } from './goals.ts';
import { tasksOn } from './plan-tasks.ts';
import type { PlanEntry } from './standings.ts';

export interface Trouble {
  readonly count: number;
  /** What is counted, behind its number. */
  readonly words: string;
  /** lost: the plan's number was not reached, or will not be at this pace; open: nobody wrote down that it was done. */
  readonly kind: 'lost' | 'open';
  readonly samples: boolean;
  readonly address: string;
}

/** The gravest first; none for what is in order. */
export function troubles(content: Content, year: number, asOf: Day): Trouble[] {
  const goals = goalsOn(content, asOf).filter((goal) => goal.year === year);
  const tasks = tasksOn(content, asOf).filter((task) => task.year === year && task.state === 'late');
  const reports = dutiesOn(content, asOf).filter(
    (entry) =>
      entry.kind === 'report' && isOpen(entry) && entry.day?.startsWith(`${year}-`) && entry.day < asOf,
  );
  const plans = `${progressAddress(year)}#${PLANS_ANCHOR}`;
  const such = (kind: Goal['kind'], ...states: Goal['shown'][]) =>
    goals.filter((goal) => goal.kind === kind && states.includes(goal.shown));
  const ofGoals = (kind: Trouble['kind'], words: string, found: readonly Goal[]): Trouble => ({
    count: found.length,
    words,
    kind,
    samples: found.some(({ samples }) => samples),
    address: onePlan(found)?.address ?? plans,
  });
  const lateIn = onePlan(tasks);
  return [
    ofGoals('lost', 'chỉ tiêu tin bài chậm hoặc không đạt', such('quota', 'missed', 'behind')),
    ofGoals('lost', 'yêu cầu khác chậm hoặc không đạt', such('demand', 'missed', 'behind')),
    {
      count: reports.length,
      words: 'báo cáo đã qua hạn, cổng chưa ghi ngày gửi',
      kind: 'open' as const,
      samples: false,
      address: `${CALENDAR_ADDRESS}#nam-${year}`,
    },
    {
      count: tasks.length,
      words: 'nhiệm vụ đã qua hạn, cổng chưa có chứng cứ',
      kind: 'open' as const,
      samples: false,
      address: lateIn ? `${addressOf('plans', lateIn.plan.id)}#muc-nhiem-vu` : plans,
    },
    ofGoals('open', 'chỉ tiêu, yêu cầu cổng chưa đủ dữ liệu để kết luận', [
      ...such('quota', 'no-data', 'unknown'),
      ...such('demand', 'no-data', 'unknown'),
    ]),
  ].filter(({ count }) => count > 0);
}

/** The first of several things of one and the same plan; undefined where they are of several plans. */
function onePlan<T extends { readonly plan: PlanEntry }>(all: readonly T[]): T | undefined {
  const [first] = all;
  return all.every(({ plan }) => plan === first?.plan) ? first : undefined;
}
