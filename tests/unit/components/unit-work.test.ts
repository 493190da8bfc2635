import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../../src/components/unit/owes.ts';
import { publishedBy } from '../../../src/components/unit/posts.ts';
import { tasksOf } from '../../../src/components/unit/tasks.ts';
import { unitTree } from '../../../src/domain/unit-tree.ts';
import { obligationStandings } from '../../../src/components/plan/obligation-standings.ts';
import { taskLines } from '../../../src/components/plan/task-standings.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import { plan, post } from './entries.ts';
import { monthly, months } from './progress-world.ts';

describe('what a unit publishes', () => {
  const tree = unitTree([
    { id: 'phuong' },
    { id: 'truong', parents: [{ unit: 'phuong', from: '2025-07-01' }] },
  ]);
  const posts = [
    post('2025/cu', { date: '2025-06-30' }),
    post('2025/moi', { date: '2025-07-01', sample: true }),
    post('2026/phuong', { date: '2026-01-02', unit: 'phuong' }),
  ];

  it('counts the posts of its parts from the day they came under it', () => {
    const { newest, years } = publishedBy('phuong', posts, tree, 10);
    expect(newest.map(({ id }) => id)).toEqual(['2026/phuong', '2025/moi']);
    expect(years).toEqual([
      { year: '2026', total: 1, own: 1, samples: 0 },
      { year: '2025', total: 1, own: 0, samples: 1 },
    ]);
  });

  it('shows no more than asked for, and counts them all', () => {
    const { newest, years } = publishedBy('truong', posts, tree, 1);
    expect(newest.map(({ id }) => id)).toEqual(['2025/moi']);
    expect(years[0]?.total).toBe(2);
  });
});

describe('what plans ask of a unit', () => {
  const task = { title: 'Việc', section: 'I', due: { kind: 'by', day: '2025-02-20' } } as const;
  const plans = [
    plan('cu', {
      period: { from: '2024-01-01', to: '2024-12-31' },
      tasks: [{ ...task, id: 'a', lead: 'phong' }],
    }),
    plan('moi', {
      period: { from: '2025-01-01', to: '2025-12-31' },
      tasks: [
        { ...task, id: 'b', lead: 'khac', coordinating: ['phong'] },
        { ...task, id: 'c', lead: 'phong' },
        { ...task, id: 'd', lead: 'khac' },
      ],
    }),
    plan('khong-lien-quan', { period: { from: '2026-01-01', to: '2026-12-31' } }),
  ];

  it('runs from the latest plan, with what the unit leads first', () => {
    const lines = plans.map((each) => taskLines(each, { quotas: [], obligations: [] }, '2025-03-01'));
    const found = tasksOf('phong', lines, emptyContent().vocabulary);
    expect(
      found.map(({ plan: { id }, tasks }) => [id, ...tasks.map((each) => [each.id, each.role])]),
    ).toEqual([
      ['moi', ['c', 'lead'], ['b', 'coordinating']],
      ['cu', ['a', 'lead']],
    ]);
    expect(found[0]?.tasks[0]).toMatchObject({ due: 'Chậm nhất ngày 20/02/2025', state: 'late' });
  });
});

describe('what plans demand of a unit', () => {
  const asked = plan('p', {
    issuer: 'phong',
    period: { from: '2025-01-01', to: '2025-12-31' },
    headings: [{ section: 'II', heading: 'Nội dung', topics: ['chung'] }],
    quotas: [monthly],
    obligations: [
      { kind: 'contents', id: 'a', title: 'Đủ nội dung', section: 'I', per: 'year' },
      { kind: 'contents', id: 'b', title: 'Của trường', section: 'I', per: 'year', units: ['truong'] },
    ],
    reports: [{ id: 'q', kind: 'quy', section: 'III', due: 'end-of-period', about: 'kết quả' }],
  });
  const content = { plans: [asked], vocabulary: emptyContent().vocabulary };
  const obligations = obligationStandings({ ...emptyContent(), plans: [asked] }, '2026-01-01');
  const standing = { plan: asked, quota: monthly, unit: 'phong', rows: months('met', 'missed') };

  it('falls on the issuer when the plan names nobody, else on those it names', () => {
    expect(demandsOf('phong', content, [standing], obligations)).toMatchObject([
      {
        quotas: [{ title: 'Mỗi tháng một bài', shown: 'missed' }],
        demands: [{ title: 'Đủ nội dung', shown: 'no-data' }],
        reports: ['quy về kết quả. Hạn: khi hết kỳ.'],
      },
    ]);
    expect(demandsOf('truong', content, [standing], obligations)).toMatchObject([
      { quotas: [], demands: [{ title: 'Của trường', shown: 'no-data' }], reports: [] },
    ]);
  });

  it('says nothing of plans that demand nothing of the unit', () => {
    expect(demandsOf('khac', content, [standing], obligations)).toEqual([]);
  });
});
