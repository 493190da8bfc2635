/** By when a task of a plan is to be done, in words. */
import { vietnameseDay } from '../domain/days.ts';
import type { PeriodKind } from '../domain/periods.ts';
import type { Entry, Vocabulary } from './content.ts';

type Plan = Entry<'plans'>['data'];

const PER: Readonly<Record<PeriodKind, string>> = {
  month: 'Mỗi tháng',
  quarter: 'Mỗi quý',
  'half-year': 'Trong 6 tháng đầu năm',
  'nine-months': 'Trong 9 tháng đầu năm',
  year: 'Mỗi năm',
  plan: 'Trong cả thời kỳ kế hoạch',
};

/** "Mỗi tháng", "Trong 6 tháng đầu năm" … */
export const perText = (per: PeriodKind): string => PER[per];

/** "Chậm nhất ngày 20/02/2025", "Mỗi quý", "Theo kỳ: quý, năm". */
export function dueText(due: Plan['tasks'][number]['due'], plan: Plan, vocabulary: Vocabulary): string {
  switch (due.kind) {
    case 'by':
      return `Chậm nhất ngày ${vietnameseDay(due.day)}`;
    case 'within':
      return `Trong kỳ kế hoạch, đến hết ${vietnameseDay(plan.period.to)}`;
    case 'every':
      return perText(due.per);
    case 'reports':
      return `Theo kỳ: ${due.reports.map((id) => reportName(id, plan, vocabulary)).join(', ')}`;
  }
}

function reportName(id: string, { reports }: Plan, vocabulary: Vocabulary): string {
  const kind = reports.find((each) => each.id === id)?.kind;
  const label = vocabulary['report-kinds'].find((each) => each.id === kind)?.label ?? kind ?? id;
  return label.replace(/^Báo cáo /, '');
}
