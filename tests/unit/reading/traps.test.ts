import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { emptyContent, type Entry } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { procedureRules } from '../../../src/reading/rules/procedure.ts';
import { valueAt } from '../../../src/reading/zod-tree.ts';
import { SCHEMAS } from '../../../src/schemas/registry.ts';
import { whatFits } from './schema-arbitrary.ts';
import { mdx, procedure, siteWith, unit, type Changes } from './site-with.ts';

/** A record for each trap (bay/), the same record after the way out (loi-ra/), and documents that both cite. */
const FIXTURES = path.join(ROOT, 'tests/fixtures/bay-du-lieu');

const filesOf = (folder: string, collection: string, number = ''): Changes =>
  Object.fromEntries(
    readdirSync(path.join(FIXTURES, folder))
      .filter((name) => number === '' || name.includes(`-${number}-`))
      .map((name) => [
        `content/${collection}/${name}`,
        readFileSync(path.join(FIXTURES, folder, name), 'utf8'),
      ]),
  );

/** What the checker says of the small site with these files in it, without the name of the file. */
async function told(changes: Changes): Promise<string[]> {
  const site = await siteWith({ ...filesOf('van-ban', 'documents'), ...changes });
  const { problems } = await readContent(site);
  return problems.map(
    ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} – ${message}`,
  );
}

const TRAPS: [number: string, trap: string, told: string[]][] = [
  [
    '01',
    'time in two places',
    [
      '9:37 error time-in-two-places – Cách nộp "online" có hai thời hạn: 8 ngày làm việc ở mục 1, 15 ngày làm việc ở mục này. Là hai trường hợp thì ghi "case" cho từng mục; nguồn ghi lệch thì giữ số của quyết định mới hơn và nêu cả hai số ở "discrepancies".',
    ],
  ],
  [
    '02',
    'number without unit',
    [
      '9:19 error number-without-unit – Thời hạn 1 chưa có đơn vị: thêm "unit" (working-day, day, hour …), hoặc chuyển con số vào "asPrinted" nếu nguồn không ghi đơn vị.',
      '11:23 error printed-without-words – Nguồn ghi "1" mà người đọc không hiểu được một mình: thêm "text" nói rõ thiếu gì và xem ngày trả ở đâu.',
    ],
  ],
  [
    '03',
    'unit contradicts the text',
    [
      '9:39 error unit-contradicts-text – Chỗ này ghi 7 ngày làm việc, còn thời hạn ở "methods" là 7 ngày: hai cách tính ra hai ngày trả khác nhau. Sửa cho khớp với nguồn; nguồn tự ghi lệch thì nêu cả hai ở "discrepancies".',
    ],
  ],
  [
    '04',
    'placeholder',
    [
      '8:12 error placeholder – "Chưa có quy định cụ thể" chỉ là chữ điền tạm, người đọc không làm theo được: bỏ cả mục này. Lời nguyên của nguồn thì ghi ở "asPrinted" (thời hạn) hoặc "dossierNote" (giấy tờ).',
      '9:12 error placeholder – "(*)" chỉ là chữ điền tạm, người đọc không làm theo được: bỏ cả mục này. Lời nguyên của nguồn thì ghi ở "asPrinted" (thời hạn) hoặc "dossierNote" (giấy tờ).',
    ],
  ],
  [
    '05',
    '"Miễn phí" with a fee in brackets',
    [
      '10:53 error free-with-fee – Khoản này ghi 0 đồng mà lời chú lại ghi 8.000 đồng: tách thành hai khoản, mỗi khoản một số tiền và nói rõ ai trả; nguồn tự ghi lệch thì nêu ở "discrepancies".',
    ],
  ],
  [
    '06',
    'a note stored as a paper',
    [
      '8:5 error paper-without-copies – Dòng có 0 bản chính và 0 bản sao là lời dặn, không phải giấy tờ: chuyển sang "dossierNote".',
    ],
  ],
  [
    '07',
    '`required`, which is always false in the source',
    [
      '8:60 error unknown-key – Không có trường nào tên "required". Còn dùng được: officialName, case, channels, group, condition, formCode, formFile, electronicForm, replacedByData, note.',
    ],
  ],
  [
    '08',
    'a day one day early',
    [
      '7:66 error announced-day – Ngày công bố 19/01/2025 khác ngày ban hành 20/01/2025 ở documents/12-kh-ubnd-2025.mdx. Lệch một ngày thường do bản chép tính giờ quốc tế. Ghi ngày in trên quyết định ở cả hai nơi; nguồn ghi lệch thì nêu cả hai ngày ở "discrepancies".',
    ],
  ],
  [
    '09',
    'junk among the legal basis',
    [
      '7:14 warning legal-basis-later – 50/QĐ-UBND ban hành 01/06/2025, sau ngày công bố 20/01/2025, nên không thể là căn cứ của lần công bố đó: tìm quyết định công bố mới hơn ghi vào "changes", bỏ văn bản này, hoặc nêu chỗ lệch ở "discrepancies".',
      '7:27 warning legal-basis-ended – 07/QĐ-UBND hết hiệu lực từ 01/01/2020: thay bằng văn bản mới; nguồn vẫn ghi văn bản này thì nói rõ ở "confidenceNote" hoặc "discrepancies".',
    ],
  ],
  [
    '10',
    'district level',
    [
      '7:10 error district-words – Còn chữ "Phòng Giáo dục và Đào tạo": cấp huyện và sổ hộ khẩu giấy không còn; sửa theo chính quyền hai cấp. Phải nhắc tên cũ thì nói vì sao ở "formerNames".',
    ],
  ],
  [
    '11',
    'letters in other forms, invisible signs',
    [
      '7:13 warning invisible-sign – Có dấu cách lạ hoặc ký tự ẩn (thường do chép từ nơi khác): cổng tự bỏ, nên gõ lại đoạn này.',
      '7:15 warning unicode-form – Chữ có dấu ở đây gõ theo kiểu tổ hợp: cổng tự đổi sang kiểu dựng sẵn; nên chỉnh bộ gõ sang "Unicode dựng sẵn".',
    ],
  ],
  [
    '12',
    'scrambled text',
    [
      '9:11 warning proof-reading – Đoạn này có cụm "khai tâm" giống chữ bị lẫn: đọc soát lại cả đoạn. Bản chính thức cũng có khi lẫn chữ; không đoán được thì viết gọn phần chắc chắn và nêu ở "discrepancies".',
      '10:11 warning proof-reading – Đoạn này lặp một chữ ba lần ("kiểm kiểm kiểm"): đọc soát lại cả đoạn. Bản chính thức cũng có khi lẫn chữ; không đoán được thì viết gọn phần chắc chắn và nêu ở "discrepancies".',
      '11:11 warning proof-reading – Đoạn này hết ở "đến công chức tư" mà không có dấu chấm: đọc soát lại cả đoạn. Bản chính thức cũng có khi lẫn chữ; không đoán được thì viết gọn phần chắc chắn và nêu ở "discrepancies".',
    ],
  ],
  [
    '13',
    'a trade union as agency',
    [
      '7:21 warning agency-name – "Công đoàn cơ quan BHXH" không giống tên cơ quan giải quyết thủ tục: đối chiếu trình tự và quyết định công bố rồi ghi đúng cơ quan. Nguồn ghi như vậy thì nêu tên đó ở "discrepancies".',
    ],
  ],
  [
    '14',
    'no source of detail',
    [
      '6:13 warning detail-source – Ghi confidence: high mà không nguồn nào dẫn tới bản ghi chi tiết: thêm nguồn là bản Word ChiTietTTHC_1.100014.doc hoặc trang của thủ tục trên Cổng Dịch vụ công; chưa đọc được thì ghi confidence: medium.',
    ],
  ],
];

describe('the traps seen in real records', () => {
  it.each(TRAPS)('%s %s: is told, and the way out is silent', async (number, _trap, expected) => {
    expect(await told(filesOf('bay', 'procedures', number))).toEqual(expected);
    expect(await told(filesOf('loi-ra', 'procedures', number))).toEqual([]);
  });

  it('have a record each, and nothing lies beside them', () => {
    const numbers = (folder: string) =>
      Object.keys(filesOf(folder, 'procedures')).map((file) => file.match(/-(\d\d)-/)?.[1]);
    expect(numbers('bay').sort()).toEqual(TRAPS.map(([number]) => number));
    expect(numbers('loi-ra').sort()).toEqual(TRAPS.map(([number]) => number));
  });
});

const CHANGE = 'changes: [{kind: issued}]';
const BASIS = 'legalBasis: [12-kh-ubnd-2025]';
const DECIDED = 'changes: [{kind: issued, decision: 12-kh-ubnd-2025}]';
const EIGHT = 'methods: [{channel: post, time: {value: 8, unit: working-day}}]';
const FREE =
  'methods: [{channel: post, fees: [{kind: fee, amount: 0, currency: VND, text: Mức do HĐND quyết định.}]}]';
const paid = (fee: string) => `methods: [{channel: post, fees: [{kind: fee, currency: VND, ${fee}}]}]`;
const differ = (...says: string[]) =>
  `discrepancies: [{about: A, sides: [${says.map((text) => `{where: B, says: "${text}"}`).join(', ')}], handling: C}]`;

describe('a trap in another shape', () => {
  it.each<[string, string[], string[]]>([
    [
      'a short answer with another time',
      [CHANGE, EIGHT, 'answers: {time: Tối đa 15 ngày làm việc.}'],
      ['9:17 error time-in-two-places'],
    ],
    [
      'that the discrepancies tell',
      [CHANGE, EIGHT, 'answers: {time: 15 ngày làm việc.}', differ('8 ngày làm việc', '15 ngày làm việc')],
      [],
    ],
    [
      'a short answer with the time among others',
      [CHANGE, EIGHT, 'answers: {time: "02, 05 hoặc 08 ngày làm việc."}'],
      [],
    ],
    [
      'one time a case',
      [
        CHANGE,
        'methods: [{channel: post, case: A, time: {value: 8, unit: day}}, {channel: post, case: B, time: {value: 9, unit: day}}]',
      ],
      [],
    ],
    [
      'a step longer than the whole',
      [CHANGE, BASIS, EIGHT, 'steps: [{text: Trong 20 ngày làm việc.}]'],
      ['10:16 warning time-in-two-places'],
    ],
    [
      'a step longer in another case',
      [
        CHANGE,
        BASIS,
        'methods: [{channel: post, case: A, time: {value: 8, unit: day}}, {channel: post, case: B, time: {value: 30, unit: day}}]',
        'steps: [{case: A, text: Trong 20 ngày.}, {case: B, text: Trong 20 ngày.}]',
      ],
      ['10:25 warning time-in-two-places'],
    ],
    [
      'a step that the time explains',
      [
        CHANGE,
        BASIS,
        'methods: [{channel: post, time: {value: 8, unit: day, text: Nộp trong 45 ngày.}}]',
        'steps: [{text: Nộp trong 45 ngày.}]',
      ],
      [],
    ],
    ['fewer days that are no longer time', [CHANGE, BASIS, EIGHT, 'steps: [{text: Trong 10 ngày.}]'], []],
    ['a bare number as answer', [CHANGE, 'answers: {time: "05."}'], ['8:17 error number-without-unit']],
    [
      'another kind of days in the answer',
      [CHANGE, EIGHT, 'answers: {time: 08 ngày.}'],
      ['9:17 error unit-contradicts-text'],
    ],
    [
      'another kind of days in a step',
      [CHANGE, BASIS, EIGHT, 'steps: [{text: Trong 08 (tám) ngày.}]'],
      ['10:16 warning unit-contradicts-text'],
    ],
    [
      'both kinds of days, each for a case',
      [
        CHANGE,
        'methods: [{channel: post, case: A, time: {value: 8, unit: day}}, {channel: post, case: B, time: {value: 8, unit: working-day, text: 8 ngày.}}]',
      ],
      [],
    ],
    [
      'words that only fill a box',
      [CHANGE, BASIS, 'summary: Đang cập nhật...', 'requirements: ["…"]', 'results: [{name: "1"}]'],
      ['9:10 error placeholder', '10:16 error placeholder', '11:18 error placeholder'],
    ],
    [
      'the same words where they are quoted',
      [CHANGE, 'methods: [{channel: post, time: {asPrinted: Không có thông tin, text: Hỏi nơi nhận.}}]'],
      [],
    ],
    [
      '"Miễn phí" without its amount',
      [CHANGE, paid('text: Miễn phí(Mức do HĐND quyết định)')],
      ['8:67 error free-without-amount'],
    ],
    [
      '"Miễn phí" beside an amount',
      [CHANGE, paid('amount: 8000, text: Miễn lệ phí.')],
      ['8:81 error free-with-fee'],
    ],
    [
      'an amount with those who are exempt',
      [CHANGE, paid('amount: 8000, text: Miễn lệ phí cho hộ nghèo.')],
      [],
    ],
    [
      '"Miễn phí" that the discrepancies tell',
      [CHANGE, paid('amount: 0, text: Quá hạn thì 8.000 đồng.'), differ('Miễn phí', '8.000 đồng')],
      [],
    ],
    [
      'an answer that drops the note of a fee',
      [CHANGE, FREE, 'answers: {cost: Miễn phí.}'],
      ['9:17 error answer-hides-fee'],
    ],
    [
      'an answer that drops an amount',
      [CHANGE, paid('amount: 8000'), 'answers: {cost: Không mất tiền.}'],
      ['9:17 error answer-hides-fee'],
    ],
    [
      'an answer that carries the note',
      [CHANGE, FREE, 'answers: {cost: "Miễn phí, mức do HĐND quyết định."}'],
      [],
    ],
    [
      'an answer that is simply right',
      [CHANGE, paid('amount: 0, text: Không phải nộp lệ phí.'), 'answers: {cost: Miễn phí.}'],
      [],
    ],
    [
      'another day of signing',
      ['changes: [{kind: issued, decision: 12-kh-ubnd-2025, announcedOn: 2025-02-20}]'],
      ['7:66 error announced-day'],
    ],
    [
      'two days that the discrepancies tell',
      [
        'changes: [{kind: issued, decision: 12-kh-ubnd-2025, announcedOn: 2025-01-19}]',
        differ('19/01/2025', '20/01/2025'),
      ],
      [],
    ],
    ['an epoch for a day', ['changes: [{kind: issued, announcedOn: 1761843600000}]'], ['7:39 error date']],
    [
      'a time of day in UTC for a day',
      ['changes: [{kind: issued, announcedOn: 2025-10-30T17:00:00Z}]'],
      ['7:39 error date'],
    ],
    ['no legal basis at all', [CHANGE, 'steps: [{text: Nộp.}]'], ['1:1 warning legal-basis-empty']],
    [
      'an empty legal basis',
      [CHANGE, 'legalBasis: []', 'steps: [{text: Nộp.}]'],
      ['8:13 warning legal-basis-empty'],
    ],
    [
      'an empty legal basis that is explained',
      [CHANGE, 'confidenceNote: Phần căn cứ của nguồn để trống.', 'steps: [{text: Nộp.}]'],
      [],
    ],
    [
      'no legal basis for what is over',
      ['changes: [{kind: repealed, inferred: true}]', 'steps: [{text: Nộp.}]'],
      [],
    ],
    [
      'an ended basis whose number is part of another',
      [DECIDED, 'legalBasis: [van-ban-cu]', 'confidenceNote: Xem 107/QĐ-UBND.'],
      ['8:14 warning legal-basis-ended'],
    ],
    ['brackets that do not close', [CHANGE, 'summary: Nộp đơn (bản chính.'], ['8:10 warning proof-reading']],
    ['a text that ends in the middle', [CHANGE, 'summary: Nộp đơn tại'], ['8:10 warning proof-reading']],
    [
      'an agency that nothing tells',
      [CHANGE, 'agency: {executing: Ủy ban nhân dân phường; Nhóm Mẫu}'],
      ['8:21 warning agency-name'],
    ],
    [
      'an odd agency that the discrepancies tell',
      [CHANGE, 'agency: {executing: Công đoàn cơ sở}', differ('Công đoàn cơ sở', 'Ủy ban nhân dân')],
      [],
    ],
  ])('%s', async (_case, fields, expected) => {
    const lines = await told({ 'content/procedures/thu.mdx': procedure(fields) });
    expect(lines.map((line) => line.split(' – ')[0])).toEqual(expected);
  });

  it('is none where the site has a page of the agency', async () => {
    const changes = {
      'content/procedures/thu.mdx': procedure([CHANGE, 'agency: {executing: Nhóm Mẫu}']),
      'content/units/thu.mdx': unit(['name: Nhóm Mẫu']).replace('name: Đơn vị thử\n', ''),
    };
    expect(await told(changes)).toEqual([]);
  });

  it('is found in the text below', async () => {
    const lines = await told({ 'content/procedures/thu.mdx': procedure([CHANGE], 'Nộp nộp nộp đơn.') });
    expect(lines.map((line) => line.split(' – ')[0])).toEqual(['10:1 warning proof-reading']);
  });

  it.each([
    ['/dich-vu-cong-truc-tuyen/1.000009', []],
    ['/thu-tuc-hanh-chinh/019d2bfd-867c', []],
    ['/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.000009', []],
    ['/p/home/tin-tuc.html', ['7:13 warning detail-source']],
  ])('a source of detail is the page of the record: %s', async (address, expected) => {
    const fields = [
      'name: A',
      'commonName: B',
      'code: 1.000009',
      'audiences: [nguoi-dan]',
      BASIS,
      'confidence: high',
    ];
    const source = `sources: [{title: Cổng, address: "https://dichvucong.gov.vn${address}", checkedOn: 2026-11-21}]`;
    const text = mdx([...fields, source, CHANGE, 'steps: [{text: Nộp.}]']);
    const lines = await told({ 'content/procedures/thu.mdx': text });
    expect(lines.map((line) => line.split(' – ')[0])).toEqual(expected);
  });
});

describe('rules of procedures', () => {
  const VALUES = [
    0,
    1,
    8,
    15,
    2.5,
    -3,
    true,
    '2025-01-20',
    '2025-01-19',
    '2010-06-01',
    '1.000009',
    '2.000815.01',
    '/cu/',
    '/tep/a.pdf',
    '15:00',
    'https://a.vn/x',
    'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1',
    'a',
    'b',
    '(',
    '…',
    'Miễn phí(',
    'Miễn phí',
    '8.000 đồng',
    '08 ngày làm việc',
    '15 ngày',
    '(1',
    'ký ký ký',
    'Công đoàn',
    '7/QĐ-UBND',
    '\u0302',
    '$&',
    '\\',
    '❤️ 5 (năm) ngày',
  ];
  const entryOf = (collection: 'procedures' | 'documents', id: string) =>
    whatFits(SCHEMAS[collection], VALUES).map((data) => ({
      id,
      collection,
      file: `${collection}/${id}.mdx`,
      data,
      body: 'ký ký ký',
      bodyLine: 3,
    }));

  it('never throw on what the schema lets through, and point at what is there', () => {
    fc.assert(
      fc.property(
        entryOf('procedures', 'a'),
        entryOf('documents', 'a'),
        entryOf('documents', 'b'),
        (typed, ...cited) => {
          const entry = typed as Entry<'procedures'>;
          expect(SCHEMAS.procedures.safeParse(entry.data).error).toBeUndefined();
          const content = { ...emptyContent(), documents: cited as Entry<'documents'>[] };
          for (const { path: at, message } of procedureRules.flatMap((rule) => rule(entry, content))) {
            expect(valueAt(entry.data, at), at.join('.')).toBeDefined();
            expect(message).not.toMatch(/undefined|\[object/);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
