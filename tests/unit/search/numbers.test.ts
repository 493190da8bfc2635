import { describe, expect, it } from 'vitest';
import { codeFit, numberFit } from '../../../src/search/number-search.ts';
import { numbersIn } from '../../../src/search/understand/numbers.ts';
import { INDEX } from './tiny-index.ts';

const read = (query: string) => numbersIn(query, INDEX.documentTypes);

describe('codes of procedures', () => {
  it.each([
    ['1.001193', '1001193'],
    ['1001193', '1001193'],
    ['1 001193', '1001193'],
    ['1,001193', '1001193'],
    ['mã 1.001193', '1001193'],
    ['1.001193.000.00.00.H26', '1001193'],
    ['1.001193.H26', '1001193'],
    ['thủ tục 1.001193 khai sinh', '1001193'],
    ['001193', '001193'],
    ['1193', '1193'],
    ['mã số 1193', '1193'],
    ['tthc 1193', '1193'],
  ])('%s', (query, code) => {
    expect(read(query).codes).toEqual([code]);
  });

  it.each(['2025', '0912345678', '10011930', 'lớp 10', '12', '1.00119', 'năm 2025', '01/7/2025', '5.001193'])(
    'is none: %s',
    (query) => {
      expect(read(query).codes).toEqual([]);
    },
  );

  it('leave the words beside them', () => {
    expect(read('khai sinh 1.001193').rest.trim()).toBe('khai sinh');
  });
});

describe('numbers of documents', () => {
  it.each([
    ['62/KH-UBND', { number: '62', type: 'kh', body: 'ubnd' }],
    ['62/kh-ubnd', { number: '62', type: 'kh', body: 'ubnd' }],
    ['62 / KH - UBND', { number: '62', type: 'kh', body: 'ubnd' }],
    ['62/KH', { number: '62', type: 'kh' }],
    ['kh 62', { number: '62', type: 'kh' }],
    ['kh62', { number: '62', type: 'kh' }],
    ['KH số 62', { number: '62', type: 'kh' }],
    ['62 kh', { number: '62', type: 'kh' }],
    ['kế hoạch số 62 năm 2025', { number: '62', type: 'kh', year: '2025' }],
    ['ke hoach so 62 nam 2025', { number: '62', type: 'kh', year: '2025' }],
    ['nđ 118 2025', { number: '118', type: 'nd', year: '2025' }],
    ['nd 118/2025', { number: '118', type: 'nd', year: '2025' }],
    ['nghị định 118', { number: '118', type: 'nd' }],
    ['118/2025/NĐ-CP', { number: '118', year: '2025', type: 'nd', body: 'cp' }],
    ['118/2025/nd-cp', { number: '118', year: '2025', type: 'nd', body: 'cp' }],
    ['luật 148/2025/QH15', { number: '148', year: '2025', type: 'qh15' }],
    ['luật 148', { number: '148', type: 'luat' }],
    ['18-NQ/TW', { number: '18', type: 'nq', body: 'tw' }],
    ['nghị quyết 18-nq/tw', { number: '18', type: 'nq', body: 'tw' }],
    ['công văn 10065', { number: '10065', type: 'cong van' }],
    ['10065/VPCP-KGVX', { number: '10065', type: 'vpcp', body: 'kgvx' }],
    ['thông tư 29 về dạy thêm', { number: '29', type: 'tt' }],
  ])('%s', (query, document) => {
    expect(read(query).documents).toEqual([document]);
    expect(read(query.normalize('NFC')).codes).toEqual([]);
  });

  it.each([
    'báo cáo 6 tháng',
    'bao cao 9 thang',
    'kế hoạch 2025',
    'kế hoạch năm 2025',
    'kế hoạch quý 3',
    'tuyển sinh lớp 6 kế hoạch 2025',
    'tháng 9 báo cáo gì',
    'báo cáo 2 lần',
    '50000/lần',
    '24/7',
    '2/9',
    'lớp 1/A',
    'con 6 tuổi',
    'tt',
    'CT07',
  ])('is none: %s', (query) => {
    expect(read(query).documents).toEqual([]);
    expect(read(query).rest.trim()).toBe(query);
  });

  it('may be several', () => {
    expect(read('nđ 118/2025 và kh 62').documents).toEqual([
      { number: '118', type: 'nd', year: '2025' },
      { number: '62', type: 'kh' },
    ]);
  });

  it('need no list of kinds', () => {
    expect(numbersIn('62/KH-UBND kh 62', []).documents).toEqual([{ number: '62', type: 'kh', body: 'ubnd' }]);
  });
});

describe('dates', () => {
  it.each([
    ['từ 01/7/2025', '01/07/2025'],
    ['1/7/2025', '01/07/2025'],
    ['01-07-2025', '01/07/2025'],
    ['1.7.2025', '01/07/2025'],
    ['ngày 1 tháng 7 năm 2025', '01/07/2025'],
    ['ngay 01 thang 7 nam 2025', '01/07/2025'],
  ])('%s', (query, date) => {
    expect(read(query)).toEqual({ codes: [], documents: [], dates: [date], rest: query });
  });
});

describe('a code that was asked', () => {
  const record = { address: '/a/', kind: 'thu-tuc', title: 'a', codes: ['1.001193'] };
  it.each([
    ['1.001193', 1],
    ['1193', 0.95],
    ['001193', 0.95],
    ['2.001193', 0],
    ['119', 0],
    ['khai sinh', 0],
  ])('%s fits 1.001193 by %d', (query, fit) => {
    expect(codeFit(record, read(query))).toBe(fit);
  });
});

describe('a document that was asked', () => {
  it.each([
    // asked, number, issued in, whether it is meant
    ['62/KH-UBND', '62/KH-UBND', '2025', true],
    ['kh 62', '62/KH-UBND', '2025', true],
    ['kế hoạch 62 năm 2025', '62/KH-UBND', '2025', true],
    ['kế hoạch 62 năm 2024', '62/KH-UBND', '2025', false],
    ['kh 62', '62/2023/QĐ-UBND', '2023', false],
    ['qđ 62', '62/2023/QĐ-UBND', '2023', true],
    ['nđ 118 2025', '118/2025/NĐ-CP', '2025', true],
    ['nđ 118 2024', '118/2025/NĐ-CP', '2025', false],
    ['nđ 11', '118/2025/NĐ-CP', '2025', false],
    ['nđ 6/2012', '06/2012/NĐ-CP', '2012', true],
    ['nđ 06', '06/2012/NĐ-CP', '2012', true],
    ['luật 148', '148/2025/QH15', '2025', true],
    ['148/2025/QH15', '148/2025/QH15', undefined, true],
    ['18-NQ/TW', '18-NQ/TW', '2017', true],
    ['nghị quyết 18', '18-NQ/TW', '2017', true],
    ['8', '18-NQ/TW', '2017', false],
  ])('%s means %s of %s: %s', (query, number, year, meant) => {
    expect(numberFit(number, year, read(query).documents) > 0).toBe(meant);
  });

  it('fits best when all of it agrees, and the first that was asked counts most', () => {
    const fit = (query: string): number => numberFit('62/KH-UBND', '2025', read(query).documents);
    expect(fit('62/KH-UBND')).toBeGreaterThan(fit('62/KH-SGDĐT'));
    expect(fit('62/KH-SGDĐT')).toBeGreaterThan(0);
    expect(fit('kh 62 và kh 5')).toBeGreaterThan(fit('kh 5 và kh 62'));
  });
});
