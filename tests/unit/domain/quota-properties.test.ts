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
const LATE = '2099-12-31';

const day = fc.integer({ min: -30, max: 400 }).map((offset) => addDays('2024-01-01', offset));
/** Absent in most worlds: what must fit a channel, a topic, a format and a short life is hardly ever counted. */
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const dates = (first: string | undefined, second: string | undefined) =>
  first !== undefined && second !== undefined && first > second ? [second, first] : [first, second];

const publication = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  sentOn: fc.option(day, { nil: undefined }),
  publishedOn: fc.option(day, { nil: undefined }),
});

const somePost = fc.record({
  unit: fc.constantFrom(...UNITS),
  draft: fc.constantFrom(false, false, false, true),
  sample: fc.boolean(),
  origin: fc.constantFrom('own', 'compiled', 'repost'),
  topic: fc.constantFrom(...TOPICS),
  alsoTopics: fc.subarray(TOPICS),
  format: fc.constantFrom('tin', 'video'),
  publications: fc.array(publication, { maxLength: 3, size: 'max' }),
});

const somePosts: fc.Arbitrary<QuotaPost[]> = fc
  .array(somePost, { maxLength: 16, size: 'max' })
  .map((all) => all.map((each, index) => ({ ...each, id: `bai-${index}` })));

const someQuota: fc.Arbitrary<Quota> = fc.record({
  id: fc.constant('q'),
  units: maybe(fc.subarray(UNITS, { minLength: 1 })),
  channel: fc.option(fc.constantFrom(...CHANNELS), { nil: undefined, freq: 2 }),
  required: fc.integer({ min: 1, max: 4 }),
  per: fc.constantFrom(...PERIOD_KINDS),
  topic: maybe(fc.constantFrom(...TOPICS)),
  format: maybe(fc.constantFrom('tin', 'video')),
  counts: maybe(fc.constantFrom('published', 'sent')),
  own: fc.boolean(),
  appliesFrom: maybe(day),
});

const someUnits: fc.Arbitrary<QuotaUnit[]> = fc
  .tuple(
    ...UNITS.map(() =>
      fc.tuple(fc.option(fc.constantFrom(...UNITS), { nil: undefined }), maybe(day), maybe(day), maybe(day)),
    ),
  )
  .map((all) =>
    all.map(([parent, change, first, last], index) => {
      const [established, ended] = dates(first, last);
      const parents = parent === undefined ? [] : [{ unit: parent, from: change }];
      return { id: UNITS[index] ?? '', parents, established, ended };
    }),
  );

const someSpan = fc.oneof(
  fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  fc.constant({ from: '2024-01-01', to: '2024-12-31' }),
);

const someInput: fc.Arbitrary<QuotaInput> = fc
  .record({ quota: someQuota, units: someUnits, posts: somePosts, period: someSpan })
  .map(({ quota, units, posts, period }) => ({
    plans: [{ id: 'p', issuer: 'phong', period, quotas: [quota] }],
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
  it('there is something to see: rows that become met, that samples or reposts fill, on one channel and on any', () => {
    const worlds = fc.sample(fc.tuple(someInput, day), { numRuns: 300, seed: 1 });
    const rows = worlds.flatMap(([input]) => evaluateQuotas(input, LATE, WITH_SAMPLES));
    const became = worlds.flatMap(([input, asOf]) =>
      pairs(evaluateQuotas(input, asOf, WITH_SAMPLES), evaluateQuotas(input, LATE, WITH_SAMPLES)),
    );
    const count = (is: (row: QuotaRow) => boolean) => rows.filter(is).length;
    expect(count(({ status, channel }) => status === 'met' && channel !== null)).toBeGreaterThan(10);
    expect(count(({ status, channel }) => status === 'met' && channel === null)).toBeGreaterThan(10);
    expect(count(({ samples }) => samples > 0)).toBeGreaterThan(30);
    expect(count(({ reposts }) => reposts > 0)).toBeGreaterThan(30);
    expect(became.filter(([before]) => before.status === 'met').length).toBeGreaterThan(10);
    expect(became.filter(([before, after]) => after.status === 'met' && before.status !== 'met')).not.toEqual(
      [],
    );
  });

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

  it('a post that matches adds one to exactly the row its day lies in, a repost too, wherever else it stands', () => {
    const elsewhere = fc.array(publication, { maxLength: 2 });
    const origin = fc.constantFrom('own' as const, 'compiled' as const, 'repost' as const);
    fc.assert(
      fc.property(someInput, day, elsewhere, origin, (input, on, others, from) => {
        const rows = evaluateQuotas(input, LATE, WITH_SAMPLES);
        const quota = input.plans[0]?.quotas[0];
        const channel = quota?.channel ?? 'trang';
        const later = others.map((each) => ({
          ...each,
          sentOn: addDays(on, 1),
          publishedOn: addDays(on, 2),
        }));
        for (const unit of new Set(rows.map((row) => row.unit))) {
          const matching = {
            id: 'them',
            unit,
            origin: from,
            topic: quota?.topic ?? 'khac',
            format: quota?.format ?? 'tin',
            publications: [...later, { channel, sentOn: on, publishedOn: on }],
          };
          const after = evaluateQuotas({ ...input, posts: [...input.posts, matching] }, LATE, WITH_SAMPLES);
          for (const [row, now] of pairs(rows, after)) {
            if (row.unit !== unit) continue;
            const inside = isWithin(on, { from: row.period.start, to: row.period.end });
            expect(now.counted - row.counted).toBe(inside ? 1 : 0);
            expect(now.reposts - row.reposts).toBe(inside && from === 'repost' ? 1 : 0);
          }
        }
      }),
    );
  });

  it('a post that appears again, on whatever channel, changes no row of a channel where it stood before', () => {
    fc.assert(
      fc.property(someInput, fc.constantFrom(...CHANNELS), fc.nat(300), (input, channel, wait) => {
        const again = input.posts.map((post) => {
          const stood = post.publications.filter((each) => each.channel === channel);
          const days = (key: 'sentOn' | 'publishedOn') => stood.flatMap((each) => each[key] ?? []).sort();
          const next = (of: string[]) => (of[0] === undefined ? undefined : addDays(of[0], wait));
          const more = { channel, sentOn: next(days('sentOn')), publishedOn: next(days('publishedOn')) };
          return { ...post, publications: [...post.publications, more] };
        });
        expect(evaluateQuotas({ ...input, posts: again }, LATE, WITH_SAMPLES)).toEqual(
          evaluateQuotas(input, LATE, WITH_SAMPLES),
        );
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
