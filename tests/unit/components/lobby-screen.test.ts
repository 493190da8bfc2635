import { describe, expect, it } from 'vitest';
import {
  idleLimit,
  isSaid,
  secondsLeft,
  tick,
  WARNING,
  type Idle,
} from '../../../src/components/notices/screen/idle-clock.ts';
import { screenPapers } from '../../../src/components/notices/screen/papers.ts';
import { isStale } from '../../../src/components/notices/screen/refresh.ts';
import type { Paper } from '../../../src/components/procedure/wording.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const used: Idle = { phase: 'used', since: 0 };

describe('the clock of a lobby screen', () => {
  it('takes the office’s seconds within bounds, else one minute', () => {
    const limits = ['', '?nghi=', '?nghi=90', '?nghi=5', '?nghi=9999', '?nghi=-30', '?nghi=lâu', '?nghi=1e2'];
    expect(limits.map(idleLimit)).toEqual([60, 60, 90, 20, 600, 60, 60, 60].map((each) => each * 1000));
  });

  it('warns for the last 15 seconds, then takes the view back', () => {
    expect(tick(used, 44_999, MINUTE, false)).toBe(used);
    const warned = tick(used, 45_000, MINUTE, false);
    expect(warned).toEqual({ phase: 'warned', since: 45_000 });
    expect(tick(warned, 59_999, MINUTE, false)).toBe(warned);
    expect(tick(warned, 60_000, MINUTE, false)).toEqual({ phase: 'over', since: 60_000 });
  });

  it('never skips the warning, however late it looks at the clock', () => {
    expect(tick(used, 8 * HOUR, MINUTE, false).phase).toBe('warned');
  });

  it('does not warn of losing the first view', () => {
    expect(tick(used, 59_999, MINUTE, true)).toBe(used);
    expect(tick(used, 60_000, MINUTE, true).phase).toBe('over');
  });

  it('stays over until somebody comes', () => {
    const over: Idle = { phase: 'over', since: MINUTE };
    expect(tick(over, HOUR, MINUTE, false)).toBe(over);
  });

  it('counts whole seconds and says only two of them', () => {
    const warned: Idle = { phase: 'warned', since: 1000 };
    expect([1000, 1001, 15_999, 16_000, 20_000].map((now) => secondsLeft(warned, now))).toEqual([
      15, 15, 1, 0, 0,
    ]);
    const all = Array.from({ length: WARNING / 1000 + 1 }, (_, seconds) => seconds);
    expect(all.filter(isSaid)).toEqual([5, 15]);
  });
});

describe('new content for a lobby screen', () => {
  it('is looked for after three quiet hours, or when the page is a day old', () => {
    const stale = (page: number, idle: number, asked = Infinity): boolean =>
      isStale({ page: page * HOUR, idle: idle * HOUR, asked: asked * HOUR });
    expect(stale(2.9, 2.9)).toBe(false);
    expect(stale(3, 3)).toBe(true);
    expect(stale(23, 1)).toBe(false);
    expect(stale(24, 0)).toBe(true);
    expect(stale(24, 0, 0.9)).toBe(false);
    expect(stale(24, 0, 1)).toBe(true);
  });
});

describe('papers on a lobby screen', () => {
  const paper = (name: string, rest: Partial<Paper> = {}): Paper => ({
    name,
    originals: 1,
    copies: 0,
    handling: 'submit',
    ...rest,
  });
  const inPerson = { channel: 'in-person' } as const;

  it('are those of the ordinary case, handed in here; the rest is told apart', () => {
    const dossier = [
      paper('Tờ khai'),
      paper('Tờ khai điện tử', { channels: ['online'] }),
      paper('Giấy xác nhận cư trú', { replacedByData: 'dữ liệu dân cư' }),
      paper('Giấy ủy quyền', { condition: 'làm thay' }),
    ];
    const { said, must, spare, more } = screenPapers({ dossier, methods: [inPerson] });
    expect(said).toBe('trường hợp thông thường, nộp trực tiếp');
    expect(must.map(({ papers }) => papers[0]?.name)).toEqual(['Tờ khai']);
    expect(spare.map(({ papers }) => papers[0]?.name)).toEqual(['Giấy xác nhận cư trú']);
    expect(more).toBe(true);
  });

  it('promise nothing where each case has its own', () => {
    const { said, must, more } = screenPapers({ dossier: [paper('Đơn', { case: 'Công lập' })], methods: [] });
    expect({ said, must, more }).toEqual({ said: 'trường hợp thông thường', must: [], more: true });
    expect(screenPapers({ dossier: [paper('Đơn')], methods: [] }).more).toBe(false);
    expect(screenPapers({}).more).toBe(false);
  });
});
