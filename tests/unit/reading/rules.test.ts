import { describe, expect, it } from 'vitest';
import { document, mdx, page, post, procedure, toldOf, unit, type Changes } from './site-with.ts';

/** The problems after the changes, without their messages. */
const broken = async (changes: Changes): Promise<string[]> =>
  (await toldOf(changes)).map((told) => told.split(' – ')[0] ?? '');

const news = (fields: readonly string[], body?: string) => ({ 'news/2025/thu.mdx': post(fields, body) });
const CHANGE = 'changes: [{kind: issued}]';

describe('rules of posts', () => {
  it.each<[string, Changes, string[]]>([
    [
      'a sample with an address',
      news(['publications: [{channel: trang-don-vi, publishedOn: 2025-05-05, address: https://a.vn}]']),
      ['news/2025/thu.mdx:11:74 sample-address'],
    ],
    ['no source', news(['sample: false']), ['news/2025/thu.mdx:1:1 source-missing']],
    ['a repost from nowhere', news(['origin: repost']), ['news/2025/thu.mdx:11:9 origin-source']],
    [
      'a publication without a day',
      news(['publications: [{channel: trang-don-vi}]']),
      ['news/2025/thu.mdx:11:16 publication-day'],
    ],
    [
      'sent after it appeared',
      news(['publications: [{channel: trang-don-vi, sentOn: 2025-05-07, publishedOn: 2025-05-06}]']),
      ['news/2025/thu.mdx:11:48 publication-order'],
    ],
    [
      'published before its day',
      news(['publications: [{channel: trang-don-vi, publishedOn: 2025-05-04}]']),
      ['news/2025/thu.mdx:11:53 publication-before-post'],
    ],
    [
      'after its unit ended',
      { ...news(['unit: thu']), 'units/thu.mdx': unit(['ended: 2025-01-01', 'successorNote: Chưa rõ.']) },
      ['news/2025/thu.mdx:11:7 unit-ended'],
    ],
  ])('%s', async (_case, changes, told) => {
    expect(await broken(changes)).toEqual(told);
  });
});

describe('rules of what is not a post', () => {
  it.each<[string, Changes, string[]]>([
    [
      'an event without source',
      {
        'events/thu.mdx': mdx([
          'title: A',
          'kind: hoi-nghi',
          'date: 2025-01-01',
          'mode: online',
          'unit: phuong-mau',
          'audiences: [nguoi-dan]',
          'topics: []',
          'summary: B',
        ]),
      },
      ['events/thu.mdx:1:1 source-missing'],
    ],
    [
      'a register entry without source, of no period',
      {
        'registers/thu.mdx': mdx([
          'kind: rectification',
          'title: A',
          'unit: phuong-mau',
          'date: 2025-01-01',
          'summary: B',
          'period: Quý 1',
        ]),
      },
      ['registers/thu.mdx:1:1 source-missing', 'registers/thu.mdx:7:9 period-label'],
    ],
    [
      'figures of no period',
      { 'figures/thu.yaml': 'unit: phuong-mau\nperiod: 2025-Q5\nvalues: []\nsample: true\n' },
      ['figures/thu.yaml:2:9 period-label'],
    ],
    [
      'a unit that ends before it begins',
      { 'units/thu.mdx': unit(['established: 2025-02-01', 'ended: 2025-01-01', 'successorNote: A']) },
      ['units/thu.mdx:5:8 date-order'],
    ],
    [
      'a unit that nobody follows',
      { 'units/thu.mdx': unit(['ended: 2025-01-01']) },
      ['units/thu.mdx:4:8 successor-missing'],
    ],
    [
      'a unit above itself',
      {
        'units/thu.mdx': unit(['parents: [{unit: phuong-mau}]']),
        'units/phuong-mau.mdx': unit(['parents: [{unit: thu}]', 'name: Khác']).replace(
          'name: Đơn vị thử\n',
          '',
        ),
      },
      ['units/phuong-mau.mdx:3:10 unit-loop', 'units/thu.mdx:4:10 unit-loop'],
    ],
    [
      'a number that is none',
      { 'documents/thu.mdx': document(['number: so 5']) },
      ['documents/thu.mdx:5:9 document-number'],
    ],
    [
      'a number of another year',
      { 'documents/thu.mdx': document(['number: 114/2024/NĐ-CP', 'issuedOn: 2025-01-01']) },
      ['documents/thu.mdx:6:11 document-year'],
    ],
    [
      'a relation to itself',
      { 'documents/thu.mdx': document(['relations: [{kind: thuc-hien, document: thu}]']) },
      ['documents/thu.mdx:5:41 relation-to-itself'],
    ],
    [
      'a unit of time without its number',
      { 'procedures/thu.mdx': procedure([CHANGE, 'methods: [{channel: post, time: {unit: day}}]']) },
      ['procedures/thu.mdx:8:40 unit-without-number'],
    ],
    [
      'an empty fee',
      {
        'procedures/thu.mdx': procedure([
          CHANGE,
          'methods: [{channel: post, fees: [{kind: fee, currency: VND}]}]',
        ]),
      },
      ['procedures/thu.mdx:8:34 fee-empty'],
    ],
    [
      'a paper without copies',
      {
        'procedures/thu.mdx': procedure([
          CHANGE,
          'dossier: [{name: A, handling: submit, originals: 0, copies: 0}]',
        ]),
      },
      ['procedures/thu.mdx:8:11 paper-without-copies'],
    ],
    [
      'a choice of one',
      {
        'procedures/thu.mdx': procedure([
          CHANGE,
          'dossier: [{name: A, handling: submit, originals: 1, copies: 0, group: b}]',
        ]),
      },
      ['procedures/thu.mdx:8:71 group-of-one'],
    ],
    [
      'replaced by itself',
      { 'procedures/thu.mdx': procedure(['changes: [{kind: replaced, replacedBy: [thu], inferred: true}]']) },
      ['procedures/thu.mdx:7:40 replaced-by-itself'],
    ],
    [
      'repealed by nobody',
      { 'procedures/thu.mdx': procedure(['changes: [{kind: repealed}]']) },
      ['procedures/thu.mdx:7:18 decision-missing'],
    ],
    ...(['approved', 'in-force'] as const).map((state): [string, Changes, string[]] => [
      `a simplification ${state} by nobody`,
      {
        'procedures/thu.mdx': procedure([
          CHANGE,
          `simplification: [{what: time, before: A, after: B, state: ${state}}]`,
        ]),
      },
      ['procedures/thu.mdx:8:59 simplification-decision'],
    ]),
    [
      'a simplification that is only proposed, and one that was decided',
      {
        'procedures/thu.mdx': procedure([
          CHANGE,
          'simplification: [{what: fee, before: A, after: B, state: proposed}, {what: time, before: A, after: B, state: in-force, decision: 12-kh-ubnd-2025}]',
        ]),
      },
      [],
    ],
    [
      'words of the old districts',
      { 'procedures/thu.mdx': procedure([CHANGE, 'askWhom: Ủy ban nhân dân quận']) },
      ['procedures/thu.mdx:8:10 district-words'],
    ],
    [
      'words of the old districts in the text below',
      { 'procedures/thu.mdx': `${procedure([CHANGE])}\nNộp ở Phòng GDĐT.\n` },
      ['procedures/thu.mdx:10:7 district-words'],
    ],
    [
      'words of the old districts with a reason',
      {
        'procedures/thu.mdx': procedure([CHANGE, 'askWhom: Quận cũ', 'formerNames: Tên trên giấy cũ.']),
      },
      [],
    ],
    [
      'words of the old districts as words to search by',
      { 'procedures/thu.mdx': procedure([CHANGE, 'aliases: [sổ hộ khẩu]']) },
      [],
    ],
  ])('%s', async (_case, changes, told) => {
    expect(await broken(changes)).toEqual(told);
  });
});

describe('rules over all records', () => {
  it.each<[string, Changes, string[]]>([
    ['names with marks', { 'pages/Trang Mới.mdx': page([]) }, ['pages/Trang Mới.mdx:1:1 file-name']],
    [
      'posts outside a year',
      { 'news/thu.mdx': post([]) },
      ['news/thu.mdx:1:1 file-name', 'news/thu.mdx:4:7 year-folder'],
    ],
    ['folders in a folder', { 'pages/a/thu.mdx': page([]) }, ['pages/a/thu.mdx:1:1 file-name']],
    ['names of sections', { 'pages/thu-tuc.mdx': page([]) }, ['pages/thu-tuc.mdx:1:1 reserved-name']],
    [
      'names of lists',
      { 'procedures/thay-doi.mdx': procedure([CHANGE]) },
      ['procedures/thay-doi.mdx:1:1 reserved-name'],
    ],
    [
      'a code used twice',
      { 'procedures/thu.mdx': procedure([CHANGE, 'code: 1.000001']) },
      ['procedures/xin-hoc.mdx:4:7 duplicate-code'],
    ],
    [
      'a number used twice',
      { 'documents/thu.mdx': document(['number: 12/KH-UBND', 'issuedOn: 2025-03-03']) },
      ['documents/thu.mdx:5:9 duplicate-number'],
    ],
    [
      'a title used twice',
      { 'pages/thu.mdx': page([]), 'pages/thua.mdx': page([]) },
      ['pages/thua.mdx:1:1 duplicate-title'],
    ],
    [
      'an old address in use',
      { 'pages/thu.mdx': page(['oldPaths: [/gioi-thieu/]']) },
      ['pages/thu.mdx:4:12 duplicate-address'],
    ],
    [
      'an old address twice',
      { 'pages/thu.mdx': page(['oldPaths: [/a/, /a/]']) },
      ['pages/thu.mdx:4:17 duplicate-address'],
    ],
    [
      'a choice twice',
      { 'vocabulary/scopes.yaml': 'items: [{id: xa-hoi, label: A}, {id: xa-hoi, label: B}]' },
      ['vocabulary/scopes.yaml:1:38 duplicate-id'],
    ],
  ])('%s', async (_case, changes, told) => {
    expect(await broken(changes)).toEqual(told);
  });

  it('proposes a name for every file, also where no letter is left', async () => {
    expect(
      await toldOf({
        'pages/Đổi tên.mdx': page([]),
        'pages/!!!.mdx': page(['title: B']).replace('title: Trang thử\n', ''),
      }),
    ).toEqual([
      'pages/!!!.mdx:1:1 file-name – Tên tệp "!!!.mdx" là địa chỉ của trang nên chỉ gồm chữ thường không dấu, số và gạch nối. Nên đổi thành: ten-bai.mdx',
      'pages/Đổi tên.mdx:1:1 file-name – Tên tệp "Đổi tên.mdx" là địa chỉ của trang nên chỉ gồm chữ thường không dấu, số và gạch nối. Nên đổi thành: doi-ten.mdx',
    ]);
  });
});

describe('personal data', () => {
  it('is found where it stands, in head and text, every time', async () => {
    const told = await toldOf({
      'pages/thu.mdx': page(
        ['summary: Gọi 0912 345 678.'],
        'Số 001234567890 và 0987654321.\n\nGọi 091 234 5678.',
      ).replace('summary: Để thử.\n', ''),
    });
    expect(told).toEqual([
      'pages/thu.mdx:3:10 personal-data – Có số di động 0912 345 678: chỉ ghi điện thoại của cơ quan, không ghi số của cá nhân.',
      'pages/thu.mdx:6:4 personal-data – Có dãy 12 chữ số giống số định danh cá nhân: xóa khỏi tệp.',
      'pages/thu.mdx:6:20 personal-data – Có số di động 0987654321: chỉ ghi điện thoại của cơ quan, không ghi số của cá nhân.',
      'pages/thu.mdx:8:5 personal-data – Có số di động 091 234 5678: chỉ ghi điện thoại của cơ quan, không ghi số của cá nhân.',
    ]);
  });

  it.each(['0912.345.678', '0912-345-678', '0912 34 56 78', '+84 912345678', '+84912345678', '097 1234 567'])(
    'is a mobile number: %s',
    async (number) => {
      expect(await broken({ 'pages/thu.mdx': page([], `Gọi ${number}.`) })).toEqual([
        'pages/thu.mdx:6:5 personal-data',
      ]);
    },
  );

  it.each([
    '0243 825 3536',
    '024 3825 3536',
    '19001000',
    '2.002854',
    'https://a.vn/0912345678',
    '09-12-2025 08:30',
    '08.12.2025',
    '123456789012',
    '50 000 000 000',
  ])('is not: %s', async (text) => {
    expect(await broken({ 'pages/thu.mdx': page([], `Xem ${text}`) })).toEqual([]);
  });
});

describe('rules in files with other mistakes', () => {
  it('still run, where the fields they look at are right', async () => {
    expect(
      await broken({
        ...news(['origin: repost', 'format: 5', 'minutes: x', 'date: 2024-05-05']),
        'procedures/thu.mdx': procedure([
          'code: 1.000001',
          'changes: [{kind: repealed}]',
          'onlineLevel: hai',
        ]),
      }),
    ).toEqual([
      'news/2025/thu.mdx:9:9 origin-source',
      'news/2025/thu.mdx:10:9 reference',
      'news/2025/thu.mdx:11:1 unknown-key',
      'news/2025/thu.mdx:12:7 year-folder',
      'procedures/thu.mdx:8:18 decision-missing',
      'procedures/thu.mdx:9:14 not-allowed',
      'procedures/xin-hoc.mdx:4:7 duplicate-code',
    ]);
  });

  it('have nothing to look at in a head that is no group of fields', async () => {
    expect(await broken({ 'news/2025/thu.mdx': mdx(['- date: 2025-01-01']) })).toEqual([
      'news/2025/thu.mdx:1:1 wrong-shape',
    ]);
  });

  it('are silent about fields that are wrong already', async () => {
    expect(
      await broken(
        news(['date: hôm qua', 'sources: [{title: A}]', 'unit: ~', 'origin: repots', 'publications: [{}]']),
      ),
    ).toEqual([
      'news/2025/thu.mdx:7:7 date',
      'news/2025/thu.mdx:8:11 missing',
      'news/2025/thu.mdx:9:7 empty-value',
      'news/2025/thu.mdx:10:9 not-allowed',
      'news/2025/thu.mdx:11:16 missing',
    ]);
  });
});
