import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { EARLIEST, LATEST } from '../../../src/domain/days.ts';
import { nameLines, placeOf, signerLines } from '../../../src/domain/report/letterhead.ts';
import { numberRanges, rangeText } from '../../../src/domain/report/number-ranges.ts';
import { labelledStretch, nearestLabel, stretchAround } from '../../../src/domain/report/stretch.ts';
import { dataWindow } from '../../../src/domain/report/window.ts';
import { inSection, periodsInARow } from '../../../src/domain/report/words.ts';

const ALWAYS = { from: EARLIEST, to: LATEST };
const NINE_MONTHS = { from: '2025-01-01', to: '2025-09-30' };

describe('the days of a report', () => {
  const window = (changes: object) =>
    dataWindow({ span: NINE_MONTHS, cutoff: '2025-12-31', planned: undefined, life: ALWAYS, ...changes });

  it.each([
    ['end with the stretch', {}, '2025-01-01', '2025-09-30'],
    ['end with the cut-off', { cutoff: '2025-09-14' }, '2025-01-01', '2025-09-14'],
    [
      'are those the plan sets',
      { planned: { from: '2024-12-15', to: '2025-09-14' } },
      '2024-12-15',
      '2025-09-14',
    ],
    [
      'go to the cut-off where the plan says so',
      { planned: { from: '2025-01-01', to: undefined }, cutoff: '2025-09-20' },
      '2025-01-01',
      '2025-09-20',
    ],
    [
      'are cut by the life of the unit',
      { life: { from: EARLIEST, to: '2025-06-30' } },
      '2025-01-01',
      '2025-06-30',
    ],
  ])('%s', (_, changes, from, to) => {
    expect(window(changes)?.data).toEqual({ from, to });
  });

  it('say what cut them', () => {
    expect(window({})?.notes).toEqual([]);
    expect(window({ life: { from: '2025-03-01', to: '2025-06-30' } })?.notes).toEqual([
      'Đơn vị hoạt động từ ngày 01/03/2025.',
      'Đơn vị hoạt động đến hết ngày 30/06/2025.',
      'Số liệu chỉ tính trong những ngày đơn vị hoạt động.',
    ]);
  });

  it('are none when the unit had ended or the cut-off comes before', () => {
    expect(window({ life: { from: EARLIEST, to: '2024-12-31' } })).toBeUndefined();
    expect(window({ cutoff: '2024-12-31' })).toBeUndefined();
  });
});

describe('the head', () => {
  const CENTRE = {
    name: 'Trung tâm Phục vụ thành phố Mẫu',
    letterhead: ['ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU', 'TRUNG TÂM PHỤC VỤ'],
  };

  it('names the body above on that day', () => {
    expect(nameLines(CENTRE, { names: ['Sở Nội vụ'], known: true })).toEqual({
      managing: ['SỞ NỘI VỤ'],
      issuer: ['TRUNG TÂM PHỤC VỤ'],
    });
  });

  it('leaves a blank when nobody knows who is above now, and takes the lines of the unit when nobody ever said', () => {
    expect(nameLines(CENTRE, { names: [], known: true }).managing).toBeUndefined();
    expect(nameLines(CENTRE, { names: [], known: false }).managing).toEqual([
      'ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU',
    ]);
  });

  it('sets nobody above a committee that writes its name in two lines', () => {
    const ward = { name: 'Ủy ban nhân dân phường Mẫu', letterhead: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG MẪU'] };
    expect(nameLines(ward, { names: ['Ủy ban nhân dân thành phố Mẫu'], known: true })).toEqual({
      managing: [],
      issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG MẪU'],
    });
  });

  it('finds the place in the nearest name, or none', () => {
    expect(placeOf(['Phòng Giáo dục quận Hà Đông', 'Ủy ban nhân dân thành phố Hà Nội'])).toBe('Hà Đông');
    expect(placeOf(['Sở Nội vụ', 'Ủy ban nhân dân thành phố Hà Nội'])).toBe('Hà Nội');
    expect(placeOf(['Trường Mầm non Vườn Xanh'])).toBeUndefined();
  });
});

describe('the signature', () => {
  it('stands below the office, or below the one it is signed for', () => {
    expect(signerLines('Giám đốc')).toEqual(['GIÁM ĐỐC']);
    expect(signerLines('Phó Chủ tịch, ký thay Chủ tịch')).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });
});

describe('rows of an annex', () => {
  it('are written as short as people write them', () => {
    expect(numberRanges([5, 2, 1, 3, 3]).map(rangeText)).toEqual(['1–3', '5']);
  });

  it('hold every number once and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const unfolded = numberRanges(numbers).flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(unfolded).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('stretches and words', () => {
  it('reads labels and the week, month and quarter of a day', () => {
    expect(labelledStretch('2025-9M')).toEqual({
      label: '2025-9M',
      name: '9 tháng năm 2025',
      span: NINE_MONTHS,
    });
    expect(labelledStretch('2025-9m')).toBeUndefined();
    expect(nearestLabel('2025-9m')).toBe('2025-9M');
    expect(stretchAround('week', '2025-09-21').span).toEqual({ from: '2025-09-15', to: '2025-09-21' });
    expect(stretchAround('week', '2025-09-22').span).toEqual({ from: '2025-09-22', to: '2025-09-28' });
    expect(stretchAround('month', '2025-02-10').span.to).toBe('2025-02-28');
    expect(stretchAround('quarter', '2025-09-30').name).toBe('quý III/2025');
  });

  it('says the kind of months once, and no "mục" before "Phụ lục"', () => {
    const months = ['2025-01', '2025-03'].map((label) => ({ kind: 'month' as const, label }));
    expect(periodsInARow(months)).toBe('tháng 1, 3/2025');
    expect(inSection('IV.2.a')).toBe('mục IV.2.a');
    expect(inSection('Phụ lục, dòng 3')).toBe('phụ lục, dòng 3');
  });
});
