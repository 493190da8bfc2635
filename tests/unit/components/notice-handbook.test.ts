import { describe, expect, it } from 'vitest';
import { chapterBody } from '../../../src/components/notices/handbook/chapter-body.ts';
import { partsOf, procedureIndex } from '../../../src/components/notices/handbook/parts.ts';
import { emptyContent, type Entry } from '../../../src/reading/content.ts';
import { procedure } from './entries.ts';

const guide = (id: string, order: number, addresses: string[]): Entry<'guides'> =>
  ({
    id,
    collection: 'guides',
    data: {
      title: id,
      order,
      sources: addresses.map((address) => ({ title: `Bài ${address}`, address, checkedOn: '2026-11-21' })),
    },
  }) as unknown as Entry<'guides'>;

describe('a chapter', () => {
  it('sinks headings by one and keeps its ids apart', () => {
    const html = '<h2 id="a">A</h2><h3 id="b">B</h3><p><a href="#a">xem</a> <a href="/thu-tuc/">x</a></p>';
    expect(chapterBody(html, 'bai-x')).toBe(
      '<h3 id="bai-x-a">A</h3><h4 id="bai-x-b">B</h4><p><a href="#bai-x-a">xem</a> <a href="/thu-tuc/">x</a></p>',
    );
  });

  it('opens what paper cannot unfold', () => {
    expect(chapterBody('<details><summary>Thêm</summary><p>x</p></details>', 'c')).toBe(
      '<details open><summary>Thêm</summary><p>x</p></details>',
    );
  });
});

describe('the handbook', () => {
  it('orders chapters as editors do and lists a shared source once', () => {
    const { chapters, sources } = partsOf([guide('hai', 2, ['b', 'a']), guide('mot', 1, ['a', 'c'])]);
    expect(chapters.map(({ id, sources: own }) => [id, own])).toEqual([
      ['bai-mot', [1, 2]],
      ['bai-hai', [1, 3]],
    ]);
    expect(sources.map(({ number, address }) => [number, address])).toEqual([
      [1, 'a'],
      [2, 'c'],
      [3, 'b'],
    ]);
  });

  it('indexes what one can still use, by name', () => {
    const content = emptyContent();
    content.procedures.push(
      procedure('b', {
        commonName: 'Đổi tên',
        code: '1.000001',
        confidence: 'high',
        changes: [{ kind: 'issued' }],
      }),
      procedure('a', { commonName: 'Cải chính', confidence: 'high', changes: [{ kind: 'issued' }] }),
      procedure('c', { commonName: 'Bỏ rồi', confidence: 'high', changes: [{ kind: 'repealed' }] }),
    );
    expect(procedureIndex(content, '2026-11-22').map(({ name, code }) => [name, code])).toEqual([
      ['Cải chính', undefined],
      ['Đổi tên', '1.000001'],
    ]);
  });
});
