import { describe, expect, it } from 'vitest';
import { toldOf } from './site-with.ts';

/** The problems of the small site whose synonyms.yaml holds these items, each a line or more. */
const told = async (...items: readonly string[]): Promise<string[]> =>
  (await toldOf({ 'vocabulary/synonyms.yaml': `items:\n${items.join('\n')}\n` })).map((line) =>
    line.replace(/^vocabulary\/synonyms\.yaml:/, ''),
  );

const item = (say: string, more = '') =>
  `  - {say: [${say}], official: tiếp nhận học sinh, kind: everyday, direction: to${more && `, ${more}`}}`;
const asking = (...answers: readonly string[]) =>
  item('xin vào học', `ask: {question: Con học ở đâu?, answers: [${answers.join(', ')}]}`);

describe('sayings', () => {
  it('may lead to every kind of page, may ask, or may only be read as other words', async () => {
    expect(
      await told(
        item('xin vào học', 'leads: {procedures: [xin-hoc], units: [phuong-mau], pages: [gioi-thieu]}'),
        item(
          'xin vô học',
          'ask: {question: Học gì?, answers: [{label: A, procedure: xin-hoc}, {label: B, page: gioi-thieu}]}',
        ),
        '  - {say: [hs], official: học sinh, kind: abbreviation, direction: both}',
      ),
    ).toEqual([]);
  });

  it('stand in one item only, however they are typed', async () => {
    expect(
      await told(item('đổi lớp, Đổi  Trường'), item('sang lớp khác, doi truong'), item('vào lớp, VÀO LỚP')),
    ).toEqual([
      '3:27 duplicate-saying – Lời "doi truong" đã có ở nhóm thứ 1 (lời "Đổi  Trường"). Tìm kiếm không phân biệt dấu và chữ hoa, nên mỗi lời chỉ ghi ở một nhóm: bỏ một chỗ.',
      '4:21 duplicate-saying – Lời "VÀO LỚP" đã có ngay trong nhóm này (lời "vào lớp"). Tìm kiếm không phân biệt dấu và chữ hoa, nên mỗi lời chỉ ghi ở một nhóm: bỏ một chỗ.',
    ]);
  });

  it('say something else than the official words', async () => {
    expect(await told(item('tiep nhan học sinh'))).toEqual([
      '2:12 saying-official – Lời "tiep nhan học sinh" trùng với lời chính thức của nhóm: bỏ đi, hoặc ghi lời chính thức cho rõ hơn.',
    ]);
  });

  it('are more than one word that stands in every question', async () => {
    expect(await told(item('xin, Giấy, cho con, tthc'))).toEqual([
      '2:12 saying-too-common – Lời "xin" là một tiếng quá hay dùng, câu hỏi nào cũng có: thêm chữ cho rõ việc.',
      '2:17 saying-too-common – Lời "Giấy" là một tiếng quá hay dùng, câu hỏi nào cũng có: thêm chữ cho rõ việc.',
    ]);
  });

  it('are short enough to be typed', async () => {
    expect(await told(item('một hai ba bốn năm sáu bảy tám chín, một hai ba bốn năm sáu bảy tám'))).toEqual([
      '2:12 saying-long – Lời "một hai ba bốn năm sáu bảy tám chín" dài 9 tiếng: ít ai gõ đúng như vậy, nên rút còn không quá 8 tiếng.',
    ]);
  });

  it.each([
    ['leads', 'leads: {procedures: [xin-hoc]}'],
    ['ask', 'ask: {question: A, answers: [{label: B, page: gioi-thieu}, {label: C, unit: phuong-mau}]}'],
  ])('with %s are read in one direction', async (key, more) => {
    expect(await told(item('xin vào học', more).replace('direction: to', 'direction: both'))).toEqual([
      `2:83 direction-ambiguous – "both" không đi cùng "${key}": lời chính thức cũng sẽ bị hiểu là lời nói này. Nên viết: to`,
    ]);
  });
});

describe('questions back', () => {
  const fine = '{label: Ở đây, procedure: xin-hoc}';

  it('have two to four answers', async () => {
    expect(await told(asking(fine))).toEqual([
      '2:128 too-few – "answers" (Các câu trả lời) phải có ít nhất 2 mục. Từ 2 đến 4 câu trả lời, mỗi câu dẫn tới một trang.',
    ]);
    expect(await told(asking(fine, fine, fine, fine, fine))).toEqual([
      '2:128 too-many – "answers" (Các câu trả lời) chỉ được tối đa 4 mục.',
    ]);
  });

  it('have answers that lead to exactly one page', async () => {
    expect(
      await told(asking('{label: Chưa rõ}', '{label: Ở đây, procedure: xin-hoc, unit: phuong-mau}')),
    ).toEqual([
      '2:129 answer-target – Câu trả lời "Chưa rõ" chưa dẫn tới trang nào: ghi một trong procedure, lifeEvent, guide, unit, page.',
      '2:188 answer-target – Câu trả lời "Ở đây" dẫn tới hai trang ("procedure" và "unit"): chỉ giữ một.',
    ]);
  });

  it('lead to pages that exist', async () => {
    expect(
      await told(asking(fine, '{label: Ở kia, lifeEvent: xin-hoc}', '{label: Nữa, unit: phuong}')),
    ).toEqual([
      '2:191 reference – "xin-hoc" ở "lifeEvent" (Tình huống) không có trong thư mục life-events/. Được dùng: con-di-hoc.',
      '2:220 reference – "phuong" ở "unit" (Đơn vị) không có trong thư mục units/. Gần đúng nhất: phuong-mau. Được dùng: mam-non-mau, phuong-mau.',
    ]);
  });
});

describe('items', () => {
  it('are looked at whatever is wrong with others', async () => {
    expect(await told(item('đổi lớp', 'notes: A'), item('xin'))).toEqual([
      '2:83 unknown-key – Không có trường nào tên "notes". Gần đúng nhất: note. Còn dùng được: leads, ask, note.',
      '3:12 saying-too-common – Lời "xin" là một tiếng quá hay dùng, câu hỏi nào cũng có: thêm chữ cho rõ việc.',
    ]);
  });
});
