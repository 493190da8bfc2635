import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canCount,
  promisedDay,
  type LateRule,
  type PromisedTime,
  type Question,
} from '../../../src/domain/promised-day.ts';
import { TIME_UNITS } from '../../../src/domain/procedure-terms.ts';
import { dayOff } from '../../../src/domain/working-days.ts';
import { anyCalendar, anyDay } from './calendar-arbitrary.ts';
import { CALENDAR } from './own-calendar.ts';

const UNITS = { N: 'working-day', D: 'day', M: 'month', GLV: 'working-hour', G: 'hour' } as const;

/** '5 N' is 5 ngày làm việc, D ngày, M tháng, GLV giờ làm việc, G giờ. */
function time(text: string): PromisedTime {
  const [value = '', unit = ''] = text.split(' ');
  return { value: Number(value), unit: UNITS[unit as keyof typeof UNITS] };
}

const due = (day: string, at: string, promised: string, more: Partial<Question> = {}) => {
  const result = promisedDay(CALENDAR, { day, at, time: time(promised), ...more });
  return result && [result.day, ...(result.at ? [result.at] : [])].join(' ');
};

// Where a day off comes from; the rules are those of Bộ luật Dân sự 2015 (BLDS).
const TET_2025 = '8726/VPCP-KGVX 26/11/2024: nghỉ 25/01–02/02/2025';
const TET_2026 = '9859/VPCP-KGVX 13/10/2025: nghỉ 14–22/02/2026';
const SWAP_2025 = 'nghỉ 30/4–04/5/2025, làm bù thứ Bảy 26/4';
const NEW_YEAR = '12729/VPCP-KGVX 25/12/2025: nghỉ 02/01/2026, làm bù thứ Bảy 10/01';
const SWAP_2026 = 'nghỉ 29/8–02/9/2026, làm bù thứ Bảy 22/8';
const QK_2025 = 'nghỉ 30/8–02/9/2025';
const GIO_TO = 'Giỗ Tổ Chủ nhật 26/4/2026, nghỉ bù thứ Hai 27/4 (BLLĐ 111.3)';
const HOLIDAY_30_4 = 'nghỉ 30/4–03/5/2026, không hoán đổi';
const CULTURE_DAY = 'Nghị quyết 28/2026/QH16: 24/11 nghỉ, một ngày (10065/VPCP-KGVX)';
const YEAR_2027 = '10065/VPCP-KGVX và BLLĐ 112: tạm tính';
const FILED_OFF = 'giả định của cổng: nộp ngày nghỉ tính như nộp ngày làm việc kế tiếp';
const LAST_DAY = 'BLDS 148.5: ngày cuối là ngày nghỉ thì lùi tới ngày làm việc kế tiếp';
const MONTHS = 'BLDS 148.3: ngày tương ứng, không có thì ngày cuối tháng';

/** Filed, hour, promised, due: worked by hand on a printed calendar, day by day. */
const BY_HAND: readonly (readonly [string, string, string, string, string])[] = [
  // Tết Ất Tỵ: Monday 27 to Friday 31/01/2025 off.
  ['2025-01-24', '09:00', '1 N', '2025-02-03', `thứ Sáu; ngày thứ nhất là thứ Hai 03/02. ${TET_2025}`],
  ['2025-01-23', '09:00', '3 N', '2025-02-04', `đếm 24/01, 03, 04/02. ${TET_2025}`],
  ['2025-01-20', '09:00', '5 N', '2025-02-03', `đếm 21, 22, 23, 24/01, 03/02. ${TET_2025}`],
  ['2025-01-29', '09:00', '2 N', '2025-02-05', `mùng 1: như nộp 03/02; đếm 04, 05. ${FILED_OFF}`],
  ['2025-01-25', '09:00', '1 N', '2025-02-04', `thứ Bảy: như nộp 03/02. ${FILED_OFF}`],
  ['2025-01-20', '09:00', '8 D', '2025-02-03', `ngày cuối 28/01 nghỉ. ${LAST_DAY}; ${TET_2025}`],
  ['2024-12-31', '09:00', '2 N', '2025-01-03', 'BLLĐ 112: 01/01 nghỉ; đếm 02, 03/01'],
  // Giỗ Tổ: Monday 07/4/2025.
  ['2025-04-04', '09:00', '1 N', '2025-04-08', 'thứ Sáu; thứ Hai 07/4 là 10/3 âm lịch (BLLĐ 112)'],
  ['2025-03-28', '09:00', '10 D', '2025-04-08', `ngày cuối 07/4 nghỉ. ${LAST_DAY}`],
  // 30/4 and 1/5/2025 with the swap.
  ['2025-04-25', '09:00', '1 N', '2025-04-26', `thứ Bảy làm bù thì đếm. ${SWAP_2025}`],
  ['2025-04-25', '09:00', '3 N', '2025-04-29', `đếm 26, 28, 29/4. ${SWAP_2025}`],
  ['2025-04-25', '09:00', '5 N', '2025-05-06', `đếm 26, 28, 29/4, 05, 06/5. ${SWAP_2025}`],
  ['2025-04-29', '09:00', '1 N', '2025-05-05', `30/4, 01, 02/5 nghỉ. ${SWAP_2025}`],
  ['2025-04-26', '09:00', '2 N', '2025-04-29', `nộp đúng thứ Bảy làm bù; đếm 28, 29. ${SWAP_2025}`],
  ['2025-04-16', '09:00', '10 D', '2025-04-26', `ngày cuối là thứ Bảy làm bù, không lùi. ${SWAP_2025}`],
  ['2025-04-20', '09:00', '10 D', '2025-05-05', `Chủ nhật: như nộp 21/4; ngày cuối 01/5. ${LAST_DAY}`],
  // Quốc khánh 2025.
  ['2025-08-28', '09:00', '3 N', '2025-09-04', `đếm 29/8, 03, 04/9. ${QK_2025}`],
  ['2025-08-29', '09:00', '1 N', '2025-09-03', `01, 02/9 nghỉ. ${QK_2025}`],
  ['2025-08-18', '09:00', '15 D', '2025-09-03', `ngày cuối 02/9. ${LAST_DAY}; ${QK_2025}`],
  ['2025-07-31', '09:00', '1 M', '2025-09-03', `ngày tương ứng Chủ nhật 31/8. ${LAST_DAY}; ${QK_2025}`],
  // New Year 2026 with its swap.
  ['2025-12-31', '09:00', '1 N', '2026-01-05', `01, 02/01 nghỉ. ${NEW_YEAR}`],
  ['2025-12-30', '09:00', '3 N', '2026-01-06', `đếm 31/12, 05, 06/01. ${NEW_YEAR}`],
  ['2026-01-09', '09:00', '1 N', '2026-01-10', `thứ Bảy làm bù thì đếm. ${NEW_YEAR}`],
  ['2026-01-08', '09:00', '3 N', '2026-01-12', `đếm 09, 10, 12/01. ${NEW_YEAR}`],
  [
    '2026-01-02',
    '09:00',
    '1 N',
    '2026-01-06',
    `ngày nghỉ hoán đổi: như nộp 05/01. ${FILED_OFF}; ${NEW_YEAR}`,
  ],
  ['2025-12-31', '09:00', '2 D', '2026-01-05', `ngày cuối 02/01 nghỉ. ${LAST_DAY}; ${NEW_YEAR}`],
  // Tết Bính Ngọ: Monday 16 to Friday 20/02/2026 off.
  ['2026-02-13', '09:00', '1 N', '2026-02-23', TET_2026],
  ['2026-02-11', '09:00', '5 N', '2026-02-25', `đếm 12, 13, 23, 24, 25/02. ${TET_2026}`],
  ['2026-02-06', '09:00', '10 D', '2026-02-23', `ngày cuối 16/02. ${LAST_DAY}; ${TET_2026}`],
  ['2026-02-17', '09:00', '1 N', '2026-02-24', `mùng 1: như nộp 23/02. ${FILED_OFF}; ${TET_2026}`],
  // Giỗ Tổ on a Sunday, and 30/4 of the same week.
  ['2026-04-24', '09:00', '1 N', '2026-04-28', GIO_TO],
  ['2026-04-23', '09:00', '4 N', '2026-05-04', `đếm 24, 28, 29/4, 04/5. ${GIO_TO}; ${HOLIDAY_30_4}`],
  ['2026-04-16', '09:00', '10 D', '2026-04-28', `ngày cuối 26/4, hôm sau nghỉ bù. ${LAST_DAY}; ${GIO_TO}`],
  ['2026-04-29', '09:00', '1 N', '2026-05-04', HOLIDAY_30_4],
  ['2026-03-31', '09:00', '1 M', '2026-05-04', `tháng 4 không có ngày 31; 30/4 nghỉ. ${MONTHS}; ${LAST_DAY}`],
  // Quốc khánh 2026 with its swap.
  ['2026-08-20', '09:00', '3 N', '2026-08-24', `đếm 21, thứ Bảy 22, 24/8. ${SWAP_2026}`],
  ['2026-08-28', '09:00', '2 N', '2026-09-04', `đếm 03, 04/9. ${SWAP_2026}`],
  ['2026-08-20', '09:00', '10 D', '2026-09-03', `ngày cuối Chủ nhật 30/8. ${LAST_DAY}; ${SWAP_2026}`],
  ['2026-08-12', '09:00', '10 D', '2026-08-22', `ngày cuối là thứ Bảy làm bù. ${SWAP_2026}`],
  ['2026-08-31', '09:00', '1 N', '2026-09-04', `nghỉ hoán đổi: như nộp 03/9. ${FILED_OFF}; ${SWAP_2026}`],
  // 24/11/2026, a Tuesday.
  ['2026-11-20', '09:00', '5 N', '2026-11-30', `đếm 23, 25, 26, 27, 30/11. ${CULTURE_DAY}`],
  ['2026-11-23', '09:00', '1 N', '2026-11-25', CULTURE_DAY],
  ['2026-11-10', '09:00', '14 D', '2026-11-25', `ngày cuối 24/11. ${LAST_DAY}; ${CULTURE_DAY}`],
  ['2026-11-14', '09:00', '10 D', '2026-11-26', `thứ Bảy: như nộp 16/11, ngày cuối 26/11. ${FILED_OFF}`],
  ['2026-11-23', '09:00', '25 N', '2026-12-29', `3 + 4 tuần 5 ngày + 28, 29/12. ${CULTURE_DAY}`],
  ['2025-11-21', '09:00', '1 N', '2025-11-24', 'năm 2025 chưa nghỉ 24/11 (nghị quyết có hiệu lực 01/7/2026)'],
  // Months over the end of a year, of a short month, of a week.
  ['2025-12-31', '09:00', '2 M', '2026-03-02', `28/02/2026 là thứ Bảy. ${MONTHS}; ${LAST_DAY}`],
  ['2025-11-28', '09:00', '3 M', '2026-03-02', `28/02/2026 là thứ Bảy. ${LAST_DAY}`],
  ['2025-12-15', '09:00', '1 M', '2026-01-15', `thứ Năm. ${MONTHS}`],
  ['2026-10-24', '09:00', '1 M', '2026-11-26', `thứ Bảy: như nộp 26/10. ${FILED_OFF}; ${MONTHS}`],
  ['2026-12-31', '09:00', '2 M', '2027-03-01', `28/02/2027 là Chủ nhật. ${MONTHS}; ${LAST_DAY}`],
  // Hours: art. 147(1), the moment of filing is the first.
  ['2026-11-20', '15:00', '4 GLV', '2026-11-23 10:00', 'thứ Sáu 15–17 giờ, thứ Hai 8–10 giờ'],
  [
    '2026-11-23',
    '09:00',
    '8 GLV',
    '2026-11-25 09:00',
    `3 + 4 giờ, thứ Ba nghỉ, thứ Tư 1 giờ. ${CULTURE_DAY}`,
  ],
  ['2026-11-25', '12:15', '2 GLV', '2026-11-25 15:00', 'nghỉ trưa đến 13 giờ'],
  ['2026-11-25', '06:30', '8 GLV', '2026-11-25 17:00', 'mở cửa 8 giờ, đủ một ngày'],
  ['2026-11-25', '17:00', '1 GLV', '2026-11-26 09:00', 'hết giờ, sang 8 giờ hôm sau'],
  [
    '2026-11-21',
    '09:00',
    '24 GLV',
    '2026-11-26 17:00',
    `thứ Bảy: thứ Hai 23, thứ Tư 25, thứ Năm 26. ${CULTURE_DAY}`,
  ],
  ['2026-11-25', '09:30', '24 G', '2026-11-26 09:30', 'BLDS 147.1: liên tục, cả đêm'],
  ['2026-11-25', '10:00', '1.5 G', '2026-11-25 11:30', 'BLDS 147.1'],
  ['2026-11-23', '09:00', '24 G', '2026-11-25', `hết vào 24/11 nghỉ. ${LAST_DAY}; ${CULTURE_DAY}`],
  ['2026-11-27', '10:00', '48 G', '2026-11-30', `hết vào Chủ nhật 29/11. ${LAST_DAY}`],
  // After closing; "sau 15 giờ" does not exist for these.
  [
    '2026-11-20',
    '16:30',
    '5 N',
    '2026-11-30',
    'không có quy tắc 15 giờ trong thủ tục thì 16:30 vẫn là hôm nay',
  ],
  ['2026-11-20', '17:00', '5 N', '2026-11-30', 'đúng 17 giờ còn trong giờ làm việc'],
  ['2026-11-20', '17:01', '5 N', '2026-12-01', `như nộp 23/11; đếm 25, 26, 27, 30/11, 01/12. ${FILED_OFF}`],
  ['2026-11-20', '06:00', '5 N', '2026-11-30', 'trước giờ mở cửa vẫn là hôm nay'],
  // 2027.
  ['2027-02-03', '09:00', '3 N', '2027-02-15', `đếm 11, 12, 15/02. ${YEAR_2027}`],
  ['2026-12-31', '09:00', '1 N', '2027-01-04', `01/01 nghỉ. ${YEAR_2027}`],
  ['2027-04-15', '09:00', '1 N', '2027-04-19', `Giỗ Tổ thứ Sáu 16/4. ${YEAR_2027}`],
  ['2027-04-29', '09:00', '1 N', '2027-05-04', `30/4 nghỉ, 01/5 thứ Bảy, 03/5 nghỉ bù. ${YEAR_2027}`],
  ['2027-09-01', '09:00', '1 N', '2027-09-06', `02, 03/9 nghỉ. ${YEAR_2027}`],
  ['2027-11-23', '09:00', '1 N', '2027-11-25', `24/11 nghỉ. ${YEAR_2027}`],
];

describe('the promised day, against cases worked by hand', () => {
  it.each(BY_HAND)('%s %s + %s = %s (%s)', (day, at, promised, expected) => {
    expect(due(day, at, promised)).toBe(expected);
  });

  it('are many, each told once', () => {
    expect(BY_HAND.length).toBeGreaterThanOrEqual(40);
    expect(new Set(BY_HAND.map(([day, at, promised]) => `${day} ${at} ${promised}`)).size).toBe(
      BY_HAND.length,
    );
  });
});

describe('the rule for late papers, only where a record states it', () => {
  const result: LateRule = { after: '15:00', then: 'result' };
  const receipt: LateRule = { after: '15:00', then: 'receipt' };
  const ofRecord = (day: string, at: string, late: LateRule | undefined) =>
    promisedDay(CALENDAR, { day, at, time: undefined, late })?.day;

  it.each<[string, string, string | undefined, string]>([
    ['2026-11-23', '15:01', '2026-11-25', '24/11 nghỉ: ngày làm việc tiếp theo là thứ Tư'],
    ['2026-11-20', '16:00', '2026-11-23', 'thứ Sáu sang thứ Hai'],
    ['2026-08-21', '15:30', '2026-08-22', 'thứ Bảy 22/8/2026 làm bù'],
    ['2026-11-25', '18:30', '2026-11-26', 'nộp qua mạng buổi tối cũng là sau 15 giờ'],
    ['2026-11-25', '15:00', undefined, 'đúng 15 giờ chưa phải sau 15 giờ'],
    ['2026-11-25', '09:00', undefined, 'bản ghi không có thời hạn dùng được'],
    ['2026-11-21', '16:00', undefined, 'thứ Bảy: như nộp sáng thứ Hai'],
  ])('khai sinh %s %s: %s (%s)', (day, at, expected) => {
    expect(ofRecord(day, at, result)).toBe(expected);
    expect(ofRecord(day, at, undefined)).toBeUndefined();
  });

  it.each([
    ['2026-11-20', '15:00', '6 N', '2026-12-01', 'đếm 23, 25, 26, 27, 30/11, 01/12'],
    ['2026-11-20', '15:01', '6 N', '2026-12-02', 'như nộp thứ Hai 23/11; đếm từ 25/11'],
    ['2026-08-21', '16:00', '6 N', '2026-09-03', 'như nộp thứ Bảy làm bù 22/8; đếm 24 đến 28/8, 03/9'],
  ])('mai táng phí %s %s + %s = %s (%s)', (day, at, promised, expected) => {
    expect(due(day, at, promised, { late: receipt })).toBe(expected);
  });
});

describe('a time that runs from something else than filing', () => {
  it.each([
    ['2026-11-20', '2026-12-07', 'hạn nộp thứ Sáu; đếm 23, 25, 26, 27, 30/11, 01 đến 04, 07/12'],
    ['2026-11-22', '2026-12-08', 'hạn nộp Chủ nhật kết thúc thứ Hai 23/11 (BLDS 148.5); đếm từ 25/11'],
  ])('%s + 10 N = %s (%s)', (day, expected) => {
    const question = { day, at: '18:00', time: time('10 N'), event: true } as const;
    const late = { after: '15:00', then: 'receipt' } as const;
    expect(promisedDay(CALENDAR, { ...question, late })?.day).toBe(expected);
  });
});

describe('an office with hours of its own', () => {
  const hours = [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ];

  it('counts by them', () => {
    expect(due('2026-11-30', '07:30', '9 GLV', { hours })).toBe('2026-12-01 09:00');
    expect(due('2026-11-30', '11:30', '1 GLV', { hours })).toBe('2026-11-30 14:30');
  });

  it('must have some', () => {
    expect(() => due('2026-11-30', '07:30', '9 GLV', { hours: [] })).toThrow(RangeError);
  });
});

describe('the reasoning', () => {
  const kinds = (question: Question) => promisedDay(CALENDAR, question)?.steps.map(({ kind }) => kind);

  it('lists what was counted, what was left out, and why', () => {
    const { steps } = promisedDay(CALENDAR, { day: '2026-08-20', at: '09:00', time: time('3 N') }) ?? {};
    expect(steps).toEqual([
      { kind: 'first-day', day: '2026-08-20', event: false },
      {
        kind: 'working-days',
        counted: ['2026-08-21', '2026-08-22', '2026-08-24'],
        skipped: [{ day: '2026-08-23', why: 'weekend' }],
        workedInstead: [expect.objectContaining({ date: '2026-08-22', kind: 'swap-work' })],
      },
    ]);
  });

  it('goes step by step', () => {
    expect(kinds({ day: '2026-11-21', at: '09:00', time: time('30 D') })).toEqual([
      'day-off',
      'first-day',
      'days',
    ]);
    expect(kinds({ day: '2026-03-31', at: '18:00', time: time('1 M') })).toEqual([
      'after-hours',
      'first-day',
      'months',
      'moved',
    ]);
    expect(kinds({ day: '2026-03-31', at: '09:00', time: time('1 M') })).toEqual([
      'first-day',
      'months',
      'moved',
    ]);
    expect(kinds({ day: '2026-11-27', at: '10:00', time: time('48 G') })).toEqual(['hours', 'moved']);
  });
});

describe('doubt', () => {
  const unsure = (day: string, promised: string) =>
    promisedDay(CALENDAR, { day, at: '09:00', time: time(promised) })?.unsure;

  it('is said for every year on the way that is not announced in full', () => {
    expect(unsure('2026-12-30', '1 N')).toEqual([]);
    expect(unsure('2026-12-31', '1 N')).toEqual([{ year: 2027, state: 'provisional' }]);
    expect(unsure('2027-12-31', '1 N')).toEqual([
      { year: 2027, state: 'provisional' },
      { year: 2028, state: 'missing' },
    ]);
  });
});

describe('what cannot be counted', () => {
  it.each([
    ['5 N', true],
    ['0.5 GLV', true],
    ['0 N', false],
    ['0.5 N', false],
    ['1.5 M', false],
    ['-1 D', false],
    ['99999 N', false],
  ])('%s: %s', (promised, countable) => {
    expect(canCount(time(promised))).toBe(countable);
    const ask = () => due('2026-11-20', '09:00', promised);
    if (countable) expect(ask()).toBeDefined();
    else expect(ask).toThrow(RangeError);
  });

  it.each([
    ['2026-02-31', '09:00'],
    ['2026-11-20', '24:00'],
    ['2026-11-20', '9:00'],
    ['hôm nay', '09:00'],
  ])('refuses %s %s', (day, at) => {
    expect(() => due(day, at, '5 N')).toThrow(RangeError);
  });
});

describe('properties', () => {
  const clock = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map(
      (minutes) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    );
  const question = fc.record({
    day: anyDay,
    at: clock,
    event: fc.boolean(),
    time: fc.record({ value: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...TIME_UNITS) }),
    late: fc.option(
      fc.record({
        after: fc.constant('15:00'),
        then: fc.constantFrom('result' as const, 'receipt' as const),
      }),
      { nil: undefined },
    ),
  });

  it('the promised day is never a day off and never before the filing day', () => {
    fc.assert(
      fc.property(anyCalendar, question, (each, asked) => {
        const promised = promisedDay(each, asked);
        expect(promised && dayOff(each, promised.day)).toBeUndefined();
        expect((promised?.day ?? '') >= asked.day).toBe(true);
      }),
    );
  });

  it('a day more of promised time is never an earlier day', () => {
    fc.assert(
      fc.property(anyCalendar, question, (each, asked) => {
        const longer = { ...asked, time: { ...asked.time, value: asked.time.value + 1 } };
        const [sooner, later] = [promisedDay(each, asked), promisedDay(each, longer)];
        expect((later?.day ?? '') >= (sooner?.day ?? '')).toBe(true);
      }),
    );
  });
});
