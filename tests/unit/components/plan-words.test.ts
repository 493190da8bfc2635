import { describe, expect, it } from 'vitest';
import { obligationPhrase, reportDueText } from '../../../src/components/plan/duties.ts';
import { dueText } from '../../../src/reading/due-text.ts';
import { headingStandings } from '../../../src/components/plan/headings.ts';
import { numberText, planState, plansByYears, stateText } from '../../../src/components/plan/plan-words.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import { unit } from './entries.ts';
import { planOf, published, world } from './progress-world.ts';

const year = { from: '2025-01-01', to: '2025-12-31' };

describe('head of a plan', () => {
  it('knows where its period lies, both ends included', () => {
    expect(planState(year, '2024-12-31')).toBe('upcoming');
    expect(planState(year, '2025-01-01')).toBe('running');
    expect(planState(year, '2025-12-31')).toBe('running');
    expect(stateText(year, '2026-01-01')).toBe('Đã kết thúc ngày 31/12/2025');
  });

  it('says when there is no number yet', () => {
    expect(numberText(planOf('p', { symbol: 'KH-TTPVHCC' }).data)).toBe('Chưa có số');
    expect(numberText(planOf('p', { number: '62', symbol: 'KH-UBND' }).data)).toBe('Số 62/KH-UBND');
  });

  it('stands below its year or its years, the last to end first', () => {
    const long = planOf('dai', { period: { from: '2021-01-01', to: '2025-12-31' } });
    const next = planOf('sau', { period: { from: '2026-01-01', to: '2026-12-31' } });
    const groups = plansByYears([long, planOf('p'), next]).map(({ name, plans }) => [
      name,
      plans.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['Năm 2026', ['sau']],
      ['Năm 2025', ['p']],
      ['Giai đoạn 2021–2025', ['dai']],
    ]);
  });
});

describe('records on the headings of a plan', () => {
  const heading = (section: string, ...topics: string[]) => ({ section, heading: section, topics });
  const content = world({
    units: [unit('phong'), unit('to', { parents: [{ unit: 'phong', from: '2025-06-01' }] }), unit('khac')],
    posts: [
      published('2025/a', '2025-03-01', '2025-03-02'),
      published('2025/b', '2025-05-01', '2025-05-02'),
      published('2024/c', '2024-12-30', '2024-12-31'),
    ],
  });
  const plan = planOf('p', { headings: [heading('a', 'chung'), heading('b', 'rieng')] });
  const counts = (asOf: string) =>
    headingStandings(plan, content, asOf).map(({ section, evidence }) => [section, evidence]);

  it('are those of the period with one of its topics, the first to appear first', () => {
    expect(counts('2026-11-22')).toEqual([
      ['a', ['news/2025/a', 'news/2025/b']],
      ['b', []],
    ]);
  });

  it('are those up to the day that counts', () => {
    expect(counts('2025-04-01')[0]).toEqual(['a', ['news/2025/a']]);
  });

  it('are those of units below the issuer on their day only', () => {
    const moved = ['2025-05-31', '2025-06-01'].map((day) => {
      const post = published(`2025/${day}`, day, day);
      return { ...post, data: { ...post.data, unit: 'to' } };
    });
    const [first] = headingStandings(plan, { ...content, posts: moved }, '2026-11-22');
    expect(first?.evidence).toEqual(['news/2025/2025-06-01']);
  });
});

describe('duties in words', () => {
  const { vocabulary } = emptyContent();
  const { data } = planOf('p', { reports: [{ id: 'q1', kind: 'quy-i', section: 'I', due: 'not-stated' }] });

  it('say by when a task is due', () => {
    expect(dueText({ kind: 'by', day: '2025-02-20' }, data, vocabulary)).toBe('Chậm nhất ngày 20/02/2025');
    expect(dueText({ kind: 'within' }, data, vocabulary)).toBe('Trong kỳ kế hoạch, đến hết 31/12/2025');
    expect(dueText({ kind: 'every', per: 'half-year' }, data, vocabulary)).toBe('Trong 6 tháng đầu năm');
    expect(dueText({ kind: 'reports', reports: ['q1'] }, data, vocabulary)).toBe('Theo kỳ: quy-i');
  });

  it('say what an obligation demands', () => {
    const common = { id: 'x', title: 'X', section: 'I' };
    const phrase = obligationPhrase({ kind: 'issued-by', ...common, by: '2025-02-20' }, vocabulary);
    expect(phrase).toBe('Chậm nhất ngày 20/02/2025');
    expect(
      obligationPhrase({ kind: 'coverage', ...common, what: 'information', share: 100 }, vocabulary),
    ).toBe('100 % số đơn vị');
  });

  it('say when a report is due', () => {
    const report = { id: 'q', kind: 'quy', section: 'III', due: 'day-05-of-last-month' } as const;
    expect(reportDueText(report)).toBe('Ngày 05 của tháng cuối kỳ');
    expect(reportDueText({ ...report, window: 'from-15-to-14' })).toBe(
      'Ngày 05 của tháng cuối kỳ; số liệu từ ngày 15 đến ngày 14',
    );
  });
});
