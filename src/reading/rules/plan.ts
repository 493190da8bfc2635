/** Kế hoạch: a period that runs forward, parts with codes of their own, tasks that point to parts that exist. */
import { allowedSentence } from '../wording.ts';
import type { Finding } from '../locate.ts';
import type { Entry } from '../content.ts';
import { doubtful, repeats, wrong, type RecordRule } from './rule.ts';

type Plan = Entry<'plans'>;

export const planRules: RecordRule<'plans'> = (plan) => [...period(plan), ...codes(plan), ...tasks(plan)];

function period(plan: Plan): Finding[] {
  const { period: span, title, signedOn } = plan.data;
  const findings: Finding[] = [];
  if (span.from > span.to) {
    findings.push(
      wrong(
        plan,
        ['period', 'to'],
        'period-order',
        `Thời kỳ kết thúc ${span.to} trước khi bắt đầu ${span.from}.`,
      ),
    );
  }
  const years = [...title.matchAll(/\b(20\d{2})\b/g)].map(([year]) => year);
  if (years.length > 0 && !years.includes(span.from.slice(0, 4))) {
    findings.push(
      doubtful(
        plan,
        ['title'],
        'period-title',
        `Tên kế hoạch nói năm ${years.join(', ')} nhưng thời kỳ bắt đầu ${span.from}.`,
      ),
    );
  }
  if (signedOn !== undefined && signedOn > span.to) {
    findings.push(
      doubtful(plan, ['signedOn'], 'signed-late', `Ngày ký ${signedOn} sau khi kế hoạch đã hết thời kỳ.`),
    );
  }
  return findings;
}

function codes(plan: Plan): Finding[] {
  const { quotas, obligations = [], tasks: list, reports } = plan.data;
  const findings: Finding[] = [];
  const groups: Record<string, readonly { id: string }[]> = { quotas, tasks: list, reports, obligations };
  for (const [field, items] of Object.entries(groups)) {
    for (const { index, first, key } of repeats(items, (item) => item.id)) {
      findings.push(
        wrong(
          plan,
          [field, index, 'id'],
          'duplicate-id',
          `Mã "${key}" đã dùng ở mục ${first + 1}: mỗi mục một mã.`,
        ),
      );
    }
  }
  const quotaIds = quotas.map(({ id }) => id);
  obligations.forEach(({ id }, index) => {
    if (quotaIds.includes(id)) {
      findings.push(
        wrong(
          plan,
          ['obligations', index, 'id'],
          'duplicate-id',
          `Mã "${id}" đã dùng cho một chỉ tiêu tin bài.`,
        ),
      );
    }
  });
  return findings;
}

function tasks(plan: Plan): Finding[] {
  const reports = plan.data.reports.map(({ id }) => id);
  const goals = [...plan.data.quotas, ...(plan.data.obligations ?? [])].map(({ id }) => id);
  return plan.data.tasks.flatMap((task, index) => {
    const findings: Finding[] = [];
    if (task.due.kind === 'reports') {
      task.due.reports.forEach((id, at) => {
        if (!reports.includes(id)) {
          findings.push(
            wrong(
              plan,
              ['tasks', index, 'due', 'reports', at],
              'reference',
              `Không có báo cáo "${id}" trong kế hoạch. ${allowedSentence(id, reports)}`,
            ),
          );
        }
      });
    }
    if (task.obligation !== undefined && !goals.includes(task.obligation)) {
      findings.push(
        wrong(
          plan,
          ['tasks', index, 'obligation'],
          'reference',
          `Không có chỉ tiêu "${task.obligation}" trong kế hoạch. ${allowedSentence(task.obligation, goals)}`,
        ),
      );
    }
    return findings;
  });
}
