import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fittingWidths, wrap } from '../../../scripts/quota/wrap.ts';
import { CONTENT, quotaJsonRows, quotaRun } from './quota-world.ts';

const ARGS = ['--plan', 'trung-tam-2025', '--as-of', '2025-07-10'];
const NOTE =
  'trung-tam-2025, trang-don-vi, trung-tam, Năm 2025: Đơn vị hoạt động đến hết ngày 30/09/2025 nên kỳ này ' +
  'tính 273/365 ngày: cần 3 (kế hoạch giao 4).';
const SUMMARY =
  'Kế hoạch trung-tam-2025: 5 dòng. ✓ Đạt: 2 · ● Đúng tiến độ: 1 · ○ Chưa đến kỳ: 1 · ? Chưa có dữ liệu: 1';

/** What a terminal of that many columns shows. */
async function shown(columns: number, args: readonly string[], env = {}): Promise<string> {
  let text = '';
  const write = (each: string | Uint8Array) => Boolean((text += each));
  await quotaRun(args, { env, stdout: { isTTY: true, columns, write } });
  return text;
}

describe('the table', () => {
  it('has one full line a row, without colour, when it goes to a file', async () => {
    const { out } = await quotaRun(ARGS);
    expect(out).toBe(stripVTControlCharacters(out));
    expect(out.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['Kế hoạch', 'Chỉ tiêu', 'Đơn vị', 'Kênh', 'Kỳ', 'Cần', 'Có', 'Minh họa', 'Trạng thái'],
      [expect.stringMatching(/^─+$/)],
      ...[
        ['trang-don-vi', 'trung-tam', 'Trang của đơn vị', 'Năm 2025', '3', '3 (1 đăng lại)', '1', '✓ Đạt'],
        ['tthc', 'phong', 'bất kỳ', 'Quý I/2025', '1', '2 (1 đăng lại)', '1', '✓ Đạt'],
        [
          ...['tthc', 'phong', 'bất kỳ', 'Quý II/2025', '1', '0', '0'],
          '? Cổng này chưa có dữ liệu của đơn vị trong kỳ',
        ],
        ['tthc', 'phong', 'bất kỳ', 'Quý III/2025', '1', '0', '0', '● Đúng tiến độ'],
        ['tthc', 'phong', 'bất kỳ', 'Quý IV/2025', '1', '0', '0', '○ Chưa đến kỳ'],
      ].map((cells) => ['trung-tam-2025', ...cells]),
      [''],
      [`Ghi chú: ${NOTE}`],
      [''],
      [SUMMARY],
      [''],
      ['Tính đến hết ngày 10/07/2025. Có tính cả tin, bài minh họa; thêm --no-samples để bỏ ra.'],
      [''],
    ]);
  });

  it('says when samples are left out', async () => {
    const { out } = await quotaRun([...ARGS, '--no-samples']);
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      'Tính đến hết ngày 10/07/2025. Không tính tin, bài minh họa.',
    );
  });

  it('has a word with a sign of its own for each status', async () => {
    const { out } = await quotaRun(['--as-of', '2025-09-20']);
    expect(out).toContain('✗ Không đạt');
    expect(out).toContain('! Chậm tiến độ');
  });

  it.each([80, 100, 140])('fits a terminal of %d columns and loses no word', async (columns) => {
    const text = stripVTControlCharacters(await shown(columns, ARGS));
    const [table = ''] = text.split('\n\n');
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(table.match(/đơn/g)?.length).toBeGreaterThanOrEqual(2);
    expect(table.match(/trung-/g)).toHaveLength(2);
  });

  it('is coloured in a terminal, line by line, unless NO_COLOR is set', async () => {
    const text = await shown(80, ARGS);
    expect(text).toContain('\u001b[32m✓ Đạt\u001b[39m');
    for (const line of text.split('\n')) {
      const opened = line.split('\u001b[2m').length;
      expect(line.split('\u001b[22m')).toHaveLength(opened);
    }
    const plain = await shown(80, ARGS, { NO_COLOR: '1' });
    expect(plain).toBe(stripVTControlCharacters(text));
  });

  it('takes its words from the labels of the instance', async () => {
    const quotaStatus = { met: 'Xong', 'on-track': 'a', behind: 'b', missed: 'c', upcoming: 'd' };
    const content = { ...CONTENT, vocabulary: { ...CONTENT.vocabulary, labels: { quotaStatus } } };
    const readContent = async () => ({ content, problems: [], files: 9 });
    expect((await quotaRun(ARGS, { readContent })).out).toContain('✓ Xong');
  });
});

describe('the other formats', () => {
  it('JSON holds the contract and nothing else', async () => {
    const { asOf, rows } = await quotaJsonRows(...ARGS);
    expect(asOf).toBe('2025-07-10');
    expect(rows[0]).toEqual({
      plan: 'trung-tam-2025',
      quota: 'trang-don-vi',
      unit: 'trung-tam',
      channel: 'trang-don-vi',
      period: { kind: 'year', label: '2025', start: '2025-01-01', end: '2025-09-30' },
      required: 3,
      requiredByPlan: 4,
      counted: 3,
      samples: 1,
      posts: ['2025/bai-1', '2025/bai-2', '2025/bai-3'],
      status: 'met',
      evidence: 'real',
      note: NOTE.slice(NOTE.indexOf('Đơn vị')),
      reposts: 1,
    });
    expect(rows[2]).toMatchObject({ channel: null, status: 'missed', evidence: 'none', note: '' });
  });

  it('CSV has the same, flat', async () => {
    const { out } = await quotaRun([...ARGS, '--format', 'csv', '--period', '2025-Q1']);
    expect(out).toBe(
      'plan,quota,unit,channel,periodKind,period,start,end,required,requiredByPlan,counted,samples,reposts,' +
        'posts,status,evidence,note\n' +
        'trung-tam-2025,tthc,phong,,quarter,2025-Q1,2025-01-01,2025-03-31,1,1,2,1,1,' +
        '2025/bai-1 2025/bai-2,met,real,\n',
    );
  });

  it('Markdown has what people read', async () => {
    const { out } = await quotaRun([...ARGS, '--format', 'markdown']);
    const lines = out.split('\n');
    expect(lines[0]?.split('|').map((cell) => cell.trim())).toEqual([
      ...['', 'Kế hoạch', 'Chỉ tiêu', 'Đơn vị', 'Kênh', 'Kỳ', 'Cần', 'Có', 'Minh họa', 'Trạng thái', ''],
    ]);
    expect(lines[1]).toMatch(/^\| :-+ \|.*-: \|/);
    expect(lines.slice(7)).toEqual([
      '',
      `- ${NOTE}`,
      `- ${SUMMARY}`,
      '',
      'Tính đến hết ngày 10/07/2025. Có tính cả tin, bài minh họa; thêm --no-samples để bỏ ra.',
      '',
    ]);
  });

  it.each(['table', 'markdown'])('an empty %s is its closing line', async (format) => {
    const { out } = await quotaRun(['--period', '2031', '--format', format]);
    expect(out).toBe(
      'Tính đến hết ngày 15/08/2025. Có tính cả tin, bài minh họa; thêm --no-samples để bỏ ra.\n',
    );
  });
});

describe('wrapping', () => {
  it('breaks after spaces and hyphens and keeps longer pieces whole', () => {
    expect(wrap('trung-tam-phuc-vu', 10)).toBe('trung-tam-\nphuc-vu');
    expect(wrap('Cổng thông tin', 9)).toBe('Cổng\nthông tin');
    expect(wrap('khongngatduoc', 5)).toBe('khongngatduoc');
    expect(wrap('', 5)).toBe('');
  });

  it('narrows the widest first, to comfort, then to the longest piece', () => {
    const lines = [['aaaa bbbb cccc', 'dd ee', 'f']];
    expect(fittingWidths(lines, Infinity, [9, 5, 1])).toEqual([14, 5, 1]);
    expect(fittingWidths(lines, 16, [9, 5, 1])).toEqual([10, 5, 1]);
    expect(fittingWidths(lines, 11, [9, 5, 1])).toEqual([5, 5, 1]);
    expect(fittingWidths(lines, 3, [9, 5, 1])).toEqual([4, 2, 1]);
  });
});
