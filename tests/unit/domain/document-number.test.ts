import { describe, expect, it } from 'vitest';
import { isDocumentNumber, yearOfNumber } from '../../../src/domain/document-number.ts';

describe('the number of a document', () => {
  it.each([
    '62/KH-UBND',
    '6830/QĐ-UBND',
    '25/KH-UBND',
    '23/NQ-HĐND',
    '114/2024/NĐ-CP',
    '148/2025/QH15',
    '18-NQ/TW',
    '15/2026/TT-BGDĐT',
    '66.7/2025/NQ-CP',
    '66.16/2026/NQ-CP',
    '3152/QĐ-BTP',
    '145/KH-UBND',
    '01/2016/TTLT-BTP-BNG',
    '9354/QĐ-BCA-C06',
    '06/QĐ-TTg',
    '29/2026/QĐ-TTg',
    '1181/QĐ-BGDĐT',
  ])('%s looks like one', (number) => {
    expect(isDocumentNumber(number)).toBe(true);
  });

  it.each([
    '',
    '62',
    'KH-UBND',
    '62/kh-ubnd',
    '62 / KH-UBND',
    'Số 62/KH-UBND',
    '62/KH–UBND',
    '62-KH-UBND',
    'so 5',
  ])('%j does not', (text) => {
    expect(isDocumentNumber(text)).toBe(false);
  });

  it.each([
    ['114/2024/NĐ-CP', '2024'],
    ['66.7/2025/NQ-CP', '2025'],
    ['148/2025/QH15', '2025'],
    ['62/KH-UBND', undefined],
    ['18-NQ/TW', undefined],
  ])('of %s tells the year %s', (number, year) => {
    expect(yearOfNumber(number)).toBe(year);
  });
});
