import { describe, expect, it } from 'vitest';
import { mdx, toldOf, unit, type Changes } from './site-with.ts';

const event = (fields: readonly string[], body = ''): Changes => ({
  'events/thu.mdx': mdx(
    [
      'title: Việc thử',
      'kind: hoi-nghi',
      'date: 2025-03-01',
      'mode: in-person',
      'unit: phuong-mau',
      'audiences: [nguoi-dan]',
      'topics: []',
      'summary: Để thử.',
      'sample: true',
      ...fields,
    ].filter((line, index, all) => all.findLastIndex((each) => keyOf(each) === keyOf(line)) === index),
    body,
  ),
});
const entry = (kind: string, fields: readonly string[], name = 'thu'): Changes => ({
  [`registers/${name}.mdx`]: mdx([
    `kind: ${kind}`,
    'title: Mục thử',
    'unit: phuong-mau',
    'date: 2025-09-01',
    'summary: Để thử.',
    'sample: true',
    ...fields,
  ]),
});
const keyOf = (line: string): string => line.split(':')[0] ?? '';
/** With the grounds that the plans name. */
const praise = (fields: readonly string[]): Changes => ({
  ...entry('commendation', fields),
  'vocabulary/commendation-grounds.yaml':
    'items: [{id: dung-han-hai-long-100, label: Đủ 100}, {id: giam-dau-moi, label: Giảm đầu mối}]\n',
});
const FEEDBACK = ['feedback: phan-anh', 'receivedOn: 2025-09-01'];

/** What the checker says, without the file. */
const told = async (changes: Changes): Promise<string[]> =>
  (await toldOf(changes)).map((line) => line.replace(/^\S+ /, ''));

describe('rules of events', () => {
  it.each<[string, Changes, string[]]>([
    [
      'ends before it begins',
      event(['endDate: 2025-02-28']),
      [
        'date-order – Ngày kết thúc 28/02/2025 trước ngày bắt đầu 01/03/2025: đổi lại hai ngày, hoặc bỏ "endDate" khi chỉ có một ngày.',
      ],
    ],
    [
      'a contest that closes before it opens',
      event(['contest: {opensOn: 2025-03-09, closesOn: 2025-03-08}']),
      ['date-order – Hết hạn 08/03/2025 trước ngày mở nhận bài 09/03/2025: đổi lại hai ngày.'],
    ],
    [
      'a new form nobody described',
      {
        ...event(['kind: hinh-thuc-moi']),
        'vocabulary/activities.yaml':
          'items: [{id: hoi-nghi, label: Hội nghị}, {id: hinh-thuc-moi, label: Hình thức mới, needs: [describe]}]\n',
      },
      [
        'describe-missing – "Hình thức mới" phải có "describe": một câu nói hình thức đó là gì. Có tên trong danh mục hoạt động thì ghi mã đó.',
      ],
    ],
    [
      'an illustration that leads somewhere',
      event(['address: https://example.vn/hop']),
      ['sample-address – Sự kiện minh họa không được có đường dẫn: xóa dòng address.'],
    ],
    [
      'after the end of its unit',
      {
        ...event(['unit: thu']),
        'units/thu.mdx': unit(['ended: 2025-01-01', 'successorNote: Chưa rõ.']),
      },
      [
        'unit-ended – Đơn vị "thu" kết thúc ngày 01/01/2025, trước ngày 01/03/2025 của mục này: ghi đơn vị kế tiếp.',
      ],
    ],
    [
      'before its unit was there',
      { ...event(['unit: thu']), 'units/thu.mdx': unit(['established: 2025-07-01']) },
      [
        'unit-not-yet – Đơn vị "thu" thành lập ngày 01/07/2025, sau ngày 01/03/2025 của mục này: ghi đơn vị có lúc đó.',
      ],
    ],
  ])('%s', async (_case, changes, said) => {
    expect(await told(changes)).toEqual(said);
  });
});

describe('rules of registers', () => {
  it.each<[string, Changes, string[]]>([
    [
      'answered before it came',
      entry('feedback', [...FEEDBACK, 'answeredOn: 2025-08-31', 'answer: Rồi.']),
      ['date-order – Ngày trả lời 31/08/2025 trước ngày nhận 01/09/2025: xem lại hai ngày.'],
    ],
    [
      'due before it came',
      entry('feedback', [...FEEDBACK, 'dueOn: 2025-08-31']),
      ['date-order – Hạn trả lời 31/08/2025 trước ngày nhận 01/09/2025: xem lại hai ngày.'],
    ],
    [
      'an answer without its day',
      entry('feedback', [...FEEDBACK, 'answer: Rồi.']),
      [
        'answer-day – Có câu trả lời mà thiếu "answeredOn" (ngày trả lời): không có ngày thì ý kiến vẫn bị tính là chưa trả lời.',
      ],
    ],
    [
      'late without reason and new day',
      entry('apology', ['daysLate: 2']),
      [
        'apology-incomplete – Thiếu "reason" (lý do trễ): hồ sơ trễ phải nói vì sao và hẹn lại ngày nào. Cả kỳ không có hồ sơ trễ thì ghi nothing: true.',
        'apology-incomplete – Thiếu "newDate" (ngày hẹn lại): hồ sơ trễ phải nói vì sao và hẹn lại ngày nào. Cả kỳ không có hồ sơ trễ thì ghi nothing: true.',
      ],
    ],
    [
      'nothing, and yet days late',
      entry('apology', ['nothing: true', 'period: 2025-Q3', 'daysLate: 2']),
      [
        'nothing-with-case – "nothing: true" nghĩa là không có hồ sơ trễ, nên không đi cùng "daysLate": bỏ một trong hai dòng.',
      ],
    ],
    [
      'nothing, but when?',
      entry('apology', ['nothing: true']),
      ['nothing-without-period – Không phát sinh trong kỳ nào? Ghi thêm "period", ví dụ: period: 2025-Q3'],
    ],
    [
      'nothing, beside a case of the same quarter',
      {
        ...entry('apology', ['nothing: true', 'period: 2025-Q3']),
        'registers/tre.mdx': mdx([
          'kind: apology',
          'title: Trễ',
          'unit: phuong-mau',
          'date: 2025-09-01',
          'summary: Để thử.',
          'sample: true',
          'reason: Mất điện.',
          'newDate: 2025-09-03',
        ]),
      },
      [
        'nothing-with-case – Ghi không phát sinh, nhưng registers/tre.mdx là một hồ sơ trễ của chính đơn vị trong Quý III/2025: bỏ tệp này, hoặc sửa kỳ.',
      ],
    ],
    [
      'praised for 100 % of no files, without anybody asked',
      praise(['ground: dung-han-hai-long-100', 'files: 0', 'onTime: 100', 'satisfaction: 99']),
      [
        'share-without-total – "files" (số hồ sơ đã giải quyết) đang bằng 0: tỷ lệ phải có mẫu số từ 1 trở lên. Trong kỳ không có hồ sơ nào thì chưa đủ căn cứ để biểu dương.',
        'share-without-total – "respondents" (số người trả lời) chưa ghi: tỷ lệ phải có mẫu số từ 1 trở lên. Trong kỳ không có ai trả lời thì chưa đủ căn cứ để biểu dương.',
        'commendation-ground – Căn cứ này đòi cả hai tỷ lệ bằng 100: "satisfaction" đang là 99. Không đủ 100 thì chọn căn cứ khác, hoặc bỏ mục này.',
      ],
    ],
    [
      'praised for too small a cut',
      praise(['ground: giam-dau-moi', 'share: 20', 'total: 10']),
      [
        'commendation-ground – Căn cứ này đòi giảm trên 20 %: ghi "share" lớn hơn 20 và "total" là số đầu mối trước khi giảm, hoặc chọn căn cứ khác.',
      ],
    ],
    [
      'a person who was not asked',
      entry('exemplar', ['recipient: individual']),
      [
        'consent-missing – Nêu một cá nhân thì phải có "consentUntil": ngày hết hạn người đó đồng ý cho công khai. Chưa hỏi thì hỏi trước; không đồng ý thì không đăng, hoặc nêu tập thể (recipient: collective).',
      ],
    ],
    [
      'a real award without decision',
      {
        'registers/thu.mdx': mdx([
          'kind: award',
          'title: Mục thử',
          'unit: phuong-mau',
          'date: 2025-09-01',
          'summary: Để thử.',
          'recipient: collective',
          'sources: [{title: Tệp kiểm thử, checkedOn: 2026-11-21}]',
        ]),
      },
      [
        'decision-missing – Khen thưởng phải có "decision": mã văn bản của quyết định, có trong thư mục documents. Chưa có quyết định thì ghi vào sổ biểu dương (kind: commendation).',
      ],
    ],
    [
      'solved, but when?',
      entry('difficulty', ['state: solved']),
      ['state-day – Đã tháo gỡ thì ghi "solvedOn": ngày tháo gỡ xong. Chưa rõ ngày thì để state: forwarded.'],
    ],
    [
      'closed before it opens',
      entry('consultation', ['opensOn: 2025-09-02', 'closesOn: 2025-09-01']),
      ['date-order – Hết hạn góp ý 01/09/2025 trước ngày mở góp ý 02/09/2025: xem lại hai ngày.'],
    ],
    [
      'a share of nobody',
      entry('survey', ['method: Phiếu.', 'questions: [Có dễ không]', 'satisfied: 90']),
      [
        'share-without-total – Có tỷ lệ hài lòng mà thiếu "sampleSize" (số người trả lời): ghi số người, hoặc bỏ tỷ lệ khi chưa khảo sát.',
      ],
    ],
    [
      'more points than there are',
      entry('ranking', ['scheme: Thử', 'rank: Tốt', 'scores: [{criterion: A, score: 11, max: 10}]']),
      ['score-over-max – Điểm 11 cao hơn điểm tối đa 10: xem lại hai số.'],
    ],
  ])('%s', async (_case, changes, said) => {
    expect((await told(changes)).sort()).toEqual(said.toSorted());
  });

  it('keep shares within 0 and 100', async () => {
    const [said = ''] = await told(
      entry('survey', ['method: A', 'questions: [B]', 'sampleSize: 5', 'satisfied: 101']),
    );
    expect(said).toMatch(/100/);
  });

  it('keep the names of lists free', async () => {
    const slug = 'kiem-tra';
    const [said] = await told(entry('rectification', [], slug));
    expect(said).toBe('reserved-name – Tên "kiem-tra" đã dành cho một danh sách của cổng: đổi tên tệp.');
  });
});

describe('what must not be told', () => {
  it('are names of people and codes of files, in events and registers', async () => {
    const said = await told(
      event(['summary: Bà Nguyễn Thị Mẫu hỏi.'], 'Hồ sơ H26.17.25-250815-0042 bị trễ, gọi 0912 345 678.'),
    );
    expect(said.sort()).toEqual([
      'file-code – Có mã hồ sơ H26.17.25-250815-0042: xóa đi, cổng tự đánh số thứ tự.',
      'person-name – "Bà Nguyễn Thị Mẫu" giống tên người: ghi chức danh, hoặc "một người dân".',
      'personal-data – Có số di động 0912 345 678: chỉ ghi điện thoại của cơ quan, không ghi số của cá nhân.',
    ]);
    const [code] = await told(entry('rectification', ['remedy: Xem hồ sơ G01.2-250815-123456.']));
    expect(code).toMatch(/^file-code/);
  });

  it('are not plain words', async () => {
    expect(await told(event(['summary: Ông bà, cô giáo, thầy cô, chị em và phường Hai Bà Trưng.']))).toEqual(
      [],
    );
  });
});
