/** A small portal for tests of progress pages. */
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import type { PlanEntry, PlanQuota, RowStanding } from '../../../src/components/progress/standings.ts';
import { type ShownQuota } from '../../../src/domain/quota/shown-status.ts';
import { statusWords } from '../../../src/components/progress/status-words.ts';
import type { Labels } from '../../../src/schemas/labels.ts';
import { plan, post, unit } from './entries.ts';

export const words = statusWords({
  quotaStatus: {
    met: 'Đạt',
    'on-track': 'Đúng tiến độ',
    behind: 'Chậm tiến độ',
    missed: 'Không đạt',
    upcoming: 'Chưa đến kỳ',
  },
} as Labels);

export const monthly: PlanQuota = {
  id: 'thang',
  title: 'Mỗi tháng một bài',
  section: 'I',
  channel: 'trang',
  required: 1,
  per: 'month',
};

export const yearly: PlanQuota = { ...monthly, id: 'nam', required: 2, per: 'year', counts: 'sent' };

export const planOf = (id: string, data: Partial<PlanEntry['data']> = {}): PlanEntry =>
  plan(id, {
    issuer: 'phong',
    period: { from: '2025-01-01', to: '2025-12-31' },
    headings: [],
    quotas: [monthly, yearly],
    ...data,
  });

/** A post sent on one day and published on the next. */
export const published = (id: string, sentOn: string, publishedOn: string, sample = true) =>
  post(id, {
    date: publishedOn,
    unit: 'phong',
    topic: 'chung',
    format: 'tin',
    origin: 'own',
    sample,
    publications: [{ channel: 'trang', sentOn, publishedOn }],
  });

export const world = (parts: Partial<Content>): Content => ({
  ...emptyContent(),
  units: [unit('phong')],
  ...parts,
});

/** Rows for the first months of 2025, one for each status given. */
export const months = (...statuses: ShownQuota[]): RowStanding[] =>
  statuses.map((shown, index) => ({
    shown,
    row: {
      plan: 'p',
      quota: 'thang',
      unit: 'phong',
      channel: null,
      period: { kind: 'month', label: `2025-0${index + 1}`, start: '', end: '' },
      required: 1,
      requiredByPlan: 1,
      counted: shown === 'met' ? 1 : 0,
      samples: shown === 'met' ? 1 : 0,
      reposts: 0,
      posts: [],
      status: shown === 'no-data' ? 'missed' : shown,
      evidence: shown === 'met' ? 'sample' : 'none',
      note: '',
    },
  }));
