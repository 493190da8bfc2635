/** Obligations, tasks and reports of a plan in words. */
import { vietnameseDay } from '../../domain/days.ts';
import type { Vocabulary } from '../../reading/content.ts';
import { perText } from '../../reading/due-text.ts';
import { labelOf } from '../labels.ts';
import type { PlanEntry } from '../progress/standings.ts';

type Data = PlanEntry['data'];
export type Obligation = NonNullable<Data['obligations']>[number];
export type Task = Data['tasks'][number];
export type Report = Data['reports'][number];

/** What exactly an obligation demands, beside its title. */
export function obligationPhrase(obligation: Obligation, vocabulary: Vocabulary): string {
  switch (obligation.kind) {
    case 'forms':
      return `${perText(obligation.per)}: ${labelOf(vocabulary['form-sets'], obligation.set)}`;
    case 'contents':
      return `${perText(obligation.per)}, mọi đề mục nội dung`;
    case 'audiences':
      return `${perText(obligation.per)}, mọi nhóm đối tượng`;
    case 'coverage':
      return `${obligation.share} % số đơn vị`;
    case 'issued-by':
      return `Chậm nhất ngày ${vietnameseDay(obligation.by)}`;
    case 'yearly-plan':
      return 'Mỗi năm một kế hoạch';
  }
}

const REPORT_DUE: Record<Report['due'], string> = {
  'day-05-of-last-month': 'Ngày 05 của tháng cuối kỳ',
  'end-of-period': 'Khi hết kỳ',
  'not-stated': 'Kế hoạch không ghi ngày',
};

const REPORT_WINDOW: Record<NonNullable<Report['window']>, string> = {
  calendar: 'số liệu đúng kỳ',
  'from-15-to-14': 'số liệu từ ngày 15 đến ngày 14',
  'to-cutoff': 'số liệu đến ngày chốt',
};

/** When a report is due and what its figures cover. */
export const reportDueText = ({ due, window }: Report): string =>
  [REPORT_DUE[due], window && REPORT_WINDOW[window]].filter(Boolean).join('; ');
