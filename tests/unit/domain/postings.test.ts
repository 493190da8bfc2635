import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days.ts';
import {
  feedbackPostedOn,
  postingCounts,
  postingRows,
  type Posting,
  type PostingDemand,
} from '../../../src/domain/postings.ts';
import type { RecordVersion } from '../../../src/domain/record-version.ts';

const TODAY = '2026-11-22';
const ISSUED: Record<string, string> = { 'moi-nhat': '2026-10-01' };
const record = (changes: Partial<RecordVersion> = {}): RecordVersion => ({
  decision: 'moi',
  day: '2026-09-08',
  ahead: [],
  ...changes,
});
const demand = (required: Record<string, RecordVersion>): PostingDemand => ({
  places: ['tru-so', 'cong'],
  required: new Map(Object.entries(required)),
});
const rows = (required: Record<string, RecordVersion>, postings: Posting[]) =>
  postingRows(demand(required), postings, TODAY, (id) => ISSUED[id]);
const sheet = (changes: Partial<Posting> = {}): Posting => ({
  place: 'tru-so',
  procedures: ['a'],
  postedOn: '2026-09-10',
  ...changes,
});
/** The first row, of procedure "a" at tru-so. */
const judged = (own: RecordVersion, ...postings: Posting[]) => rows({ a: own }, postings)[0];

describe('a sheet at its place', () => {
  it.each<[string, string, RecordVersion, Posting[]]>([
    ['current', 'same-version', record(), [sheet({ version: 'moi' })]],
    ['current', 'same-version', record(), [sheet({ version: 'moi', postedOn: '2026-01-01' })]],
    ['current', 'since-change', record(), [sheet({ postedOn: '2026-09-08' })]],
    ['older', 'before-change', record(), [sheet({ postedOn: '2026-09-07' })]],
    ['older', 'other-version', record(), [sheet({ version: 'cu' })]],
    ['older', 'other-version', record({ day: undefined }), [sheet({ version: 'cu' })]],
    ['unclear', 'no-day', record({ day: undefined }), [sheet()]],
    ['unclear', 'no-decision', record({ decision: undefined, day: undefined }), [sheet({ version: 'cu' })]],
    ['unclear', 'ahead', record({ ahead: ['sau'] }), [sheet({ version: 'sau' })]],
    ['unclear', 'ahead', record(), [sheet({ version: 'moi-nhat', postedOn: '2026-10-02' })]],
    ['current', 'since-change', record({ decision: undefined }), [sheet({ version: 'cu' })]],
    ['missing', 'never', record(), []],
    ['missing', 'never', record(), [sheet({ place: 'cong' })]],
    ['missing', 'taken-down', record(), [sheet({ takenDownOn: TODAY })]],
    ['missing', 'later', record(), [sheet({ postedOn: '2026-11-23' })]],
  ])('is %s: %s', (state, reason, own, postings) => {
    expect(judged(own, ...postings)).toMatchObject({ state, reason });
  });

  it('still hangs when it is to be taken down later', () => {
    expect(judged(record(), sheet({ version: 'moi', takenDownOn: '2026-11-23' }))).toMatchObject({
      state: 'current',
      takenDownOn: undefined,
    });
  });

  it('counts by its latest posting; of one day by the one written last', () => {
    const [first, second] = [sheet({ version: 'cu' }), sheet({ version: 'moi' })];
    expect(judged(record(), first, second)?.state).toBe('current');
    expect(judged(record(), second, first)?.state).toBe('older');
    expect(judged(record(), { ...second, postedOn: '2026-09-11' }, first)?.state).toBe('current');
  });

  it('tells since how many days the record is newer, where that is known', () => {
    expect(judged(record(), sheet({ version: 'cu' }))?.daysBehind).toBe(75);
    expect(judged(record({ day: undefined }), sheet({ version: 'cu' }))?.daysBehind).toBeUndefined();
    expect(judged(record(), sheet({ version: 'moi' }))?.daysBehind).toBeUndefined();
  });

  it('must come down when the unit must not post it and it hangs', () => {
    const told = rows({ a: record() }, [
      sheet({ procedures: ['b', 'c'] }),
      sheet({ procedures: ['c'], postedOn: '2026-09-11', takenDownOn: '2026-09-12' }),
    ]);
    expect(told.filter(({ state }) => state === 'take-down')).toMatchObject([
      { place: 'tru-so', procedure: 'b', reason: 'not-required', record: undefined },
    ]);
  });
});

describe('counts and feedback', () => {
  it('count each state; what must come down is none of what must hang', () => {
    const told = rows({ a: record(), b: record() }, [
      sheet({ version: 'moi' }),
      sheet({ procedures: ['x'] }),
      sheet({ procedures: ['b'], version: 'cu' }),
    ]);
    expect(postingCounts(told)).toEqual({
      'take-down': 1,
      older: 1,
      missing: 2,
      unclear: 0,
      current: 1,
      required: 4,
      percent: 25,
    });
    expect(postingCounts([]).percent).toBeUndefined();
  });

  it('give the last day on which the sheet on feedback was posted', () => {
    const posted = ['2026-09-01', '2026-03-01', '2026-12-01'].map((postedOn) => ({
      place: 'cong',
      postedOn,
    }));
    expect(feedbackPostedOn(posted, 'cong', TODAY)).toBe('2026-09-01');
    expect(feedbackPostedOn(posted, 'tru-so', TODAY)).toBeUndefined();
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const day = fc.integer({ min: -400, max: 30 }).map((days) => addDays(TODAY, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const posting: fc.Arbitrary<Posting> = fc
  .record({
    place: fc.constantFrom('tru-so', 'cong'),
    procedures: fc.uniqueArray(id, { minLength: 1 }),
    postedOn: day,
    version: maybe(fc.constantFrom('cu', 'moi', 'moi-nhat')),
    stays: maybe(fc.nat(90)),
  })
  .map(({ stays, ...own }) => ({
    ...own,
    takenDownOn: stays === undefined ? undefined : addDays(own.postedOn, stays),
  }));
const version = fc.record({
  decision: maybe(fc.constant('moi')),
  day: maybe(day),
  ahead: fc.constant<string[]>([]),
});
const world = fc.record({ a: version, b: version, postings: fc.array(posting, { maxLength: 12 }) });

describe('of any postings', () => {
  it('every place has one row for each procedure it must post, and others only to take down', () => {
    fc.assert(
      fc.property(world, ({ a, b, postings }) => {
        const told = rows({ a, b }, postings);
        expect(
          told.filter(({ state }) => state !== 'take-down').map((row) => row.place + row.procedure),
        ).toEqual(['tru-soa', 'tru-sob', 'conga', 'congb']);
        const counts = postingCounts(told);
        expect(counts.older + counts.missing + counts.unclear + counts.current).toBe(counts.required);
      }),
    );
  });

  it('only what was posted and not taken down must come down', () => {
    fc.assert(
      fc.property(world, ({ a, b, postings }) => {
        for (const row of rows({ a, b }, postings).filter(({ state }) => state === 'take-down')) {
          expect(['c', 'd']).toContain(row.procedure);
          const hung = postings.filter(
            (each) =>
              each.place === row.place && each.procedures.includes(row.procedure) && each.postedOn <= TODAY,
          );
          expect(hung.some(({ takenDownOn }) => takenDownOn === undefined || takenDownOn > TODAY)).toBe(true);
        }
      }),
    );
  });

  it('a new sheet of the record’s own version makes it current and changes nothing else', () => {
    fc.assert(
      fc.property(world, ({ a, b, postings }) => {
        const own = { ...a, decision: 'moi' };
        const fresh = sheet({ postedOn: TODAY, version: 'moi' });
        const before = rows({ a: own, b }, postings);
        const after = rows({ a: own, b }, [...postings, fresh]);
        expect(after[0]).toMatchObject({ state: 'current', postedOn: TODAY });
        expect(after.slice(1)).toEqual(before.slice(1));
      }),
    );
  });
});
