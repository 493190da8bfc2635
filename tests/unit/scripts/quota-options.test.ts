import { describe, expect, expectTypeOf, it } from 'vitest';
import { helpText, parseOptions, type CommandSpec } from '../../../scripts/shared/options.ts';
import { UsageError } from '../../../scripts/shared/settings.ts';
import { dayComplaint, readToday } from '../../../scripts/shared/today.ts';

const OPTIONS = {
  plan: { value: 'MÃ', help: 'chỉ kế hoạch này' },
  'as-of': { value: 'NGÀY', help: 'tính đến ngày này', check: dayComplaint },
  'no-samples': { help: 'không tính minh họa' },
  format: { value: 'KIỂU', help: 'cách trình bày', choices: ['table', 'json', 'csv'] },
} as const;
const COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run quota --',
  summary: 'Đếm tin, bài.',
  options: OPTIONS,
  notes: ['Mã trả về: 0 là xong.'],
};
const parse = (...args: string[]) => parseOptions(COMMAND, args);

/** The message of the refusal, which must be meant for the user. */
function refusal(...args: string[]): string {
  try {
    parse(...args);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error('accepted');
}

describe('parseOptions', () => {
  it('reads values, with a space or an equals sign, and flags', () => {
    expect(parse('--plan', 'ke-hoach', '--as-of=2025-09-30', '--no-samples', '--format', 'json')).toEqual({
      plan: 'ke-hoach',
      'as-of': '2025-09-30',
      'no-samples': true,
      format: 'json',
    });
    expect(parse()).toEqual({});
  });

  it('always knows --help and -h', () => {
    expect(parse('--help')).toEqual({ help: true });
    expect(parse('-h')).toEqual({ help: true });
  });

  it('types choices as such', () => {
    expectTypeOf(parse().format).toEqualTypeOf<'table' | 'json' | 'csv' | undefined>();
    expectTypeOf(parse().plan).toEqualTypeOf<string | undefined>();
    expectTypeOf(parse()['no-samples']).toEqualTypeOf<true | undefined>();
  });

  it.each([
    [
      ['--asof', '2025-09-30'],
      'Không có tùy chọn "--asof". Gần đúng nhất: --as-of. Xem mọi tùy chọn: npm run quota -- --help',
    ],
    [
      ['--samples'],
      'Không có tùy chọn "--samples". Gần đúng nhất: --no-samples. Xem mọi tùy chọn: npm run quota -- --help',
    ],
    [['--xyzzyxyzzy'], 'Không có tùy chọn "--xyzzyxyzzy". Xem mọi tùy chọn: npm run quota -- --help'],
    [['-x'], 'Không có tùy chọn "-x". Xem mọi tùy chọn: npm run quota -- --help'],
    [['--plan'], 'Tùy chọn "--plan" thiếu giá trị. Cách ghi: --plan MÃ'],
    [['--plan='], 'Tùy chọn "--plan" thiếu giá trị. Cách ghi: --plan MÃ'],
    [['--plan', '--no-samples'], 'Tùy chọn "--plan" thiếu giá trị. Cách ghi: --plan MÃ'],
    [['--no-samples=co'], 'Tùy chọn "--no-samples" không nhận giá trị.'],
    [
      ['--format', 'jsn'],
      'Tùy chọn "--format" không nhận "jsn". Gần đúng nhất: json. Được dùng: table, json, csv.',
    ],
    [['--plan', 'a', '--plan', 'b'], 'Tùy chọn "--plan" được ghi hai lần. Chỉ giữ lại một.'],
    [
      ['2025-09'],
      'Không hiểu "2025-09". Mọi thứ đều ghi sau một tùy chọn, ví dụ: npm run quota -- --plan MÃ',
    ],
    [
      ['--as-of', '2025-13-45'],
      'Ngày 2025-13-45 ở --as-of không có trong lịch: tháng 13 không có. Tháng viết từ 01 đến 12.',
    ],
    [
      ['--as-of', '2026-02-31'],
      'Ngày 2026-02-31 ở --as-of không có trong lịch: tháng 02/2026 có 28 ngày, không có ngày 31.',
    ],
    [
      ['--as-of', '30/09/2025'],
      '"30/09/2025" ở --as-of chưa đúng cách viết ngày: viết năm-tháng-ngày. Nên viết: 2025-09-30',
    ],
  ])('refuses %j', (args, message) => {
    expect(refusal(...args)).toBe(message);
  });

  it('does not mind the same thing said twice', () => {
    expect(parse('--no-samples', '--no-samples', '--plan', 'a', '--plan', 'a')).toEqual({
      'no-samples': true,
      plan: 'a',
    });
  });
});

it('collects an option that may be given several times', () => {
  const options = { kind: { value: 'LOẠI', help: 'loại', choices: ['to', 'so'], many: true } } as const;
  const command: CommandSpec<typeof options> = { usage: 'npm run x --', summary: 'Thử.', options };
  const given = parseOptions(command, ['--kind', 'so', '--kind=to']);
  expectTypeOf(given.kind).toEqualTypeOf<readonly ('to' | 'so')[] | undefined>();
  expect(given).toEqual({ kind: ['so', 'to'] });
  expect(() => parseOptions(command, ['--kind', 'si'])).toThrow('Tùy chọn "--kind" không nhận "si".');
});

it('helpText lists every option in one column', () => {
  expect(helpText(COMMAND)).toBe(
    [
      'Đếm tin, bài.',
      '',
      'Cách dùng: npm run quota -- [tùy chọn]',
      '',
      'Tùy chọn:',
      '  --plan MÃ      chỉ kế hoạch này',
      '  --as-of NGÀY   tính đến ngày này',
      '  --no-samples   không tính minh họa',
      '  --format KIỂU  cách trình bày: table, json, csv',
      '  --help         hiện phần giúp đỡ này',
      '',
      'Mã trả về: 0 là xong.',
      '',
    ].join('\n'),
  );
});

describe('readToday', () => {
  const late = new Date('2025-09-30T18:00:00Z');

  it('is the day in Hà Nội, or the day that is set', () => {
    expect(readToday({}, late)).toBe('2025-10-01');
    expect(readToday({ CONG_KHAI_TODAY: '' }, late)).toBe('2025-10-01');
    expect(readToday({ CONG_KHAI_TODAY: '2025-01-31' }, late)).toBe('2025-01-31');
  });

  it('refuses a set day that does not exist', () => {
    expect(() => readToday({ CONG_KHAI_TODAY: '2025-02-30' }, late)).toThrow(
      new UsageError(
        'Ngày 2025-02-30 ở CONG_KHAI_TODAY không có trong lịch: tháng 02/2025 có 28 ngày, không có ngày 30.',
      ),
    );
  });
});
