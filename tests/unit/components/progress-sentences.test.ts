import { describe, expect, it } from 'vitest';
import { quotaPhrases } from '../../../src/components/progress/demand.ts';
import {
  countSentence,
  figureSentence,
  overallSentences,
  overallStatus,
  periodInYear,
  periodSentences,
  totalsOf,
} from '../../../src/components/progress/sentences.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import { monthly, months, words, yearly } from './progress-world.ts';

describe('sentences on one quota', () => {
  it('name what is met and every other month by its status', () => {
    const rows = months('missed', 'met', 'missed', 'no-data', 'upcoming');
    expect(periodSentences(rows, words)).toEqual([
      'Đạt 1 trên 5 tháng.',
      'Không đạt 2 tháng: 1, 3.',
      'Chưa đến kỳ 1 tháng: 5.',
      'Chưa có dữ liệu 1 tháng: 4.',
    ]);
  });

  it('call quarters by their Roman numbers', () => {
    expect(periodInYear({ kind: 'quarter', label: '2025-Q3' })).toBe('Quý III');
    expect(periodInYear({ kind: 'month', label: '2025-09' })).toBe('Tháng 9');
    expect(periodInYear({ kind: 'year', label: '2025' })).toBe('Năm 2025');
  });

  it('say samples and reposts beside the number', () => {
    const totals = { counted: 12, required: 12, samples: 12, reposts: 1 };
    expect(figureSentence(totals)).toBe('12 trên 12 tin bài, trong đó 12 minh họa, 1 đăng lại.');
    expect(countSentence(totals)).toBe('Có 12 tin bài, trong đó 12 minh họa, 1 đăng lại.');
    expect(figureSentence({ ...totals, samples: 0, reposts: 0 })).toBe('12 trên 12 tin bài.');
    expect(countSentence({ counted: 0, required: 6, samples: 0, reposts: 0 })).toBe('Chưa có tin bài nào.');
  });

  it('add up rows', () => {
    expect(totalsOf(months('met', 'missed', 'met'))).toEqual({
      counted: 2,
      required: 3,
      samples: 2,
      reposts: 0,
    });
  });
});

describe('all quotas in one breath', () => {
  it('takes the gravest trouble of each', () => {
    expect(overallStatus(months('met', 'missed', 'behind'))).toBe('missed');
    expect(overallStatus(months('met', 'behind', 'no-data'))).toBe('behind');
    expect(overallStatus(months('met', 'no-data'))).toBe('no-data');
  });

  it('counts a quota as on its way while something is open', () => {
    expect(overallStatus(months('met', 'met'))).toBe('met');
    expect(overallStatus(months('met', 'upcoming'))).toBe('on-track');
    expect(overallStatus(months('upcoming', 'upcoming'))).toBe('upcoming');
  });

  it('names the periods that are lost', () => {
    const lists = [months('met'), months('missed', 'met', 'missed'), months('behind')];
    expect(overallSentences(lists, words)).toEqual([
      '3 chỉ tiêu: 1 đạt, 1 chậm tiến độ, 1 không đạt.',
      'Không đạt: tháng 1, 3.',
      'Chậm tiến độ: tháng 1.',
    ]);
  });
});

describe('what a quota demands', () => {
  const { vocabulary } = emptyContent();

  it('is said with place, counting day and source', () => {
    expect(quotaPhrases(monthly, vocabulary)).toEqual([
      'Mỗi tháng ít nhất 1 tin bài',
      'trang',
      'tính theo ngày đăng',
      'ghi ở: I',
    ]);
  });

  it('says every further condition', () => {
    const strict = { ...yearly, channel: undefined, own: true, format: 'video', appliesFrom: '2025-03-01' };
    expect(quotaPhrases(strict, vocabulary)).toEqual([
      'Mỗi năm ít nhất 2 tin bài',
      'kênh nào cũng được',
      'tính theo ngày gửi',
      'thể loại: video',
      'chỉ tính bài của chính đơn vị',
      'tính từ ngày 01/03/2025',
      'ghi ở: I',
    ]);
  });
});
