import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayShow } from '../../../src/domain/consent.ts';
import { addDays } from '../../../src/domain/days.ts';
import { eventsByTime, runOn } from '../../../src/domain/event-time.ts';
import {
  feedbackFigures,
  feedbackState,
  median,
  type FeedbackCase,
} from '../../../src/domain/feedback-figures.ts';
import { latePeriods, quarterOf } from '../../../src/domain/late-cases.ts';
import { runningNumbers } from '../../../src/domain/running-number.ts';

const TODAY = '2026-11-22';

describe('figures of feedback', () => {
  const cases: FeedbackCase[] = [
    { receivedOn: '2026-01-01', dueOn: '2026-01-15', answeredOn: '2026-01-05' },
    { receivedOn: '2026-02-01', dueOn: '2026-02-15', answeredOn: '2026-02-21', sample: true },
    { receivedOn: '2026-03-01', dueOn: '2026-03-15' },
    { receivedOn: '2026-11-20', dueOn: TODAY },
    { receivedOn: '2026-11-21' },
    { receivedOn: '2026-12-01' },
  ];

  it('count what came up to the day, and call nobody late on the last day or without one', () => {
    expect(feedbackFigures(cases, TODAY)).toEqual({
      received: 5,
      answered: 2,
      share: 40,
      medianDays: 12,
      late: 1,
      overdue: 1,
      withoutDue: 1,
      samples: 1,
    });
  });

  it('do not know yet what is answered later', () => {
    expect(feedbackState(cases[0] as FeedbackCase, '2026-01-04')).toBe('open');
    expect(feedbackState(cases[1] as FeedbackCase, '2026-02-20')).toBe('overdue');
    expect(feedbackState(cases[1] as FeedbackCase, '2026-02-21')).toBe('answered-late');
  });

  it('say nothing of nothing', () => {
    expect(feedbackFigures([], TODAY)).toMatchObject({
      received: 0,
      share: undefined,
      medianDays: undefined,
    });
  });

  const someCase = fc
    .record({
      received: fc.nat(300),
      due: fc.option(fc.nat(60), { nil: undefined }),
      answered: fc.option(fc.nat(90), { nil: undefined }),
    })
    .map(({ received, due, answered }): FeedbackCase => {
      const receivedOn = addDays('2026-01-01', received);
      return {
        receivedOn,
        ...(due !== undefined && { dueOn: addDays(receivedOn, due) }),
        ...(answered !== undefined && { answeredOn: addDays(receivedOn, answered) }),
      };
    });

  it('add up: 100 % means all, and what is overdue is not answered', () => {
    fc.assert(
      fc.property(fc.array(someCase), fc.nat(400), (list, after) => {
        const figures = feedbackFigures(list, addDays('2026-01-01', after));
        expect(figures.answered + figures.overdue).toBeLessThanOrEqual(figures.received);
        expect(figures.share === 100).toBe(figures.received > 0 && figures.answered === figures.received);
      }),
    );
  });

  it('take the middle, or the mean of the two in the middle', () => {
    expect([median([]), median([3]), median([10, 1]), median([9, 1, 2])]).toEqual([undefined, 3, 5.5, 2]);
  });
});

describe('consent', () => {
  it('lets a collective be shown always, a person up to the last day', () => {
    expect(mayShow({}, TODAY)).toBe(true);
    expect(mayShow({ recipient: 'collective' }, TODAY)).toBe(true);
    expect(mayShow({ recipient: 'individual' }, TODAY)).toBe(false);
    expect(mayShow({ recipient: 'individual', consentUntil: TODAY }, TODAY)).toBe(true);
    expect(mayShow({ recipient: 'individual', consentUntil: TODAY }, addDays(TODAY, 1))).toBe(false);
  });
});

describe('running numbers', () => {
  const entry = (id: string, date: string, number?: number, unit = 'a') => ({
    id,
    unit,
    date,
    ...(number !== undefined && { number }),
  });

  it('count each unit and year from 1, and keep what was written down', () => {
    const numbers = runningNumbers([
      entry('c', '2025-03-01'),
      entry('b', '2025-02-01'),
      entry('fixed', '2025-05-01', 1),
      entry('next', '2026-01-01'),
      entry('other', '2025-01-01', undefined, 'b'),
    ]);
    expect(Object.fromEntries(numbers)).toEqual({ fixed: 1, b: 2, c: 3, next: 1, other: 1 });
  });

  it('never give one number twice', () => {
    const some = fc.array(
      fc.record({ date: fc.constantFrom('2025-01-01', '2025-02-01'), fixed: fc.boolean() }),
    );
    fc.assert(
      fc.property(some, (list) => {
        const numbers = runningNumbers(
          list.map(({ date, fixed }, index) => entry(`e${index}`, date, fixed ? index + 1 : undefined)),
        );
        expect(new Set(numbers.values()).size).toBe(list.length);
      }),
    );
  });
});

describe('late cases', () => {
  it('are told per unit and period, also when there were none', () => {
    expect(
      latePeriods([
        { unit: 'a', date: '2025-08-20', sample: true },
        { unit: 'a', date: '2025-09-30', period: '2025-Q3' },
        { unit: 'a', date: '2025-12-31', period: '2025-Q4', nothing: true, sample: true },
      ]),
    ).toEqual([
      { unit: 'a', period: '2025-Q4', cases: 0, sample: true },
      { unit: 'a', period: '2025-Q3', cases: 2, sample: false },
    ]);
  });

  it('lie in the quarter of their day', () => {
    expect(['2025-01-01', '2025-03-31', '2025-04-01', '2025-12-31'].map(quarterOf)).toEqual([
      '2025-Q1',
      '2025-Q1',
      '2025-Q2',
      '2025-Q4',
    ]);
  });
});

describe('events in time', () => {
  it('come first when they are still to come or going on; the rest by year, the latest first', () => {
    const day = (date: string, endDate?: string) => ({ date, ...(endDate && { endDate }) });
    const { coming, past } = eventsByTime(
      [day('2025-01-01'), day('2026-12-01'), day('2026-11-01', TODAY), day('2025-06-01'), day('2023-01-01')],
      TODAY,
    );
    expect(coming.map(({ date }) => date)).toEqual(['2026-11-01', '2026-12-01']);
    expect(past.map(({ year, events }) => [year, events.map(({ date }) => date)])).toEqual([
      ['2025', ['2025-06-01', '2025-01-01']],
      ['2023', ['2023-01-01']],
    ]);
  });

  it('take drafts as open on the first and the last day', () => {
    const states = ['2025-01-01', '2025-01-02', '2025-01-09', '2025-01-10'].map((day) =>
      runOn('2025-01-02', '2025-01-09', day),
    );
    expect(states).toEqual(['coming', 'open', 'open', 'closed']);
  });
});
