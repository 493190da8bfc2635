/** What shows that tasks of plans were done: the records they name, and how the goals stand that they carry out. */
import type { ObligationRow } from '../domain/obligations.ts';
import type { QuotaRow } from '../domain/quota.ts';
import type { GoalRow } from '../domain/task-state.ts';
import type { Entry } from './content.ts';

type Task = Entry<'plans'>['data']['tasks'][number];

const COLLECTIONS = [
  'plans',
  'documents',
  'events',
  'news',
  'guides',
  'procedures',
] as const satisfies readonly (keyof NonNullable<Task['evidence']>)[];

/** Collections and ids of the records that a task names: "news/2025/ten-bai". */
export const evidenceOf = ({ evidence = {} }: Pick<Task, 'evidence'>): string[] =>
  COLLECTIONS.flatMap((collection) => (evidence[collection] ?? []).map((id) => `${collection}/${id}`));

type Counted = Pick<QuotaRow, 'plan' | 'period' | 'required' | 'counted' | 'samples'> & {
  readonly status: string;
};

/** Rows of quotas and obligations, illustrations counted, as tasks look at them. */
export const goalRows = (
  quotas: readonly (Counted & Pick<QuotaRow, 'quota'>)[],
  obligations: readonly (Counted & Pick<ObligationRow, 'obligation'>)[],
): GoalRow[] => [
  ...quotas.map((row) => goalRow(row, row.quota)),
  ...obligations.map((row) => goalRow(row, row.obligation)),
];

function goalRow({ plan, period, required, counted, samples, status }: Counted, goal: string): GoalRow {
  const met = status === 'met';
  return { plan, goal, period: period.label, met, sample: met && counted - samples < required };
}
