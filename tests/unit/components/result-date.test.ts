import { describe, expect, it } from 'vitest';
import { variantFor } from '../../../src/components/procedure/checklist/variants.ts';
import { answerTo, type Typed } from '../../../src/components/procedure/result-date/answer.ts';
import {
  packCalendar,
  unpackCalendar,
  type RecordData,
} from '../../../src/components/procedure/result-date/browser-data.ts';
import {
  canAnswer,
  choicesOf,
  choiceVariants,
  notesOf,
} from '../../../src/components/procedure/result-date/choices.ts';
import { clockWords, dayWords } from '../../../src/components/procedure/result-date/day-words.ts';
import { rulesOf } from '../../../src/components/procedure/result-date/rules.ts';
import { upcomingDays } from '../../../src/components/procedure/result-date/upcoming.ts';
import type { Method } from '../../../src/components/procedure/wording.ts';
import { CALENDAR, HOLIDAYS } from '../domain/own-calendar.ts';
import { labels } from './procedure-builders.ts';

const five: RecordData = { times: [{ value: 5, unit: 'working-day' }], variants: [] };
const birth: RecordData = {
  times: ['Nguồn ghi số “1” mà không ghi đơn vị là ngày, ngày làm việc hay giờ.'],
  variants: [],
  late: { after: '15:00', then: 'result', text: 'Nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo' },
};

const answer = (day: string, record: RecordData = five, more: Partial<Typed> = {}) =>
  answerTo({ choice: 0, day, at: '09:00', ...more }, record, CALENDAR);
const reasons = (day: string, record?: RecordData, more?: Partial<Typed>) => {
  const given = answer(day, record, more);
  // The first line only says what was asked.
  return given.kind === 'day' ? given.reasons.slice(1) : [];
};
const of = (value: number, unit: NonNullable<NonNullable<Method['time']>['unit']>): RecordData => ({
  times: [{ value, unit }],
  variants: [],
});

describe('days and hours in words', () => {
  it('says them as people write them', () => {
    expect(dayWords('2026-11-29')).toBe('Chủ nhật, 29/11/2026');
    expect(dayWords('2026-11-30')).toBe('thứ Hai, 30/11/2026');
    expect([clockWords('15:00'), clockWords('09:05')]).toEqual(['15 giờ', '9 giờ 05']);
  });
});

describe('the reasoning in words', () => {
  it('counts working days one by one and names what is left out', () => {
    expect(answer('2026-11-20')).toEqual({
      kind: 'day',
      day: 'thứ Hai, 30/11/2026',
      doubts: [],
      reasons: [
        'Bạn nộp thứ Sáu, 20/11/2026, lúc 9 giờ.',
        'Không tính ngày nộp, 20/11/2026; đếm từ ngày hôm sau (Bộ luật Dân sự 2015, Điều 147).',
        'Đếm 5 ngày làm việc: 23/11, 25/11, 26/11, 27/11 và 30/11/2026. Bỏ qua 4 ngày thứ Bảy, Chủ nhật; 24/11 (Ngày Văn hóa Việt Nam).',
      ],
    });
  });

  it('tells many days by their ends, a single one by its name, a long break once', () => {
    expect(reasons('2026-11-23', of(25, 'working-day'))[1]).toMatch(
      /^Đếm 25 ngày làm việc, từ 25\/11\/2026 đến 29\/12\/2026\. /,
    );
    expect(reasons('2026-02-13', of(1, 'working-day'))[1]).toBe(
      'Đếm 1 ngày làm việc: thứ Hai, 23/02/2026. Bỏ qua 4 ngày thứ Bảy, Chủ nhật; 16/02 đến 20/02 (Tết Nguyên đán Bính Ngọ).',
    );
    expect(reasons('2026-11-25', of(1, 'working-day'))[1]).toBe('Đếm 1 ngày làm việc: thứ Năm, 26/11/2026.');
  });

  it('says that a Saturday was worked', () => {
    expect(reasons('2026-08-20', of(3, 'working-day'))[1]).toBe(
      'Đếm 3 ngày làm việc: 21/08, 22/08 và 24/08/2026. Bỏ qua 1 ngày thứ Bảy, Chủ nhật. Thứ Bảy, 22/08/2026 vẫn đếm, vì cơ quan làm bù cho ngày nghỉ hoán đổi.',
    );
  });

  it('says what the portal assumes of filing on a day off or after hours', () => {
    expect(reasons('2026-11-21')[0]).toBe(
      'Thứ Bảy, 21/11/2026 là ngày nghỉ, nên cổng tính như nộp thứ Hai, 23/11/2026. Đây là giả định của cổng: thời hạn tính từ khi nơi nhận tiếp nhận hồ sơ, mà ngày nghỉ thì không ai tiếp nhận. Nơi nhận có mở cửa sáng thứ Bảy thì thứ Bảy vẫn không phải ngày làm việc để đếm hạn.',
    );
    expect(reasons('2026-11-24')[0]).toMatch(
      /^Thứ Ba, 24\/11\/2026 là ngày nghỉ, Ngày Văn hóa Việt Nam, nên cổng tính như nộp thứ Tư, 25\/11\/2026\. .*tiếp nhận\.$/,
    );
    expect(reasons('2026-11-20', five, { at: '17:30' })[0]).toBe(
      'Lúc 17 giờ 30 đã hết giờ làm việc, nên cổng tính như nộp thứ Hai, 23/11/2026. Cổng giả định nơi nhận làm đến 17 giờ.',
    );
  });

  it('moves a last day off, and says so', () => {
    expect(reasons('2026-11-10', of(14, 'day')).slice(1)).toEqual([
      'Đếm 14 ngày liên tục, kể cả ngày nghỉ: ngày cuối là thứ Ba, 24/11/2026.',
      'Ngày cuối là ngày nghỉ (Ngày Văn hóa Việt Nam), nên lùi tới ngày làm việc kế tiếp, thứ Tư, 25/11/2026 (Bộ luật Dân sự 2015, Điều 148).',
    ]);
  });

  it('counts months, with and without a day of that number', () => {
    expect(reasons('2025-12-15', of(1, 'month'))[1]).toBe(
      'Tính 1 tháng: ngày tương ứng là thứ Năm, 15/01/2026 (Bộ luật Dân sự 2015, Điều 148).',
    );
    expect(reasons('2025-12-31', of(2, 'month'))[1]).toBe(
      'Tính 2 tháng: tháng cuối không có ngày tương ứng, nên lấy ngày cuối tháng, thứ Bảy, 28/02/2026 (Bộ luật Dân sự 2015, Điều 148).',
    );
  });

  it('counts hours, and says whose hours they are', () => {
    expect(answer('2026-11-20', of(4, 'working-hour'), { at: '15:00' })).toMatchObject({
      day: 'thứ Hai, 23/11/2026, lúc 10 giờ',
      reasons: [
        'Bạn nộp thứ Sáu, 20/11/2026, lúc 15 giờ.',
        'Đếm 4 giờ làm việc, từ 15 giờ thứ Sáu, 20/11/2026 đến 10 giờ thứ Hai, 23/11/2026. Bỏ qua 2 ngày thứ Bảy, Chủ nhật. Cổng giả định nơi nhận làm việc từ 8 giờ đến 12 giờ và 13 giờ đến 17 giờ; nơi khác giờ thì ngày trả có thể khác.',
      ],
    });
    expect(reasons('2026-11-25', of(1.5, 'hour'))[0]).toBe(
      'Đếm 1,5 giờ liên tục, cả ban đêm, từ 9 giờ thứ Tư, 25/11/2026 đến 10 giờ 30 thứ Tư, 25/11/2026 (Bộ luật Dân sự 2015, Điều 147).',
    );
  });

  it('quotes the record’s own rule for late papers', () => {
    expect(answer('2026-11-23', birth, { at: '15:30' })).toMatchObject({
      day: 'thứ Tư, 25/11/2026',
      reasons: [
        'Bạn nộp thứ Hai, 23/11/2026, lúc 15 giờ 30.',
        'Thủ tục này ghi: “Nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo”. Nộp sau 15 giờ nên kết quả trả vào thứ Tư, 25/11/2026.',
      ],
    });
    const late = { after: '15:00', then: 'receipt', text: 'Tính từ hôm sau' } as const;
    expect(reasons('2026-11-20', { ...five, late }, { at: '16:00' })[0]).toBe(
      'Thủ tục này ghi: “Tính từ hôm sau”. Nộp sau 15 giờ nên hồ sơ tính như nộp thứ Hai, 23/11/2026.',
    );
  });

  it('does not call an event a filing', () => {
    const record: RecordData = { ...five, from: 'ngày hết hạn nộp hồ sơ' };
    expect(answer('2026-11-20', record, { at: undefined })).toMatchObject({
      reasons: ['Ngày hết hạn nộp hồ sơ: thứ Sáu, 20/11/2026.', expect.anything(), expect.anything()],
    });
    expect(reasons('2026-11-22', record, { at: undefined }).slice(0, 2)).toEqual([
      'Mốc tính là ngày nghỉ (Chủ nhật, 22/11/2026), nên kết thúc vào ngày làm việc kế tiếp, thứ Hai, 23/11/2026 (Bộ luật Dân sự 2015, Điều 148).',
      'Không tính ngày làm mốc, 23/11/2026; đếm từ ngày hôm sau (Bộ luật Dân sự 2015, Điều 147).',
    ]);
  });

  it('says what is provisional and why', () => {
    expect(answer('2026-12-31')).toMatchObject({
      doubts: ['Tạm tính: lịch nghỉ năm 2027 còn ngày chưa được thông báo, nên ngày trả có thể đổi.'],
    });
    expect(answer('2027-12-31')).toMatchObject({
      doubts: [
        expect.stringContaining('năm 2027'),
        'Tạm tính: cổng chưa có lịch nghỉ năm 2028, mới bỏ thứ Bảy và Chủ nhật.',
      ],
    });
  });
});

describe('what cannot be answered', () => {
  it('says why, and what to go by', () => {
    expect(answer('2026-11-23', birth)).toEqual({
      kind: 'unknown',
      message:
        'Chưa tính được ngày trả cho hồ sơ nộp lúc này. Nguồn ghi số “1” mà không ghi đơn vị là ngày, ngày làm việc hay giờ. Hãy dựa vào ngày ghi trên Phiếu hẹn.',
    });
  });

  it.each([
    ['', '09:00', 'day', 'Chọn ngày: ghi đủ ngày, tháng, năm.'],
    ['2026-02-31', '09:00', 'day', 'Chọn ngày: ghi đủ ngày, tháng, năm.'],
    [
      '0002-01-01',
      '09:00',
      'day',
      'Cổng có lịch nghỉ từ 01/01/2025 đến 31/12/2027: chọn một ngày trong khoảng đó.',
    ],
    ['2026-11-20', '', 'at', 'Ghi giờ nộp: đủ giờ và phút, ví dụ 09:00.'],
  ])('%j %j is a mistake in %s', (day, at, field, message) => {
    expect(answer(day, five, { at })).toEqual({ kind: 'mistake', field, message });
  });
});

describe('the choices', () => {
  const time = (value: number, unit: 'working-day' | 'day' = 'working-day') => ({ value, unit });
  const method = (channel: Method['channel'], more: Partial<Method> = {}): Method => ({ channel, ...more });

  it('are one where all methods agree', () => {
    const methods = [method('online', { time: time(5) }), method('post', { time: time(5) })];
    expect(choicesOf(methods, labels)).toEqual([
      { label: '', words: '05 ngày làm việc', time: time(5), why: undefined },
    ]);
  });

  it('are told apart by case, or by way of handing in', () => {
    const cases = [
      method('online', { case: 'A', time: time(5) }),
      method('online', { case: 'B', time: time(8) }),
      method('post', { case: 'A', time: time(5) }),
      method('post', { case: 'B', time: time(8) }),
    ];
    expect(choicesOf(cases, labels).map(({ label }) => label)).toEqual(['A', 'B']);
    const ways = [
      method('online', { time: time(3) }),
      method('in-person', { time: time(5) }),
      method('post', { time: time(5) }),
    ];
    expect(choicesOf(ways, labels).map(({ label }) => label)).toEqual([
      'Trực tuyến',
      'Trực tiếp, dịch vụ bưu chính',
    ]);
    const mixed = [
      method('online', { time: time(3) }),
      method('online', { case: 'Cần xác minh', time: time(5) }),
    ];
    expect(choicesOf(mixed, labels).map(({ label }) => label)).toEqual(['Trường hợp khác', 'Cần xác minh']);
  });

  it('are found by the case and the way that the list of papers was told', () => {
    const found = (methods: Method[], chosen: Parameters<typeof variantFor>[1]) =>
      variantFor(choiceVariants(methods), chosen);
    const cases = [
      method('online', { case: 'A', time: time(5) }),
      method('online', { case: 'B', time: time(8) }),
      method('post', { case: 'B', time: time(8) }),
    ];
    expect(found(cases, { case: 'B', channel: 'post' })).toBe('1');
    expect(found(cases, { case: undefined, channel: 'post' })).toBeUndefined();
    const ways = [method('online', { time: time(3) }), method('post', { time: undefined })];
    expect(found(ways, { case: undefined, channel: 'online' })).toBe('0');
    expect(found(ways, { case: 'A', channel: 'post' })).toBe('1');
    expect(choiceVariants([method('online', { time: time(3) })])).toEqual([]);
  });

  it.each<[Method['time'], string]>([
    [undefined, 'Nguồn không ghi thời hạn.'],
    [{ unspecified: true }, 'Nguồn ghi rõ là không quy định thời hạn.'],
    [
      { asPrinted: '1', text: 'Xem phiếu.' },
      'Nguồn ghi số “1” mà không ghi đơn vị là ngày, ngày làm việc hay giờ.',
    ],
    [{ asPrinted: 'Không có thông tin' }, 'Nguồn ghi: “Không có thông tin”.'],
    [{ text: 'Theo lịch tuyển sinh.' }, 'Theo lịch tuyển sinh.'],
    [{ value: 0.5, unit: 'day' }, 'Nguồn ghi một thời hạn mà cổng không đếm được.'],
  ])('say why %j cannot be counted', (given, why) => {
    const choices = choicesOf([method('online', { time: given })], labels);
    expect(choices).toEqual([{ label: '', words: '', time: undefined, why }]);
    expect(canAnswer(choices, undefined)).toBe(false);
    expect(canAnswer(choices, { late: { after: '15:00', then: 'result', text: 'Sau 15 giờ' } })).toBe(true);
    expect(notesOf([method('online', { time: given })])).toEqual([]);
  });

  it('of a record without methods are one, that says so', () => {
    expect(choicesOf(undefined, labels).map(({ why }) => why)).toEqual(['Nguồn không ghi thời hạn.']);
  });

  it('give the rules in words', () => {
    const choices = choicesOf([method('online', { time: time(5) })], labels);
    expect(rulesOf(choices, undefined)).toEqual([
      'Thời hạn: 05 ngày làm việc.',
      'Không tính ngày nộp. Chỉ đếm ngày làm việc: bỏ thứ Bảy, Chủ nhật và ngày nghỉ lễ; thứ Bảy phải làm bù thì vẫn đếm (Bộ luật Dân sự 2015, Điều 147 và 148).',
    ]);
    expect(rulesOf(choices, { from: 'ngày hết hạn nộp hồ sơ' }).slice(1)).toEqual([
      'Thời hạn tính từ ngày hết hạn nộp hồ sơ, không phải từ ngày bạn nộp.',
      expect.stringMatching(/^Không tính ngày làm mốc\. /),
    ]);
  });
});

describe('the data of the page', () => {
  it('gives the calendar back, from its first year on, with short names', () => {
    const { special, years } = unpackCalendar(packCalendar(HOLIDAYS, 2026));
    expect(special.get('2025-01-01')).toBeUndefined();
    expect(special.get('2026-02-17')).toEqual({
      date: '2026-02-17',
      kind: 'statutory',
      name: 'Tết Nguyên đán Bính Ngọ',
    });
    const whole = unpackCalendar(packCalendar(HOLIDAYS, 0));
    expect([...whole.special.values()].map(({ date, kind }) => [date, kind])).toEqual(
      HOLIDAYS.items.map(({ date, kind }) => [date, kind]),
    );
    expect([...years]).toEqual([
      [2026, 'announced'],
      [2027, 'provisional'],
    ]);
  });
});

describe('the next days off', () => {
  it('are half a year, days of one break together, each with its source', () => {
    const days = upcomingDays(HOLIDAYS.items, '2026-11-21');
    expect(days.map(({ when, what }) => `${when}: ${what}`)).toEqual([
      'thứ Ba, 24/11/2026: Ngày Văn hóa Việt Nam',
      'thứ Sáu, 01/01/2027: Tết Dương lịch',
      '04/02 đến 10/02/2027: Tết Nguyên đán Đinh Mùi',
      'thứ Sáu, 16/04/2027: Giỗ Tổ Hùng Vương',
      '30/04 đến 01/05/2027: Ngày Chiến thắng; Ngày Quốc tế Lao động',
      'thứ Hai, 03/05/2027: Nghỉ bù Ngày Quốc tế Lao động',
    ]);
    expect(days.every(({ source, host }) => source.includes(host))).toBe(true);
    expect(days[1]?.basis).toBe('Tính theo Bộ luật Lao động. Chưa có thông báo riêng, còn có thể đổi.');
    expect(days[2]?.basis).toContain('10065/VPCP-KGVX');
  });

  it('tell a Saturday worked instead apart from the days off beside it', () => {
    const days = upcomingDays(HOLIDAYS.items, '2025-04-20');
    expect(days.map(({ when }) => when).slice(0, 2)).toEqual(['thứ Bảy, 26/04/2025', '30/04 đến 02/05/2025']);
  });
});
