import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_COMMAND, runReport } from '../../../scripts/report/command.ts';
import { parseOptions } from '../../../scripts/shared/options.ts';
import { CENTRE, digest, folder, NINE, ownContent, removeFolders, report, world } from './report-world.ts';

beforeAll(async () => {
  await ownContent();
}, 60_000);
afterAll(removeFolders);

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

  it('points from figures to rows of the annexes, each a section that counts its own pages', () => {
    const text = parts['word/document.xml'] ?? '';
    const anchors = [...text.matchAll(/<w:hyperlink[^>]*w:anchor="(\w+)"/g)].map(([, anchor]) => anchor);
    const marks = new Set([...text.matchAll(/<w:bookmarkStart[^>]*w:name="(\w+)"/g)].map(([, name]) => name));
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !marks.has(anchor ?? ''))).toEqual([]);
    const ends = [...text.matchAll(/<w:sectPr[^]*?<\/w:sectPr>/g)].map(([end]) => end);
    expect(ends).toHaveLength(1 + new Set(text.match(/Phụ lục [IVX]+(?=<\/w:t>)/g)).size);
    expect(ends.every((end) => end.includes('<w:pgNumType w:start="1"'))).toBe(true);
  });

  it('is stamped as a demonstration, and names no person', () => {
    expect(paragraphOf('BẢN TRÌNH DIỄN')).not.toBe('');
    expect(paragraphOf('tin bài minh họa')).toMatch(/12 tin bài minh họa/);
  });
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

describe('figures of the unit and its tasks', () => {
  const text = async (...args: string[]) => (await report('x.md', ...args)).data.toString();

  it('stand in part I and in an annex, counts of two quarters added, shares each by itself', async () => {
    const half = await text('--unit', 'phong-gddt-ha-dong', '--period', '2025-H1');
    expect(half).toContain('Hồ sơ: tiếp nhận 900, giải quyết trước hạn 500, giải quyết đúng hạn 300');
    expect(half).toContain('mức độ hài lòng 90 % (quý I/2025), 95 % (quý II/2025)');
    expect(half).toMatch(/^## Phụ lục I\. Số liệu của đơn vị trong kỳ$/m);
    expect(half).toMatch(/^\[\d+\]: <https:\/\/\S+\/so-lieu\/phong-gddt-ha-dong\/>$/m);
  });

  it('point out what lies above 20 %, with the points of a ward', async () => {
    const ward = await text('--unit', 'ubnd-phuong-la-khe', '--period', '2025-H1');
    expect(ward).toContain('giảm đầu mối bên trong 25 % (nêu bật: trên 20 %)');
    expect(ward).toContain('đã chấm 26 trên 35 điểm, còn 1 tiêu chí chưa có điểm');
    expect(ward).toMatch(/0\/\d+ nhiệm vụ đã xong \(0 %\); còn hạn: \d+/);
    expect(ward).toMatch(/^## Phụ lục IV\. Nhiệm vụ chủ trì, phối hợp$/m);
  });

  it('are blanks to fill where nobody wrote them down, or illustrations do not count', async () => {
    const none = await text('--unit', 'ubnd-phuong-la-khe', '--period', '2025-H1', '--no-samples');
    expect(none).toContain('Hồ sơ: tiếp nhận …………, giải quyết trước hạn …………');
    expect(none).toContain('Cổng này chưa có số liệu nào của đơn vị trong kỳ');
    const parent = await text(...CENTRE, '--period', '2025-9M');
    expect(parent).toMatch(
      /Chi nhánh số 7[^\n]* có số liệu riêng \(quý II\/2025, quý III\/2025\), không cộng/,
    );
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
