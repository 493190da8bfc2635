import { describe, expect, it } from 'vitest';
import { postingCounts } from '../../../src/domain/postings.ts';
import { countWords, reasonWords } from '../../../src/reading/posting-words.ts';
import { hasPostingWork, sitePostings } from '../../../src/reading/postings.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { siteWith, toldOf, unit, type Changes } from './site-with.ts';

const FILE = 'postings/mam-non-mau.yaml';
const yaml = (...lines: string[]): string =>
  `${['unit: mam-non-mau', 'sample: true', ...lines].join('\n')}\n`;
const posted = (fields: string): string =>
  yaml(`posted: [{place: tru-so, procedures: [xin-hoc], ${fields}}]`);

describe('rules of what is posted', () => {
  it.each<[string, string, string[]]>([
    [
      'a place that the unit does not have',
      yaml('posted: [{place: cong-phuong, procedures: [xin-hoc], postedOn: 2025-03-01}]'),
      [
        `${FILE}:3:18 posting-place – Đơn vị không niêm yết ở "cong-phuong". Gần đúng nhất: cong-don-vi. Được dùng: tru-so, cong-don-vi. Thêm nơi mới thì ghi vào "noticePlaces" của units/mam-non-mau.mdx.`,
      ],
    ],
    [
      'a place that no list knows is told once',
      yaml('posted: []', 'feedback: [{place: truso, postedOn: 2025-03-01}]'),
      [
        `${FILE}:4:20 reference – "truso" ở "place" (Nơi) không có trong vocabulary/notice-places.yaml. Gần đúng nhất: tru-so. Được dùng: tru-so, cong-don-vi, cong-phuong.`,
      ],
    ],
    [
      'feedback at a place that the unit does not have',
      yaml('posted: []', 'feedback: [{place: cong-phuong, postedOn: 2025-03-01}]'),
      [
        `${FILE}:4:20 posting-place – Đơn vị không niêm yết ở "cong-phuong". Gần đúng nhất: cong-don-vi. Được dùng: tru-so, cong-don-vi. Thêm nơi mới thì ghi vào "noticePlaces" của units/mam-non-mau.mdx.`,
      ],
    ],
    [
      'a procedure twice in one posting',
      yaml('posted: [{place: tru-so, procedures: [xin-hoc, xin-hoc-cu, xin-hoc], postedOn: 2025-03-01}]'),
      [`${FILE}:3:60 posting-twice – Thủ tục "xin-hoc" đã có ở mục 1 của lần niêm yết này: xóa một chỗ.`],
    ],
    [
      'taken down before it was posted',
      posted('postedOn: 2025-03-01, takenDownOn: 2025-02-28'),
      [`${FILE}:3:84 date-order – Ngày gỡ 2025-02-28 trước ngày niêm yết 2025-03-01.`],
    ],
    [
      'a decision that came later',
      posted('postedOn: 2025-01-19, version: 12-kh-ubnd-2025'),
      [
        `${FILE}:3:80 posting-version – Tờ niêm yết ngày 2025-01-19 không thể theo "12-kh-ubnd-2025", ban hành ngày 2025-01-20: xem lại ngày hoặc quyết định ghi trên tờ.`,
      ],
    ],
    [
      'no source and no word that it is an illustration',
      'unit: mam-non-mau\nposted: []\n',
      [
        `${FILE}:1:1 source-missing – Thiếu "sources" (Nguồn): nội dung thật phải có nguồn và ngày kiểm tra; nội dung minh họa thì ghi sample: true.`,
      ],
    ],
    [
      'a unit that posts nowhere, in the file of another',
      'unit: phuong-mau\nposted: []\nsample: true\n',
      [
        `${FILE}:1:7 posting-unit – Tệp tên "mam-non-mau" nhưng ghi đơn vị "phuong-mau": mỗi đơn vị một tệp, tên tệp là mã đơn vị. Nên đổi tên tệp thành: phuong-mau.yaml`,
        `${FILE}:1:7 posting-no-places – Đơn vị "phuong-mau" chưa ghi phải niêm yết ở những nơi nào. Nên thêm "noticePlaces" vào units/phuong-mau.mdx.`,
      ],
    ],
  ])('%s', async (_case, text, told) => {
    expect(await toldOf({ [FILE]: text })).toEqual(told);
  });
});

/** A school that takes in one procedure, whatever else the small site holds. */
const SCHOOL = unit(['procedures: [xin-hoc]', 'noticePlaces: [tru-so, cong-don-vi]']);

/** What the small site's school has posted, with this file in place of its own; null: with none. */
async function school(text?: string | null, day = '2026-11-22') {
  const own: Changes = text === undefined ? {} : { [`content/${FILE}`]: text };
  const site = await siteWith({ 'content/units/mam-non-mau.mdx': SCHOOL, ...own });
  const { content } = await readContent(site, { bodies: false });
  const [postings] = sitePostings(content, day);
  if (postings === undefined) throw new Error('no board');
  return { ...postings, told: postings.rows.map((row) => `${row.state}: ${reasonWords(row, content, day)}`) };
}

describe('what a unit has posted', () => {
  it('is compared with the records of its procedures, place by place', async () => {
    const own = await school();
    expect(own.told).toEqual([
      'current: Theo 12/KH-UBND.',
      'take-down: Thủ tục đã được thay bằng “Xin cho con đi học” (cổng suy luận).',
      'missing: Chưa ghi lần niêm yết nào.',
    ]);
    expect(own.places.map(({ place, feedback }) => [place, feedback])).toEqual([
      ['tru-so', '2025-03-01'],
      ['cong-don-vi', undefined],
    ]);
    expect(countWords(own.counts)).toBe('1 tờ đúng bản, 1 tờ chưa niêm yết, 1 tờ phải gỡ');
    expect(hasPostingWork(own)).toBe(true);
  });

  it('is unknown without a file: nothing is said to be missing', async () => {
    const own = await school(null);
    expect(own).toMatchObject({ record: undefined, rows: [], places: [] });
    expect(hasPostingWork(own)).toBe(false);
  });

  it('says why in words that tell the day', async () => {
    expect((await school(posted('postedOn: 2025-01-05'))).told[0]).toBe(
      'older: Tờ không ghi quyết định, niêm yết trước lần đổi (từ 01/02/2025, đã 659 ngày).',
    );
    expect((await school(posted('postedOn: 2025-02-01'))).told[0]).toBe(
      'current: Tờ không ghi quyết định, niêm yết sau lần đổi ngày 01/02/2025.',
    );
    expect((await school(posted('postedOn: 2025-02-01, takenDownOn: 2025-02-03'))).told[0]).toBe(
      'missing: Đã gỡ ngày 03/02/2025, chưa niêm yết lại.',
    );
    expect((await school(posted('postedOn: 2026-12-01'))).told[0]).toBe(
      'missing: Chỉ ghi ngày niêm yết sau ngày đang xem.',
    );
  });

  it('asks for work also when only the sheet on feedback is missing', async () => {
    const { counts, places } = await school();
    const done = { counts: { ...counts, ...postingCounts([]) }, places };
    expect(hasPostingWork(done)).toBe(true);
    expect(hasPostingWork({ ...done, places: places.slice(0, 1) })).toBe(false);
  });

  it('has a word where nothing must hang', () => {
    expect(countWords(postingCounts([]))).toBe('không có tờ nào phải niêm yết');
  });
});
