/** The tasks of plans that a unit leads or takes part in, as they stood when the figures closed. */
import type { ObligationRow } from '../../domain/obligations.ts';
import type { QuotaRow } from '../../domain/quota.ts';
import { compare } from '../../domain/quota/count.ts';
import { intersectSpans, type Span } from '../../domain/days.ts';
import type { TaskLine } from '../../domain/report/types.ts';
import { isGoalMet, TASK_STATES, taskStanding } from '../../domain/task-state.ts';
import type { UnitTree } from '../../domain/unit-tree.ts';
import type { Content, Entry } from '../content.ts';
import { dueText } from '../due-text.ts';
import { TASK_WORDS } from '../duty-words.ts';
import { findEntry } from '../find-entry.ts';
import { evidenceOf, goalRows } from '../task-evidence.ts';

export interface TasksInput {
  readonly unit: string;
  readonly tree: UnitTree;
  readonly data: Span;
  /** Rows on the last day of the data. */
  readonly quotas: readonly QuotaRow[];
  readonly obligations: readonly ObligationRow[];
  /** Whether a record counts as evidence: illustrations may be left out. */
  readonly counts: (record: string) => boolean;
}

type Plan = Entry<'plans'>;
type Task = Plan['data']['tasks'][number];

/** Of all plans in force in these days, late ones first, then by the day they are due. */
export function taskLines(content: Content, input: TasksInput): TaskLine[] {
  const { data, quotas, obligations, counts } = input;
  const goals = goalRows(quotas, obligations);
  return content.plans
    .filter((plan) => !plan.data.draft && intersectSpans(plan.data.period, data) !== undefined)
    .flatMap((plan) =>
      plan.data.tasks.flatMap((task): TaskLine[] => {
        const role = roleIn(plan, task, input);
        if (role === undefined) return [];
        const records = evidenceOf(task).filter(counts);
        const goalMet = isGoalMet(goals, plan.id, task.obligation);
        const { state, due } = taskStanding(
          task,
          plan.data.period,
          { records: records.length, goalMet },
          data.to,
        );
        return [
          {
            plan: plan.data.shortTitle ?? plan.data.title,
            ...{ id: task.id, title: task.title, section: task.section, role },
            lead: leadOf(plan, task, content),
            product: task.product ?? '',
            due: dueText(task.due, plan.data, content.vocabulary),
            ...{ dated: task.due.kind === 'by', dueDay: due },
            ...{ state, status: TASK_WORDS[state], records },
          },
        ];
      }),
    )
    .sort(
      (a, b) =>
        TASK_STATES.indexOf(a.state) - TASK_STATES.indexOf(b.state) ||
        compare(a.dueDay ?? '9', b.dueDay ?? '9'),
    );
}

/** A task that a plan gives to nobody with a page here is its issuer's to lead. */
function roleIn(
  plan: Plan,
  { lead, coordinating = [] }: Task,
  { unit, tree, data }: TasksInput,
): TaskLine['role'] | undefined {
  const within = (id: string) => tree.isUnderOn(id, unit, data.to);
  if (within(lead ?? plan.data.issuer)) return 'lead';
  return coordinating.some(within) ? 'coordinating' : undefined;
}

function leadOf({ data }: Plan, { lead, leadText }: Task, { units }: Content): string {
  const nameOf = (id: string) => {
    const unit = findEntry(units, id)?.data;
    return unit?.shortName ?? unit?.name ?? id;
  };
  const named = lead === undefined ? [] : [nameOf(lead)];
  const leaders = leadText === undefined ? named : [...named, leadText];
  return leaders.length > 0 ? leaders.join('; ') : nameOf(data.issuer);
}
