import { describe, expect, it } from 'vitest';
import { methodRows } from '../../../src/components/procedure/methods.ts';
import { stepGroups } from '../../../src/components/procedure/steps.ts';
import {
  copiesWords,
  feeWords,
  lowerFirst,
  promisedTime,
  sentences,
  timeNotes,
} from '../../../src/components/procedure/wording.ts';
import { labels } from './procedure-builders.ts';

describe('times', () => {
  it('print a number with its unit', () => {
    expect(promisedTime({ value: 5, unit: 'working-day' }, labels)).toBe('05 ngày làm việc');
    expect(promisedTime({ value: 12, unit: 'day' }, labels)).toBe('12 ngày');
    expect(promisedTime({ value: 0.5, unit: 'day' }, labels)).toBe('0,5 ngày');
  });

  it('promise nothing when the source has a bare number, and show it as the source’s word', () => {
    const time = { asPrinted: '1', text: 'Xem Phiếu hẹn.' };
    expect(promisedTime(time, labels)).toBeUndefined();
    expect(timeNotes(time)).toEqual(['Nguồn ghi: “1”', 'Xem Phiếu hẹn.']);
  });

  it('tell "not regulated" from "not known"', () => {
    expect(promisedTime({ unspecified: true }, labels)).toContain('không quy định');
    expect(promisedTime(undefined, labels)).toBeUndefined();
    expect(timeNotes(undefined)).toEqual([]);
  });
});

describe('fees', () => {
  it('keep amount, measure and note together', () => {
    const fee = {
      kind: 'charge',
      amount: 2000,
      currency: 'VND',
      per: 'trang',
      text: 'Tối đa 200.000 đồng',
    } as const;
    expect(feeWords(fee, labels)).toBe('Phí: 2.000 đồng mỗi trang. Tối đa 200.000 đồng.');
  });

  it('show an amount of 0 beside the words that may contradict it', () => {
    const fee = {
      kind: 'unknown',
      amount: 0,
      currency: 'VND',
      text: 'Theo quy định của Thành phố.',
    } as const;
    expect(feeWords(fee, labels)).toBe('0 đồng. Theo quy định của Thành phố.');
  });

  it('never turn a bare 0 into "free of charge"', () => {
    expect(feeWords({ kind: 'unknown', amount: 0, currency: 'VND' }, labels)).toBe('Nguồn ghi 0 đồng.');
  });

  it('say in words what has no amount', () => {
    expect(feeWords({ kind: 'fee', currency: 'VND', text: 'do Hội đồng nhân dân quyết định' }, labels)).toBe(
      'Lệ phí: do Hội đồng nhân dân quyết định.',
    );
  });
});

describe('small words', () => {
  it('count papers as offices do', () => {
    expect(copiesWords({ originals: 1, copies: 2 })).toBe('01 bản chính, 02 bản sao');
    expect(copiesWords({ originals: 0, copies: 10 })).toBe('10 bản sao');
  });

  it('close sentences once, and leave abbreviations alone', () => {
    expect(sentences(['Một', 'Hai.', 'Ba?'])).toBe('Một. Hai. Ba?');
    expect(lowerFirst('Ủy ban')).toBe('ủy ban');
    expect(lowerFirst('UBND phường')).toBe('UBND phường');
  });
});

describe('methodRows', () => {
  const time = { value: 5, unit: 'working-day' } as const;

  it('puts ways that say the same into one row, and keeps different cases apart', () => {
    const rows = methodRows(
      [
        { channel: 'in-person', case: 'A', time },
        { channel: 'in-person', case: 'B', time: { value: 8, unit: 'working-day' } },
        { channel: 'online', case: 'A', time },
      ],
      labels,
    );
    expect(rows.map(({ channels, case: name, time: promised }) => [channels, name, promised])).toEqual([
      ['Trực tiếp, trực tuyến', 'A', '05 ngày làm việc'],
      ['Trực tiếp', 'B', '08 ngày làm việc'],
    ]);
  });

  it('says that the source names no fee', () => {
    expect(methodRows([{ channel: 'online', time }], labels)[0]?.fees).toEqual(['Nguồn không nêu phí.']);
  });
});

describe('stepGroups', () => {
  const step = (text: string, name?: string) => ({ text, case: name });

  it('keeps a case in the middle in its place and sets those at the end apart', () => {
    const groups = stepGroups([
      step('1'),
      step('2', 'A'),
      step('3'),
      step('4', 'B'),
      step('5', 'B'),
      step('6', 'C'),
    ]);
    expect(groups.map(({ case: name, steps }) => [name, steps.map(({ text }) => text)])).toEqual([
      [undefined, ['1', '2', '3']],
      ['B', ['4', '5']],
      ['C', ['6']],
    ]);
  });

  it('has no common way when every step is for a case', () => {
    expect(stepGroups([step('1', 'A'), step('2', 'B')]).map((group) => group.case)).toEqual(['A', 'B']);
    expect(stepGroups([])).toEqual([]);
  });
});
