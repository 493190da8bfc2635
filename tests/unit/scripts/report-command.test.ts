import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_COMMAND, runReport } from '../../../scripts/report/command.ts';
import { DIGEST_COMMAND, runDigest } from '../../../scripts/report/digest.ts';
import { parseOptions } from '../../../scripts/shared/options.ts';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { evaluateQuotas } from '../../../src/domain/quota.ts';
import { quotaInput } from '../../../src/reading/quota-input.ts';
import { readContent } from '../../../src/reading/read-content.ts';

const CENTRE = ['--unit', 'trung-tam-pvhcc-ha-noi'];
const NINE = [...CENTRE, '--period', '2025-9M', '--cutoff', '2025-09-30'];
let read: Awaited<ReturnType<typeof readContent>>;

beforeAll(async () => {
  read = await readContent(path.join(ROOT, 'content'), { bodies: false });
}, 60_000);

const world = (cwd: string, said: { out: string }) => ({
  readContent: async () => read,
  env: { CONG_KHAI_TODAY: '2025-10-05' },
  cwd,
  now: new Date('2020-01-01T00:00:00Z'),
  stdout: { write: (text: string | Uint8Array) => Boolean((said.out += text)) },
});

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((made) => rm(made, { recursive: true }))));

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'cong-khai-bao-cao-'));
  folders.push(made);
  return made;
}

/** Runs the command in a folder of its own; gives what it said and the file. */
async function report(file: string, ...args: string[]) {
  const cwd = await folder();
  const said = { out: '' };
  const code = await runReport(parseOptions(REPORT_COMMAND, [...args, '--out', file]), world(cwd, said));
  return { code, out: said.out, data: await readFile(path.join(cwd, file)) };
}

async function digest(...args: string[]): Promise<string> {
  const said = { out: '' };
  await runDigest(parseOptions(DIGEST_COMMAND, args), world(await folder(), said));
  return said.out;
}

describe('the Word file', () => {
  let parts: Record<string, string>;
  const sections = () => /<w:sectPr[^]*?<\/w:sectPr>/.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
  const paragraphOf = (words: string) =>
    (parts['word/document.xml'] ?? '')
      .split('<w:p>')
      .find((paragraph) => paragraph.replace(/<[^>]+>/g, '').includes(words)) ?? '';

  beforeAll(async () => {
    const { data } = await report('bao-cao.docx', ...NINE);
    parts = Object.fromEntries(
      Object.entries(unzipSync(data)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  }, 60_000);

  it('is A4 with margins of 20, 20, 30 and 15 mm', () => {
    expect(sections()).toMatch(/<w:pgSz w:w="1190[5-7]" w:h="1683[78]"/);
    const margin = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(sections())?.[1]) / 56.7;
    expect([margin('top'), margin('bottom'), margin('left'), margin('right')].map(Math.round)).toEqual([
      20, 20, 30, 15,
    ]);
  });

  it('is Times New Roman 14, black, justified, the first line set in', () => {
    expect(parts['word/styles.xml']).toMatch(
      /<w:docDefaults>[^]*w:ascii="Times New Roman"[^]*<w:sz w:val="28"\/>/,
    );
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>[^]*<w:color w:val="000000"\/>/);
    const body = paragraphOf('Số liệu tính từ 01/01/2025 đến hết 30/09/2025.');
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toMatch(/w:firstLine="5\d\d"/);
  });

  it('has the page number in the header from page 2 on', () => {
    expect(sections()).toContain('<w:titlePg/>');
    const numbered = Object.entries(parts).filter(
      ([name, text]) => /header\d+\.xml$/.test(name) && text.includes('PAGE'),
    );
    expect(numbered).toHaveLength(1);
    expect(numbered[0]?.[1]).toMatch(/<w:jc w:val="center"\/>[^]*<w:sz w:val="26"\/>/);
    const id = new RegExp(`Id="([^"]+)"[^>]*Target="${numbered[0]?.[0].replace('word/', '')}"`).exec(
      (parts['word/_rels/document.xml.rels'] ?? '').replace(/<Relationship /g, '\n<Relationship '),
    )?.[1];
    expect(sections()).toMatch(new RegExp(`headerReference w:type="default" r:id="${id}"`));
  });

  it.each([
    ['ỦY BAN NHÂN DÂN', 24, false, false],
    ['TRUNG TÂM PHỤC VỤ', 24, true, false],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 24, true, false],
    ['Độc lập - Tự do - Hạnh phúc', 26, true, false],
    ['/BC-TTPVHCC', 26, false, false],
    ['Hà Nội, ngày', 26, false, true],
    ['BÁO CÁO', 28, true, false],
    ['Kết quả thông tin, tuyên truyền', 28, true, false],
    ['Nơi nhận:', 24, true, true],
    ['- Lưu: VT', 22, false, false],
    ['GIÁM ĐỐC', 28, true, false],
  ])('sets "%s" as Phụ lục I says', (words, size, bold, italic) => {
    const run = paragraphOf(words);
    expect(run).toContain(`<w:sz w:val="${size}"/>`);
    expect([run.includes('<w:b/>'), run.includes('<w:i/>')]).toEqual([bold, italic]);
  });

  it('points from figures to rows of the annex, which begins a new page', () => {
    const text = parts['word/document.xml'] ?? '';
    const anchors = [...text.matchAll(/<w:hyperlink[^>]*w:anchor="(\w+)"/g)].map(([, anchor]) => anchor);
    const marks = new Set([...text.matchAll(/<w:bookmarkStart[^>]*w:name="(\w+)"/g)].map(([, name]) => name));
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !marks.has(anchor ?? ''))).toEqual([]);
    expect(paragraphOf('Phụ lục I')).toContain('<w:pageBreakBefore/>');
  });

  it('is stamped as a demonstration, and names no person', () => {
    expect(paragraphOf('BẢN TRÌNH DIỄN')).not.toBe('');
    expect(paragraphOf('tin bài minh họa')).toMatch(/12 tin bài minh họa/);
  });
});

describe('the workbook', () => {
  it('opens with another reader, its stored sums as the count of quotas has them', async () => {
    const { data } = await report('bao-cao.xlsx', ...NINE);
    const sheets = await readWorkbook(data);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Tổng hợp',
      'Chỉ tiêu',
      'Tin bài',
      'Sự kiện',
      'Nguồn số liệu',
    ]);
    const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const expected = evaluateQuotas(quotaInput(read.content), '2025-09-30', { samples: true }).filter(
      ({ unit, period }) => unit === CENTRE[1] && period.start <= '2025-09-30',
    );
    const [head = [], ...targets] = rows('Chỉ tiêu');
    const at = (name: string) => head.indexOf(name);
    expect(
      targets.slice(0, expected.length).map((row) => [row[at('Cần')], row[at('Có')], row[at('Thiếu')]]),
    ).toEqual(expected.map(({ required, counted }) => [required, counted, Math.max(0, required - counted)]));
    expect(targets[0]?.[at('Từ ngày')]).toEqual(new Date('2025-01-01T00:00:00Z'));
    // Each sum is what the sheet of sources has rows for.
    const sources = rows('Nguồn số liệu').slice(1);
    const codes = rows('Tổng hợp').filter((row) => /^TH\d+$/.test(String(row[0])));
    const counted = codes.filter((row) => !['lượt', 'phút', 'bản', 'người dự'].includes(String(row[3])));
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.map((row) => [row[0], row[2]])).toEqual(
      counted.map((row) => [row[0], sources.filter((source) => source[0] === row[0]).length]),
    );
    const own = codes.find((row) => row[1] === 'Đã đăng: Cổng/Trang thông tin điện tử của đơn vị');
    expect(own?.[2]).toBe(9);
  }, 60_000);

  it('stores sums as formulas, freezes heads and writes days as days', async () => {
    const { data } = await report('bao-cao.xlsx', ...NINE);
    const parts = unzipSync(data);
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<f>COUNTIF\(&apos;Nguồn số liệu&apos;![^<]*<\/f><v>\d+<\/v>/);
    expect(sheet).toContain('state="frozen"');
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('formatCode="dd/mm/yyyy"');
  }, 60_000);
});

describe('the Markdown file', () => {
  it('has the same numbers, each a link to its record', async () => {
    const { data, out } = await report('bao-cao.md', ...NINE);
    const text = data.toString();
    expect(text).toContain('đã đăng **9** tin, bài [1]–[2], [4], [6]–[9], [11]–[12]');
    expect(text).toMatch(/^\[1\]: <https:\/\/\S+>$/m);
    expect(out).toMatch(/^Đã ghi bao-cao\.md: số liệu tính từ 01\/01\/2025 đến hết 30\/09\/2025\.\n/);
  });

  it('is a form to fill in for a unit without data', async () => {
    const { data, out } = await report('x.md', '--unit', 'so-noi-vu-ha-noi', '--period', '2025-Q3');
    expect(out).toContain('Cổng này chưa có dữ liệu của đơn vị trong kỳ.');
    expect(data.toString()).toContain('Tổng số: **…………** tin, bài');
    expect(data.toString()).not.toContain('Không đạt');
  });
});

describe('wrong use', () => {
  const fails = (...args: string[]) =>
    report('x.md', ...args).then(
      () => '',
      (error: Error) => error.message,
    );

  it('names what is allowed and the nearest', async () => {
    expect(await fails('--unit', 'trung-tam-pvhcc', '--period', '2025-9M')).toMatch(
      /^Không có đơn vị "trung-tam-pvhcc"\. Gần đúng nhất: trung-tam-pvhcc-ha-noi\./,
    );
    expect(await fails(...CENTRE, '--period', '2025-9m')).toMatch(/Gần đúng nhất: 2025-9M\.$/);
    expect(await fails(...CENTRE)).toMatch(/^Chưa ghi "--period KỲ"/);
    expect(await fails('--period', '2025')).toMatch(/^Chưa ghi "--unit MÃ"/);
    expect(await fails(...CENTRE, '--period', '2025-Q1', '--cutoff', '2024-12-31')).toMatch(
      /Chọn ngày chốt từ 01\/01\/2025 đến 31\/03\/2025\.$/,
    );
    expect(await fails('--unit', 'phong-gddt-ha-dong', '--period', '2025-Q4')).toMatch(
      /^"phong-gddt-ha-dong" hoạt động đến hết ngày 30\/06\/2025, trước quý IV\/2025\./,
    );
    await expect(report('x.doc', ...NINE)).rejects.toThrow('Gần đúng nhất: .docx.');
  });

  it('does not overwrite a file unless asked to', async () => {
    const cwd = await folder();
    const run = (...more: string[]) =>
      runReport(parseOptions(REPORT_COMMAND, [...NINE, '--out', 'a/b.md', ...more]), world(cwd, { out: '' }));
    expect(await run()).toBe(0);
    await expect(run()).rejects.toThrow('Đã có tệp');
    expect(await run('--force')).toBe(0);
  });
});

describe('npm run digest', () => {
  it('prints one short page for the week, month or quarter of a day', async () => {
    const week = await digest(...CENTRE, '--period', 'week', '--as-of', '2025-09-19');
    expect(week).toContain('tuần 15/09/2025–21/09/2025');
    expect(week).toContain('- Tổng số 1 tin, bài.');
    const quarter = await digest(...CENTRE, '--period', 'quarter', '--as-of', '2025-09-30');
    expect(quarter).toContain('quý III/2025');
    expect(quarter).toContain('9/12, đúng tiến độ; còn 3, mỗi tháng cần 1 để kịp.');
    expect(quarter.split('\n').length).toBeLessThan(50);
  });

  it('takes labels, and says so when there is nothing', async () => {
    expect(await digest(...CENTRE, '--period', '2025-09')).toContain('tháng 9/2025');
    expect(await digest('--unit', 'so-noi-vu-ha-noi', '--period', '2025-08')).toContain('chưa có dữ liệu');
    await expect(digest(...CENTRE, '--period', 'wek')).rejects.toThrow(/Gần đúng nhất: week\.$/);
  });
});
