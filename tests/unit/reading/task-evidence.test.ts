import { describe, expect, it } from 'vitest';
import { evidenceOf, goalRows } from '../../../src/reading/task-evidence.ts';

const period = { kind: 'year', label: '2025', start: '2025-01-01', end: '2025-12-31' } as const;
const row = (counted: number, samples: number, status: 'met' | 'missed') => ({
  plan: 'p',
  period,
  required: 2,
  counted,
  samples,
  status,
});

describe('what shows that tasks were done', () => {
  it('are the records they name, with their collections', () => {
    expect(evidenceOf({ evidence: { news: ['2025/a'], documents: ['b'], lifeEvents: ['c'] } })).toEqual([
      'documents/b',
      'news/2025/a',
    ]);
    expect(evidenceOf({})).toEqual([]);
  });

  it('are goals that are met, told apart where illustrations alone meet them', () => {
    const quotas = [
      { ...row(3, 1, 'met'), quota: 'du' },
      { ...row(2, 1, 'met'), quota: 'minh-hoa' },
    ];
    const obligations = [{ ...row(1, 1, 'missed'), obligation: 'thieu' }];
    expect(goalRows(quotas, obligations)).toEqual([
      { plan: 'p', goal: 'du', period: '2025', met: true, sample: false },
      { plan: 'p', goal: 'minh-hoa', period: '2025', met: true, sample: true },
      { plan: 'p', goal: 'thieu', period: '2025', met: false, sample: false },
    ]);
  });
});
