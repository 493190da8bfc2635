import { describe, expect, it } from 'vitest';
import { fewCost, fewTime } from '../../../src/components/notices/poster/few-words.ts';
import { byDemand, posterOf } from '../../../src/components/notices/poster/items.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';
import { lifeEvent, procedure } from './entries.ts';

type Methods = NonNullable<Procedure['methods']>;
const days = (value: number) => ({ value, unit: 'working-day' as const });
const methods = (...list: Partial<Methods[number]>[]): { methods: Methods } => ({
  methods: list.map((each) => ({ channel: 'direct', ...each }) as Methods[number]),
});
const money = (amount: number, more = {}) => ({
  kind: 'fee' as const,
  amount,
  currency: 'VND' as const,
  ...more,
});

describe('few words', () => {
  it('give one time, or from which to which', () => {
    expect(fewTime(methods({ time: days(5) }), undefined)).toBe('05 working-day');
    expect(fewTime(methods({ time: days(5) }, { time: days(8) }), undefined)).toBe('05 – 08 working-day');
    expect(fewTime(methods({ time: days(5) }, {}), undefined)).toBeUndefined();
    expect(fewTime(methods(), undefined)).toBeUndefined();
  });

  it('give a fee with what it is counted by, and the mark of a cut when there is more to say', () => {
    expect(fewCost(methods({ fees: [money(8000, { per: 'bản' })] }))).toBe('8.000 đồng mỗi bản');
    expect(fewCost(methods({ fees: [money(10_000)] }, { fees: [money(20_000)] }))).toBe(
      '10.000 – 20.000 đồng …',
    );
  });

  it('are silent where they could mislead', () => {
    expect(fewCost(methods({ fees: [money(0, { text: 'mức do Thành phố quyết định' })] }))).toBeUndefined();
    expect(
      fewCost(methods({ fees: [money(2000, { per: 'trang' }), money(1, { per: 'bản' })] })),
    ).toBeUndefined();
    expect(fewCost(methods({}))).toBeUndefined();
  });
});

const UNIT = 'Phường A';

const named = (id: string, data: Partial<Procedure> = {}) =>
  procedure(id, { commonName: id, confidence: 'high', changes: [{ kind: 'issued' }], ...data });

describe('a poster', () => {
  const content = (parts: Partial<Content> = {}): Content => ({ ...emptyContent(), ...parts });

  it('puts first what the front page leads to, then what life events need, then goes by name', () => {
    const list = ['An', 'Bình', 'Chi', 'Dung'].map((id) => named(id));
    const world = content({
      site: { popular: [{ label: 'x', procedure: 'Dung' }] } as Content['site'],
      lifeEvents: [lifeEvent('e', { steps: [{ title: 'x', procedures: ['Chi'] }] })],
    });
    expect(byDemand(list, world).map(({ id }) => id)).toEqual(['Dung', 'Chi', 'An', 'Bình']);
  });

  it('shows ten at the most and counts the rest', () => {
    const list = Array.from({ length: 14 }, (_, index) => named(`Việc ${index}`));
    const { doors, left, scale } = posterOf(list, content(), UNIT);
    const shown = doors.flatMap(({ items }) => items).length;
    expect(shown).toBeLessThanOrEqual(10);
    expect(shown + left).toBe(14);
    expect(scale, 'names alone leave room').toBeGreaterThan(100);
    expect(doors.map(({ label }) => label)).toEqual(['Nộp tại Phường A']);
  });

  it('leaves out, where many stand together, what the source leaves open', () => {
    const time = 'Nguồn không ghi thời hạn; xem trên Phiếu hẹn.';
    const list = Array.from({ length: 10 }, (_, index) =>
      named(`Việc ${index}`, {
        answers: { time, bring: 'Tờ khai. Giấy tờ khác tùy trường hợp của từng người.' },
      }),
    );
    const [item] = posterOf(list, content(), UNIT).doors.flatMap(({ items }) => items);
    expect(item?.facts).toEqual([
      { label: 'Cần', text: 'Tờ khai. Giấy tờ khác tùy trường hợp của từng người' },
    ]);
  });

  it('tells a single procedure in full and large', () => {
    const time = 'Nộp trong 45 ngày làm việc kể từ ngày khai giảng. Trường duyệt trong 10 ngày làm việc.';
    const { doors, scale } = posterOf([named('Một', { answers: { time } })], content(), UNIT);
    expect(scale).toBe(160);
    expect(doors[0]?.items[0]?.facts).toContainEqual({ label: 'Bao lâu', text: time });
  });
});
