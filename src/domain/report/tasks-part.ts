/** What a report says of the tasks that the unit leads or takes part in. */
import { vietnameseDay } from '../days.ts';
import { doneShare, TASK_STATES } from '../task-state.ts';
import { annexName } from './annexes.ts';
import { item, type Block } from './text.ts';
import type { ReportModel, Statement, TaskLine } from './types.ts';
import { lowerFirst } from './words.ts';

/** How many late tasks are named; the annex holds all. */
const NAMED = 3;

/** How many tasks, how many done, how the others stand: "4/23 nhiệm vụ đã xong (17 %); còn hạn: 19". */
export function tasksSummary(tasks: readonly TaskLine[]): string {
  const share = doneShare(tasks.map(({ state }) => state)) ?? 0;
  const done = tasks.filter(isDone);
  const others = TASK_STATES.flatMap((state) => {
    const [first, ...rest] = tasks.filter((task) => task.state === state && !isDone(task));
    return first ? [`${lowerFirst(first.status)}: ${rest.length + 1}`] : [];
  });
  return [`${done.length}/${tasks.length} nhiệm vụ đã xong (${share} %)`, ...others].join('; ');
}

const isDone = ({ state }: TaskLine): boolean => state === 'done' || state === 'done-late';

export const taskBlocks = ({ tasks }: ReportModel): Block[] =>
  tasks.length > 0 ? [item(`- Đơn vị chủ trì hoặc phối hợp: ${tasksSummary(tasks)}.`)] : [];

/** Tasks whose day has passed without evidence: the portal does not know, so it does not say that nobody did them. */
export function lateTasks({ tasks }: ReportModel): Statement[] {
  const late = tasks.filter(({ state }) => state === 'late');
  const rest = late.length - NAMED;
  return [
    ...late.slice(0, NAMED).map(({ title, dueDay }) => ({
      text: `Hạn đã qua${dueDay === undefined ? '' : ` (${vietnameseDay(dueDay)})`}, cổng chưa có chứng cứ: ${lowerFirst(title)}.`,
      records: [],
    })),
    ...(rest > 0
      ? [{ text: `Và ${rest} nhiệm vụ khác đã qua hạn, cổng chưa có chứng cứ.`, records: [] }]
      : []),
  ];
}

/** Tasks to come that have a day of their own. */
export const datedTasks = (model: ReportModel): Statement[] =>
  comingTasks(model)
    .filter(({ dated }) => dated)
    .map(({ title, due }) => ({ text: `${title}: ${lowerFirst(due)}.`, records: [] }));

/** How many others are to be done while the plan lasts. */
export function otherTasks(model: ReportModel): Statement[] {
  const others = comingTasks(model).filter(({ dated }) => !dated);
  const see = annexName(model, 'tasks');
  return others.length > 0
    ? [{ text: `Làm tiếp ${others.length} nhiệm vụ của kế hoạch, xem ${see}.`, records: [] }]
    : [];
}

/** Not done, and due after the figures close or with the reports. */
const comingTasks = ({ tasks, data }: ReportModel): TaskLine[] =>
  tasks.filter((task) => !isDone(task) && (task.dueDay === undefined || task.dueDay > data.to));
