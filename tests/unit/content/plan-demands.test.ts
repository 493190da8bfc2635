/** Every duty of the plans against the rows of the checklist (tests/requirements/plan-demands.yaml), and that it is judged. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays } from '../../../src/domain/days.ts';
import { evaluateObligations } from '../../../src/domain/obligations.ts';
import { evaluateQuotas } from '../../../src/domain/quota.ts';
import { taskStanding } from '../../../src/domain/task-state.ts';
import type { Content, Entry } from '../../../src/reading/content.ts';
import { obligationInput } from '../../../src/reading/obligation-input.ts';
import { quotaInput } from '../../../src/reading/quota-input.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { dutyCalendar } from '../../../src/reading/report-input.ts';

type Plan = Entry<'plans'>;

interface Demands {
  asked: Record<string, string[]>;
  elsewhere: Record<string, string>;
  duties: Record<string, Record<string, string[]>>;
}

const table = <T>(name: string): T =>
  parse(readFileSync(new URL(`../../requirements/${name}`, import.meta.url), 'utf8'), {
    schema: 'failsafe',
  }) as T;
const demands = table<Demands>('plan-demands.yaml');
const rows = new Set(table<{ rows: { id: string }[] }>('checklist.yaml').rows.map(({ id }) => id));
const named = new Set(Object.values(demands.duties).flatMap((duties) => Object.values(duties).flat()));
const samples = { samples: true };

let content: Content;
beforeAll(async () => {
  const own = fileURLToPath(new URL('../../../content', import.meta.url));
  content = (await readContent(own, { bodies: false })).content;
});

/** The keys of all duties that the content holds for a plan. */
function dutiesOf({ data }: Plan): string[] {
  const { quotas, obligations = [], tasks, reports } = data;
  const sets = content.vocabulary['form-sets'];
  return [
    ...quotas.map(({ id }) => `quota ${id}`),
    ...obligations.map(({ id }) => `obligation ${id}`),
    ...obligations.flatMap((each) =>
      each.kind === 'forms'
        ? (sets.find(({ id }) => id === each.set)?.items ?? [])
            .flatMap(({ activity, channel, format, material }) => activity ?? channel ?? format ?? material ?? [])
            .map((form) => `form ${each.id}/${form}`)
        : [],
    ),
    ...tasks.map(({ id }) => `task ${id}`),
    ...reports.map(({ id }) => `report ${id}`),
  ];
}

/** The keys of all duties of a plan of which the rules say how they stand on the day after its end. */
function judged({ id: plan, data }: Plan): string[] {
  const asOf = addDays(data.period.to, 1);
  const ofPlan = (row: { plan: string }) => row.plan === plan;
  const calendar = dutyCalendar(content, asOf).filter(ofPlan);
  const hasEntry = (kind: string, duty: string) =>
    calendar.some((entry) => entry.kind === kind && entry.duty === duty);
  const tasks = data.tasks.filter((task) => {
    const { state, due } = taskStanding(task, data.period, { records: 0, goalMet: false }, asOf);
    switch (task.due.kind) {
      case 'by':
        return state === 'late' && hasEntry('task', task.id);
      case 'reports':
        return task.due.reports.every((report) => hasEntry('report', report));
      default:
        return state === 'late' && due === data.period.to;
    }
  });
  return [
    ...evaluateQuotas(quotaInput(content), asOf, samples)
      .filter(ofPlan)
      .filter(({ status }) => status === 'met' || status === 'missed')
      .map(({ quota }) => `quota ${quota}`),
    ...evaluateObligations(obligationInput(content), asOf, samples)
      .filter(ofPlan)
      .flatMap(({ obligation, parts }) => [
        `obligation ${obligation}`,
        ...parts.map((part) => `form ${obligation}/${part.id}`),
      ]),
    ...tasks.map((task) => `task ${task.id}`),
    ...calendar.flatMap(({ kind, duty }) => (kind === 'report' ? [`report ${duty}`] : [])),
  ];
}

describe('the duties of the plans', () => {
  it('stand in the table, each with rows of the checklist, and none is stale', () => {
    const ours = content.plans.map((plan) => [plan.id, dutiesOf(plan).sort()]);
    const told = Object.entries(demands.duties).map(([plan, duties]) => [plan, Object.keys(duties).sort()]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(ours));
    expect([...named].filter((row) => !rows.has(row))).toEqual([]);
    const empty = Object.values(demands.duties).flatMap((duties) =>
      Object.keys(duties).filter((key) => duties[key]?.length === 0),
    );
    expect(empty).toEqual([]);
  });

  it('answer rows of their own plan only', () => {
    const numbers = Object.values(demands.duties).map((duties) => [
      ...new Set(Object.values(duties).flatMap((each) => each.map((row) => row[0]))),
    ]);
    expect(numbers).toEqual([['0'], ['1'], ['2'], ['3'], ['4']]);
  });

  it('answer every row that asks for a number, a day, a report or a task, or a reason says what does', () => {
    const asked = Object.values(demands.asked).flat();
    expect(Object.keys(demands.asked)).toEqual(['QUOTA', 'DEADLINE', 'REPORT', 'TASK']);
    expect(asked.filter((row) => !rows.has(row))).toEqual([]);
    expect(asked.filter((row) => !named.has(row))).toEqual(Object.keys(demands.elsewhere));
    expect(Object.values(demands.elsewhere).filter((reason) => reason.length < 40)).toEqual([]);
  });

  it('are judged, every one: on the day after the end of its plan the rules say how it stands', () => {
    const silent = content.plans.flatMap((plan) => {
      const known = new Set(judged(plan));
      return dutiesOf(plan)
        .filter((duty) => !known.has(duty))
        .map((duty) => `${plan.id}: ${duty}`);
    });
    expect(silent).toEqual([]);
  });
});
