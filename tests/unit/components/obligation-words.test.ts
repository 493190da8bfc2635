import { describe, expect, it } from 'vitest';
import { evidenceLink } from '../../../src/components/plan/evidence-link.ts';
import {
  obligationStandings,
  partLabel,
  partsSentence,
} from '../../../src/components/plan/obligation-standings.ts';
import { taskLines } from '../../../src/components/plan/task-standings.ts';
import type { ObligationPart, ObligationRow } from '../../../src/domain/obligations.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { plan, post } from './entries.ts';

const part = (id: string, kind: ObligationPart['kind'], evidence: string[] = []): ObligationPart => ({
  id,
  kind,
  evidence,
  sample: false,
});
const row = (parts: ObligationPart[], more: Partial<ObligationRow> = {}): ObligationRow => ({
  plan: 'p',
  obligation: 'o',
  unit: 'u',
  period: { kind: 'year', label: '2025', start: '2025-01-01', end: '2025-12-31' },
  parts,
  required: parts.length,
  counted: parts.filter(({ evidence }) => evidence.length > 0).length,
  samples: 0,
  status: 'missed',
  evidence: 'none',
  ...more,
});

describe('an obligation in a sentence', () => {
  const forms = [part('hoi-nghi', 'activity', ['events/a']), part('tap-huan', 'activity')];

  it('counts what is there and what rests on illustrations', () => {
    expect(partsSentence(row(forms))).toBe('Có 1 trên 2 hình thức.');
    expect(partsSentence(row(forms, { samples: 1 }))).toBe('Có 1 trên 2 hình thức, trong đó 1 minh họa.');
  });

  it('says how many of several are enough', () => {
    expect(partsSentence(row(forms, { required: 1 }))).toBe('Có 1 trên 2 hình thức (cần ít nhất 1).');
  });

  it('says what the portal does not know instead of a share of it', () => {
    const units = [part('phong', 'unit', ['plans/a'])];
    expect(partsSentence(row(units, { required: 0, status: 'unknown' }))).toBe(
      'Cổng chưa có danh sách các đơn vị phải có; mới biết 1 đơn vị có.',
    );
    expect(partsSentence(row([part('p', 'plan')], { status: 'unknown' }))).toBe('Cổng chưa biết ngày ký.');
    expect(partsSentence(row([part('2024', 'plan')]))).toBe('Cổng chưa thấy kế hoạch.');
  });
});

const year = { from: '2025-01-01', to: '2025-12-31' };
const seen = post('2025/a', {
  title: 'Bài a',
  date: '2025-05-05',
  unit: 'phong',
  topic: 'x',
  sample: true,
  publications: [{ channel: 'trang', publishedOn: '2025-05-05' }],
});
const asked = plan('p', {
  issuer: 'phong',
  period: year,
  headings: [{ section: 'II.1', heading: 'Đề mục một', topics: ['x'] }],
  obligations: [{ kind: 'contents', id: 'du', title: 'Đủ', section: 'II', per: 'year' }],
  tasks: [
    { id: 'a', title: 'Việc a', section: 'I', due: { kind: 'within' }, obligation: 'du' },
    { id: 'b', title: 'Việc b', section: 'I', due: { kind: 'within' } },
    { id: 'c', title: 'Việc c', section: 'I', due: { kind: 'within' }, evidence: { plans: ['p'] } },
  ],
});
const content: Content = { ...emptyContent(), plans: [asked], posts: [seen] };

describe('what stands behind an obligation', () => {
  const [standing] = obligationStandings(content, '2026-01-01');

  it('is the record itself, with its title, day and mark', () => {
    const [found] = standing?.rows[0]?.row.parts ?? [];
    expect(found && partLabel(found, asked, content)).toBe('Đề mục một');
    expect(evidenceLink(found?.evidence[0] ?? '', content)).toEqual({
      title: 'Bài a',
      day: '2025-05-05',
      address: '/tin-tuc/2025/a/',
      sample: true,
    });
    expect(evidenceLink('news/2025/khong-co', content)).toBeUndefined();
  });

  it('closes the task that carries it out; other late tasks come first', () => {
    const { lines, done } = taskLines(
      asked,
      { quotas: [], obligations: obligationStandings(content, '2026-01-01') },
      '2026-01-01',
    );
    expect(lines.map(({ task, state }) => [task.id, state])).toEqual([
      ['b', 'late'],
      ['c', 'begun'],
      ['a', 'done'],
    ]);
    expect(done).toBe(33);
  });
});
