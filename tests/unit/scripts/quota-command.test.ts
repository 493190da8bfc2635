import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../scripts/shared/settings.ts';
import { CONTENT, quotaJsonRows, quotaRun } from './quota-world.ts';

const names = async (...args: string[]) =>
  (await quotaJsonRows(...args)).rows.map((row) => `${row.quota} ${(row.period as { label: string }).label}`);

describe('what is counted', () => {
  it('stands at the day in Hà Nội unless told otherwise', async () => {
    expect((await quotaJsonRows()).asOf).toBe('2025-08-15');
    expect((await quotaJsonRows('--as-of', '2025-03-01')).asOf).toBe('2025-03-01');
    const { out } = await quotaRun(['--format', 'json'], { env: { CONG_KHAI_TODAY: '2025-04-05' } });
    expect(JSON.parse(out)).toMatchObject({ asOf: '2025-04-05' });
  });

  it('leaves out plans still in draft', async () => {
    const plans = (await quotaJsonRows()).rows.map((row) => row.plan);
    expect(new Set(plans)).toEqual(new Set(['trung-tam-2025', 'truong-2021-2025']));
  });

  it('counts samples unless told not to', async () => {
    const tthc = async (...args: string[]) =>
      (await quotaJsonRows('--unit', 'phong', '--period', '2025-Q1', ...args)).rows[0];
    expect(await tthc()).toMatchObject({ counted: 2, samples: 1, reposts: 1, evidence: 'real' });
    expect(await tthc('--no-samples')).toMatchObject({ counted: 1, samples: 0, posts: ['2025/bai-1'] });
  });
});

describe('which rows are shown', () => {
  it('those of a plan', async () => {
    expect(await names('--plan', 'truong-2021-2025')).toEqual([
      'moi-nam 2021',
      'moi-nam 2022',
      'moi-nam 2023',
      'moi-nam 2024',
      'moi-nam 2025',
    ]);
  });

  it('those of a unit and of units below it', async () => {
    const units = (await quotaJsonRows('--unit', 'trung-tam')).rows.map((row) => row.unit);
    expect(units).toEqual(['trung-tam', 'phong', 'phong', 'phong', 'phong']);
    expect(await names('--unit', 'phong')).toHaveLength(4);
  });

  it('those of a period', async () => {
    expect(await names('--period', '2025-Q2')).toEqual(['tthc 2025-Q2']);
    expect(await names('--period', '2025')).toEqual(['trang-don-vi 2025', 'moi-nam 2025']);
  });

  it('none, with a word about it and no failure, where the period has no row', async () => {
    const { code, out, err } = await quotaRun(['--period', '2031-Q1', '--format', 'json']);
    expect([code, err]).toEqual([0, 'Không có chỉ tiêu nào khớp với lựa chọn này.\n']);
    expect(JSON.parse(out)).toEqual({ asOf: '2025-08-15', rows: [] });
  });
});

describe('wrong values', () => {
  it.each([
    [
      ['--plan', 'trung-tam-2052'],
      'Không có kế hoạch "trung-tam-2052". Gần đúng nhất: trung-tam-2025. ' +
        'Các mã kế hoạch: trung-tam-2025, truong-2021-2025.',
    ],
    [
      ['--unit', 'truog'],
      'Không có đơn vị "truog". Gần đúng nhất: truong. Các mã đơn vị: phong, trung-tam, truong.',
    ],
    [
      ['--period', '2025-H2'],
      'Không có kỳ "2025-H2". Cách ghi: 2025-09 (tháng), 2025-Q3 (quý), 2025-H1 (6 tháng), ' +
        '2025-9M (9 tháng), 2025 (năm), 2021-2025 (cả kế hoạch nhiều năm).',
    ],
  ])('%j', async (args, message) => {
    await expect(quotaRun(args)).rejects.toThrow(new UsageError(message));
  });

  it('a set day that does not exist', async () => {
    await expect(quotaRun([], { env: { CONG_KHAI_TODAY: 'mai' } })).rejects.toThrow(UsageError);
  });
});

describe('content', () => {
  const reading = (file: string, severity: 'error' | 'warning', count = 1) => ({
    readContent: async () => ({
      content: CONTENT,
      files: 9,
      problems: Array.from({ length: count }, (_, index) => ({
        file,
        line: index + 1,
        severity,
        message: 'Thiếu "topic".',
      })),
    }),
  });

  it('with errors in what is counted gives the first ten and points to the check', async () => {
    const lines = Array.from({ length: 10 }, (_, index) => `news/2025/a.mdx:${index + 1}: Thiếu "topic".`);
    await expect(quotaRun([], reading('news/2025/a.mdx', 'error', 12))).rejects.toThrow(
      new UsageError(
        [
          'Nội dung có 12 lỗi nên chưa đếm được:',
          ...lines,
          '… và 2 lỗi nữa.',
          'Chạy npm run check để xem mọi lỗi và cách sửa.',
        ].join('\n'),
      ),
    );
  });

  it.each(['plans/a.mdx', 'units/a.mdx', 'vocabulary/topics.yaml', 'vocabulary/channels.yaml'])(
    'with an error in %s is not counted',
    async (file) => {
      await expect(quotaRun([], reading(file, 'error'))).rejects.toThrow(UsageError);
    },
  );

  it('with errors elsewhere, or only warnings, is counted', async () => {
    expect((await quotaRun([], reading('procedures/a.mdx', 'error'))).code).toBe(0);
    expect((await quotaRun([], reading('vocabulary/audiences.yaml', 'error'))).code).toBe(0);
    expect((await quotaRun([], reading('news/2025/a.mdx', 'warning'))).code).toBe(0);
  });

  it('that is missing or empty is a wrong use; a fault of ours is not called one', async () => {
    const missing = Object.assign(new Error('scandir'), { code: 'ENOENT' });
    await expect(quotaRun([], { readContent: () => Promise.reject(missing) })).rejects.toThrow(UsageError);
    const empty = { content: CONTENT, problems: [], files: 0 };
    await expect(quotaRun([], { readContent: async () => empty })).rejects.toThrow(UsageError);
    const fault = new TypeError('x is not a function');
    await expect(quotaRun([], { readContent: () => Promise.reject(fault) })).rejects.toBe(fault);
  });

  it('lies where the option or the environment says', async () => {
    const asked: string[] = [];
    const readContent = async (dir: string) => {
      asked.push(dir);
      return { content: CONTENT, problems: [], files: 9 };
    };
    const cwd = path.resolve('noi-khac');
    await quotaRun(['--content', 'thu'], { readContent, cwd });
    await quotaRun([], { readContent, cwd, env: { CONG_KHAI_CONTENT: 'moi-truong' } });
    expect(asked).toEqual([path.join(cwd, 'thu'), path.join(cwd, 'moi-truong')]);
  });
});

describe('--strict', () => {
  it('gives 1 when a running plan is behind or has missed', async () => {
    expect((await quotaRun(['--strict', '--plan', 'trung-tam-2025'])).code).toBe(1);
    expect((await quotaRun(['--plan', 'trung-tam-2025'])).code).toBe(0);
    const behind = ['--strict', '--period', '2025-Q3', '--as-of'];
    expect((await quotaRun([...behind, '2025-07-02'])).code).toBe(0);
    expect((await quotaRun([...behind, '2025-09-20'])).code).toBe(1);
  });

  it('looks only at the rows shown', async () => {
    expect((await quotaRun(['--strict', '--period', '2025-Q1'])).code).toBe(0);
  });

  it('does not mind a plan that is over', async () => {
    expect((await quotaRun(['--strict', '--plan', 'truong-2021-2025'])).code).toBe(0);
    const running = await quotaRun(['--strict', '--plan', 'truong-2021-2025', '--as-of', '2025-06-30']);
    expect(running.code).toBe(1);
  });
});
