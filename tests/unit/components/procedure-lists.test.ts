import { describe, expect, it } from 'vitest';
import { facetsOf, groupedByField, listedProcedures } from '../../../src/components/procedure/catalogue.ts';
import { recentChanges } from '../../../src/components/procedure/changes.ts';
import { sectionsOf } from '../../../src/components/procedure/contents.ts';
import { newestPosts, popularTasks } from '../../../src/components/procedure/front.ts';
import { officialFacts } from '../../../src/components/procedure/record.ts';
import type { Content } from '../../../src/reading/content.ts';
import { content, paper, procedure } from './procedure-builders.ts';

const DAY = '2026-11-21';

const all = content([
  procedure('cu', {
    field: 'giao-duc',
    changes: [{ kind: 'replaced', replacedBy: ['moi'], inferred: true }],
  }),
  procedure('moi', { field: 'giao-duc', levels: ['phuong-xa'], audiences: ['nguoi-dan', 'hoc-sinh'] }),
  procedure('chua-ro', { field: 'ho-tich', confidence: 'low' }),
  procedure('khai-sinh', { field: 'ho-tich', levels: ['phuong-xa'], submitPlaces: ['truong'] }),
  procedure('le', {}),
]);

describe('lists of procedures', () => {
  const items = listedProcedures(all, DAY);

  it('put those in force first and lead from a replaced one to its successor', () => {
    expect(items.map(({ id, state }) => [id, state])).toEqual([
      ['khai-sinh', 'in-force'],
      ['le', 'in-force'],
      ['moi', 'in-force'],
      ['chua-ro', 'unclear'],
      ['cu', 'replaced'],
    ]);
    expect(items.at(-1)?.replacedBy).toEqual([{ id: 'moi', name: 'Việc moi' }]);
  });

  it('are grouped by field, what has ended last', () => {
    const groups = groupedByField(items, all.vocabulary.fields);
    expect(groups.map(({ label, items: own }) => [label, own.map(({ id }) => id)])).toEqual([
      ['Giáo dục', ['moi']],
      ['Hộ tịch', ['khai-sinh', 'chua-ro']],
      ['Chưa rõ lĩnh vực', ['le']],
      ['Không còn áp dụng', ['cu']],
    ]);
  });

  it('offer only facets that hold a procedure', () => {
    const counts = facetsOf(items, all.vocabulary).map(({ name, choices }) => [
      name,
      choices.map(({ id, address, items: own }) => [id, address, own.length]),
    ]);
    expect(counts).toEqual([
      [
        'linh-vuc',
        [
          ['giao-duc', '/thu-tuc/linh-vuc/giao-duc/', 2],
          ['ho-tich', '/thu-tuc/linh-vuc/ho-tich/', 2],
        ],
      ],
      ['cap', [['phuong-xa', '/thu-tuc/cap/phuong-xa/', 2]]],
      [
        'danh-cho',
        [
          ['nguoi-dan', '/thu-tuc/danh-cho/nguoi-dan/', 5],
          ['hoc-sinh', '/thu-tuc/danh-cho/hoc-sinh/', 1],
        ],
      ],
    ]);
  });
});

describe('recentChanges', () => {
  const documents = [
    { id: 'qd-1', data: { number: '1/QĐ', title: 'Một', issuer: 'Bộ', issuedOn: '2026-05-01' } },
    { id: 'qd-2', data: { number: '2/QĐ', title: 'Hai', issuer: 'Bộ' } },
  ] as unknown as Content['documents'];

  it('puts dated changes first, newest first, then decided and ended ones of unknown day', () => {
    const changes = recentChanges(
      content(
        [
          procedure('khong-gi', { changes: [{ kind: 'issued' }] }),
          procedure('suy-luan', { changes: [{ kind: 'amended', decision: 'qd-2', inferred: true }] }),
          procedure('quyet', { changes: [{ kind: 'issued', decision: 'qd-2' }] }),
          procedure('theo-van-ban', { changes: [{ kind: 'amended', decision: 'qd-1' }] }),
          procedure('co-ngay', { changes: [{ kind: 'amended', effectiveFrom: '2026-07-01' }] }),
          procedure('bi-thay', { changes: [{ kind: 'replaced', replacedBy: ['quyet'], inferred: true }] }),
          procedure('mat-loi', { changes: [{ kind: 'replaced', replacedBy: ['khong-gi'], inferred: true }] }),
        ],
        { documents },
      ),
      9,
    );
    expect(changes.map(({ id, when }) => [id, when])).toEqual([
      ['co-ngay', 'có hiệu lực từ 01/07/2026'],
      ['theo-van-ban', 'công bố ngày 01/05/2026'],
      ['mat-loi', 'chưa rõ ngày'],
      ['quyet', 'chưa rõ ngày'],
    ]);
    expect(changes[2]?.replacedBy).toEqual([{ id: 'khong-gi', name: 'Việc khong-gi' }]);
    expect(changes[3]?.replaces).toEqual([{ id: 'bi-thay', name: 'Việc bi-thay' }]);
  });
});

describe('front page', () => {
  it('leads each popular task to its page', () => {
    const tasks = popularTasks([
      { label: 'Chuyển trường', procedure: 'chuyen-truong' },
      { label: 'Có em bé', lifeEvent: 'sinh-con' },
      { label: 'Không dẫn đâu' },
    ]);
    expect(tasks.map(({ address }) => address)).toEqual(['/thu-tuc/chuyen-truong/', '/tinh-huong/sinh-con/']);
  });

  it('takes the newest posts', () => {
    const post = (id: string, date: string) => ({ id, data: { title: id, date } });
    const posts = [post('2025/a', '2025-01-01'), post('2025/b', '2025-03-01'), post('2025/c', '2025-02-01')];
    expect(newestPosts(posts as unknown as Content['posts'], 2).map(({ address }) => address)).toEqual([
      '/tin-tuc/2025/b/',
      '/tin-tuc/2025/c/',
    ]);
  });
});

describe('the record', () => {
  it('has rows only for what is known', () => {
    const facts = officialFacts(procedure('p', { code: '2.002854', levels: ['phuong-xa'] }).data, all);
    expect(facts.map(({ name }) => name)).toEqual([
      'Tên chính thức',
      'Mã thủ tục',
      'Cấp giải quyết',
      'Dành cho',
    ]);
    expect(facts[2]?.links).toEqual([
      { id: 'phuong-xa', label: 'Phường, xã', address: '/thu-tuc/cap/phuong-xa/' },
    ]);
  });

  it('lists the sections that are there, when they are worth a list', () => {
    expect(sectionsOf(procedure('p'), false)).toEqual([]);
    const full = procedure('p', {
      dossier: [paper('Đơn')],
      steps: [{ text: 'Nộp' }],
      selfCheck: ['Đủ chưa?'],
    });
    expect(sectionsOf(full, false).map(({ id }) => id)).toEqual([
      'muc-giay-to',
      'muc-cac-buoc',
      'muc-ngay-tra',
      'muc-tu-kiem-tra',
      'muc-chinh-thuc',
      'nguon',
    ]);
    expect(sectionsOf(full, true).map(({ id }) => id)).not.toContain('muc-ngay-tra');
  });
});
