import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWithin } from '../../../src/domain/days.ts';
import { PERIOD_KINDS } from '../../../src/domain/periods.ts';
import {
  evaluateQuotas,
  type Quota,
  type QuotaInput,
  type QuotaPost,
  type QuotaRow,
  type QuotaUnit,
} from '../../../src/domain/quota.ts';

const UNITS = ['phong', 'truong', 'to'];
const CHANNELS = ['trang', 'zalo'];
const TOPICS = ['tthc', 'cong-khai', 'khac'];
const WITH_SAMPLES = { samples: true };

const day = fc.integer({ min: -60, max: 830 }).map((offset) => addDays('2024-01-01', offset));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const dates = (first: string | undefined, second: string | undefined) =>
  first !== undefined && second !== undefined && first > second ? [second, first] : [first, second];

const publication = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  sentOn: maybe(day),
  publishedOn: maybe(day),
});

const somePost = fc.record({
  unit: fc.constantFrom(...UNITS),
  draft: fc.constantFrom(false, false, false, true),
  sample: fc.boolean(),
  origin: fc.constantFrom('own', 'compiled', 'repost'),
  topic: fc.constantFrom(...TOPICS),
  alsoTopics: fc.subarray(TOPICS),
  format: fc.constantFrom('tin', 'video'),
  publications: fc.array(publication, { maxLength: 3 }),
});

const somePosts: fc.Arbitrary<QuotaPost[]> = fc
  .array(somePost, { maxLength: 12 })
  .map((all) => all.map((each, index) => ({ ...each, id: `bai-${index}` })));

const someQuota: fc.Arbitrary<Quota> = fc.record({
  id: fc.constant('q'),
  units: maybe(fc.subarray(UNITS, { minLength: 1 })),
  channel: maybe(fc.constantFrom(...CHANNELS)),
  required: fc.integer({ min: 1, max: 6 }),
  per: fc.constantFrom(...PERIOD_KINDS),
  topic: maybe(fc.constantFrom(...TOPICS)),
  format: maybe(fc.constantFrom('tin', 'video')),
  counts: maybe(fc.constantFrom('published', 'sent')),
  own: fc.boolean(),
  appliesFrom: maybe(day),
});

const someUnits: fc.Arbitrary<QuotaUnit[]> = fc
  .tuple(...UNITS.map(() => fc.tuple(maybe(fc.constantFrom(...UNITS)), maybe(day), maybe(day), maybe(day))))
  .map((all) =>
    all.map(([parent, change, first, last], index) => {
      const [established, ended] = dates(first, last);
      const parents = parent === undefined ? [] : [{ unit: parent, from: change }];
      return { id: UNITS[index] ?? '', parents, established, ended };
    }),
  );

const someInput: fc.Arbitrary<QuotaInput> = fc
  .record({ quota: someQuota, units: someUnits, posts: somePosts, from: day, to: day })
  .map(({ quota, units, posts, from, to }) => ({
    plans: [
      {
        id: 'p',
        issuer: 'phong',
        period: from < to ? { from, to } : { from: to, to: from },
        quotas: [quota],
      },
    ],
    units,
    posts,
    topicParents: new Map([['cong-khai', 'tthc']]),
  }));

/** Pairs the rows of two evaluations whose plans and units are the same, so that the rows are too. */
function pairs(before: readonly QuotaRow[], after: readonly QuotaRow[]): [QuotaRow, QuotaRow][] {
  expect(after.map(({ unit, period, required }) => ({ unit, period, required }))).toEqual(
    before.map(({ unit, period, required }) => ({ unit, period, required })),
  );
  return before.map((row, index) => [row, after[index] ?? row]);
}

describe('for all plans, units and posts', () => {
  it('one post more never lowers a count', () => {
    fc.assert(
      fc.property(someInput, somePost, day, (input, extra, asOf) => {
        const more = { ...input, posts: [...input.posts, { ...extra, id: 'them' }] };
        for (const [before, after] of pairs(
          evaluateQuotas(input, asOf, WITH_SAMPLES),
          evaluateQuotas(more, asOf, WITH_SAMPLES),
        )) {
          expect(after.counted).toBeGreaterThanOrEqual(before.counted);
          expect(after.posts.filter((id) => id !== 'them')).toEqual(before.posts);
        }
      }),
    );
  });

  it('a post that matches adds one to exactly the row its day lies in', () => {
    fc.assert(
      fc.property(someInput, day, (input, on) => {
        const rows = evaluateQuotas(input, '2099-12-31', WITH_SAMPLES);
        const quota = input.plans[0]?.quotas[0];
        for (const unit of new Set(rows.map((row) => row.unit))) {
          const matching = {
            id: 'them',
            unit,
            topic: quota?.topic ?? 'khac',
            format: quota?.format ?? 'tin',
            publications: [{ channel: quota?.channel ?? 'trang', sentOn: on, publishedOn: on }],
          };
          const after = evaluateQuotas(
            { ...input, posts: [...input.posts, matching] },
            '2099-12-31',
            WITH_SAMPLES,
          );
          for (const [row, now] of pairs(rows, after)) {
            if (row.unit !== unit) continue;
            const inside = isWithin(on, { from: row.period.start, to: row.period.end });
            expect(now.counted - row.counted).toBe(inside ? 1 : 0);
          }
        }
      }),
    );
  });

  it('moving as-of on never undoes met, and never lowers a count', () => {
    fc.assert(
      fc.property(someInput, day, fc.nat(400), (input, asOf, later) => {
        for (const [before, after] of pairs(
          evaluateQuotas(input, asOf, WITH_SAMPLES),
          evaluateQuotas(input, addDays(asOf, later), WITH_SAMPLES),
        )) {
          expect(after.counted).toBeGreaterThanOrEqual(before.counted);
          if (before.status === 'met') expect(after.status).toBe('met');
        }
      }),
    );
  });

  it('what samples add is what the rows call samples', () => {
    fc.assert(
      fc.property(someInput, day, (input, asOf) => {
        for (const [with_, without] of pairs(
          evaluateQuotas(input, asOf, WITH_SAMPLES),
          evaluateQuotas(input, asOf, { samples: false }),
        )) {
          expect(with_.counted - without.counted).toBe(with_.samples);
          expect(without.samples).toBe(0);
        }
      }),
    );
  });

  it('rows stay inside plan and life, and owe between 1 and the plan’s number', () => {
    fc.assert(
      fc.property(someInput, day, (input, asOf) => {
        const span = input.plans[0]?.period ?? { from: '', to: '' };
        for (const row of evaluateQuotas(input, asOf, WITH_SAMPLES)) {
          const unit = input.units.find(({ id }) => id === row.unit);
          expect(row.period.start <= row.period.end).toBe(true);
          expect(isWithin(row.period.start, span) && isWithin(row.period.end, span)).toBe(true);
          expect(row.period.start >= (unit?.established ?? '')).toBe(true);
          expect(row.period.end <= (unit?.ended ?? '9999-12-31')).toBe(true);
          expect(row.required).toBeGreaterThanOrEqual(1);
          expect(row.required).toBeLessThanOrEqual(row.requiredByPlan);
        }
      }),
    );
  });
});
