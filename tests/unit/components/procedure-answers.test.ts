import { describe, expect, it } from 'vitest';
import { answersOf, type Question } from '../../../src/components/procedure/answers.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';
import { labels, paper, procedure } from './procedure-builders.ts';

const submitPlaces = [{ id: 'truong', label: 'Nộp tại trường' }];

const answer = (data: Partial<Procedure>, question: Question) =>
  answersOf(procedure('p', data).data, { labels, submitPlaces }).find((each) => each.question === question);

describe('answersOf', () => {
  it('asks the four questions in their order', () => {
    const answers = answersOf(procedure('p').data, { labels, submitPlaces });
    expect(answers.map(({ question }) => question)).toEqual(['bring', 'where', 'time', 'cost']);
    expect(answers.every(({ known, text }) => !known && text === '')).toBe(true);
  });

  it('prefers the editor’s own words, answer by answer', () => {
    const data = { answers: { bring: 'Chỉ cần đơn.' }, submitPlaces: ['truong'] };
    expect(answer(data, 'bring')).toMatchObject({ text: 'Chỉ cần đơn.', known: true });
    expect(answer(data, 'where')).toMatchObject({ text: 'Nộp tại trường.', known: true });
  });

  it('names what everybody needs, the choices, and what is only shown', () => {
    const dossier = [
      paper('Tờ khai giấy', { group: 'g' }),
      paper('Mẫu điện tử', { group: 'g' }),
      paper('Giấy chứng sinh'),
      paper('Giấy ủy quyền', { condition: 'Nhờ người khác' }),
      paper('Căn cước', { handling: 'present' }),
    ];
    expect(answer({ dossier }, 'bring')?.text).toBe(
      'Tờ khai giấy hoặc mẫu điện tử; giấy chứng sinh. Xuất trình: căn cước. Có trường hợp cần thêm giấy, xem danh sách bên dưới.',
    );
  });

  it('points to the list when every paper hangs on a case', () => {
    expect(answer({ dossier: [paper('Tờ trình', { case: 'Tư thục' })] }, 'bring')?.text).toContain(
      'Tùy trường hợp',
    );
  });

  it('falls back from the door to the agency, and names the ways to hand in', () => {
    const data: Partial<Procedure> = {
      agency: { executing: 'Công an cấp xã' },
      methods: [{ channel: 'online' }, { channel: 'in-person' }, { channel: 'online', case: 'A' }],
    };
    expect(answer(data, 'where')?.text).toBe('Công an cấp xã. Cách nộp: trực tuyến, trực tiếp.');
  });

  it('gives one time when all agree, else each with its case', () => {
    const five = { value: 5, unit: 'working-day' } as const;
    const eight = { value: 8, unit: 'working-day' } as const;
    expect(
      answer(
        {
          methods: [
            { channel: 'online', time: five },
            { channel: 'post', time: five },
          ],
        },
        'time',
      )?.text,
    ).toBe('05 ngày làm việc.');
    const byCase: Partial<Procedure> = {
      methods: [
        { channel: 'online', case: 'Trong tỉnh', time: five },
        { channel: 'online', case: 'Ngoài tỉnh', time: eight },
      ],
    };
    expect(answer(byCase, 'time')?.text).toBe(
      'Trong tỉnh – 05 ngày làm việc. Ngoài tỉnh – 08 ngày làm việc.',
    );
  });

  it('does not call a bare number an answer', () => {
    const methods: Procedure['methods'] = [
      { channel: 'online', time: { asPrinted: '1', text: 'Xem Phiếu hẹn.' } },
    ];
    expect(answer({ methods }, 'time')).toEqual({
      question: 'time',
      known: false,
      text: 'Nguồn ghi: “1”. Xem Phiếu hẹn.',
    });
  });

  it('says that the source names no fee, and only where methods are known at all', () => {
    expect(answer({ methods: [{ channel: 'online' }] }, 'cost')).toMatchObject({
      text: 'Nguồn không nêu phí.',
      known: false,
    });
    expect(answer({}, 'cost')?.text).toBe('');
  });

  it('tells fees of different ways apart', () => {
    const methods: Procedure['methods'] = [
      { channel: 'in-person', fees: [{ kind: 'fee', amount: 20000, currency: 'VND' }] },
      { channel: 'online', fees: [{ kind: 'fee', amount: 10000, currency: 'VND' }] },
      { channel: 'post' },
    ];
    expect(answer({ methods }, 'cost')?.text).toBe(
      'Trực tiếp – lệ phí: 20.000 đồng. Trực tuyến – lệ phí: 10.000 đồng. Dịch vụ bưu chính – nguồn không nêu phí.',
    );
  });
});
