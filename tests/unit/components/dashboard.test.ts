import { describe, expect, it } from 'vitest';
import { planLines } from '../../../src/components/progress/dashboard.ts';
import { goalsOn, statusCounts, yearOfSpan } from '../../../src/components/progress/goals.ts';
import { troubles } from '../../../src/components/progress/troubles.ts';
import { unitLines } from '../../../src/components/progress/unit-lines.ts';
import type { PlanEntry } from '../../../src/components/progress/standings.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { event, unit } from './entries.ts';
import { monthly, planOf, published, world, yearly } from './progress-world.ts';

type Data = PlanEntry['data'];

const AS_OF = '2025-08-01';

const everyGroup: NonNullable<Data['obligations']>[number] = {
  kind: 'audiences',
  id: 'nhom',
  title: 'Mỗi nhóm',
  section: 'I',
  per: 'plan',
};
const task: Data['tasks'][number] = {
  id: 'viec',
  title: 'Việc',
  section: 'I',
  lead: 'to',
  due: { kind: 'by', day: '2025-02-20' },
};
const report: Data['reports'][number] = {
  id: 'quy',
  kind: 'quy',
  section: 'III',
  due: 'day-05-of-last-month',
};
const vocabulary: Content['vocabulary'] = {
  ...emptyContent().vocabulary,
  'report-kinds': [{ id: 'quy', label: 'Báo cáo quý', period: 'quarter' }],
};

const content = world({
  vocabulary,
  units: [unit('phong', { name: 'Phòng' }), unit('to', { name: 'Tổ', ended: '2025-03-31' })],
  plans: [
    planOf('p', { obligations: [everyGroup], audiences: ['cha-me'], tasks: [task], reports: [report] }),
    planOf('dai', {
      period: { from: '2021-01-01', to: '2025-12-31' },
      quotas: [],
      obligations: [everyGroup, { ...everyGroup, id: 'nam', per: 'year' }],
      audiences: ['cha-me'],
    }),
  ],
  posts: [published('2025/a', '2025-02-01', '2025-02-01'), published('2025/b', '2025-05-31', '2025-06-01')],
});

const lines = (year: number) =>
  planLines(content, year, AS_OF).map(({ plan, quotas, demands, tasks, elsewhere }) => [
    plan.id,
    quotas.map(({ status, count }) => `${status} ${count}`),
    demands.map(({ status, count }) => `${status} ${count}`),
    tasks.count,
    elsewhere,
  ]);

describe('the year that judges a goal', () => {
  it.each([
    ['2021-01-01', '2025-12-31', '2023-06-01', 2023],
    ['2021-01-01', '2025-12-31', '2026-06-01', 2025],
    ['2027-01-01', '2028-12-31', '2026-06-01', 2027],
    ['2025-01-01', '2025-01-31', '2026-06-01', 2025],
  ])('is one: %s to %s seen on %s belongs to %d', (from, to, asOf, year) => {
    expect(yearOfSpan({ from, to }, asOf)).toBe(year);
  });

  it('gives a demand of every year to each year, one of the whole plan to one of them', () => {
    const years = goalsOn(content, AS_OF).filter(({ plan }) => plan.id === 'dai');
    expect(years.filter(({ address }) => address.endsWith('#yeu-cau-nam')).map(({ year }) => year)).toEqual([
      2021, 2022, 2023, 2024, 2025,
    ]);
    expect(years.filter(({ address }) => address.endsWith('#yeu-cau-nhom')).map(({ year }) => year)).toEqual([
      2025,
    ]);
  });
});

describe('counts of states', () => {
  it('name each state once, with the first of its goals and whether illustrations are among them', () => {
    const goal = (shown: 'met' | 'missed', samples: boolean, address: string) => ({
      shown,
      samples,
      address,
    });
    expect(
      statusCounts([goal('missed', false, '/a/'), goal('met', false, '/b/'), goal('met', true, '/c/')]),
    ).toEqual([
      { status: 'met', count: 2, samples: true, address: '/b/' },
      { status: 'missed', count: 1, samples: false, address: '/a/' },
    ]);
  });

  it('of a quota lead to the row that makes it what it is', () => {
    const quota = goalsOn(content, AS_OF).find(({ address }) => address.includes('_thang_'));
    expect(quota).toMatchObject({
      shown: 'missed',
      samples: true,
      address: '/theo-doi/2025/#p_thang_phong_2025-05',
    });
  });
});

describe('plans of a year', () => {
  it('stand in one line each', () => {
    expect(lines(2025)).toEqual([
      ['p', ['met 1', 'missed 1'], ['behind 1'], 1, []],
      ['dai', [], ['behind 2'], 0, []],
    ]);
  });

  it('send to another year for what runs through this one', () => {
    expect(lines(2022)).toEqual([['dai', [], ['no-data 1'], 0, [{ year: 2025, count: 1 }]]]);
  });
});

describe('units of a year', () => {
  const [phong, to] = unitLines(content, 2025, AS_OF);

  it('are those that owe, lead or report something, the most troubled first', () => {
    expect([phong?.unit.id, to?.unit.id]).toEqual(['phong', 'to']);
    expect(phong?.demands.map(({ plan, counts }) => [plan.id, counts[0]?.count])).toEqual([
      ['p', 1],
      ['dai', 2],
    ]);
    expect(to?.tasks).toEqual([{ state: 'late', count: 1, samples: false }]);
  });

  it('say which had ended, and judge nobody after that', () => {
    expect([phong?.ended, to?.ended]).toEqual([undefined, '2025-03-31']);
    expect(unitLines(content, 2025, '2025-03-31').every(({ ended }) => ended === undefined)).toBe(true);
    expect(to?.next).toBeUndefined();
  });

  it('name what is due next and the last post, parts included', () => {
    expect(phong?.next).toMatchObject({ kind: 'quota', day: '2025-08-31' });
    expect(phong?.lastPost).toMatchObject({ post: { id: '2025/b' }, days: 61 });
    const below = world({
      ...content,
      units: [unit('phong'), unit('to', { parents: [{ unit: 'phong', from: '2025-01-01' }] })],
      posts: [published('2025/a', '2025-02-01', '2025-02-01')].map((post) => ({
        ...post,
        data: { ...post.data, unit: 'to' },
      })),
    });
    expect(unitLines(below, 2025, AS_OF)[0]?.lastPost?.post.id).toBe('2025/a');
  });

  it('have none in a year without them', () => {
    expect(unitLines(content, 2020, AS_OF)).toEqual([]);
  });
});

describe('what is wrong in a year', () => {
  const found = (of: Content, year = 2025, asOf = AS_OF) =>
    troubles(of, year, asOf).map(({ count, words, address }) => [count, words, address]);

  it('is counted, each number with the place to look', () => {
    expect(found(content)).toEqual([
      [1, 'chỉ tiêu tin bài chậm hoặc không đạt', '/theo-doi/2025/#p_thang_phong_2025-05'],
      [3, 'yêu cầu khác chậm hoặc không đạt', '/theo-doi/2025/#theo-ke-hoach'],
      [2, 'báo cáo đã qua hạn, cổng chưa ghi ngày gửi', '/theo-doi/lich/#nam-2025'],
      [1, 'nhiệm vụ đã qua hạn, cổng chưa có chứng cứ', '/ke-hoach/p/#muc-nhiem-vu'],
    ]);
  });

  it('is no report that was handed in, and none of a unit that had ended', () => {
    const handedIn = [{ period: '2025-Q1', on: '2025-03-05' }];
    const plans = [planOf('p', { quotas: [], reports: [{ ...report, handedIn }] })];
    expect(found(world({ vocabulary, plans }))[0]?.[0]).toBe(1);
    const units = [unit('phong', { ended: '2025-03-31' })];
    expect(found(world({ vocabulary, plans, units }))).toEqual([]);
  });

  it('is no report without a day, however long its period is over', () => {
    const plans = [planOf('p', { quotas: [], reports: [{ ...report, due: 'not-stated' }] })];
    expect(found(world({ vocabulary, plans }), 2025, '2026-06-30')).toEqual([]);
  });

  it('never says that a unit missed what the portal knows nothing about', () => {
    const plans = [planOf('p', { quotas: [monthly, yearly] })];
    const [only, ...more] = found(world({ plans }), 2025, '2026-06-30');
    expect(only?.slice(0, 2)).toEqual([2, 'chỉ tiêu, yêu cầu cổng chưa đủ dữ liệu để kết luận']);
    expect(more).toEqual([]);
  });

  it('is nothing where everything is met', () => {
    const posts = [published('2025/a', '2025-02-01', '2025-02-01', false)];
    const plans = [planOf('p', { quotas: [{ ...yearly, required: 1 }] })];
    expect(found(world({ plans, posts }))).toEqual([]);
  });
});

it('illustrations among the evidence of a task are said', () => {
  const done = { ...task, done: '2025-02-10', evidence: { events: ['hop'] } };
  const of = (sample: boolean) =>
    planLines(
      world({ plans: [planOf('p', { tasks: [done] })], events: [event('hop', { sample })] }),
      2025,
      AS_OF,
    )[0]?.tasks;
  expect(of(true)).toEqual({ count: 1, done: 100, samples: true });
  expect(of(false)).toEqual({ count: 1, done: 100, samples: false });
});
