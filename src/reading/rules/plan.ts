/** Kế hoạch: a period that runs forward, parts with codes of their own, tasks that point to parts that exist. */
import { allowedSentence } from '../wording.ts';
import type { Finding } from '../locate.ts';
import type { Entry } from '../content.ts';
import { planReportRules } from './plan-reports.ts';
import { doubtful, repeats, wrong, type RecordRule } from './rule.ts';

type Plan = Entry<'plans'>;

function period(plan: Plan): Finding[] {
  const { from, to } = plan.data.period;
  return from > to
    ? [
        wrong(
          plan,
          ['period', 'to'],
          'period-order',
          `Thời kỳ kết thúc ${to} trước khi bắt đầu ${from}: kiểm tra lại hai ngày.`,
        ),
      ]
    : [];
}

function title(plan: Plan): Finding[] {
  const { title: name, period: span } = plan.data;
  const years = [...name.matchAll(/\b(20\d{2})\b/g)].map(([year]) => year);
  return years.length > 0 && !years.includes(span.from.slice(0, 4))
    ? [
        doubtful(
          plan,
          ['title'],
          'period-title',
          `Tên kế hoạch nói năm ${years.join(', ')} nhưng thời kỳ bắt đầu ${span.from}: kiểm tra lại.`,
        ),
      ]
    : [];
}

function signed(plan: Plan): Finding[] {
  const { signedOn, period: span } = plan.data;
  return signedOn !== undefined && signedOn > span.to
    ? [
        doubtful(
          plan,
          ['signedOn'],
          'signed-late',
          `Ngày ký ${signedOn} sau khi kế hoạch đã hết thời kỳ (${span.to}): kiểm tra lại.`,
        ),
      ]
    : [];
}

/** The parts of one kind have each a code of their own. */
const codes =
  (field: 'quotas' | 'obligations' | 'tasks' | 'reports') =>
  (plan: Plan): Finding[] =>
    repeats<{ id: string }>(plan.data[field] ?? [], ({ id }) => id).map(({ index, first, key }) =>
      wrong(
        plan,
        [field, index, 'id'],
        'duplicate-id',
        `Mã "${key}" đã dùng ở mục ${first + 1}: mỗi mục một mã.`,
      ),
    );

/** Tasks name quotas and obligations alike by code, so these two share one set of codes. */
function sharedCodes(plan: Plan): Finding[] {
  const quotas = plan.data.quotas.map(({ id }) => id);
  return (plan.data.obligations ?? []).flatMap(({ id }, index) =>
    quotas.includes(id)
      ? [
          wrong(
            plan,
            ['obligations', index, 'id'],
            'duplicate-id',
            `Mã "${id}" đã dùng cho một chỉ tiêu tin bài: mỗi mục một mã.`,
          ),
        ]
      : [],
  );
}

function dueReports(plan: Plan): Finding[] {
  const reports = plan.data.reports.map(({ id }) => id);
  return plan.data.tasks.flatMap(({ due }, index) =>
    (due.kind === 'reports' ? due.reports : []).flatMap((id, at) =>
      reports.includes(id)
        ? []
        : [
            wrong(
              plan,
              ['tasks', index, 'due', 'reports', at],
              'reference',
              `Không có báo cáo "${id}" trong kế hoạch. ${allowedSentence(id, reports)}`,
            ),
          ],
    ),
  );
}

function taskGoals(plan: Plan): Finding[] {
  const goals = [...plan.data.quotas, ...(plan.data.obligations ?? [])].map(({ id }) => id);
  return plan.data.tasks.flatMap(({ obligation }, index) =>
    obligation === undefined || goals.includes(obligation)
      ? []
      : [
          wrong(
            plan,
            ['tasks', index, 'obligation'],
            'reference',
            `Không có chỉ tiêu "${obligation}" trong kế hoạch. ${allowedSentence(obligation, goals)}`,
          ),
        ],
  );
}

function taskLeads(plan: Plan): Finding[] {
  return plan.data.tasks.flatMap(({ lead, leadText }, index) =>
    lead === undefined && leadText === undefined
      ? [
          wrong(
            plan,
            ['tasks', index],
            'lead-missing',
            'Nhiệm vụ chưa có ai chủ trì: thêm "lead" (mã đơn vị), hoặc "leadText" khi giao cho một nhóm đơn vị.',
          ),
        ]
      : [],
  );
}

export const planRules: readonly RecordRule<'plans'>[] = [
  period,
  title,
  signed,
  codes('quotas'),
  codes('obligations'),
  codes('tasks'),
  codes('reports'),
  sharedCodes,
  dueReports,
  taskGoals,
  taskLeads,
  ...planReportRules,
];
