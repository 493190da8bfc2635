import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  block,
  count,
  day,
  decimal,
  flag,
  list,
  oneOf,
  shortText,
  someOf,
  text,
  webAddress,
} from '../../../src/schemas/field.ts';
import { readYaml } from './read-text.ts';

const SCHEMA = z.strictObject({
  name: text('Tên', 'Tên gì cũng được.').optional(),
  short: shortText(10, 'Tên gọn', 'Ngắn.').optional(),
  money: count('Số tiền', 'Đồng.').optional(),
  share: decimal('Tỷ lệ', 'Phần trăm.').optional(),
  on: day('Ngày', 'Ngày nào.').optional(),
  open: flag('Mở', 'true hoặc false.').optional(),
  kind: oneOf(['own', 'other'], 'Loại', 'own hoặc other.').optional(),
  site: webAddress('Trang', 'Trang nào.').optional(),
  words: someOf(text('Từ', 'Một từ.'), 'Các từ', 'Ít nhất một từ.').optional(),
  parts: list(block({ id: text('Mã', 'Mã phần.') }, 'Phần', 'Một phần.'), 'Các phần', 'Các phần.').optional(),
  due: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('by'), day: day('Chậm nhất', 'Ngày muộn nhất.') }),
      z.strictObject({ kind: z.literal('never'), always: z.literal(true).optional() }),
    ])
    .meta({ title: 'Hạn', description: 'Khi nào xong.' })
    .optional(),
});

const read = (...lines: string[]) => readYaml(SCHEMA, ...lines);

describe('text', () => {
  it.each([
    ['2.000990', '2.000990'],
    ['06', '06'],
    ['0243 825 3536', '0243 825 3536'],
    ['50.000', '50.000'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['2026-02-31', '2026-02-31'],
    ['yes', 'yes'],
    ['true', 'true'],
    ['"null"', 'null'],
    ["'~'", '~'],
    ['"  có dấu cách thừa "', 'có dấu cách thừa'],
    ["'ngoặc ''đơn'''", "ngoặc 'đơn'"],
    ['"hai\\ndòng"', 'hai\ndòng'],
    ['chữ "có" ngoặc', 'chữ "có" ngoặc'],
    ['a:b', 'a:b'],
    ['C# và D', 'C# và D'],
  ])('takes %s as typed', (typed, value) => {
    expect(read(`name: ${typed}`)).toMatchObject({ data: { name: value }, problems: [] });
  });

  it('reads blocks of lines', () => {
    expect(read('name: >-', '  một', '  hai', '', '  ba', 'short: x').data?.name).toBe('một hai\nba');
    expect(read('name: |', '  một', '    hai', 'short: x').data?.name).toBe('một\n  hai');
    expect(read('name: một', '  hai').data?.name).toBe('một hai');
  });

  it.each([
    'name:',
    'name: ""',
    "name: ''",
    'name: ~',
    'name: null',
    'name: "   "',
    'name: |',
    'name: # gì đó',
  ])('refuses the empty value of %j', (line) => {
    const { told, data } = read('short: x', line);
    expect(told).toEqual([
      expect.stringMatching(
        /^2:\d+ empty-value – "name" \(Tên\) bỏ trống: điền giá trị, hoặc xóa cả dòng nếu chưa có thông tin\.$/,
      ),
    ]);
    expect(data).toBeUndefined();
  });

  it('does not advise to delete what must be there', () => {
    expect(read('parts:', '  - id:').told).toEqual(['2:8 empty-value – "id" (Mã) bỏ trống: điền giá trị.']);
  });

  it('says by how much a text is too long', () => {
    expect(read('short: mười hai chữ').told).toEqual([
      '1:8 too-long – "short" (Tên gọn) dài 12 ký tự (tính cả dấu cách), chỉ được 10: bớt ít nhất 2 ký tự.',
    ]);
  });

  it('doubts a comment that was meant as text', () => {
    const { told, data } = read('name: Tổ dân phố #5', 'short: x # ghi chú thật');
    expect(told).toEqual([
      '1:17 yaml-comment – Phần "#5" bị coi là ghi chú và không hiện ra: đặt cả giá trị trong ngoặc kép.',
    ]);
    expect(data).toEqual({ name: 'Tổ dân phố', short: 'x' });
  });
});

describe('numbers', () => {
  const WHOLE = 'ở "money" (Số tiền) chưa đúng cách viết số: chỉ viết chữ số, không dấu chấm, không chữ.';

  it.each([
    ['50000', 50000],
    ['06', 6],
    ['"50000"', 50000],
    ['0', 0],
  ])('reads %s', (typed, value) => {
    expect(read(`money: ${typed}`)).toMatchObject({ data: { money: value }, problems: [] });
  });

  it.each([
    ['50.000', '50000'],
    ['50 000', '50000'],
    ['50,000', '50000'],
    ['1.250.000', '1250000'],
    ['50.000đ', '50000'],
    ['50.000 đồng/bản', '50000'],
    ['khoảng 20', '20'],
    ['5 ngày', '5'],
    ['50k', '50000'],
    ['50 nghìn', '50000'],
    ['2 triệu đồng', '2000000'],
    ['1 tỷ', '1000000000'],
  ])('proposes what %s means', (typed, proposal) => {
    expect(read(`money: ${typed}`).told).toEqual([`1:8 number – "${typed}" ${WHOLE} Nên viết: ${proposal}`]);
  });

  it.each([
    '1e3',
    '2 đến 5',
    '1.5',
    '50.00',
    '2,5 triệu',
    '0x10',
    'năm mươi',
    'yes',
    '1_000',
    'Infinity',
    '.5',
  ])('does not guess what %s means', (typed) => {
    expect(read(`money: ${typed}`).told).toEqual([`1:8 number – "${typed}" ${WHOLE}`]);
  });

  it('keeps whole numbers within their bounds', () => {
    expect(read('money: -5').told).toEqual([
      '1:8 too-small – "money" (Số tiền) phải từ 0 trở lên, đang là -5.',
    ]);
    expect(read('money: 99999999999999999999').rules).toEqual(['1:8 too-big']);
  });

  it.each([
    ['95', 95],
    ['95.2', 95.2],
    ['-0.5', -0.5],
  ])('reads the decimal %s', (typed, value) => {
    expect(read(`share: ${typed}`)).toMatchObject({ data: { share: value }, problems: [] });
  });

  it.each([
    ['95,2', '95.2'],
    ['95,2 %', '95.2'],
    ['1.234,5', '1234.5'],
    ['95.2%', '95.2'],
    ['12 000', '12000'],
  ])('proposes the decimal that %s means', (typed, proposal) => {
    expect(read(`share: ${typed}`).told).toEqual([
      `1:8 number – "${typed}" ở "share" (Tỷ lệ) chưa đúng cách viết số: chỉ viết chữ số, phần lẻ sau dấu chấm. Nên viết: ${proposal}`,
    ]);
  });
});

describe('days', () => {
  it.each(['2026-02-28', '"2024-02-29"'])('reads %s', (typed) => {
    expect(read(`on: ${typed}`)).toMatchObject({ data: { on: typed.replaceAll('"', '') }, problems: [] });
  });

  it.each([
    [
      '2026-02-31',
      'Ngày 2026-02-31 ở "on" (Ngày) không có trong lịch: tháng 02/2026 có 28 ngày, không có ngày 31.',
    ],
    [
      '2026-13-01',
      'Ngày 2026-13-01 ở "on" (Ngày) không có trong lịch: tháng 13 không có. Tháng viết từ 01 đến 12.',
    ],
    [
      '01.02.2026',
      '"01.02.2026" ở "on" (Ngày) chưa đúng cách viết ngày: viết năm-tháng-ngày. Nên viết: 2026-02-01',
    ],
    [
      '12/11/2026',
      '"12/11/2026" ở "on" (Ngày) chưa đúng cách viết ngày: viết năm-tháng-ngày. Nên viết: 2026-11-12',
    ],
    [
      '2026-2-1',
      '"2026-2-1" ở "on" (Ngày) chưa đúng cách viết ngày: viết năm-tháng-ngày. Nên viết: 2026-02-01',
    ],
    ['đầu năm', '"đầu năm" ở "on" (Ngày) chưa đúng cách viết ngày: viết năm-tháng-ngày, ví dụ 2025-02-14.'],
    [
      '2026-01-01T00:00:00Z',
      '"2026-01-01T00:00:00Z" ở "on" (Ngày) chưa đúng cách viết ngày: viết năm-tháng-ngày, ví dụ 2025-02-14.',
    ],
  ])('explains %s', (typed, message) => {
    expect(read(`on: ${typed}`).told).toEqual([`1:5 date – ${message}`]);
    expect(read(`on: "${typed}"`).told).toEqual([`1:5 date – ${message}`]);
  });
});

describe('yes and no', () => {
  it('are true and false', () => {
    expect(read('open: true').data).toEqual({ open: true });
    expect(read('open: "false"').data).toEqual({ open: false });
  });

  it.each([
    ['yes', ' Nên viết: true'],
    ['có', ' Nên viết: true'],
    ['Có', ' Nên viết: true'],
    ['True', ' Nên viết: true'],
    ['không', ' Nên viết: false'],
    ['no', ' Nên viết: false'],
    ['0', ' Nên viết: false'],
    ['flase', ' Nên viết: false'],
    ['constructor', ''],
    ['hỏi lại', ''],
  ])('are not %s', (typed, proposal) => {
    expect(read(`open: ${typed}`).told).toEqual([
      `1:7 boolean – "${typed}" không dùng được ở "open" (Mở): chỉ viết true (có) hoặc false (không).${proposal}`,
    ]);
  });
});

describe('groups and lists', () => {
  it('reads lists in lines, in brackets and nested', () => {
    expect(read('words:', '  - một', '  - "hai, ba"').data).toEqual({ words: ['một', 'hai, ba'] });
    expect(read('words: [06, 2.000990, true]').data).toEqual({ words: ['06', '2.000990', 'true'] });
    expect(read('parts:', '- id: a', '- {id: b}').data).toEqual({ parts: [{ id: 'a' }, { id: 'b' }] });
  });

  it.each([
    [
      ['words: một'],
      '1:8 wrong-shape – "words" (Các từ) viết chưa đúng dạng: đây là danh sách, mỗi mục một dòng mở đầu bằng "- ". Ít nhất một từ. Nên viết: [một]',
    ],
    [['words: []'], '1:8 too-few – "words" (Các từ) phải có ít nhất 1 mục. Ít nhất một từ.'],
    [
      ['words:', '  - [một]'],
      '2:5 wrong-shape – "words" mục 1 viết chưa đúng dạng: đây là một dòng chữ. Một từ.',
    ],
    [['words:', '  - một', '  -'], '3:4 empty-value – "words" mục 2 bỏ trống: điền giá trị.'],
    [
      ['name: [một, hai]'],
      '1:7 wrong-shape – "name" (Tên) viết chưa đúng dạng: đây là một dòng chữ. Tên gì cũng được.',
    ],
    [
      ['parts: [a]'],
      '1:9 wrong-shape – "parts" mục 1 viết chưa đúng dạng: đây là nhóm trường, mỗi trường một dòng thụt vào hai dấu cách. Một phần.',
    ],
    [['parts:', '  - {}'], '2:5 missing – Thiếu "id" (Mã) trong "parts" mục 1. Mã phần.'],
    [['parts:', '  - {id}'], '2:6 empty-value – "id" (Mã) bỏ trống: điền giá trị.'],
    [
      ['parts:', '  - id: a', '    di: b'],
      '3:5 unknown-key – Không có trường nào tên "di". Chưa có trường nào để dùng.',
    ],
  ])('%j', (lines, message) => {
    expect(read(...lines).told).toEqual([message]);
  });

  it('reads a group by its kind', () => {
    expect(read('due: {kind: by, day: 2026-01-02}').data).toEqual({ due: { kind: 'by', day: '2026-01-02' } });
    expect(read('due:', '  always: true', '  kind: never').data).toEqual({
      due: { always: true, kind: 'never' },
    });
  });

  it.each([
    [
      ['due: {kind: bi}'],
      '1:13 not-allowed – "bi" không dùng được ở "kind". Gần đúng nhất: by. Được dùng: by, never.',
    ],
    [['due: {day: 2026-01-02}'], '1:6 missing – Thiếu "kind" trong "due" (Hạn). Được dùng: by, never.'],
    [['due: {kind: [by]}'], '1:13 not-allowed – Giá trị này không dùng được ở "kind". Được dùng: by, never.'],
    [
      ['due: {kind: by}'],
      '1:6 missing – Thiếu "day" (Chậm nhất) trong "due" (Hạn). Ngày muộn nhất. Ví dụ: day: 2025-02-14',
    ],
    [
      ['due: {kind: by, day: 2026-02-30}'],
      '1:22 date – Ngày 2026-02-30 ở "day" (Chậm nhất) không có trong lịch: tháng 02/2026 có 28 ngày, không có ngày 30.',
    ],
    [
      ['due: {kind: never, day: 2026-01-02}'],
      '1:20 unknown-key – Không có trường nào tên "day". Còn dùng được: always.',
    ],
    [
      ['due: {kind: never, always: false}'],
      '1:28 not-allowed – "false" không dùng được ở "always". Được dùng: true.',
    ],
  ])('%j', (lines, message) => {
    expect(read(...lines).told).toEqual([message]);
  });

  it('says of a choice what is near and what is allowed', () => {
    expect(read('kind: onw').told).toEqual([
      '1:7 not-allowed – "onw" không dùng được ở "kind" (Loại). Gần đúng nhất: own. Được dùng: own, other.',
    ]);
    expect(read('site: vidu.vn').told).toEqual([
      '1:7 web-address – "vidu.vn" ở "site" (Trang) không phải địa chỉ web: phải mở đầu bằng https:// hoặc http://.',
    ]);
    expect(read('site: javascript:alert(1)').rules).toEqual(['1:7 web-address']);
  });
});

describe('names of fields', () => {
  const REST = 'short, money, share, on, open, kind, site, words, parts, due';

  it('that are misspelt are reported once, with the right one', () => {
    const schema = z.strictObject({ title: text('Tên', 'Tên.'), summary: text('Tóm tắt', 'Tóm tắt.') });
    expect(readYaml(schema, 'titel: a').told).toEqual(
      [
        '1:1 missing – Thiếu "summary" (Tóm tắt): thêm vào phần đầu tệp. Tóm tắt.',
        '1:1 unknown-key – Không có trường nào tên "titel". Gần đúng nhất: title. Còn dùng được: title, summary.',
      ].sort((a, b) => b.localeCompare(a)),
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'are not found in every object: %s',
    (key) => {
      expect(read('name: a', `${key}: b`).told).toEqual([
        `2:1 unknown-key – Không có trường nào tên "${key}". Còn dùng được: ${REST}.`,
      ]);
      expect(read('name: a', `${key}: {short: b}`).rules).toEqual(['2:1 unknown-key']);
      expect(read('name: a', `${key}: [b]`).rules).toEqual(['2:1 unknown-key']);
    },
  );

  it('cannot be set behind the back of the schema', () => {
    const schema = z.strictObject({ title: text('Tên', 'Tên.') });
    expect(readYaml(schema, '__proto__:', '  title: a').rules).toEqual(['1:1 unknown-key', '1:1 missing']);
  });

  it('are reported when the head is no group at all', () => {
    const message =
      '1:1 wrong-shape – Phần đầu tệp viết chưa đúng dạng: mỗi trường một dòng, viết "tên-trường: giá trị".';
    expect(read('- a', '- b').told).toEqual([message]);
    expect(read('chỉ có chữ').told).toEqual([message]);
  });
});
