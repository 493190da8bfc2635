import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NOTICES_COMMAND, runNotices, type NoticesWorld } from '../../../scripts/notices/command.ts';
import { sheetFile } from '../../../scripts/notices/files.ts';
import type { PrintJob } from '../../../scripts/notices/print-board.ts';
import type { SheetResult } from '../../../scripts/notices/print-sheet.ts';
import { helpText, parseOptions } from '../../../scripts/shared/options.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { procedure, siteWith, unit } from '../reading/site-with.ts';

/** A school with a board of its own, beside what the small site has. */
const CHANGES = {
  'content/units/truong-thu.mdx': unit(['submitPlaces: [truong]', 'noticePlaces: [tru-so]']),
  'content/units/khong-bang.mdx': unit(['submitPlaces: [truong]']),
  'content/procedures/nop-don.mdx': procedure(['submitPlaces: [truong]', 'changes: [{kind: issued}]']),
  'content/procedures/nhap.mdx': procedure([
    'submitPlaces: [truong]',
    'changes: [{kind: issued}]',
    'draft: true',
  ]),
};

/** What printing gives when all goes well: 2 pages, half a MB and two seconds a sheet. */
const printed = ({ sheets }: PrintJob): SheetResult[] =>
  sheets.map((sheet, index) => ({
    ...{ sheet, file: sheetFile(sheet), pages: 2, bytes: 2 ** 19, problems: [] },
    ...{ began: index * 1000, ended: index * 1000 + 2000 },
  }));

async function run(args: string[], world: Partial<NoticesWorld> = {}, changes: object = CHANGES) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'cong-khai-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  let out = '';
  const jobs: PrintJob[] = [];
  const code = await runNotices(parseOptions(NOTICES_COMMAND, args), {
    readContent,
    siteToPrint: async (named) => named ?? 'da-dung',
    printBoard: async (job) => (jobs.push(job), printed(job)),
    env: {
      CONG_KHAI_CONTENT: await siteWith({ ...changes }),
      CONG_KHAI_TODAY: '2026-11-21',
      BASE_PATH: 'phuong',
    },
    cwd,
    now: new Date('2020-01-01T00:00:00Z'),
    stdout: { write: (text: string | Uint8Array) => Boolean((out += text)) },
    ...world,
  });
  return { code, out, cwd, job: jobs[0], files: jobs[0]?.sheets.map(sheetFile) ?? [] };
}

const BOARDS = 'Các đơn vị có bảng niêm yết: mam-non-mau, truong-thu.';

describe('npm run notices', () => {
  it('prints every sheet of the board but drafts, into the folder of the unit', async () => {
    const { code, job, files, cwd } = await run(['--unit', 'truong-thu']);
    expect(code).toBe(0);
    expect(files).toEqual(expect.arrayContaining(['thu-tuc/nop-don.pdf', 'phan-anh.pdf', 'so-tay.pdf']));
    expect(files).not.toContain('thu-tuc/nhap.pdf');
    expect(job).toMatchObject({
      out: path.join(cwd, 'niem-yet', 'truong-thu'),
      site: { dir: 'da-dung', base: '/phuong/' },
    });
  });

  it('keeps to kinds, or to one procedure, in another folder, from a site at hand', async () => {
    const args = ['--unit', 'truong-thu', '--kind', 'so-tay', '--kind', 'phan-anh'];
    const { files, job, cwd } = await run([...args, '--out', 'giay', '--site', 'trang']);
    expect(files).toEqual(['phan-anh.pdf', 'so-tay.pdf']);
    expect(job).toMatchObject({ out: path.join(cwd, 'giay'), site: { dir: path.join(cwd, 'trang') } });
    expect((await run(['--unit', 'truong-thu', '--procedure', 'nop-don'])).files).toEqual([
      'thu-tuc/nop-don.pdf',
    ]);
  });

  it.each([
    [[], `Chưa nêu đơn vị: cần --unit MÃ. ${BOARDS}`],
    [['--unit', 'truong-thi'], `Không có đơn vị "truong-thi". Gần đúng nhất: truong-thu. ${BOARDS}`],
    [
      ['--unit', 'khong-bang'],
      /^Đơn vị "khong-bang" không có bảng niêm yết: .* Các đơn vị có bảng niêm yết: /,
    ],
    [
      ['--unit', 'truong-thu', '--procedure', 'nopdon'],
      /^Bảng niêm yết này không có thủ tục "nopdon"\. Gần đúng nhất: nop-don\. Các thủ tục trên bảng: /,
    ],
    [
      ['--unit', 'truong-thu', '--procedure', 'nop-don', '--kind', 'so-tay'],
      '--procedure chỉ in bản niêm yết của một thủ tục: bỏ --kind, hoặc ghi --kind thu-tuc.',
    ],
    [
      ['--unit', 'truong-thu', '--kind', 'to-gap', '--content', 'khong-co'],
      /^Không đọc được thư mục nội dung ".*khong-co" \(ENOENT\)\.$/,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });

  it('says where there is no board at all, and when the content is wrong', async () => {
    const none = {
      'content/units/mam-non-mau.mdx': unit(['submitPlaces: [truong]']),
      'content/postings/mam-non-mau.yaml': null,
    };
    await expect(run(['--unit', 'x'], {}, none)).rejects.toThrow(/Chưa đơn vị nào có bảng niêm yết/);
    const wrong = { ...CHANGES, 'content/procedures/sai.mdx': procedure(['changes: 1']) };
    await expect(run(['--unit', 'truong-thu'], {}, wrong)).rejects.toThrow(
      /^Nội dung có lỗi nên chưa tính được: procedures\/sai\.mdx:\d+: /,
    );
  });

  it('gives 1 when the site cannot be built', async () => {
    const { code, out, job } = await run(['--unit', 'truong-thu'], { siteToPrint: async () => null });
    expect([code, out, job]).toEqual([1, '', undefined]);
  });
});

describe('what it reports', () => {
  /** One sheet wrong, one file left over. */
  const troubled = async (...args: string[]) =>
    run(['--unit', 'truong-thu', '--kind', 'phan-anh', '--kind', 'so-tay', ...args], {
      printBoard: async (job) => {
        mkdirSync(path.join(job.out, 'thu-tuc'), { recursive: true });
        writeFileSync(path.join(job.out, 'thu-tuc', 'bai-bo.pdf'), '');
        return printed(job).map((result) =>
          result.sheet.kind === 'so-tay' ? { ...result, problems: ['thiếu trang', 'thiếu tên'] } : result,
        );
      },
    });

  it('is a table, then what is wrong and what must come down', async () => {
    const { code, out } = await troubled();
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'Loại tờ                       Tệp  Trang   MB  Giây',
        '────────────────────────────  ───  ─────  ───  ────'.replaceAll('  ', '──'),
        'Nơi nhận phản ánh, kiến nghị    1      2  0,5   2,0',
        'Cộng                            1      2  0,5   2,0',
        '',
        `Các tệp ở ${path.join('niem-yet', 'truong-thu')}`,
        '',
        'Chưa in được 1 tờ (tệp cũ, nếu có, vẫn giữ nguyên):',
        '  so-tay.pdf: thiếu trang; thiếu tên',
        '',
        'Không còn trên bảng niêm yết; gỡ tờ đã dán xuống rồi tự xóa tệp:',
        '  thu-tuc/bai-bo.pdf',
        '',
      ].join('\n'),
    );
  });

  it('is the same for programs', async () => {
    const { code, out } = await troubled('--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      unit: 'truong-thu',
      out: path.join('niem-yet', 'truong-thu'),
      sheets: [
        {
          ...{ kind: 'phan-anh', id: null, title: 'Nơi tiếp nhận phản ánh, kiến nghị' },
          ...{ file: 'phan-anh.pdf', pages: 2, bytes: 524288 },
        },
      ],
      stale: ['thu-tuc/bai-bo.pdf'],
      problems: [
        {
          ...{ kind: 'so-tay', id: null, title: 'Sổ tay làm thủ tục', file: 'so-tay.pdf' },
          problems: ['thiếu trang', 'thiếu tên'],
        },
      ],
    });
  });

  it('explains itself', () => {
    expect(helpText(NOTICES_COMMAND)).toContain('Cần một trình duyệt: CHROME_PATH');
  });
});
